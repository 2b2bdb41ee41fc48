import { longer } from '../intern/longer.js';

/** A growing column of 32-bit integers. */
export interface Int32List {
  push(value: number): void;
  /** Adds many values at once. */
  append(values: Int32Array): void;
  /** Adds one value many times. */
  repeat(value: number, times: number): void;
  /** Forgets what was written, and keeps the room. */
  clear(): void;
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
  const reserve = (wanted: number): void => {
    values = longer(values, Math.max(values.length * 2, wanted));
  };
  return {
    push(value) {
      if (length === values.length) reserve(length + 1);
      values[length++] = value;
    },
    append(added) {
      if (length + added.length > values.length) reserve(length + added.length);
      values.set(added, length);
      length += added.length;
    },
    repeat(value, times) {
      if (length + times > values.length) reserve(length + times);
      values.fill(value, length, length + times);
      length += times;
    },
    clear() {
      length = 0;
    },
    get: (index) => values[index],
    set(index, value) {
      values[index] = value;
    },
    get length() {
      return length;
    },
    view: () => values.subarray(0, length),
  };
}
