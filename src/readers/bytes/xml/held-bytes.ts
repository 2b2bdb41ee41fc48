/**
 * Bytes of a file in UTF-8 that are not read yet: `bytes[0 … length)`, then a 0 and a few more of any kind. No loop over
 * text passes the 0, so that none need look where the bytes end, and words of four bytes may be read at any place up to
 * it. One array serves from piece to piece, so that no loop sees two kinds.
 */
export interface HeldBytes {
  bytes: Uint8Array;
  view: DataView;
  length: number;
}

/** The 0, and what may be read beyond it with the word it begins. */
const BEYOND = 4;

export function heldBytes(capacity: number): HeldBytes {
  const bytes = new Uint8Array(capacity);
  return { bytes, view: new DataView(bytes.buffer), length: 0 };
}

/** Adds a copy of a piece. */
export function hold(held: HeldBytes, piece: Uint8Array): void {
  const length = held.length + piece.length;
  if (length + BEYOND > held.bytes.length) {
    const grown = new Uint8Array(length * 2 + BEYOND);
    grown.set(held.bytes.subarray(0, held.length));
    held.bytes = grown;
    held.view = new DataView(grown.buffer);
  }
  held.bytes.set(piece, held.length);
  held.bytes[length] = 0;
  held.length = length;
}

/** Drops what stands before a place. */
export function letGo(held: HeldBytes, at: number): void {
  held.bytes.copyWithin(0, at, held.length);
  held.length -= at;
}
