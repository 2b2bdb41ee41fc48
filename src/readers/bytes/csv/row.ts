import { buffersOf } from './buffers.js';
import type { PlainRows } from './plain-rows.js';

/**
 * One row of a CSV file, as places in a byte buffer that is reused: read what you need before returning. Quotes are
 * already taken off, so cell `i` is `bytes[starts[i]] … bytes[ends[i] - 1]`.
 */
export interface CsvRow {
  readonly bytes: Uint8Array;
  /** The same bytes; at least 16 can be read after every cell. */
  readonly view: DataView;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How many cells the row has; the places of cells past 512 are not kept. */
  readonly cellCount: number;
  /** The line the row starts on, from 1. */
  readonly line: number;
  /** Nothing but separators and blanks. */
  readonly isBlank: boolean;
}

/** How many cells of a row are kept. */
export const MOST_CELLS = 512;

export type CsvRowRoom = { -readonly [K in keyof CsvRow]: CsvRow[K] };

export function csvRowRoom(): CsvRowRoom {
  const { bytes, view } = buffersOf(0);
  return { bytes, view, starts: new Int32Array(MOST_CELLS), ends: new Int32Array(MOST_CELLS), cellCount: 0, line: 1, isBlank: false };
}

/** Nothing but separators and blanks. */
export function isBlankRow(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, cellCount: number): boolean {
  // A blank row starts with a blank cell; one look spares the rest.
  if (starts[0] !== ends[0] && bytes[starts[0]] > 32) return false;
  for (let cell = 0; cell < Math.min(cellCount, MOST_CELLS); cell++)
    for (let i = starts[cell]; i < ends[cell]; i++) if (bytes[i] > 32) return false;
  return true;
}

/** One of several plain rows as a row by itself, in the room given. */
export function plainRow({ bytes, view, places, cellCount, line }: PlainRows, at: number, room: CsvRowRoom): CsvRow {
  const first = at * (cellCount + 1);
  room.bytes = bytes;
  room.view = view;
  room.cellCount = cellCount;
  room.line = line + at;
  for (let cell = 0; cell < Math.min(cellCount, MOST_CELLS); cell++) {
    room.starts[cell] = places[first + cell] + 1;
    room.ends[cell] = places[first + cell + 1];
  }
  room.isBlank = isBlankRow(bytes, room.starts, room.ends, cellCount);
  return room;
}
