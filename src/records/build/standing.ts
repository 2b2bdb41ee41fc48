import { NULL } from '../../time/index.js';
import type { CompareRows } from './twins.js';

/** A table's rows in order, and what makes two rows of one child the same event. */
export interface OrderedTable {
  /** Null when the rows are in order as they are. */
  readonly rows: Int32Array | null;
  readonly offsets: Int32Array;
  /** Columns that are equal in rows of one event. */
  readonly identity: readonly Int32Array[];
  /** The order date when it is one of them; else null. */
  readonly dates: Int32Array | null;
}

/** Which rows stand. */
export interface Standing {
  /** Rows that stand, in order; null when all stand and are in order as they are. */
  readonly kept: Int32Array | null;
  /** The row that stands for each row that gave way, and −1 for the others; null when none did. */
  readonly standsFor: Int32Array | null;
  readonly acrossSources: number;
  readonly withinSource: number;
}

/** Of the rows of one event, the one that comes last by `compare` stands. */
export function standing(table: OrderedTable, sources: Int32Array, compare: CompareRows): Standing {
  const { offsets, identity, dates } = table;
  let standsFor: Int32Array | null = null;
  let acrossSources = 0;
  let withinSource = 0;
  const rows = table.rows;
  const isDateAlone = identity.length === 1 && identity[0] === dates;
  const childCount = offsets.length - 1;
  for (let at = 0; at < childCount; at++) {
    const end = offsets[at + 1];
    for (let i = offsets[at]; i < end - 1; i++) {
      const row = rows ? rows[i] : i;
      // Two events told apart by a date that is not known cannot be said to be one.
      if (dates && dates[row] === NULL) continue;
      for (let j = i + 1; j < end; j++) {
        const later = rows ? rows[j] : j;
        if (dates && dates[later] !== dates[row]) break;
        if (!isDateAlone && !isSame(identity, row, later)) continue;
        // Rows of one date are in that order; when the identity does not hold the order date, they may not be.
        const isOut = compare(row, later) <= 0;
        const out = isOut ? row : later;
        const stays = isOut ? later : row;
        standsFor ??= new Int32Array(sources.length).fill(-1);
        if (standsFor[out] !== -1) continue;
        standsFor[out] = stays;
        if (sources[out] === sources[stays]) withinSource++;
        else acrossSources++;
        if (out === row) break;
      }
    }
  }
  if (!standsFor) return { kept: rows, standsFor, acrossSources, withinSource };
  const all = rows ? rows.length : sources.length;
  const kept = new Int32Array(all - acrossSources - withinSource);
  let count = 0;
  for (let at = 0; at < all; at++) {
    const row = rows ? rows[at] : at;
    if (standsFor[row] === -1) kept[count++] = row;
  }
  return { kept, standsFor, acrossSources, withinSource };
}

function isSame(identity: readonly Int32Array[], row: number, later: number): boolean {
  for (let at = 0; at < identity.length; at++) if (identity[at][row] !== identity[at][later]) return false;
  return true;
}
