import type { Table } from '../records/index.js';
import { usingWorkspace, workspace } from './workspace.js';

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
  return { table, level: 0, rows, count: rows.length, parent: null, positions: null, previous: null };
}

/** The values at some places, in their order. */
export function gather(values: Int32Array, at: Int32Array): Int32Array {
  const out = workspace(at.length);
  for (let i = 0; i < at.length; i++) out[i] = values[at[i]!]!;
  return out;
}

/** As `gather`, into an array that is long enough. */
export function gatherInto(out: Int32Array, values: Int32Array, at: Int32Array): Int32Array {
  for (let i = 0; i < at.length; i++) out[i] = values[at[i]!]!;
  return out.subarray(0, at.length);
}

/** From, from + 1, from + 2 … */
export function countingFrom(from: number, count: number): Int32Array {
  const rows = workspace(count);
  for (let at = 0; at < count; at++) rows[at] = from + at;
  return rows;
}

/** The rows at some positions of a frame; null = all of them. */
export function narrow(frame: Frame, at: Int32Array | null): Frame {
  if (!at) return frame;
  return {
    ...frame,
    rows: frame.rows ? gather(frame.rows, at) : at,
    count: at.length,
    positions: frame.positions ? gather(frame.positions, at) : null,
    previous: frame.previous ? gather(frame.previous, at) : null,
  };
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
  return {
    ...frame,
    rows: frame.rows ? frame.rows.subarray(from, to) : countingFrom(from, to - from),
    count: to - from,
    positions: frame.positions ? frame.positions.subarray(from, to) : null,
    previous: frame.previous ? frame.previous.subarray(from, to) : null,
  };
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
