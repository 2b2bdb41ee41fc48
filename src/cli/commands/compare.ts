import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import {
  type ChangeBetweenPeriods,
  type Comparison,
  type ComparisonGroup,
  changeBetweenPeriods,
  compare,
  figureFrom,
  restated,
} from '../../compare/index.js';
import { IndicatorError } from '../../errors.js';
import { authoritiesWithCode, type NeighbourModel, readNeighbours } from '../../reference/index.js';
import { calculate, type Result, type Vintage } from '../../results/index.js';
import { fitted, widthOf } from '../../text/wrap.js';
import { isoDate } from '../../time/index.js';
import { definitionNamed, type InputOptions, readInputs } from '../inputs.js';
import { type PeriodOptions, periodLike, periodOf } from '../periods.js';
import { changeText, comparisonText, restatementText } from '../print/comparison.js';
import { issueTable } from '../print/issue-table.js';
import { vintageOf } from '../vintage.js';
import { jsonText } from '../write.js';
import { exitCode } from './calculate.js';

interface Options extends InputOptions, PeriodOptions {
  readonly since?: string;
  readonly authority?: string;
  readonly results?: readonly string[];
  readonly neighbours?: string;
  readonly model?: string;
  readonly members?: boolean;
  readonly json?: boolean;
  readonly issues?: boolean;
  readonly as: string;
}

/** The latest name of an authority, or null for a code that is in no list. */
const nameOf = (laCode: string): string | null => authoritiesWithCode(laCode).at(-1)?.name ?? null;

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new IndicatorError('invalid-argument', `${path} cannot be read.`);
  }
}

const isResult = (value: unknown): value is Result =>
  typeof value === 'object' &&
  value !== null &&
  ['indicator', 'version', 'hash', 'period', 'geography', 'breakdown', 'unit', 'value', 'warnings'].every((field) => field in value);

/** Results that `calculate --format json` wrote, here or at another authority. */
function resultsIn(path: string): readonly Result[] {
  let found: unknown;
  try {
    found = JSON.parse(textOf(path));
  } catch (error) {
    if (error instanceof IndicatorError) throw error;
    throw new IndicatorError('invalid-argument', `${path} is not JSON.`);
  }
  if (!Array.isArray(found) || !found.every(isResult))
    throw new IndicatorError('invalid-argument', `${path} does not hold results as "calculate --format json" writes them.`);
  return found;
}

function modelIn({ neighbours, model }: Options): NeighbourModel | null {
  if (neighbours === undefined) return null;
  if (model === undefined || !/^\d{4}$/.test(model))
    throw new IndicatorError(
      'invalid-argument',
      'Say of which year the neighbour model is, such as --model 2025: models choose different neighbours.',
    );
  const read = readNeighbours(textOf(neighbours), { name: 'Statistical neighbours', year: Number(model) }, basename(neighbours));
  if (!read.model) throw new IndicatorError('invalid-argument', read.issues[0]?.message ?? `${neighbours} holds no neighbours.`);
  if (read.issues.some(({ severity }) => severity !== 'information')) process.stderr.write(issueTable(read.issues, [], false));
  return read.model;
}

function groupOf(laCode: string, found: NeighbourModel | null): ComparisonGroup {
  if (!found) return { kind: 'authorities', name: 'the other authorities given' };
  const codes = found.neighbours.get(laCode);
  if (!codes) throw new IndicatorError('invalid-argument', `The neighbour model does not list authority ${laCode}.`);
  return {
    kind: 'statistical-neighbours',
    model: { name: found.name, year: found.year },
    codes: codes.map((neighbour) => neighbour.laCode),
  };
}

/** What stands above a comparison of figures that are not what all returns say now. */
const asWords = (as: Vintage): string =>
  as === 'first-returned' ? 'As first returned: each period from its own return and those before it.\n\n' : '';

/** Two results of one authority and period: one figure, calculated twice. */
const sameFigure = (a: Result, b: Result): boolean =>
  a.geography.laCode === b.geography.laCode && a.period.start === b.period.start && a.period.end === b.period.end;

export async function run(id: string, options: Options): Promise<void> {
  const definition = definitionNamed(id);
  const as = vintageOf(options.as);
  const model = modelIn(options);
  const given = (options.results ?? []).flatMap(resultsIn);
  const { records, issues } = await readInputs(options);
  const asked = periodOf(options);
  const since = options.since === undefined ? null : periodLike(options, '--since', options.since);
  if (since && since.end >= asked.end) throw new IndicatorError('invalid-argument', '--since takes the last day of an earlier period.');
  const periods = [...(since ? [since] : []), asked];
  const end = isoDate(asked.end);
  const results = calculate(records, [definition], { periods, as, members: options.members ?? false });
  const now = results.filter(({ period }) => period.end === end);
  const own = now.filter(({ geography }) => options.authority === undefined || geography.laCode === options.authority);
  if (own.length === 0) throw new IndicatorError('invalid-argument', 'The returns read hold no such authority.');
  const alike = given.filter((result) => result.indicator === definition.id && result.breakdown === null);
  const isOfOwn = (result: Result): boolean => own.some((mine) => sameFigure(mine, result));
  const others = [...now, ...alike.filter((result) => !isOfOwn(result))];
  const restatements = own.flatMap((result) =>
    alike.filter((earlier) => sameFigure(result, earlier)).map((earlier) => restated(earlier, result)),
  );
  const changes: ChangeBetweenPeriods[] = [];
  const comparisons: Comparison[] = [];
  for (const result of own) {
    const { laCode } = result.geography;
    const before = results.find(({ period, geography }) => period.end === options.since && geography.laCode === laCode);
    if (before) changes.push(changeBetweenPeriods(before, result, { definition }));
    if (model === null && others.length < 2) continue;
    const name = nameOf(laCode);
    comparisons.push(
      compare(
        result,
        others.map((other) => figureFrom(other, nameOf(other.geography.laCode))),
        { definition, group: groupOf(laCode, model), ...(name === null ? {} : { name }) },
      ),
    );
  }
  if (changes.length === 0 && comparisons.length === 0 && restatements.length === 0)
    throw new IndicatorError(
      'invalid-argument',
      'There is nothing to compare with: name an earlier year (--since DATE), other results (--results FILE) or neighbours (--neighbours FILE --model YEAR).',
    );
  process.stdout.write(
    options.json
      ? jsonText({ as, changes, restatements, comparisons })
      : fitted(
          `${asWords(as)}${[...changes.map(changeText), ...restatements.map(restatementText), ...comparisons.map(comparisonText)].join('\n')}`,
          widthOf(process.stdout),
        ),
  );
  const otherwise = others.filter((other) => other.as !== undefined && other.as !== as).length;
  if (otherwise > 0)
    process.stderr.write(
      `${otherwise} of the results given ${otherwise === 1 ? 'was' : 'were'} not made as ${as}: they do not rest on returns of the same time.\n`,
    );
  process.stderr.write(issueTable(issues, [definition], options.issues ?? false));
  process.exitCode = exitCode(issues, own);
}
