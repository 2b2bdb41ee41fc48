/**
 * Distinct byte strings numbered from 0 in the order first met. Two are the same only when every byte is: the hash says
 * where to look, never what is equal. Strings must not hold the byte 0.
 */
export interface ByteTable {
  /** The number of `bytes[start…end)`; when new it gets the next number, so a number equal to the old `size` means new. */
  intern(bytes: Uint8Array, start: number, end: number): number;
  readonly size: number;
}

/** Codes, reference numbers and nearly all ids are no longer than this, and are compared as two words. */
const SHORT = 8;

export function byteTable(): ByteTable {
  // Each slot is the two words of a short string and its number + 1, side by side so that one look reads all three.
  let slots = new Int32Array(4 * 32);
  let mask = 31;
  let shortCount = 0;
  let long: LongTable | null = null;
  let size = 0;

  function grow(): void {
    const old = slots;
    mask = mask * 4 + 3;
    slots = new Int32Array(4 * (mask + 1));
    for (let from = 0; from < old.length; from += 4) {
      if (old[from + 2] === 0) continue;
      let slot = hashOf(old[from]!, old[from + 1]!) & mask;
      while (slots[slot * 4 + 2] !== 0) slot = (slot + 1) & mask;
      slots[slot * 4] = old[from]!;
      slots[slot * 4 + 1] = old[from + 1]!;
      slots[slot * 4 + 2] = old[from + 2]!;
    }
  }

  return {
    intern(bytes, start, end) {
      if (end - start > SHORT) {
        long ??= longTable();
        const number = long.intern(bytes, start, end, size);
        if (number === size) size++;
        return number;
      }
      let low = 0;
      let high = 0;
      const middle = end - start > 4 ? start + 4 : end;
      let i = start;
      while (i < middle) low = (low << 8) | bytes[i++]!;
      while (i < end) high = (high << 8) | bytes[i++]!;
      let slot = hashOf(low, high) & mask;
      for (;;) {
        const at = slot * 4;
        const stored = slots[at + 2]!;
        if (stored === 0) {
          slots[at] = low;
          slots[at + 1] = high;
          slots[at + 2] = size + 1;
          size++;
          if (++shortCount * 2 > mask) grow();
          return size - 1;
        }
        if (slots[at] === low && slots[at + 1] === high) return stored - 1;
        slot = (slot + 1) & mask;
      }
    },
    get size() {
      return size;
    },
  };
}

function hashOf(low: number, high: number): number {
  const mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

interface LongTable {
  intern(bytes: Uint8Array, start: number, end: number, next: number): number;
}

/** The same for strings of any length, kept one after another in a store. */
function longTable(): LongTable {
  let slots = new Int32Array(64).fill(-1);
  let mask = slots.length - 1;
  let hashes = new Int32Array(32);
  let numbers = new Int32Array(32);
  let offsets = new Int32Array(33);
  let store = new Uint8Array(512);
  let count = 0;

  const larger = (values: Int32Array, length: number): Int32Array<ArrayBuffer> => {
    const grown = new Int32Array(length);
    grown.set(values);
    return grown;
  };

  function grow(): void {
    hashes = larger(hashes, hashes.length * 2);
    numbers = larger(numbers, hashes.length);
    offsets = larger(offsets, hashes.length + 1);
    slots = new Int32Array(hashes.length * 2).fill(-1);
    mask = slots.length - 1;
    for (let entry = 0; entry < count; entry++) {
      let slot = hashes[entry]! & mask;
      while (slots[slot] !== -1) slot = (slot + 1) & mask;
      slots[slot] = entry;
    }
  }

  return {
    intern(bytes, start, end, next) {
      const length = end - start;
      let hash = length;
      for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
      hash ^= hash >>> 15;
      let slot = hash & mask;
      for (;;) {
        const entry = slots[slot]!;
        if (entry === -1) break;
        const from = offsets[entry]!;
        if (hashes[entry] === hash && offsets[entry + 1]! - from === length) {
          let i = 0;
          while (i < length && store[from + i] === bytes[start + i]) i++;
          if (i === length) return numbers[entry]!;
        }
        slot = (slot + 1) & mask;
      }
      const from = offsets[count]!;
      if (from + length > store.length) {
        const grown = new Uint8Array(Math.max(store.length * 2, from + length));
        grown.set(store);
        store = grown;
      }
      store.set(bytes.subarray(start, end), from);
      hashes[count] = hash;
      numbers[count] = next;
      offsets[count + 1] = from + length;
      slots[slot] = count;
      count++;
      if (count === hashes.length) grow();
      return next;
    },
  };
}
