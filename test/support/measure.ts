import { expect } from 'vitest';
import { membership } from '../../src/engine/index.js';
import { distributionCalculation } from '../../src/language/build/shapes.js';
import {
  type Calculation,
  COHORT_UNKNOWN,
  COUNTED,
  DENOMINATOR_ONLY,
  DENOMINATOR_UNKNOWN,
  type Definition,
  derivedTables,
  EXCLUDED,
  type Expr,
  OUTSIDE,
  type Row,
  rows,
  type TableName,
} from '../../src/language/index.js';
import { type PlainRecords, recordsFrom } from '../../src/records/index.js';
import { calculate, type Result } from '../../src/results/index.js';
import { NULL, period } from '../../src/time/index.js';
import { naiveUnits, partsOf, unitKeys } from '../naive/units.js';
import { worldOf } from '../naive/world.js';

/** The year ending 31 March 2025. */
export const year = { start: '2024-04-01', end: '2025-03-31' };

const outcomeOf: Readonly<Record<number, string>> = {
  [OUTSIDE]: 'outside',
  [COHORT_UNKNOWN]: 'unknown',
  [DENOMINATOR_ONLY]: 'denominator',
  [COUNTED]: 'counted',
  [DENOMINATOR_UNKNOWN]: 'undecided',
};

/** A definition made for a chapter: the calculation, with as little else as a result needs. */
export function measure(calculation: Calculation, other: Partial<Definition> = {}): Definition {
  const least = {
    id: 'chapter',
    version: 1,
    status: 'active',
    title: 'A chapter of the specification',
    unit: 'percent',
    period: 'year',
    editions: [{ from: '1990-01-01', note: 'It is an example.', comparable: 'with-previous' }],
    frequency: { usual: 'annual', allowed: ['other'], why: 'It is an example.' },
    history: [],
    context: [],
    precision: { decimalPlaces: 1 },
    direction: { kind: 'neither', because: 'It is an example.', high: '', low: '', not: '', published: [] },
    breakdowns: [],
  };
  // A chapter shows one rule, so the other fields of a definition are left out; nothing here reads them.
  return { ...least, calculation, ...other } as unknown as Definition;
}

/** What becomes of each row, by the engine and by the naive interpreter, which must agree. */
export function outcomes(
  records: PlainRecords,
  calculation: Calculation,
  days: { readonly start: string; readonly end: string } = year,
): Readonly<Record<string, string>> {
  const definition = measure(calculation);
  const units = naiveUnits(worldOf(records.tables, records.coverage ?? [], derivedTables), definition, days);
  const { rows: cohort, exclusions } = partsOf(calculation);
  const keys = unitKeys(
    cohort.table,
    units.map((unit) => unit.row),
  );
  const { status } = membership(recordsFrom(records), definition, period(days.start, days.end));
  expect([...status].map((code) => (code >= EXCLUDED ? `excluded:${exclusions[code - EXCLUDED]!.id}` : outcomeOf[code]))).toEqual(
    units.map((unit) => unit.outcome),
  );
  return Object.fromEntries(units.map((unit, at) => [keys[at]!, unit.outcome]));
}

/** The whole number that an expression gives each row of a table, by the engine and by the naive interpreter, which must agree. */
export function valuesOfRows<T extends TableName>(
  records: PlainRecords,
  table: T,
  value: (row: Row<T>) => Expr<'integer'>,
  days: { readonly start: string; readonly end: string } = year,
): readonly (number | null)[] {
  const definition = measure(distributionCalculation({ rows: rows(table), value, headline: 'mean', bands: [] }));
  const expected = naiveUnits(worldOf(records.tables, records.coverage ?? [], derivedTables), definition, days).map((unit) => unit.value);
  const { values } = membership(recordsFrom(records), definition, period(days.start, days.end));
  expect(Array.from(values!, (found) => (found === NULL ? null : found))).toEqual(expected);
  return expected;
}

/** The results of a chapter's measure, one for each authority. */
export function figures(
  records: PlainRecords,
  definition: Definition,
  days: { readonly start: string; readonly end: string } = year,
): readonly Result[] {
  return calculate(recordsFrom(records), [definition], { periods: [period(days.start, days.end)] });
}
