const encoder = /* @__PURE__ */ new TextEncoder();
const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true });
const GREATER = 62;
/** Far more names than any return has; an odd file's millions of them fill no memory. */
const MOST_NAMES = 1024;
const MOST_BYTES = 32768;

/**
 * The element names of one file, numbered from 1 as they are met, so that what happens for every tag is done with
 * numbers and bytes. Number 0 stands for every name met after the store is full.
 */
export interface ElementNames {
  /** How many bytes a name has, with the `>` that closes its tag. */
  readonly lengths: Int32Array;
  /** Name n and its `>` four bytes a word, the first byte lowest: whole words up to `lastWords[n]`, and there what `lastMasks[n]` leaves. */
  readonly words: Int32Array;
  readonly firstWords: Int32Array;
  readonly lastWords: Int32Array;
  readonly lastMasks: Int32Array;
  /** The number of a name. */
  number(name: string): number;
  /** The number of the name whose bytes these are. */
  numberOfBytes(bytes: Uint8Array, start: number, end: number): number;
  /** The name of a number; of 0, the last name that found no place. */
  text(number: number): string;
}

/** One more than the highest number of a name. */
export const NAME_NUMBERS = MOST_NAMES + 1;

export function elementNames(): ElementNames {
  const store = new Uint8Array(MOST_BYTES);
  const words = new Int32Array(MOST_BYTES / 4);
  const lengths = new Int32Array(NAME_NUMBERS);
  const firstWords = new Int32Array(NAME_NUMBERS);
  const lastWords = new Int32Array(NAME_NUMBERS);
  const lastMasks = new Int32Array(NAME_NUMBERS);
  let wordsUsed = 0;
  const texts: string[] = [''];
  const slots = new Int16Array(MOST_NAMES * 2);
  /** For names that come as text. */
  const numbers = new Map<string, number>();

  function slotOf(bytes: Uint8Array, start: number, end: number): number {
    const mask = slots.length - 1;
    let hash = 0;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at], 0x01000193);
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== 0 && !isName(slots[slot], bytes, start, end)) slot = (slot + 1) & mask;
    return slot;
  }

  function isName(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    if (lengths[number] - 1 !== end - start) return false;
    let from = firstWords[number] * 4;
    for (let at = start; at < end; at++) if (store[from++] !== bytes[at]) return false;
    return true;
  }

  function numberOfBytes(bytes: Uint8Array, start: number, end: number): number {
    const slot = slotOf(bytes, start, end);
    const known = slots[slot];
    return known === 0 ? add(slot, bytes.subarray(start, end)) : known;
  }

  function add(slot: number, bytes: Uint8Array): number {
    const number = texts.length;
    const length = bytes.length + 1;
    const text = decoder.decode(bytes);
    if (number === NAME_NUMBERS || wordsUsed * 4 + length > MOST_BYTES) {
      texts[0] = text;
      return 0;
    }
    const from = wordsUsed * 4;
    store.set(bytes, from);
    store[from + length - 1] = GREATER;
    lengths[number] = length;
    firstWords[number] = wordsUsed;
    for (let at = from; at < from + length; at += 4)
      words[wordsUsed++] = store[at] | (store[at + 1] << 8) | (store[at + 2] << 16) | (store[at + 3] << 24);
    lastWords[number] = wordsUsed - 1;
    lastMasks[number] = -1 >>> (((4 - (length & 3)) & 3) * 8);
    texts.push(text);
    numbers.set(text, number);
    slots[slot] = number;
    return number;
  }

  return {
    lengths,
    words,
    firstWords,
    lastWords,
    lastMasks,
    numberOfBytes,
    number(name) {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      const bytes = encoder.encode(name);
      return numberOfBytes(bytes, 0, bytes.length);
    },
    text: (number) => texts[number],
  };
}
