import type { Table } from '../../records/index.js';
import { usingWorkspace, workspace } from '../memory/arena.js';

/**
 * The rows an expression is evaluated over. A frame inside a `related` has a parent: the rows that the related rows
 * belong to, at the position given for each. A frame of a chain has the previous row of each row.
 */
export interface Frame {
  readonly table: Table;
  readonly level: number;
  /** Row numbers in the table; null = every row, in order. */
  readonly rows: Int32Array | null;
  readonly count: number;
  readonly parent: Frame | null;
  readonly positions: Int32Array | null;
  readonly previous: Int32Array | null;
}

/** Every row of a table, at a level. */
export function wholeTable(table: Table, level: number): Frame {
  return { table, level, rows: null, count: table.rowCount, parent: null, positions: null, previous: null };
}

/** Some rows of a table, on their own. */
export function someRows(table: Table, rows: Int32Array): Frame {
  return { ...wholeTable(table, 0), rows, count: rows.length };
}

/** The values at some places, in their order. */
export function gather(values: Int32Array, at: Int32Array): Int32Array {
  const out = workspace(at.length);
  for (let i = 0; i < at.length; i++) out[i] = values[at[i]];
  return out;
}

/** As `gather`, into an array that is long enough. */
export function gatherInto(out: Int32Array, values: Int32Array, at: Int32Array): Int32Array {
  for (let i = 0; i < at.length; i++) out[i] = values[at[i]];
  return out.subarray(0, at.length);
}

/** From, from + 1, from + 2 … */
export function countingFrom(from: number, count: number): Int32Array {
  const rows = workspace(count);
  for (let at = 0; at < count; at++) rows[at] = from + at;
  return rows;
}

/** A frame with other rows, and what goes with each row taken the same way. */
const withRows = (frame: Frame, rows: Int32Array, take: (values: Int32Array) => Int32Array): Frame => ({
  ...frame,
  rows,
  count: rows.length,
  positions: frame.positions && take(frame.positions),
  previous: frame.previous && take(frame.previous),
});

/** The rows at some positions of a frame; null = all of them. */
export function narrow(frame: Frame, at: Int32Array | null): Frame {
  return at ? withRows(frame, frame.rows ? gather(frame.rows, at) : at, (values) => gather(values, at)) : frame;
}

/** Rows looked at together: few enough that what is worked out about them stays near the processor. */
export const BLOCK = 16_384;

/** Calls with a frame's rows some thousands at a time, and the position of the first. What the work is to keep it must copy. */
export function inBlocks(frame: Frame, work: (block: Frame, from: number) => void): void {
  for (let from = 0; from < frame.count; from += BLOCK) {
    usingWorkspace(() => work(frame.count <= BLOCK ? frame : partOf(frame, from, Math.min(frame.count, from + BLOCK)), from));
  }
}

/** The rows of a frame from one position to another. */
export function partOf(frame: Frame, from: number, to: number): Frame {
  return withRows(frame, frame.rows ? frame.rows.subarray(from, to) : countingFrom(from, to - from), (values) => values.subarray(from, to));
}

/** For each position of a frame, the row of the frame at another level; null = the row number is the position itself. */
export function rowsAt(frame: Frame, level: number): { readonly table: Table; readonly rows: Int32Array | null } {
  if (level === -1) return { table: frame.table, rows: frame.previous };
  let at = frame;
  let positions: Int32Array | null = null;
  while (at.level !== level && at.parent) {
    const up: Int32Array = at.positions!;
    positions = positions ? gather(up, positions) : up;
    at = at.parent;
  }
  if (!positions) return { table: at.table, rows: at.rows };
  return { table: at.table, rows: at.rows ? gather(at.rows, positions) : positions };
}
