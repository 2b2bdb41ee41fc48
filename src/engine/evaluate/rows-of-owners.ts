import type { KeyName, Table } from '../../records/index.js';
import { NULL } from '../../time/index.js';
import { zeroed } from '../memory/arena.js';
import { type Data, ownerColumn } from '../prepare/data.js';
import { countingFrom, type Frame, gather } from '../sets/frame.js';

/** Where the related rows of each position of a frame are: from `from[at]` up to `to[at]`, in `rows` or, when that is null, in the table itself. */
export interface RowsOfOwners {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly rows: Int32Array | null;
}

/** The owner of each row of a frame. */
function ownersOf({ table, rows, count }: Frame, key: KeyName): Int32Array {
  const column = ownerColumn(table, key);
  if (!column) return rows ?? countingFrom(0, count);
  return rows ? gather(column, rows) : column;
}

function isInOrder(owners: Int32Array): boolean {
  for (let at = 1; at < owners.length; at++) if (owners[at] < owners[at - 1]) return false;
  return true;
}

/** The first place from `start` on with a value that is not below a limit, in values that only grow, near `start` if anywhere. */
function firstNear(values: Int32Array, start: number, limit: number): number {
  let step = 1;
  let low = start;
  while (low + step < values.length && values[low + step] < limit) {
    low += step;
    step *= 2;
  }
  let high = Math.min(values.length, low + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Owners in order and rows in the order of their owners: one pass over both finds where each owner's rows are. */
function besideEachOther(owners: Int32Array, column: Int32Array, from: Int32Array, to: Int32Array): void {
  let at = 0;
  let end = 0;
  for (let i = 0; i < owners.length; i++) {
    const owner = owners[i];
    if (i === 0 || owner !== owners[i - 1]) {
      at = firstNear(column, end, owner);
      end = at;
      while (end < column.length && column[end] === owner) end++;
    }
    from[i] = at;
    to[i] = end;
  }
}

function byIndex(owners: Int32Array, offsets: Int32Array, from: Int32Array, to: Int32Array): void {
  const none = NULL;
  for (let i = 0; i < owners.length; i++) {
    const owner = owners[i];
    if (owner === none) continue;
    from[i] = offsets[owner];
    to[i] = offsets[owner + 1];
  }
}

/** Finds the rows of a table that share a key with each row of a frame. */
export function rowsOfOwners(frame: Frame, table: Table, key: KeyName, data: Data): RowsOfOwners {
  const owners = ownersOf(frame, key);
  const from = zeroed(owners.length);
  const to = zeroed(owners.length);
  const column = ownerColumn(table, key);
  if (key === table.owner && column && isInOrder(owners)) {
    besideEachOther(owners, column, from, to);
    return { from, to, rows: null };
  }
  const { offsets, rows } = data.index(table, key);
  byIndex(owners, offsets, from, to);
  return { from, to, rows };
}
