import type { IssueLog, Severity } from '../issues.js';
import type { PopulationEstimate, PopulationSeries } from '../records/index.js';
import { cellText } from './bytes/csv/cells.js';
import { formTrap } from './bytes/csv/form.js';
import { type CsvRow, csvScanner } from './bytes/csv/scanner.js';
import type { TableCounts } from './counts.js';
import type { SourceFile } from './source.js';

const wanted = ['time_period', 'geographic_level', 'old_la_code', 'new_la_code', 'population_estimate'] as const;
type WantedColumn = (typeof wanted)[number];

/** Columns that tell rows of other people apart, where a file has them. */
const splits = ['age_group', 'sex', 'gender'] as const;
type SplitColumn = (typeof splits)[number];

type PopulationColumn = WantedColumn | SplitColumn;

/** What a population file gave; `series` is null when it could not be used. */
export interface PopulationReading {
  readonly series: PopulationSeries | null;
  /** The code of the issue for which the file could not be used. */
  readonly refusal: string | null;
  readonly counts: TableCounts;
}

const issues = {
  'population-not-recognised': [
    'error',
    'Columns of the open data layout are missing.',
    'Use the open data layout, with a row for each year and place.',
  ],
  'population-empty': [
    'error',
    'The population file holds no estimate of children aged 0 to 17 for a local authority.',
    'Check that it is the file with a row for each authority, of children aged 0 to 17.',
  ],
  'population-row-not-local-authority': [
    'information',
    'Rows for places larger than an authority are not needed.',
    'Nothing need be done.',
  ],
  'population-not-available': [
    'information',
    'The estimate is marked as not available, so the year has none for the authority.',
    'Nothing need be done if the authority did not exist then; otherwise give a file that has its estimate.',
  ],
  'population-row-not-valid': [
    'error',
    'The row has no year or no whole number of children, so it was left out.',
    'Write the year with four digits and the estimate as a whole number.',
  ],
  'population-row-without-authority': ['error', 'The row names no authority, so it was left out.', 'Fill in old_la_code and new_la_code.'],
  'population-code-not-valid': [
    'warning',
    'The code is not written as codes of authorities are (three digits, or E and eight digits), so no authority will be found under it.',
    'Correct the code; a spreadsheet may have changed it.',
  ],
  'population-of-other-ages': ['information', 'Rows of other ages than 0 to 17 were not read.', 'Nothing need be done.'],
  'population-by-sex': ['information', 'Rows of one sex were not read; those of all children were.', 'Nothing need be done.'],
  'population-ages-not-said': [
    'information',
    'The file has no age_group column; its estimates were taken to be of children aged 0 to 17.',
    'Check that they are.',
  ],
  'population-given-twice': [
    'error',
    'The authority has another estimate for the same year in an earlier row, and the two differ, so it has none.',
    'Keep the right one.',
  ],
} as const satisfies Readonly<Record<string, readonly [Severity, string, string]>>;

type PopulationIssue = keyof typeof issues;

/** Whether a group is children aged 0 to 17, in any of the ways in which that is written. */
function isAgedUpTo17(text: string): boolean {
  const years = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  if (years.length === 1) return /under/i.test(text) ? years[0] === 18 : false;
  return years.length === 2 && years[0] === 0 && years[1] === 17;
}

const isOfAllSexes = (text: string): boolean => /^(total|all|persons|all persons|both|t|)$/i.test(text.trim());

/** A whole number, with or without commas between thousands, and as a spreadsheet writes it with a decimal point. */
function wholeNumber(text: string): number | null {
  const plain = /^\d{1,3}(,\d{3})+(\.0+)?$/.test(text) ? text.replaceAll(',', '') : text;
  return /^\d{1,9}(\.0+)?$/.test(plain) ? Number(plain) : null;
}

/**
 * Reads mid-year estimates of children aged 0 to 17 in the layout of the open data standard: one row for each year and
 * place, of which the rows for local authorities are kept, under the three-digit code and the nine-character code. Rows of
 * other ages or of one sex are told apart by their columns and not taken for the whole.
 *
 * @param name - the series and vintage that results quote; the file's name when left out
 */
export async function readPopulation(file: SourceFile, log: IssueLog, name: string = file.name): Promise<PopulationReading> {
  const estimates: PopulationEstimate[] = [];
  const otherAges: { laCode: string; year: number; ages: string }[] = [];
  const given = new Map<string, number>();
  let cells: ReadonlyMap<PopulationColumn, number> | null = null;
  let refusal: string | null = null;
  let kept = 0;
  let leftOut = 0;

  function report(code: PopulationIssue, column: string | null, row?: number, said?: string): void {
    const [severity, message, hint] = issues[code];
    log.report({
      code,
      severity,
      file: file.name,
      table: 'population',
      column,
      message: said ?? message,
      hint,
      ...(row === undefined ? {} : { row }),
    });
  }

  function refuse(code: PopulationIssue, column: string | null, said?: string): void {
    refusal = code;
    report(code, column, undefined, said);
  }

  function readHeader(row: CsvRow): void {
    const names = texts(row).map((cell) => cell.toLowerCase());
    const missing = wanted.filter((column) => !names.includes(column));
    if (missing.length > 0)
      refuse('population-not-recognised', missing.join(', '), `The population file has no ${missing.join(', ')} column.`);
    else if (!names.includes('age_group')) report('population-ages-not-said', 'age_group');
    cells = new Map([...wanted, ...splits].map((column) => [column, names.indexOf(column)]));
  }

  /** Whether the row is of all children aged 0 to 17; what it is of instead is reported. */
  function isOfAllChildren(value: (column: PopulationColumn) => string, codes: readonly string[], year: number): boolean {
    const ages = value('age_group');
    if (ages !== '' && !isAgedUpTo17(ages)) {
      report('population-of-other-ages', 'age_group');
      for (const laCode of codes) otherAges.push({ laCode, year, ages });
      return false;
    }
    const isOfOneSex = !isOfAllSexes(value('sex')) || !isOfAllSexes(value('gender'));
    if (isOfOneSex) report('population-by-sex', 'sex');
    return !isOfOneSex;
  }

  /** Keeps a row; false when it cannot be used, which is reported. */
  function keep(value: (column: PopulationColumn) => string, line: number): boolean {
    if (value('geographic_level').toLowerCase() !== 'local authority') {
      report('population-row-not-local-authority', 'geographic_level');
      return false;
    }
    const [oldCode, newCode] = [value('old_la_code'), value('new_la_code')];
    const codes = [...new Set([oldCode, newCode])].filter((code) => code !== '');
    if (codes.length === 0) {
      report('population-row-without-authority', 'old_la_code', line);
      return false;
    }
    const year = /^\d{4}$/.test(value('time_period')) ? Number(value('time_period')) : null;
    if (year !== null && !isOfAllChildren(value, codes, year)) return false;
    const estimate = value('population_estimate');
    const children = wholeNumber(estimate);
    if (year !== null && children === null && /^([a-z:]|low)$/i.test(estimate)) {
      report('population-not-available', 'population_estimate');
      return false;
    }
    if (year === null || children === null) {
      report('population-row-not-valid', year === null ? 'time_period' : 'population_estimate', line);
      return false;
    }
    if (oldCode !== '' && !/^\d{3}$/.test(oldCode)) report('population-code-not-valid', 'old_la_code', line);
    if (newCode !== '' && !/^E\d{8}$/.test(newCode)) report('population-code-not-valid', 'new_la_code', line);
    const before = codes.flatMap((code) => given.get(`${code}|${year}`) ?? []);
    if (before.some((other) => other !== children)) report('population-given-twice', 'population_estimate', line);
    for (const laCode of codes) {
      given.set(`${laCode}|${year}`, children);
      const otherCode = codes.find((code) => code !== laCode);
      estimates.push({ laCode, year, children, ...(otherCode === undefined ? {} : { otherCode }) });
    }
    return true;
  }

  function readRow(row: CsvRow): void {
    const values = texts(row);
    if (keep((column) => values[cells!.get(column)!] ?? '', row.line)) kept++;
    else leftOut++;
  }

  const scanner = csvScanner({
    row(row) {
      if (row.isBlank) return true;
      if (!cells) readHeader(row);
      else readRow(row);
      return refusal === null;
    },
    problem(problem, line) {
      leftOut++;
      log.report({
        code: problem,
        severity: 'error',
        file: file.name,
        table: 'population',
        column: null,
        row: line,
        message: 'The row is not well-formed CSV, so it was left out.',
        hint: 'Save the file again as CSV UTF-8.',
      });
    },
  });
  let isFirst = true;
  for await (const chunk of file.chunks()) {
    const trap = isFirst && chunk.length > 0 ? formTrap(chunk.subarray(0, 1 << 16)) : null;
    if (trap) {
      log.report({ ...trap, severity: 'error', file: file.name, table: 'population', column: null });
      refusal = trap.code;
      break;
    }
    if (chunk.length > 0) isFirst = false;
    if (!scanner.push(chunk)) break;
  }
  if (refusal === null) scanner.end();
  if (refusal === null && kept === 0) {
    report('population-empty', null);
    // With estimates of other ages the reason is another one, which the figures tell.
    if (otherAges.length === 0) refusal = 'population-empty';
  }
  return {
    series: refusal === null ? { name, estimates, otherAges } : null,
    refusal,
    counts: { file: file.name, table: 'population', read: kept + leftOut, kept, leftOut },
  };
}

const texts = (row: CsvRow): readonly string[] =>
  Array.from({ length: Math.min(row.cellCount, row.starts.length) }, (_, cell) =>
    cellText(row.bytes, row.starts[cell], row.ends[cell]).trim(),
  );
