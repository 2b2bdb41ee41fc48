import { longer } from './longer.js';

/** Distinct strings numbered from 0 in the order first seen. A value such as `__proto__` is only text. */
export interface Dictionary {
  /** The number of a string, adding it when new. */
  intern(text: string): number;
  /** The number of a string, or −1 when it was never seen. */
  find(text: string): number;
  readonly values: readonly string[];
}

/** Numbers are looked up in a flat table and not in a `Map`: with a million child ids that takes half the time and memory. */
export function dictionary(initial: readonly string[] = []): Dictionary {
  const values: string[] = [];
  // Each slot holds a number + 1; 0 is empty. Twice as many slots as values at least.
  let slots = new Int32Array(16);
  let hashes = new Int32Array(8);

  function slotOf(text: string, hash: number): number {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const stored = slots[slot] - 1;
      if (stored === -1 || (hashes[stored] === hash && values[stored] === text)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  function grow(): void {
    hashes = longer(hashes, hashes.length * 4);
    slots = new Int32Array(hashes.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < values.length; number++) {
      let slot = hashes[number] & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
  }

  const intern = (text: string): number => {
    const hash = hashOf(text);
    const slot = slotOf(text, hash);
    const stored = slots[slot] - 1;
    if (stored !== -1) return stored;
    const number = values.length;
    values.push(text);
    hashes[number] = hash;
    slots[slot] = number + 1;
    if (values.length === hashes.length) grow();
    return number;
  };
  for (const text of initial) intern(text);
  return { intern, find: (text) => slots[slotOf(text, hashOf(text))] - 1, values };
}

function hashOf(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
