import { longColumns } from '../publish/long-table.js';
import { doubtCounts, type Result } from '../results/index.js';
import { parametersText } from './parameters.js';
import { lastSeenRows, reasonText } from './print/figures.js';
import { csvLine } from './write.js';

/** The columns of a published table, under the same names, then what only those who hold the returns are told. */
const columns = [
  ...longColumns,
  'la_code',
  'no_value',
  'no_value_reason',
  'rows_left_out',
  'values_unreadable',
  'rows_doubtful',
  'rows_last_seen',
  'as',
  'made_from',
  'given_by',
  'parameters',
] as const;

type Cell = string | number | null;

function cells(result: Result): Readonly<Record<(typeof columns)[number], Cell>> {
  const { breakdown, spread, geography, rowsInDoubt } = result;
  const inDoubt = doubtCounts(rowsInDoubt);
  return {
    indicator: result.indicator,
    version: result.version,
    title: result.title,
    unit: result.unit,
    period_start: result.period.start,
    period_end: result.period.end,
    geographic_level: geography.level,
    geography_code: geography.laCode,
    breakdown: breakdown?.id ?? 'all',
    stratum: breakdown ? (breakdown.stratum ?? 'unknown') : 'all',
    stratum_label: breakdown?.label ?? 'All',
    numerator: result.numerator,
    denominator: result.denominator,
    value: result.value,
    lower_quartile: spread?.lowerQuartile ?? null,
    median: spread?.median ?? null,
    upper_quartile: spread?.upperQuartile ?? null,
    mean: spread?.mean ?? null,
    la_code: geography.laCode,
    no_value: result.noValue,
    no_value_reason: reasonText(result),
    rows_left_out: inDoubt['left-out'],
    values_unreadable: inDoubt.unreadable,
    rows_doubtful: inDoubt.doubtful,
    rows_last_seen: lastSeenRows(result),
    as: result.as,
    made_from: result.madeFrom,
    given_by: result.givenBy,
    parameters: parametersText(result.parameters),
  };
}

/** Results as one tidy CSV line each. */
export function* resultsCsv(results: readonly Result[]): Generator<string> {
  yield csvLine(columns);
  for (const result of results) {
    const row = cells(result);
    yield csvLine(columns.map((name) => row[name]));
  }
}
