import type { TextBytes } from '../records.js';
import { type ByteTable, byteTable, internAsLong, internBytes, SHORT } from './byte-table.js';
import { longer, longerBytes } from './longer.js';

/** The children of all authorities, numbered in the order they are met: each is known by its authority and its own id. */
export interface ChildNumbers {
  readonly size: number;
  /** The number of the child whose id is `bytes[start…end)` in UTF-8; the old `size` when it is new. */
  numberOf(laCode: string, bytes: Uint8Array, start: number, end: number): number;
  /** The same for an id given as text. */
  numberOfText(laCode: string, childId: string): number;
  /** A copy of the ids, by child. */
  texts(): TextBytes;
}

interface Authority {
  readonly ids: ByteTable;
  /** The child of each id as numbered by `ids`. */
  children: Int32Array;
}

const ROOM = 64;

export function childNumbers(): ChildNumbers {
  const authorities = new Map<string, Authority>();
  const encoder = new TextEncoder();
  let lastLaCode = '';
  let last: Authority | null = null;
  let store = new Uint8Array(4096);
  let offsets = new Int32Array(256);
  let size = 0;
  // An id is looked up in a place of its own, so that whole words can be read beyond its end.
  let room = new Uint8Array(ROOM + SHORT);
  let view = new DataView(room.buffer);

  function authority(laCode: string): Authority {
    if (last && laCode === lastLaCode) return last;
    let found = authorities.get(laCode);
    if (!found) authorities.set(laCode, (found = { ids: byteTable(), children: new Int32Array(256) }));
    lastLaCode = laCode;
    last = found;
    return found;
  }

  /** Keeps the id in `room` as that of the next child. */
  function keep(length: number): void {
    const from = offsets[size];
    if (from + length > store.length) {
      store = longerBytes(store, Math.max(store.length * 2, from + length));
    }
    for (let at = 0; at < length; at++) store[from + at] = room[at];
    if (++size === offsets.length) offsets = longer(offsets, size * 2);
    offsets[size] = from + length;
  }

  function numberOf(laCode: string, bytes: Uint8Array, start: number, end: number): number {
    const length = end - start;
    if (length + SHORT > room.length) {
      room = new Uint8Array(length * 2 + SHORT);
      view = new DataView(room.buffer);
    }
    let hasZero = false;
    for (let at = 0; at < length; at++) {
      const byte = bytes[start + at];
      if (byte === 0) hasZero = true;
      room[at] = byte;
    }
    const of = authority(laCode);
    const known = of.ids.size;
    const id = hasZero ? internAsLong(of.ids, view, 0, length) : internBytes(of.ids, view, 0, length);
    if (id !== known) return of.children[id];
    if (id === of.children.length) of.children = longer(of.children, id * 2);
    of.children[id] = size;
    keep(length);
    return size - 1;
  }

  return {
    get size() {
      return size;
    },
    numberOf,
    numberOfText(laCode, childId) {
      const bytes = encoder.encode(childId);
      return numberOf(laCode, bytes, 0, bytes.length);
    },
    texts: () => ({ store: store.slice(0, offsets[size]), offsets: offsets.slice(0, size + 1) }),
  };
}
