import process from 'node:process';
import { IndicatorError } from '../../errors.js';
import type { Definition } from '../../language/index.js';
import type { Issue } from '../../readers/index.js';
import { type Confidence, calculate, confidenceInterval, type NoValue, type Result } from '../../results/index.js';
import { widthOf } from '../../text/wrap.js';
import { day, longDate, type PeriodKind, partsOf, period, periodKind } from '../../time/index.js';
import { authorityTitle, checkStillThere } from '../authority-code.js';
import { checkBreakdown } from '../breakdown-names.js';
import { contextIn } from '../context-values.js';
import { DATA_ERRORS, DONE, NOTHING_CALCULATED } from '../exit.js';
import { definitionsNamed, type InputOptions, readInputs } from '../inputs.js';
import { parametersIn } from '../parameters.js';
import { type PeriodOptions, periodsOf } from '../periods.js';
import { issueTable } from '../print/issue-table.js';
import { withProgress } from '../print/progress.js';
import { resultTable } from '../print/result-table.js';
import { checkPublishing, published } from '../publish.js';
import { resultsCsv } from '../results-csv.js';
import { vintageOf, vintageWords } from '../vintage.js';
import { jsonText, writeWhole } from '../write.js';

interface Options extends InputOptions, PeriodOptions {
  readonly periods: string;
  readonly indicator?: readonly string[];
  readonly despiteFrequency?: readonly string[];
  readonly parameter?: readonly string[];
  readonly by?: string;
  readonly members?: boolean;
  readonly format: string;
  readonly out?: string;
  readonly issues?: boolean;
  readonly disclosure?: string;
  readonly interval?: string;
  readonly context?: string;
  readonly as: string;
}

function tables(definitions: readonly Definition[], results: readonly Result[]): string {
  const authorities = [...new Set(results.map((result) => result.geography.laCode))];
  const end = results[0] ? headingDate(results) : '';
  return authorities
    .map((laCode) =>
      resultTable(
        `Authority ${authorityTitle(laCode)}, ${periodsTitle(results)} ${end}${vintageWords(results[0]?.as ?? 'latest')}`,
        definitions,
        results.filter((result) => result.geography.laCode === laCode),
        widthOf(process.stdout),
      ),
    )
    .join('\n');
}

const titles: Readonly<Partial<Record<PeriodKind, readonly [one: string, several: string]>>> = {
  quarter: ['quarter ending', 'quarters ending'],
  month: ['month ending', 'months ending'],
  'academic-year': ['academic year ending', 'academic years ending'],
  'census-day': ['on', 'on'],
};

/** What the periods are, before the day they end on. */
function periodsTitle(results: readonly Result[]): string {
  const [first] = results;
  if (!first) return '';
  const asked = period(first.period.start, first.period.end);
  const kind = periodKind(asked);
  if (kind === 'rolling-years') return `${partsOf(asked.end + 1).year - partsOf(asked.start).year} years together, ending`;
  const [one, several] = titles[kind] ?? ['year ending', 'years ending'];
  return results.every(({ period: { end } }) => end === first.period.end) ? one : several;
}

/** "31 March" when every period ends on it, otherwise from the first period's end to the last's. */
function headingDate(results: readonly Result[]): string {
  const ends = [...new Set(results.map((result) => result.period.end))].sort();
  const [first, last] = [ends[0], ends.at(-1)!].map((end) => longDate(day(end)));
  if (ends.length === 1) return last;
  return ends.every((end) => end.slice(4) === ends[0].slice(4)) ? last.replace(/ \d{4}$/, '') : `${first} to ${last}`;
}

/**
 * 1 where errors in the data stopped a result: none could be counted, or what was left out for an error is why a figure has
 * no value. 3 where none could be counted for any other reason: the returns given do not hold what was asked for. Else 0.
 */
export function exitCode(issues: readonly Issue[], results: readonly Result[]): number {
  const isNothingCounted = !results.some((result) => result.numerator !== null);
  const hasErrors = issues.some(({ severity }) => severity === 'error');
  const isTableMissing = issues.some(({ code, severity }) => code === 'table-not-given' && severity === 'error');
  const isStopped = results.some(({ noValueReasons }) =>
    noValueReasons.some(({ code }) => stoppedByErrors.has(code) || (isTableMissing && code === 'table-not-returned')),
  );
  if (isStopped || (isNothingCounted && hasErrors)) return DATA_ERRORS;
  return isNothingCounted ? NOTHING_CALCULATED : DONE;
}

const stoppedByErrors: ReadonlySet<NoValue> = new Set<NoValue>([
  'return-left-out',
  'too-many-rows-left-out',
  'too-many-values-unreadable',
  'population-left-out',
]);

const formats = ['table', 'json', 'csv', 'ees', 'datapackage'];

function confidenceOf(text: string | undefined): Confidence | null {
  if (text === undefined) return null;
  if (text === '95') return 95;
  if (text === '99.8') return 99.8;
  throw new IndicatorError('invalid-argument', '--interval takes 95 or 99.8.');
}

export async function run(options: Options): Promise<void> {
  if (!formats.includes(options.format)) throw new IndicatorError('invalid-argument', `--format takes ${formats.join(', ')}.`);
  checkPublishing(options);
  const confidence = confidenceOf(options.interval);
  const as = vintageOf(options.as);
  const definitions = definitionsNamed(options.indicator);
  const periods = periodsOf(options);
  if (options.by !== undefined) checkBreakdown(options.by, definitions);
  if (options.la !== undefined) checkStillThere(options.la, periods);
  const { records, aggregates, issues } = await readInputs(options);
  const results = await withProgress('Calculating', () =>
    calculate(records, definitions, {
      periods,
      as,
      members: options.members ?? false,
      aggregates,
      ...(options.despiteFrequency === undefined
        ? {}
        : { despiteFrequency: definitionsNamed(options.despiteFrequency).map(({ id }) => id) }),
      ...(options.parameter === undefined ? {} : { parameters: parametersIn(options.parameter, definitions) }),
      ...(options.by === undefined ? {} : { by: options.by }),
      ...(options.context === undefined ? {} : { context: contextIn(options.context) }),
      ...(confidence === null ? {} : { interval: confidenceInterval(confidence) }),
    }),
  );
  process.exitCode = exitCode(issues, results);
  if (options.disclosure !== undefined) {
    const { text, notes, exitCode: code } = await published(results, definitions, options);
    process.stdout.write(text);
    for (const note of notes) process.stderr.write(`${note}\n`);
    process.exitCode = Math.max(process.exitCode, code);
  } else {
    if (options.out !== undefined) {
      const name = options.format === 'csv' ? 'results.csv' : 'results.json';
      await writeWhole(options.out, name, options.format === 'csv' ? resultsCsv(results) : [jsonText(results)]);
      await writeWhole(options.out, 'issues.json', [jsonText(issues)]);
    }
    if (options.format === 'json') process.stdout.write(jsonText(results));
    else if (options.format === 'csv') for (const line of resultsCsv(results)) process.stdout.write(line);
    else process.stdout.write(`${tables(definitions, results)}\n`);
  }
  process.stderr.write(issueTable(issues, definitions, options.issues ?? false));
}
