import type { Definition } from '../language/definition.js';
import { COHORT_UNKNOWN, COUNTED, DENOMINATOR_ONLY, DENOMINATOR_UNKNOWN, EXCLUDED } from '../language/membership.js';
import type { CountedRows } from '../language/quantities.js';
import type { Records, Table } from '../records/index.js';
import { NULL, type Period } from '../time/index.js';
import { type Cohort, decide, partsOfCalculation } from './count/decide.js';
import { deriveTable } from './derive.js';
import { type Data, dataOf } from './prepare/data.js';
import { scopeOf } from './scope.js';
import { inPeriod } from './sets/each.js';
import { type Places, positionOf } from './sets/selection.js';

/** Records ready for calculation. */
export function prepare(records: Records): Data {
  return dataOf(records, deriveTable);
}

/** Marks the rows at some places in one period. */
function mark(status: Int32Array, rows: Int32Array | null, places: Places, period: number, code: number): void {
  for (let i = 0; i < places.count; i++) {
    const position = positionOf(places, i);
    if (!places.bits || (places.bits[i] >> period) & 1) status[rows ? rows[position] : position] = code;
  }
}

/** What became of every row of a cohort's table in one period of its scope, with the constants of the language's membership. */
export function statusOf({ table, rows, denominator, counted, undecided, excluded, cohortUnknown }: Cohort, period: number): Int32Array {
  const status = new Int32Array(table.rowCount);
  mark(status, rows, denominator, period, DENOMINATOR_ONLY);
  mark(status, rows, counted, period, COUNTED);
  mark(status, rows, undecided, period, DENOMINATOR_UNKNOWN);
  for (const [at, places] of excluded.entries()) mark(status, rows, places, period, EXCLUDED + at);
  mark(status, null, cohortUnknown, period, COHORT_UNKNOWN);
  return status;
}

/**
 * What became of every row of a definition's table, or of one of the tables it adds up, in one period, with the constants of the language's membership. For
 * holding engines to each other, and for explaining one row.
 *
 * @returns the table, and for each of its rows a status and a value (whole numbers of the last of `places` decimal places)
 */
export function membership(
  records: Records,
  what: Pick<Definition, 'calculation'> | CountedRows,
  period: Period,
): { readonly table: Table; readonly status: Int32Array; readonly values: Int32Array | null; readonly places: number } {
  const cohort = decide('calculation' in what ? partsOfCalculation(what.calculation) : what, scopeOf(prepare(records), period));
  const dense = cohort.values ? new Int32Array(cohort.table.rowCount).fill(NULL) : null;
  const found = cohort.values && inPeriod(cohort.values, 0);
  if (dense) for (let at = 0; at < cohort.rows.length; at++) dense[cohort.rows[at]] = found![at];
  return { table: cohort.table, status: statusOf(cohort, 0), values: dense, places: cohort.places };
}
