import { longByteTable, type LongByteTable } from './long-byte-table.js';

/**
 * Distinct byte strings numbered from 0 in the order first met. Two are the same only when every byte is: the hash says
 * where to look, never what is equal. Strings that hold the byte 0 go to {@link internAsLong}.
 */
export interface ByteTable {
  size: number;
  /** For strings of up to 16 bytes: four words and the number + 1 in each slot. Replaced as the table grows. */
  slots: Int32Array;
  /** One less than the number of slots, which is a power of two. */
  mask: number;
  shortCount: number;
  long: LongByteTable | null;
}

/** Codes, reference numbers and nearly all ids are no longer than this, and are compared as four words. */
export const SHORT = 16;
export const SLOT = 5;

export const byteTable = (): ByteTable => ({ size: 0, slots: new Int32Array(SLOT * 32), mask: 31, shortCount: 0, long: null });

/** The bits of word `n` of a string of some length that are the string’s. */
const wordBits = /* @__PURE__ */ ((): Int32Array => {
  const bits = new Int32Array(4 * (SHORT + 1));
  for (let length = 0; length <= SHORT; length++) {
    for (let word = 0; word < 4; word++) {
      const held = Math.min(4, Math.max(0, length - 4 * word));
      bits[length * 4 + word] = held === 0 ? 0 : -1 >>> (32 - 8 * held);
    }
  }
  return bits;
})();

/** Word `n` of the `length` bytes at `start`, at most 16 of which are read; what lies beyond the string is 0. */
export function wordOf(view: DataView, start: number, length: number, word: number): number {
  return view.getInt32(start + 4 * word, true) & wordBits[length * 4 + word]!;
}

export function hashOf(first: number, second: number, third: number, fourth: number): number {
  const mixed = Math.imul(first ^ Math.imul(second, 0x9e3779b1) ^ Math.imul(third, 0xc2b2ae3d) ^ Math.imul(fourth, 0x27d4eb2f), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/**
 * The number of the bytes from `start` to `end`; when new they get the next number, so a number equal to the old `size`
 * means new. Sixteen bytes from `start` must be there to be read.
 */
export function internBytes(table: ByteTable, view: DataView, start: number, end: number): number {
  const length = end - start;
  if (length > SHORT) return internAsLong(table, view, start, end);
  const first = wordOf(view, start, length, 0);
  const second = wordOf(view, start, length, 1);
  const third = wordOf(view, start, length, 2);
  const fourth = wordOf(view, start, length, 3);
  const { slots, mask } = table;
  let slot = hashOf(first, second, third, fourth) & mask;
  for (;;) {
    const at = slot * SLOT;
    const stored = slots[at + 4]!;
    if (stored === 0) {
      slots[at] = first;
      slots[at + 1] = second;
      slots[at + 2] = third;
      slots[at + 3] = fourth;
      slots[at + 4] = ++table.size;
      if (++table.shortCount * 2 > mask) grow(table);
      return table.size - 1;
    }
    if (slots[at] === first && slots[at + 1] === second && slots[at + 2] === third && slots[at + 3] === fourth) return stored - 1;
    slot = (slot + 1) & mask;
  }
}

/** The same for strings that are too long for a slot, and for those that hold the byte 0. */
export function internAsLong(table: ByteTable, view: DataView, start: number, end: number): number {
  table.long ??= longByteTable();
  const number = table.long.intern(view, start, end, table.size);
  if (number === table.size) table.size++;
  return number;
}

function grow(table: ByteTable): void {
  const old = table.slots;
  const mask = table.mask * 4 + 3;
  const slots = new Int32Array(SLOT * (mask + 1));
  for (let from = 0; from < old.length; from += SLOT) {
    if (old[from + 4] === 0) continue;
    let slot = hashOf(old[from]!, old[from + 1]!, old[from + 2]!, old[from + 3]!) & mask;
    while (slots[slot * SLOT + 4] !== 0) slot = (slot + 1) & mask;
    slots.set(old.subarray(from, from + SLOT), slot * SLOT);
  }
  table.slots = slots;
  table.mask = mask;
}
