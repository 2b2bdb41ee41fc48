import {
  type Calculation,
  COHORT_UNKNOWN,
  COUNTED,
  DENOMINATOR_ONLY,
  DENOMINATOR_UNKNOWN,
  EXCLUDED,
  OUTSIDE,
} from '../../src/language/index.js';
import { type PlainRecords, recordsFrom } from '../../src/records/index.js';
import { period } from '../../src/time/index.js';
import { database } from '../equivalence/sql/duckdb.js';
import { orderColumn } from '../naive/evaluate.js';
import { partsOf } from '../naive/units.js';
import { outcomes as inProcess, measure, year } from './measure.js';

const names: Readonly<Record<number, string>> = {
  [OUTSIDE]: 'outside',
  [COHORT_UNKNOWN]: 'unknown',
  [DENOMINATOR_ONLY]: 'denominator',
  [COUNTED]: 'counted',
  [DENOMINATOR_UNKNOWN]: 'undecided',
};

/** What becomes of each row by the SQL of a calculation, run in DuckDB, under the names that the engine and the naive interpreter give the rows. */
export async function outcomes(
  records: PlainRecords,
  calculation: Calculation,
  days: { readonly start: string; readonly end: string } = year,
): Promise<Readonly<Record<string, string>>> {
  const { exclusions, rows } = partsOf(calculation);
  const keys = Object.keys(inProcess(records, calculation, days));
  const db = await database(recordsFrom(records), [period(days.start, days.end)]);
  try {
    const found = (await db.membership(measure(calculation)))[0]!;
    if (found.length !== keys.length) throw new Error(`SQL has ${found.length} rows of ${rows.table} where there are ${keys.length}.`);
    return Object.fromEntries(
      found.map(({ status, id }, at) => {
        const key = keys[at]!;
        if (!key.split(' ')[0]!.endsWith(id))
          throw new Error(`SQL has a row of ${id} in the place of ${key}${orderColumn(rows.table) ?? ''}.`);
        return [key, status >= EXCLUDED ? `excluded:${exclusions[status - EXCLUDED]!.id}` : names[status]!];
      }),
    );
  } finally {
    db.close();
  }
}
