/** The bytes of a chunk, and the same as words and as a view. */
export interface Buffers {
  readonly bytes: Uint8Array;
  readonly words: Int32Array;
  readonly view: DataView;
}

/** Buffers of at least `length` bytes. */
export function buffersOf(length: number): Buffers {
  const bytes = new Uint8Array((length + 7) & ~7);
  return { bytes, words: new Int32Array(bytes.buffer), view: new DataView(bytes.buffer) };
}

/** Whether the first byte of a word is its lowest, as it is on every machine that this is likely to run on. */
export const isLittleEndian: boolean = /* @__PURE__ */ (() => new Uint8Array(Int32Array.of(1).buffer)[0] === 1)();
