import { expect } from 'vitest';
import { membership } from '../../src/engine/index.js';
import {
  type Calculation,
  COHORT_UNKNOWN,
  COUNTED,
  DENOMINATOR_ONLY,
  DENOMINATOR_UNKNOWN,
  derivedTables,
  EXCLUDED,
  OUTSIDE,
} from '../../src/language/index.js';
import { fromUnits, type PlainRecords, recordsFrom } from '../../src/records/index.js';
import { NULL, period } from '../../src/time/index.js';
import { database } from '../equivalence/sql/duckdb.js';
import { orderColumn } from '../naive/evaluate.js';
import { naiveUnits, partsOf } from '../naive/units.js';
import { worldOf } from '../naive/world.js';
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

/** The value of each row, in stored order, by the engine, the naive interpreter and SQL run in DuckDB, which must agree. */
export async function valuesEverywhere(
  records: PlainRecords,
  calculation: Calculation,
  days: { readonly start: string; readonly end: string } = year,
): Promise<readonly (number | null)[]> {
  const definition = measure(calculation);
  const built = recordsFrom(records);
  const { values, places } = membership(built, definition, period(days.start, days.end));
  const found = Array.from(values ?? [], (value) => (value === NULL ? null : fromUnits(value, places)));
  const world = worldOf(records.tables, records.coverage ?? [], derivedTables);
  expect(found).toEqual(naiveUnits(world, definition, days).map(({ value }) => value));
  const db = await database(built, [period(days.start, days.end)]);
  try {
    expect((await db.membership(definition))[0]!.map(({ value }) => value)).toEqual(found);
  } finally {
    db.close();
  }
  return found;
}
