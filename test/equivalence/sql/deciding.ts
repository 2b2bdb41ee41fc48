import {
  type Breakdown,
  COUNTED,
  DENOMINATOR_ONLY,
  DENOMINATOR_UNKNOWN,
  type Expr,
  type Row,
  rowOf,
  type TableName,
} from '../../../src/language/index.js';
import { type PlainCoverage, type PlainTables, recordsFrom } from '../../../src/records/index.js';
import type { Calculable } from '../../../src/sql/index.js';
import { type Period, period } from '../../../src/time/index.js';
import { database } from './duckdb.js';

export const year = period('2024-04-01', '2025-03-31');

/** A definition that asks one true-or-false question of every row of a table. */
export const question = <T extends TableName>(
  table: T,
  ask: (row: Row<T>) => Expr<'boolean'>,
  breakdowns: readonly Breakdown[] = [],
): Calculable => ({
  id: 'question',
  title: 'A question',
  calculation: { shape: 'proportion', rows: { table, where: null }, exclusions: [], numerator: ask(rowOf(table, 0)), per: 100 },
  breakdowns,
});

const asTruth = (status: number): boolean | null => {
  if (status === COUNTED) return true;
  if (status === DENOMINATOR_ONLY) return false;
  if (status === DENOMINATOR_UNKNOWN) return null;
  throw new Error(`a question cannot end with status ${status}`);
};

export interface Given {
  readonly tables: PlainTables;
  readonly coverage?: readonly PlainCoverage[];
  readonly period?: Period;
}

/** The answer for every row of the table, in stored order: by child as first named, then by date. */
export async function truths<T extends TableName>(
  given: Given,
  table: T,
  ask: (row: Row<T>) => Expr<'boolean'>,
): Promise<readonly (boolean | null)[]> {
  const db = await database(recordsFrom(given), [given.period ?? year]);
  try {
    return (await db.membership(question(table, ask)))[0]!.map(({ status }) => asTruth(status));
  } finally {
    db.close();
  }
}

/** The whole number for every row of the table, in stored order; null for none. */
export async function numbers<T extends TableName>(
  given: Given,
  table: T,
  ask: (row: Row<T>) => Expr<'integer'>,
): Promise<readonly (number | null)[]> {
  const db = await database(recordsFrom(given), [given.period ?? year]);
  try {
    const definition: Calculable = {
      id: 'number',
      title: 'A number',
      calculation: {
        shape: 'distribution',
        rows: { table, where: null },
        exclusions: [],
        value: ask(rowOf(table, 0)),
        headline: 'median',
        bands: [],
      },
      breakdowns: [],
    };
    return (await db.membership(definition))[0]!.map(({ value }) => value);
  } finally {
    db.close();
  }
}
