import type { IssueLog, Severity } from '../../issues.js';
import type { Series, SeriesPoint } from '../../records/index.js';
import type { TableCounts } from '../counts.js';
import type { SourceFile } from '../source.js';
import { decimalIn, readBeside } from './csv-file.js';

/** What a file of series gave: one for each name and vintage in it. */
export interface SeriesReading {
  readonly series: readonly Series[];
  readonly counts: TableCounts;
}

const issues = {
  'series-not-recognised': ['error', 'Columns are missing.', 'Give series, year and value, and la_code where numbers are of an authority.'],
  'series-empty': [
    'error',
    'The file holds no number that can be used.',
    'Check that it has a row for each year, and authority where there is one.',
  ],
  'series-name-not-valid': [
    'error',
    'The row does not say which series it is of, so it was left out.',
    'Write the name that definitions ask for, in small letters and hyphens: population-by-age.',
  ],
  'series-authority-not-valid': [
    'error',
    'The code of the authority is not written as codes are, so the row was left out.',
    'Write three digits, or E and eight digits; leave it blank where the number holds everywhere.',
  ],
  'series-row-not-valid': [
    'error',
    'The row has no year or no number, so it was left out.',
    'Write the year with four digits, and the number in digits.',
  ],
  'series-not-available': ['information', 'A symbol stands in the place of the number, so there is none.', 'Nothing need be done.'],
} as const satisfies Readonly<Record<string, readonly [Severity, string, string]>>;

/** Columns that are of no dimension. */
const own: ReadonlySet<string> = new Set(['series', 'vintage', 'la_code', 'la_name', 'year', 'value']);

const isWhole = (text: string): boolean => /^(total|all|persons|)$/i.test(text);

/**
 * Reads numbers by authority and year that stand beside the records, such as a population by age or a deflator, from CSV:
 *
 * | column | what it is |
 * | --- | --- |
 * | `series` | the name that definitions ask for, such as `population-by-age` or `gdp-deflator` |
 * | `vintage` | which estimates, published when, as results quote it; the file's name when there is no such column |
 * | `la_code` | three digits, or E and eight digits; blank, or no such column, where a number holds everywhere |
 * | `year` | a calendar year; of what goes by financial year, the year in which it begins |
 * | `value` | the number |
 * | any other | a dimension by the column's name (`age`, `sex`, `ethnicity`); blank, `all` or `total` where the number is of the whole |
 */
export async function readSeries(file: SourceFile, log: IssueLog): Promise<SeriesReading> {
  const found = new Map<string, { readonly name: string; readonly vintage: string; readonly points: SeriesPoint[] }>();
  let dimensions: readonly string[] = [];
  const { isUsed, counts } = await readBeside(file, log, {
    what: 'series',
    issues,
    header(columns, report) {
      const missing = ['series', 'year', 'value'].filter((name) => !columns.includes(name));
      dimensions = columns.filter((name) => name !== '' && !own.has(name));
      if (missing.length > 0)
        report('series-not-recognised', missing.join(', '), undefined, `The file of series has no ${missing.join(', ')} column.`);
      return missing.length === 0;
    },
    row(cells, line, report) {
      const name = cells('series');
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return (report('series-name-not-valid', 'series', line), false);
      const laCode = cells('la_code');
      if (laCode !== '' && !/^(\d{3}|E\d{8})$/.test(laCode)) return (report('series-authority-not-valid', 'la_code', line), false);
      const value = decimalIn(cells('value'));
      if (value === null && /^([cxzku:~*]|low)$/i.test(cells('value'))) return (report('series-not-available', 'value', line), false);
      if (value === null || !/^\d{4}$/.test(cells('year')))
        return (report('series-row-not-valid', value === null ? 'value' : 'year', line), false);
      const of = Object.fromEntries(dimensions.filter((each) => !isWhole(cells(each))).map((each) => [each, cells(each)]));
      const vintage = cells('vintage') === '' ? file.name : cells('vintage');
      const key = `${name}\u0000${vintage}`;
      const series = found.get(key) ?? { name, vintage, points: [] };
      found.set(key, series);
      series.points.push({
        laCode: laCode === '' ? null : laCode,
        year: Number(cells('year')),
        value,
        ...(Object.keys(of).length === 0 ? {} : { of }),
      });
      return true;
    },
  });
  if (!isUsed && counts.read === 0 && !log.list().some(({ file: name, severity }) => name === file.name && severity === 'error'))
    log.report({
      code: 'series-empty',
      severity: 'error',
      file: file.name,
      table: 'series',
      column: null,
      message: issues['series-empty'][1],
      hint: issues['series-empty'][2],
    });
  return { series: [...found.values()], counts };
}
