import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PlainTables, RowValue } from '../../src/records/index.js';
import type { Observer } from '../naive/evaluate.js';
import { type Derived, storedValue, worldOf } from '../naive/world.js';

/** Rows, and the rows that a derived table makes of them, worked out by hand: the owner's id, then the columns named. */
export interface DerivedCase {
  readonly name: string;
  readonly why: string;
  readonly tables: PlainTables;
  readonly rows: readonly (readonly RowValue[])[];
}

export interface DerivedFile {
  readonly table: string;
  readonly columns: readonly string[];
  readonly cases: readonly DerivedCase[];
}

const read = new Map<string, DerivedFile>();

/** The cases of a derived table's own; none for a table that is proved by the vectors of the definitions that use it. */
export function derivedCases(table: string): DerivedFile {
  let own = read.get(table);
  if (!own) {
    const file = fileURLToPath(new URL(`../derived/${table}.json`, import.meta.url));
    own = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DerivedFile) : { table, columns: [], cases: [] };
    read.set(table, own);
  }
  return own;
}

/** What the naive interpreter makes of a case. */
export function derivedNaively(
  { table, columns }: DerivedFile,
  { tables }: DerivedCase,
  derived: Derived,
  observe: Observer | null = null,
) {
  const rows = worldOf(tables, [], derived, observe).tables.get(table)!;
  return rows.map((row): readonly RowValue[] => [row.id, ...columns.map((name) => storedValue(row.values.get(name)))]);
}
