import { NULL } from '../../time/index.js';
import { longer } from '../intern/longer.js';

/** One column of a table being filled. */
export interface ColumnValues {
  get(row: number): number;
  set(row: number, value: number): void;
  readonly length: number;
  /** Whether nothing was ever written to it: every value is `NULL`, and none is stored. */
  readonly isBlank: boolean;
  /** The values so far, without copying; valid until a row is added. */
  view(): Int32Array;
}

/** The columns of a table being filled, all of one length, so that a row is added to all of them at once. */
export interface TableColumns {
  readonly length: number;
  /** Declares a column. */
  column(): ColumnValues;
  /** Adds rows in which every column is `NULL`. Returns the first one's number. */
  add(count: number): number;
  /** Takes back the rows from a number on. */
  cut(from: number): void;
}

const FIRST_CAPACITY = 256;
/** How many rows ahead are made `NULL` at once. */
const AHEAD = 1024;
/** With a smaller share of the rows, what all will be is not told well enough to make room for it. */
const ENOUGH_TO_TELL = 0.02;

/** @param shareIn - what share of all rows is in by now; 0 when that is not known */
export function tableColumns(shareIn: () => number): TableColumns {
  let length = 0;
  /** Rows up to here are `NULL` in every column that is stored. */
  let ready = 0;
  let capacity = FIRST_CAPACITY;
  const stored: { values: Int32Array }[] = [];

  function makeReady(wanted: number): void {
    const to = Math.max(wanted, ready + AHEAD);
    if (to > capacity) {
      capacity = Math.max(capacity * 2, to, shareIn() > ENOUGH_TO_TELL ? Math.ceil((length / shareIn()) * 1.1) : 0);
      for (const column of stored) {
        column.values = longer(column.values.subarray(0, ready), capacity);
      }
    }
    for (const { values } of stored) values.fill(NULL, ready, to);
    ready = to;
  }

  return {
    get length() {
      return length;
    },
    add(count) {
      const first = length;
      if (first + count > ready) makeReady(first + count);
      length += count;
      return first;
    },
    cut(from) {
      for (const { values } of stored) values.fill(NULL, from, length);
      length = from;
    },
    column() {
      let own: { values: Int32Array } | null = null;
      const store = (): { values: Int32Array } => {
        own = { values: new Int32Array(capacity).fill(NULL, 0, ready) };
        stored.push(own);
        return own;
      };
      return {
        get: (row) => (own ? own.values[row] : NULL),
        set(row, value) {
          (own ?? store()).values[row] = value;
        },
        get length() {
          return length;
        },
        get isBlank() {
          return own === null;
        },
        view: () => (own ?? store()).values.subarray(0, length),
      };
    },
  };
}

/** A column that is filled, or known to hold nothing but `NULL`. */
export const fixedColumn = (values: Int32Array, isBlank = false): ColumnValues => ({
  get: (row) => values[row],
  set: (row, value) => void (values[row] = value),
  length: values.length,
  isBlank,
  view: () => values,
});
