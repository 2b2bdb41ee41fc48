/** A growing column of 32-bit integers. */
export interface Int32List {
  push(value: number): void;
  get(index: number): number;
  set(index: number, value: number): void;
  readonly length: number;
  /** The values written so far, without copying; valid until the next push. */
  view(): Int32Array;
}

/** An empty list that doubles its storage as it grows. */
export function int32List(capacity = 256): Int32List {
  let values = new Int32Array(capacity);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const grown = new Int32Array(values.length * 2);
        grown.set(values);
        values = grown;
      }
      values[length++] = value;
    },
    get: (index) => values[index]!,
    set(index, value) {
      values[index] = value;
    },
    get length() {
      return length;
    },
    view: () => values.subarray(0, length),
  };
}
