import { expect } from 'vitest';
import { membership } from '../../src/engine/index.js';
import {
  type Calculation,
  COHORT_UNKNOWN,
  COUNTED,
  DENOMINATOR_ONLY,
  DENOMINATOR_UNKNOWN,
  type Definition,
  derivedTables,
  EXCLUDED,
  OUTSIDE,
  quantitiesOf,
  type SeriesQuantity,
  seriesIn,
} from '../../src/language/index.js';
import { fromUnits, type PlainRecords, recordsFrom } from '../../src/records/index.js';
import { calculate, type Result } from '../../src/results/index.js';
import { NULL, period } from '../../src/time/index.js';
import { database } from '../equivalence/sql/duckdb.js';
import { orderColumn } from '../naive/evaluate.js';
import { naiveResult } from '../naive/result.js';
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

/** The figures of a ratio or total, which the engine, the naive interpreter and SQL run in DuckDB must agree on. */
export async function figuresEverywhere(
  records: PlainRecords,
  definition: Definition,
  days: { readonly start: string; readonly end: string } = year,
): Promise<readonly Result[]> {
  const built = recordsFrom(records);
  const results = calculate(built, [definition], { periods: [period(days.start, days.end)] });
  const world = worldOf(records.tables, records.coverage ?? [], derivedTables);
  const units = naiveUnits(world, definition, days);
  for (const { geography, numerator, denominator, value, noValue } of results) {
    const naive = naiveResult(world, units, definition, days, geography.laCode, records.population ?? null, records.series);
    expect({ numerator, denominator, value, noValue }).toEqual(naive);
  }
  // SQL adds up no part of a series that is not asked for.
  const isSplitFurther = (quantity: SeriesQuantity): boolean =>
    (records.series ?? []).some(
      ({ name, points }) =>
        name === quantity.series &&
        points.some(({ of }) => of) &&
        !points.some(
          ({ of = {} }) =>
            Object.keys(of).sort().join() ===
            Object.keys(quantity.where ?? {})
              .sort()
              .join(),
        ),
    );
  const { numerator, denominator } = quantitiesOf(definition.calculation)!;
  if ([numerator, ...(denominator ? [denominator] : [])].flatMap(seriesIn).some(isSplitFurther)) return results;
  const db = await database(built, [period(days.start, days.end)]);
  try {
    const found = await db.figures(definition);
    expect(
      found.map((row) => ({
        ...row,
        period_index: undefined,
        value: row['value'] === null ? null : String(row['value']),
      })),
    ).toEqual(
      results
        .map(({ geography, noValue, numerator: over, denominator: under, value }) => ({
          la_code: geography.laCode,
          no_value: noValue,
          numerator: over,
          denominator: under,
          value,
        }))
        .sort((a, b) => (a.la_code < b.la_code ? -1 : 1)),
    );
  } finally {
    db.close();
  }
  return results;
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
