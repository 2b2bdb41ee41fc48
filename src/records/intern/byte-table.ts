import { longer } from './longer.js';

/**
 * Distinct byte strings numbered from 0 in the order first met. Two are the same only when every byte is: the hash says
 * where to look, never what is equal. Strings that hold the byte 0 go to {@link internAsLong}.
 */
export interface ByteTable {
  size: number;
  /** The four words of each string of up to 16 bytes, by number. Replaced as the table grows. */
  keys: Int32Array;
  /** Numbers + 1 at the place their hash says, or after it; 0 is empty. */
  slots: Int32Array;
  /** One less than the number of slots, which is a power of two. */
  mask: number;
  /** The numbers of strings too long for a key, a character for each byte. */
  readonly long: Map<string, number>;
}

/** Codes, reference numbers and nearly all ids are no longer than this, and are compared as four words. */
export const SHORT = 16;
/** Stands in `keys` for a longer string: a byte 0 with another after it, which no short string holds. */
const NO_KEY = 0x01000000;

export const byteTable = (): ByteTable => ({ size: 0, keys: new Int32Array(4 * 16), slots: new Int32Array(32), mask: 31, long: new Map() });

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
  return view.getInt32(start + 4 * word, true) & wordBits[length * 4 + word];
}

/** Whether the string numbered `number` is of these words, which are not all 0; numbers not given yet are none’s. */
export function isKey(keys: Int32Array, number: number, first: number, second: number, third: number, fourth: number): boolean {
  const at = number * 4;
  // Ids mostly differ in their last places.
  return keys[at + 2] === third && keys[at + 1] === second && keys[at] === first && keys[at + 3] === fourth;
}

function hashOf(first: number, second: number, third: number, fourth: number): number {
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
  const { keys, slots, mask } = table;
  let slot = hashOf(first, second, third, fourth) & mask;
  for (;;) {
    const number = slots[slot] - 1;
    if (number === -1) break;
    if (isKey(keys, number, first, second, third, fourth)) return number;
    slot = (slot + 1) & mask;
  }
  slots[slot] = table.size + 1;
  return addKey(table, first, second, third, fourth);
}

/** The same for strings that are too long for a key, and for those that hold the byte 0. */
export function internAsLong(table: ByteTable, view: DataView, start: number, end: number): number {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(view.getUint8(at));
  const known = table.long.get(text);
  if (known !== undefined) return known;
  table.long.set(text, table.size);
  return addKey(table, NO_KEY, 0, 0, 0);
}

function addKey(table: ByteTable, first: number, second: number, third: number, fourth: number): number {
  const number = table.size++;
  const { keys } = table;
  keys[number * 4] = first;
  keys[number * 4 + 1] = second;
  keys[number * 4 + 2] = third;
  keys[number * 4 + 3] = fourth;
  // A slot for every two numbers at least, and a key for every slot of those.
  if (table.size * 4 === keys.length) grow(table);
  return number;
}

function grow(table: ByteTable): void {
  const { size } = table;
  const keys = longer(table.keys, table.keys.length * 2);
  const slots = new Int32Array(table.slots.length * 2);
  const mask = slots.length - 1;
  for (let number = 0; number < size; number++) {
    const at = number * 4;
    let slot = hashOf(keys[at], keys[at + 1], keys[at + 2], keys[at + 3]) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }
  table.keys = keys;
  table.slots = slots;
  table.mask = mask;
}
