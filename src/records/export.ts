import { isoDate, NULL } from '../time/index.js';
import { heldIn } from './held-in.js';
import type { ColumnKind } from './model/column.js';
import { type RecordTableName, recordTables } from './model/model.js';
import { keyOwner, ownerId } from './model/owners.js';
import { type KeyName, keysOf, type OwnerName, type TableSpec } from './model/table.js';
import { type Column, placesOf, type Records, type Table } from './records.js';
import { plainValue, type RowValue } from './rows.js';

/** A name of the record model as SQL and files write it: `careEpisodes` becomes `care_episodes`. */
export function snakeCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}

/** The column that holds the day after which a spell ended, where the end itself is unknown. */
export const afterColumn = (end: string): string => `${snakeCase(end)}_after`;

/** The column that names the columns of a row whose values are unknown, each between commas; no value where none is. */
export const unknownColumns = 'unknown_columns';

/** The column that holds a key other than the owner outside this library: the `row_id` of the row it points at. */
export const keyColumn = (key: Exclude<KeyName, OwnerName>): string => `${snakeCase(key)}_row`;

/** The columns that name an owner outside this library: `la_code`, and within it `child_id`, `worker_id` or `post_id`. */
export function ownerColumns(owner: OwnerName): readonly string[] {
  const id = ownerId[owner];
  return id === null ? ['la_code'] : ['la_code', snakeCase(id)];
}

const isOwnerKey = (key: KeyName): key is OwnerName => Object.hasOwn(ownerId, key);

/** The columns of an owner's own table that every table of the owner carries. */
const namesOwner = (owner: OwnerName, column: string): boolean => column === 'laCode' || column === ownerId[owner];

/** One column of a table as written outside this library. */
export interface ExportColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Of a decimal: its decimal places. */
  readonly places?: number;
  /** What it is, in words that finish "the …". */
  readonly title: string;
}

/** A table as written outside this library: natural keys first, then the columns of the record model. */
export interface ExportTable {
  readonly name: string;
  readonly columns: readonly ExportColumn[];
}

const rowColumn: ExportColumn = {
  name: 'row_id',
  kind: 'integer',
  title: 'position of the row in its table, counted from 0 in order of owner and date',
};

/** The days that tell which returns held a row. */
const returnColumns = [
  { name: 'first_return_to', kind: 'date', title: 'last day of the first return that held the row' },
  { name: 'last_return_to', kind: 'date', title: 'last day of the last return that held the row' },
] as const satisfies readonly ExportColumn[];

/**
 * The shape in which a table leaves this library: the columns that name its owner, `row_id`, the `row_id` of each row it
 * points at, then the table's columns in snake case. What is unknown has no value there, as what is blank has none;
 * `unknown_columns` tells them apart, and after the end of a spell stands the day after which an unknown end lies. Last come
 * the days on which the first and the last return end that held the row.
 */
export function exportTable(name: RecordTableName): ExportTable {
  const spec: TableSpec = recordTables[name];
  const isOwner = keyOwner[spec.owner] === name;
  const ofOwner: TableSpec = recordTables[keyOwner[spec.owner]];
  const naming = Object.entries(ofOwner.columns).filter(([column]) => namesOwner(spec.owner, column));
  const columns: ExportColumn[] = [...naming.map(([column, { kind, title }]) => ({ name: snakeCase(column), kind, title })), rowColumn];
  for (const key of keysOf(spec)) {
    if (isOwnerKey(key)) continue;
    columns.push({ name: keyColumn(key), kind: 'integer', title: `row_id of the ${recordTables[keyOwner[key]].singular} it belongs to` });
  }
  for (const [columnName, column] of Object.entries(spec.columns)) {
    if (isOwner && namesOwner(spec.owner, columnName)) continue;
    columns.push({ name: snakeCase(columnName), kind: column.kind, title: column.title, ...placesOf(column) });
    if (columnName === spec.spell?.to)
      columns.push({ name: afterColumn(columnName), kind: 'date', title: `day after which lies an unknown ${column.title}` });
  }
  columns.push({ name: unknownColumns, kind: 'text', title: 'columns whose value is unknown, each between commas' });
  if (!isOwner) columns.push(...returnColumns);
  return { name: snakeCase(name), columns };
}

/** One column's values, ready to be written. */
export interface ExportValues extends ExportColumn {
  /** The stored integers behind `at`, when the values are numbers (of a decimal, whole numbers of its last place) or day numbers as stored; `NULL` marks no value. */
  readonly stored: Int32Array | null;
  /** The value of a row: dates as ISO text, codes and ids as text, `null` for no value. */
  at(row: number): RowValue;
}

function readColumn(shape: ExportColumn, column: Column, rowOf: (row: number) => number, direct: boolean): ExportValues {
  return { ...shape, stored: direct && !column.dictionary ? column.values : null, at: (row) => plainValue(column, rowOf(row)) };
}

function readAfter(shape: ExportColumn, unknown: Int32Array | null): ExportValues {
  return { ...shape, stored: unknown, at: (row) => (unknown && unknown[row] !== NULL ? isoDate(unknown[row]) : null) };
}

function readUnknownColumns(shape: ExportColumn, { columns }: Table): ExportValues {
  const inDoubt = Object.entries(columns).flatMap(([name, { unknown }]) => (unknown ? [{ name: snakeCase(name), unknown }] : []));
  const at = (row: number): string | null => {
    const names = inDoubt.filter(({ unknown }) => unknown[row] !== NULL).map(({ name }) => name);
    return names.length > 0 ? `,${names.join(',')},` : null;
  };
  return { ...shape, stored: null, at };
}

function readReturnEnd(shape: ExportColumn, { coverage }: Records, held: () => Int32Array): ExportValues {
  let ends: Int32Array | null = null;
  const stored = (): Int32Array => (ends ??= held().map((at) => (at === NULL ? NULL : coverage[at].to)));
  return {
    ...shape,
    get stored() {
      return stored();
    },
    at: (row) => (stored()[row] === NULL ? null : isoDate(stored()[row])),
  };
}

/**
 * A table's values by column, in the shape of {@link exportTable}. Nothing is copied.
 *
 * @example
 * ```ts
 * const { rowCount, columns } = exportValues(records, 'careEpisodes');
 * for (let row = 0; row < rowCount; row++) writeLine(columns.map((column) => column.at(row)));
 * ```
 */
export function exportValues(
  records: Records,
  name: RecordTableName,
): { readonly name: string; readonly rowCount: number; readonly columns: readonly ExportValues[] } {
  const shape = exportTable(name);
  const spec: TableSpec = recordTables[name];
  const { owner } = spec;
  const table: Table = records.tables[name];
  const owners = records.tables[keyOwner[owner]];
  const ownerOfRow = table.keys[owner]!;
  const byName = new Map(shape.columns.map((column) => [column.name, column] as const));
  const columns: ExportValues[] = [
    ...Object.entries(owners.columns)
      .filter(([column]) => namesOwner(owner, column))
      .map(([column, values]) => readColumn(byName.get(snakeCase(column))!, values, (row) => ownerOfRow[row], false)),
    { ...rowColumn, stored: null, at: (row) => row },
  ];
  for (const key of keysOf(spec)) {
    if (isOwnerKey(key)) continue;
    const values = table.keys[key]!;
    columns.push({ ...byName.get(keyColumn(key))!, stored: values, at: (row) => (values[row] === NULL ? null : values[row]!) });
  }
  for (const [columnName, column] of Object.entries(table.columns)) {
    if (name === keyOwner[owner] && namesOwner(owner, columnName)) continue;
    columns.push(readColumn(byName.get(snakeCase(columnName))!, column, (row) => row, true));
    if (columnName === spec.spell?.to) columns.push(readAfter(byName.get(afterColumn(columnName))!, column.unknown ?? null));
  }
  columns.push(readUnknownColumns(byName.get(unknownColumns)!, table));
  if (name !== keyOwner[owner]) {
    const [first, last] = returnColumns;
    columns.push(
      readReturnEnd(first, records, () => heldIn(records, name).first),
      readReturnEnd(last, records, () => heldIn(records, name).last),
    );
  }
  return { name: shape.name, rowCount: table.rowCount, columns };
}

/** A table as plain rows, one object each: for small tables, tests and JSON. */
export function* exportRows(records: Records, name: RecordTableName): Generator<Readonly<Record<string, RowValue>>> {
  const { rowCount, columns } = exportValues(records, name);
  for (let row = 0; row < rowCount; row++) yield Object.fromEntries(columns.map((column) => [column.name, column.at(row)]));
}
