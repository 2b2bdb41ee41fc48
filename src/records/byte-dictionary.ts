import type { Dictionary } from './dictionary.js';
import type { TextBytes } from './records.js';

/**
 * A dictionary of distinct strings kept as their UTF-8 bytes, so that a reader of files can number a million ids without
 * making a million strings; text is made when it is asked for. Half a surrogate pair, which no file can hold, becomes U+FFFD.
 */
export interface ByteDictionary extends Dictionary {
  /** The number of the text that `bytes[start…end)` are in UTF-8, adding it when new. */
  internBytes(bytes: Uint8Array, start: number, end: number): number;
  readonly size: number;
}

const encoder = /* @__PURE__ */ new TextEncoder();
const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true });
const SHORT = 64;

export function byteDictionary(): ByteDictionary {
  // Entry e is `store[offsets[e] … offsets[e + 1])`. Each slot holds an entry + 1; 0 is empty. Half are empty at least.
  let store = new Uint8Array(1024);
  let offsets = new Int32Array(65);
  let hashes = new Int32Array(64);
  let slots = new Int32Array(128);
  let size = 0;
  const values: string[] = [];
  const scratch = new Uint8Array(SHORT);

  function slotOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const mask = slots.length - 1;
    const length = end - start;
    let slot = hash & mask;
    for (;;) {
      const entry = slots[slot]! - 1;
      if (entry === -1) return slot;
      if (hashes[entry] === hash) {
        const from = offsets[entry]!;
        let at = offsets[entry + 1]! - from === length ? 0 : length + 1;
        while (at < length && store[from + at] === bytes[start + at]) at++;
        if (at === length) return slot;
      }
      slot = (slot + 1) & mask;
    }
  }

  function grow(): void {
    hashes = larger(hashes, hashes.length * 2);
    offsets = larger(offsets, hashes.length + 1);
    slots = new Int32Array(hashes.length * 2);
    const mask = slots.length - 1;
    for (let entry = 0; entry < size; entry++) {
      let slot = hashes[entry]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    }
  }

  function internBytes(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const slot = slotOf(bytes, start, end, hash);
    const known = slots[slot]! - 1;
    if (known !== -1) return known;
    const from = offsets[size]!;
    const to = from + end - start;
    if (to > store.length) {
      const grown = new Uint8Array(Math.max(store.length * 2, to));
      grown.set(store);
      store = grown;
    }
    for (let at = start; at < end; at++) store[from + at - start] = bytes[at]!;
    hashes[size] = hash;
    offsets[size + 1] = to;
    slots[slot] = ++size;
    if (size === hashes.length) grow();
    return size - 1;
  }

  /** The text's bytes, in a place used again by the next call when it is short. */
  function bytesOf(text: string): Uint8Array {
    if (text.length > SHORT) return encoder.encode(text);
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit > 127) return encoder.encode(text);
      scratch[at] = unit;
    }
    return scratch.subarray(0, text.length);
  }

  return {
    internBytes,
    intern(text) {
      const bytes = bytesOf(text);
      return internBytes(bytes, 0, bytes.length);
    },
    find(text) {
      const bytes = bytesOf(text);
      return slots[slotOf(bytes, 0, bytes.length, hashOf(bytes, 0, bytes.length))]! - 1;
    },
    get size() {
      return size;
    },
    get values() {
      addTexts(values, { store, offsets }, size);
      return values;
    },
  };
}

function larger(values: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(length);
  grown.set(values);
  return grown;
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** Makes the texts that are not made yet. */
function addTexts(values: string[], { store, offsets }: TextBytes, size: number): void {
  for (let entry = values.length; entry < size; entry++) values.push(textOf(store, offsets[entry]!, offsets[entry + 1]!));
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return decoder.decode(bytes.subarray(start, end));
  let text = '';
  for (let at = start; at < end; at++) {
    if (bytes[at]! > 127) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(bytes[at]!);
  }
  return text;
}
