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
  /** Name n as UTF-8 and a closing `>` is `store[offsets[n] … offsets[n + 1])`. */
  readonly store: Uint8Array;
  readonly offsets: Int32Array;
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
  const offsets = new Int32Array(NAME_NUMBERS + 1);
  const texts: string[] = [''];
  const slots = new Int16Array(MOST_NAMES * 2);
  /** For names that come as text. */
  const numbers = new Map<string, number>();

  function slotOf(bytes: Uint8Array, start: number, end: number): number {
    const mask = slots.length - 1;
    let hash = 0;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== 0 && !isName(slots[slot]!, bytes, start, end)) slot = (slot + 1) & mask;
    return slot;
  }

  function isName(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    let from = offsets[number]!;
    if (offsets[number + 1]! - from - 1 !== end - start) return false;
    for (let at = start; at < end; at++) if (store[from++] !== bytes[at]) return false;
    return true;
  }

  function numberOfBytes(bytes: Uint8Array, start: number, end: number): number {
    const slot = slotOf(bytes, start, end);
    const known = slots[slot]!;
    return known === 0 ? add(slot, bytes.subarray(start, end)) : known;
  }

  function add(slot: number, bytes: Uint8Array): number {
    const number = texts.length;
    const from = offsets[number]!;
    const to = from + bytes.length;
    const text = decoder.decode(bytes);
    if (number === NAME_NUMBERS || to + 1 > MOST_BYTES) {
      texts[0] = text;
      return 0;
    }
    store.set(bytes, from);
    store[to] = GREATER;
    offsets[number + 1] = to + 1;
    texts.push(text);
    numbers.set(text, number);
    slots[slot] = number;
    return number;
  }

  return {
    store,
    offsets,
    numberOfBytes,
    number(name) {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      const bytes = encoder.encode(name);
      return numberOfBytes(bytes, 0, bytes.length);
    },
    text: (number) => texts[number]!,
  };
}
