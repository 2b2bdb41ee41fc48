import type { ComparisonOperator } from '../../language/nodes.js';
import { NULL } from '../../time/index.js';
import { workspace } from '../memory/arena.js';
import { bitsOfNulls, type Truths } from '../sets/truth-bits.js';
import type { Vector } from '../sets/vector.js';
import { comparedUnknown } from './unknown-values.js';

/** One thing where a < b and another elsewhere, without a branch and without overflow. */
function below(a: Int32Array, b: Int32Array, whenBelow: number, whenNot: number, out: Int32Array): void {
  for (let at = 0; at < out.length; at++) {
    const x = a[at];
    const y = b[at];
    const isBelow = ((x & ~y) | (~(x ^ y) & (x - y))) >> 31;
    out[at] = (whenBelow & isBelow) | (whenNot & ~isBelow);
  }
}

function same(a: Int32Array, b: Int32Array, whenSame: number, whenNot: number, out: Int32Array): void {
  for (let at = 0; at < out.length; at++) {
    const difference = a[at] ^ b[at];
    // All bits when there is a difference, without a branch.
    const differs = (difference | -difference) >> 31;
    out[at] = (whenSame & ~differs) | (whenNot & differs);
  }
}

/** The right side's codes renumbered as the left side's, so that equal codes have equal numbers. */
function aligned(left: Vector, right: Vector): Int32Array {
  if (!left.dictionary || !right.dictionary || left.dictionary === right.dictionary) return right.values;
  const { dictionary } = left;
  const renumbered = Int32Array.from(right.dictionary, (code, at) => {
    const found = dictionary.indexOf(code);
    return found >= 0 ? found : -1 - at;
  });
  return right.values.map((value) => (value === NULL ? NULL : renumbered[value]));
}

/** The bits where a value is missing; null when it is known that none is. */
const nullsOf = ({ values, isComplete }: Vector, every: number): Int32Array | null => (isComplete ? null : bitsOfNulls(values, every));

/** The truth of a comparison at each position; unknown where either side is. */
export function compared(operator: ComparisonOperator, left: Vector, right: Vector, every: number, asksUnknown: boolean): Truths {
  const a = left.values;
  const b = aligned(left, right);
  const yes = workspace(a.length);
  if (operator === '<') below(a, b, every, 0, yes);
  else if (operator === '>') below(b, a, every, 0, yes);
  else if (operator === '<=') below(b, a, 0, every, yes);
  else if (operator === '>=') below(a, b, 0, every, yes);
  else same(a, b, operator === '=' ? every : 0, operator === '=' ? 0 : every, yes);
  const unknown = nullsOf(left, every);
  const other = a === b ? null : nullsOf(right, every);
  if (unknown && other) for (let at = 0; at < yes.length; at++) unknown[at] |= other[at];
  const missing = unknown ?? other;
  if (missing) for (let at = 0; at < yes.length; at++) yes[at] &= ~missing[at];
  const found = { yes, unknown: asksUnknown ? missing : null };
  return left.unknown || right.unknown ? comparedUnknown(operator, left, right, found, every) : found;
}
