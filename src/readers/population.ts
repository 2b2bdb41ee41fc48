import type { PopulationEstimate, PopulationSeries } from '../records/index.js';
import { cellText } from './bytes/csv/cells.js';
import { formTrap } from './bytes/csv/form.js';
import { type CsvRow, csvScanner } from './bytes/csv/scanner.js';
import type { TableCounts } from './counts.js';
import type { IssueLog } from './issues.js';
import type { SourceFile } from './source.js';

const wanted = ['time_period', 'geographic_level', 'old_la_code', 'new_la_code', 'population_estimate'] as const;
type PopulationColumn = (typeof wanted)[number];

/** What a population file gave; `series` is null when it could not be read. */
export interface PopulationReading {
  readonly series: PopulationSeries | null;
  readonly counts: TableCounts;
}

/**
 * Reads mid-year estimates of children aged 0 to 17 in the layout of the open data standard: one row for each year and
 * place, of which the rows for local authorities are kept, under the three-digit code and the nine-character code.
 *
 * @param name - the series and vintage that results quote; the file's name when left out
 */
export async function readPopulation(file: SourceFile, log: IssueLog, name: string = file.name): Promise<PopulationReading> {
  const estimates: PopulationEstimate[] = [];
  let cells: ReadonlyMap<PopulationColumn, number> | null = null;
  let isUsable = true;
  let kept = 0;
  let leftOut = 0;
  const report = (
    code: string,
    severity: 'error' | 'information' | 'warning',
    column: string | null,
    message: string,
    hint: string,
    row?: number,
  ): void =>
    log.report({ code, severity, file: file.name, table: 'population', column, message, hint, ...(row === undefined ? {} : { row }) });

  function readHeader(row: CsvRow): void {
    const names = texts(row).map((cell) => cell.toLowerCase());
    const missing = wanted.filter((column) => !names.includes(column));
    if (missing.length > 0) {
      isUsable = false;
      report(
        'population-not-recognised',
        'error',
        missing.join(', '),
        `The population file has no ${missing.join(', ')} column.`,
        'Use the open data layout, with a row for each year and place.',
      );
    }
    cells = new Map(wanted.map((column) => [column, names.indexOf(column)]));
  }

  function readRow(row: CsvRow): void {
    const values = texts(row);
    const value = (column: PopulationColumn): string => values[cells!.get(column)!] ?? '';
    if (value('geographic_level').toLowerCase() !== 'local authority') {
      leftOut++;
      report(
        'population-row-not-local-authority',
        'information',
        'geographic_level',
        'Rows for places larger than an authority are not needed.',
        'Nothing need be done.',
      );
      return;
    }
    const year = value('time_period');
    const estimate = value('population_estimate');
    if (!/^\d{4}$/.test(year) || !/^\d{1,9}$/.test(estimate)) {
      leftOut++;
      if (/^[a-z:]$/i.test(estimate)) {
        report(
          'population-not-available',
          'information',
          'population_estimate',
          'The estimate is marked as not available, so the year has none for the authority.',
          'Nothing need be done: the authority did not exist then.',
        );
      } else
        report(
          'population-row-not-valid',
          'error',
          'population_estimate',
          'The row has no year or no whole number of children, so it was left out.',
          'Write the year with four digits and the estimate with digits only.',
          row.line,
        );
      return;
    }
    kept++;
    for (const laCode of new Set([value('old_la_code'), value('new_la_code')])) {
      if (laCode !== '') estimates.push({ laCode, year: Number(year), children: Number(estimate) });
    }
  }

  const scanner = csvScanner({
    row(row) {
      if (row.isBlank) return true;
      if (!cells) readHeader(row);
      else readRow(row);
      return isUsable;
    },
    problem(problem, line) {
      leftOut++;
      report(problem, 'error', null, 'The row is not well-formed CSV, so it was left out.', 'Save the file again as CSV UTF-8.', line);
    },
  });
  let isFirst = true;
  for await (const chunk of file.chunks()) {
    const trap = isFirst && chunk.length > 0 ? formTrap(chunk.subarray(0, 1 << 16)) : null;
    if (trap) {
      log.report({ ...trap, severity: 'error', file: file.name, table: 'population', column: null });
      isUsable = false;
      break;
    }
    if (chunk.length > 0) isFirst = false;
    if (!scanner.push(chunk)) break;
  }
  if (isUsable) scanner.end();
  if (isUsable && kept === 0)
    report(
      'population-empty',
      'error',
      null,
      'The population file holds no estimate for a local authority.',
      'Check that it is the file with a row for each authority.',
    );
  return {
    series: isUsable && kept > 0 ? { name, estimates } : null,
    counts: { file: file.name, table: 'population', read: kept + leftOut, kept, leftOut },
  };
}

const texts = (row: CsvRow): readonly string[] =>
  Array.from({ length: Math.min(row.cellCount, row.starts.length) }, (_, cell) => cellText(row.bytes, row.starts[cell], row.ends[cell]));
