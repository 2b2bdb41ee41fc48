import { recordTables, type TableBuilder, type TableSpec } from '../../records/index.js';
import { NULL } from '../../time/index.js';
import { NOT_VALID } from '../bytes/xml/xml-values.js';

const ROWS = 512;

/** Where values of a column go: the column as it stands. */
export interface Target {
  view(): Int32Array;
}

/** Rows of one table that are written to the records together, which costs a fraction of writing each. */
export interface RowBatch {
  readonly target: TableBuilder;
  readonly children: Int32Array;
  readonly columns: readonly Int32Array[];
  readonly columnNames: readonly string[];
  /** What is written beside the columns, such as the rows of owners, and where it goes. */
  readonly beside: readonly Int32Array[];
  readonly besideLists: readonly Target[];
  /** What could not be read of the rows: the place of the row, the column, and of an end the last day known before it. */
  readonly unread: { readonly place: number; readonly column: string; readonly after: number | undefined }[];
  /** The number that the first row will have in its table. */
  first: number;
  count: number;
}

export const rowBatch = (target: TableBuilder, columnNames: readonly string[], besideLists: readonly Target[]): RowBatch => ({
  target,
  children: new Int32Array(ROWS),
  columns: columnNames.map(() => new Int32Array(ROWS)),
  columnNames,
  beside: besideLists.map(() => new Int32Array(ROWS)),
  besideLists,
  unread: [],
  first: target.rowCount,
  count: 0,
});

/** Writes what waits. */
export function writeBatch(batch: RowBatch): void {
  const { target, children, columns, columnNames, beside, besideLists, count } = batch;
  const first = target.addMany(
    children.subarray(0, count),
    Object.fromEntries(columnNames.map((name, at) => [name, columns[at].subarray(0, count)])),
  );
  for (const [at, list] of besideLists.entries()) list.view().set(beside[at].subarray(0, count), first);
  for (const { place, column, after } of batch.unread) target.unknown(first + place, column, after);
  batch.unread.length = 0;
  batch.first = first + count;
  batch.count = 0;
}

/** Adds the row whose columns are `values[from …]`; returns its place in the batch. */
export function addToBatch(batch: RowBatch, child: number, values: Int32Array, from: number): number {
  if (batch.count === ROWS) writeBatch(batch);
  const { columns } = batch;
  const place = batch.count++;
  batch.children[place] = child;
  for (let column = 0; column < columns.length; column++) columns[column][place] = values[from + column];
  return place;
}

/**
 * Notes what could not be read of the row last added.
 *
 * @param heldBefore - a day on which every row of the table was still held if it had begun, or `NULL`
 */
export function noteUnread(batch: RowBatch, heldBefore: number): void {
  const { target, columns, columnNames, count } = batch;
  const { spell }: TableSpec = recordTables[target.name];
  const place = count - 1;
  for (const [at, column] of columnNames.entries()) {
    if (columns[at][place] !== NOT_VALID) continue;
    columns[at][place] = NULL;
    const start = spell ? columns[columnNames.indexOf(spell.from)][place] : NULL;
    const before = Math.max(heldBefore, start === NULL || start === NOT_VALID ? NULL : start - 1);
    batch.unread.push({ place, column, after: column === spell?.to && before !== NULL ? before : undefined });
  }
}
