import type { ComparisonOperator } from '../language/nodes.js';
import { NULL } from '../time/index.js';
import { bitsOfNulls, type Truths } from './truth-bits.js';
import type { Vector } from './values.js';

/** All bits where a < b, without a branch and without overflow. */
function below(a: Int32Array, b: Int32Array, every: number, out: Int32Array): void {
  for (let at = 0; at < out.length; at++) {
    const x = a[at]!;
    const y = b[at]!;
    out[at] = every & (((x & ~y) | (~(x ^ y) & (x - y))) >> 31);
  }
}

/** All bits where a ≤ b. */
function notAbove(a: Int32Array, b: Int32Array, every: number, out: Int32Array): void {
  for (let at = 0; at < out.length; at++) {
    const x = a[at]!;
    const y = b[at]!;
    out[at] = every & ~(((y & ~x) | (~(x ^ y) & (y - x))) >> 31);
  }
}

function same(a: Int32Array, b: Int32Array, whenSame: number, whenNot: number, out: Int32Array): void {
  for (let at = 0; at < out.length; at++) out[at] = a[at] === b[at] ? whenSame : whenNot;
}

/** The right side's codes renumbered as the left side's, so that equal codes have equal numbers. */
function aligned(left: Vector, right: Vector): Int32Array {
  if (!left.dictionary || !right.dictionary || left.dictionary === right.dictionary) return right.values;
  const { dictionary } = left;
  const renumbered = Int32Array.from(right.dictionary, (code, at) => {
    const found = dictionary.indexOf(code);
    return found >= 0 ? found : -1 - at;
  });
  return right.values.map((value) => (value === NULL ? NULL : renumbered[value]!));
}

/** The truth of a comparison at each position; unknown where either side is. */
export function compared(operator: ComparisonOperator, left: Vector, right: Vector, every: number): Truths {
  const a = left.values;
  const b = aligned(left, right);
  const yes = new Int32Array(a.length);
  if (operator === '<') below(a, b, every, yes);
  else if (operator === '>') below(b, a, every, yes);
  else if (operator === '<=') notAbove(a, b, every, yes);
  else if (operator === '>=') notAbove(b, a, every, yes);
  else same(a, b, operator === '=' ? every : 0, operator === '=' ? 0 : every, yes);
  const unknown = bitsOfNulls(a, every);
  const other = a === b ? null : bitsOfNulls(b, every);
  if (unknown && other) for (let at = 0; at < yes.length; at++) unknown[at]! |= other[at]!;
  const missing = unknown ?? other;
  if (missing) for (let at = 0; at < yes.length; at++) yes[at]! &= ~missing[at]!;
  return { yes, unknown: missing };
}
