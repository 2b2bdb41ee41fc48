import type { TableBuilder } from '../../records/index.js';

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
