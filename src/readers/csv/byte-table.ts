/**
 * Distinct byte strings numbered from 0 in the order first met. Two are the same only when every byte is: the hash says
 * where to look, never what is equal.
 */
export interface ByteTable {
  /** The number of `bytes[start…end)`; when new it gets the next number, so a number equal to the old `size` means new. */
  intern(bytes: Uint8Array, start: number, end: number): number;
  readonly size: number;
}

export function byteTable(): ByteTable {
  let slots = new Int32Array(64).fill(-1);
  let mask = slots.length - 1;
  let hashes = new Int32Array(32);
  let offsets = new Int32Array(33);
  let store = new Uint8Array(512);
  let size = 0;

  function grow(): void {
    const grown = new Int32Array(hashes.length * 2);
    grown.set(hashes);
    hashes = grown;
    const grownOffsets = new Int32Array(hashes.length + 1);
    grownOffsets.set(offsets);
    offsets = grownOffsets;
    slots = new Int32Array(hashes.length * 2).fill(-1);
    mask = slots.length - 1;
    for (let entry = 0; entry < size; entry++) {
      let slot = hashes[entry]! & mask;
      while (slots[slot] !== -1) slot = (slot + 1) & mask;
      slots[slot] = entry;
    }
  }

  return {
    intern(bytes, start, end) {
      const length = end - start;
      let hash = length;
      for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
      hash ^= hash >>> 15;
      let slot = hash & mask;
      for (;;) {
        const entry = slots[slot]!;
        if (entry === -1) break;
        if (hashes[entry] === hash) {
          const from = offsets[entry]!;
          if (offsets[entry + 1]! - from === length) {
            let i = 0;
            while (i < length && store[from + i] === bytes[start + i]) i++;
            if (i === length) return entry;
          }
        }
        slot = (slot + 1) & mask;
      }
      const from = offsets[size]!;
      if (from + length > store.length) {
        const grown = new Uint8Array(Math.max(store.length * 2, from + length));
        grown.set(store);
        store = grown;
      }
      for (let i = 0; i < length; i++) store[from + i] = bytes[start + i]!;
      hashes[size] = hash;
      offsets[size + 1] = from + length;
      slots[slot] = size;
      size++;
      if (size === hashes.length) grow();
      return size - 1;
    },
    get size() {
      return size;
    },
  };
}
