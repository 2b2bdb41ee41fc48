import { longer, longerBytes } from './longer.js';

/** Distinct byte strings of any length, kept one after another in a store. */
export interface LongByteTable {
  /** The number of the bytes from `start` to `end`: `next` when they are new. */
  intern(view: DataView, start: number, end: number, next: number): number;
}

export function longByteTable(): LongByteTable {
  let slots = new Int32Array(64).fill(-1);
  let mask = slots.length - 1;
  let hashes = new Int32Array(32);
  let numbers = new Int32Array(32);
  let offsets = new Int32Array(33);
  let store = new Uint8Array(512);
  let count = 0;

  function grow(): void {
    hashes = longer(hashes, hashes.length * 2);
    numbers = longer(numbers, hashes.length);
    offsets = longer(offsets, hashes.length + 1);
    slots = new Int32Array(hashes.length * 2).fill(-1);
    mask = slots.length - 1;
    for (let entry = 0; entry < count; entry++) {
      let slot = hashes[entry]! & mask;
      while (slots[slot] !== -1) slot = (slot + 1) & mask;
      slots[slot] = entry;
    }
  }

  return {
    intern(view, start, end, next) {
      const length = end - start;
      let hash = length;
      for (let i = start; i < end; i++) hash = Math.imul(hash ^ view.getUint8(i), 0x01000193);
      hash ^= hash >>> 15;
      let slot = hash & mask;
      for (;;) {
        const entry = slots[slot]!;
        if (entry === -1) break;
        const from = offsets[entry]!;
        if (hashes[entry] === hash && offsets[entry + 1]! - from === length) {
          let i = 0;
          while (i < length && store[from + i] === view.getUint8(start + i)) i++;
          if (i === length) return numbers[entry]!;
        }
        slot = (slot + 1) & mask;
      }
      const from = offsets[count]!;
      if (from + length > store.length) {
        store = longerBytes(store, Math.max(store.length * 2, from + length));
      }
      for (let i = 0; i < length; i++) store[from + i] = view.getUint8(start + i);
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
