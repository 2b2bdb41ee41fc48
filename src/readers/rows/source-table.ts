import { type ColumnSpec, type RecordTableName, recordTables, type TableSpec } from '../../records/index.js';
import { type GivenTable, textOf } from './given-table.js';

/** A column of the record model. */
export interface Place {
  readonly table: RecordTableName;
  readonly column: string;
}

/** One field of a source, and what becomes of it. */
export interface SourceField {
  /** The name by which the readers know it, which is the name in the source’s own description. */
  readonly name: string;
  /** Other names under which it is met. */
  readonly also: readonly string[];
  /** The column it fills; null when it fills none by itself. */
  readonly into: Place | null;
  /** Without it the table cannot be read. */
  readonly isRequired: boolean;
  /** It stands in several tables of the source, so that it does not tell one from another. */
  readonly isShared: boolean;
  /** Words that stand for codes of the column, besides the codes and their labels. */
  readonly words: Readonly<Record<string, string>>;
  /** What becomes of it, where it fills no column by itself or in a way of its own. */
  readonly says: string;
}

/** One table of a source. */
export interface SourceTable {
  /** Its name in the source. */
  readonly name: string;
  /** What it holds, in words that follow “holds”. */
  readonly holds: string;
  /** The record table its rows go to; null when they go to none. */
  readonly table: RecordTableName | null;
  /** Why its rows go to no table, or to more than one. */
  readonly says: string;
  readonly fields: readonly SourceField[];
}

type Rest = Partial<Omit<SourceField, 'name' | 'into'>>;

/** Declares a field; `into` is `table.column`, or null. */
export function field(name: string, into: string | null, rest: Rest = {}): SourceField {
  const [table, column] = into === null ? [] : into.split('.');
  return {
    name,
    also: [],
    isRequired: false,
    isShared: false,
    words: {},
    says: '',
    ...rest,
    // The declarations are checked against the record model by a test.
    into: table === undefined || column === undefined ? null : { table: table as RecordTableName, column },
  };
}

/** The record model’s description of a place. */
export function specOf({ table, column }: Place): ColumnSpec {
  const { columns }: TableSpec = recordTables[table];
  return columns[column]!;
}

/** How column names are compared: without capitals, blanks, marks, or a `(Y/N)` after them. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\(\s*y\s*\/\s*n\s*\)+/g, '')
    .replace(/[^a-z0-9]/g, '');

/** A table that was recognised: where its column names and its fields are. */
export interface FoundTable {
  readonly table: SourceTable;
  /** The row of the column names. */
  readonly headerRow: number;
  /** The cell of each field that is there, by the field’s name. */
  readonly cells: ReadonlyMap<string, number>;
  readonly missing: readonly SourceField[];
  /** Column names that are no field of the table. */
  readonly unknown: readonly string[];
}

/** Titles may stand above the column names. */
const ROWS_LOOKED_AT = 10;

/** Names of fields as they are compared, worked out once for each table. */
const namesOf = new WeakMap<SourceTable, ReadonlyMap<string, SourceField>>();

function fieldsByName(table: SourceTable): ReadonlyMap<string, SourceField> {
  let names = namesOf.get(table);
  if (!names) {
    names = new Map(table.fields.flatMap((each) => [each.name, ...each.also].map((name) => [plainName(name), each] as const)));
    namesOf.set(table, names);
  }
  return names;
}

/** A table that is known to be one of a source, its column names in the first row. */
export function foundAs(given: GivenTable, table: SourceTable): FoundTable {
  return withHeader(table, (given.rows[0] ?? []).map(textOf), 0);
}

/** Recognises a table by its column names, in any order; null when it is none of these, or could be two. */
export function foundTable(given: GivenTable, tables: readonly SourceTable[]): FoundTable | null {
  for (let headerRow = 0; headerRow < Math.min(given.rows.length, ROWS_LOOKED_AT); headerRow++) {
    const header = given.rows[headerRow]!.map((cell) => (cell instanceof Date ? '' : textOf(cell)));
    const found = tableOf(header, tables);
    if (found) return withHeader(found, header, headerRow);
  }
  return null;
}

function tableOf(header: readonly string[], tables: readonly SourceTable[]): SourceTable | null {
  const names = header.map(plainName);
  let best: SourceTable | null = null;
  let most = 0;
  let isTied = false;
  for (const table of tables) {
    const byName = fieldsByName(table);
    const own = new Set(names.map((name) => byName.get(name)).filter((each) => each !== undefined && !each.isShared));
    if (own.size === most) isTied = true;
    if (own.size <= most) continue;
    most = own.size;
    best = table;
    isTied = false;
  }
  return isTied ? null : best;
}

function withHeader(table: SourceTable, header: readonly string[], headerRow: number): FoundTable {
  const byName = fieldsByName(table);
  const cells = new Map<string, number>();
  const unknown: string[] = [];
  for (const [cell, name] of header.entries()) {
    if (name === '') continue;
    const own = byName.get(plainName(name));
    if (!own) unknown.push(name);
    else if (!cells.has(own.name)) cells.set(own.name, cell);
  }
  return { table, headerRow, cells, unknown, missing: table.fields.filter(({ name }) => !cells.has(name)) };
}
