import { IndicatorError } from '../errors.js';
import type { ComparisonOperator, Expression } from '../language/nodes.js';
import { NULL } from '../time/index.js';
import { columnTest, FALSE, runTest, TRUE, UNKNOWN } from './column-test.js';
import type { Scope } from './data.js';
import { narrow, type Frame } from './frame.js';
import { related } from './related.js';
import { selectAll } from './select.js';
import { conjuncts } from './references.js';
import { values, type Vector } from './values.js';

/** Compares two columns of numbers. One loop for each operator, so that nothing is decided inside it. */
function compareNumbers(operator: ComparisonOperator, left: Int32Array, right: Int32Array): Uint8Array {
  const count = left.length;
  const out = new Uint8Array(count);
  const isUnknown = (at: number): boolean => left[at] === NULL || right[at] === NULL;
  switch (operator) {
    case '=':
      for (let at = 0; at < count; at++) out[at] = isUnknown(at) ? UNKNOWN : left[at] === right[at] ? TRUE : FALSE;
      return out;
    case '<>':
      for (let at = 0; at < count; at++) out[at] = isUnknown(at) ? UNKNOWN : left[at] !== right[at] ? TRUE : FALSE;
      return out;
    case '<':
      for (let at = 0; at < count; at++) out[at] = isUnknown(at) ? UNKNOWN : left[at]! < right[at]! ? TRUE : FALSE;
      return out;
    case '<=':
      for (let at = 0; at < count; at++) out[at] = isUnknown(at) ? UNKNOWN : left[at]! <= right[at]! ? TRUE : FALSE;
      return out;
    case '>':
      for (let at = 0; at < count; at++) out[at] = isUnknown(at) ? UNKNOWN : left[at]! > right[at]! ? TRUE : FALSE;
      return out;
    case '>=':
      for (let at = 0; at < count; at++) out[at] = isUnknown(at) ? UNKNOWN : left[at]! >= right[at]! ? TRUE : FALSE;
      return out;
  }
}

/** The right side's codes renumbered as the left side's, so that equal codes have equal numbers. */
function aligned(left: Vector, right: Vector): Vector {
  if (!left.dictionary || !right.dictionary || left.dictionary === right.dictionary) return right;
  const { dictionary } = left;
  const renumbered = Int32Array.from(right.dictionary, (code, at) => {
    const found = dictionary.indexOf(code);
    return found >= 0 ? found : -1 - at;
  });
  return { dictionary, values: right.values.map((value) => (value === NULL ? NULL : renumbered[value]!)) };
}

function fromValues(vector: Vector, count: number): Uint8Array {
  const out = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    const value = vector.values[at]!;
    out[at] = value === NULL ? UNKNOWN : value === 0 ? FALSE : TRUE;
  }
  return out;
}

/** Writes the truths of some positions over `out` where they are not false, and returns the positions not yet true. */
function settle(out: Uint8Array, truth: Uint8Array, open: Int32Array | null): Int32Array {
  const left = new Int32Array(truth.length + 1);
  let length = 0;
  for (let i = 0; i < truth.length; i++) {
    const at = open ? open[i]! : i;
    const value = truth[i]!;
    if (value !== FALSE) out[at] = value;
    left[length] = at;
    length += value === TRUE ? 0 : 1;
  }
  return left.subarray(0, length);
}

function either(operands: readonly Expression[], frame: Frame, scope: Scope): Uint8Array {
  const out = new Uint8Array(frame.count);
  let open: Int32Array | null = null;
  for (const operand of operands) {
    // What is already true stays true, so only the rest is looked at again.
    open = settle(out, truths(operand, open ? narrow(frame, open) : frame, scope), open);
  }
  return out;
}

/** The truth of a condition at each position of a frame: 0 false, 1 true, 2 unknown. */
export function truths(condition: Expression, frame: Frame, scope: Scope): Uint8Array {
  const { count } = frame;
  const test = columnTest(condition, frame, scope);
  if (test) return runTest(test, count);
  switch (condition.kind) {
    case 'and': {
      const out = new Uint8Array(count);
      const { yes, unknown } = selectAll(conjuncts(condition), frame, scope);
      for (let i = 0; i < yes.length; i++) out[yes[i]!] = TRUE;
      for (let i = 0; i < unknown.length; i++) out[unknown[i]!] = UNKNOWN;
      return out;
    }
    case 'or':
      return either(condition.operands, frame, scope);
    case 'not': {
      const out = truths(condition.operand, frame, scope);
      for (let at = 0; at < count; at++) if (out[at] !== UNKNOWN) out[at] = 1 - out[at]!;
      return out;
    }
    case 'isNull': {
      const inner = values(condition.operand, frame, scope);
      const out = new Uint8Array(count);
      for (let at = 0; at < count; at++) out[at] = inner.values[at] === NULL ? TRUE : FALSE;
      return out;
    }
    case 'in': {
      const inner = values(condition.operand, frame, scope);
      const member = Uint8Array.from(inner.dictionary ?? [], (code) => (condition.list.codes.includes(code) ? TRUE : FALSE));
      const out = new Uint8Array(count);
      for (let at = 0; at < count; at++) out[at] = inner.values[at] === NULL ? UNKNOWN : member[inner.values[at]!]!;
      return out;
    }
    case 'compare': {
      const left = values(condition.left, frame, scope);
      const right = aligned(left, values(condition.right, frame, scope));
      return compareNumbers(condition.operator, left.values, right.values);
    }
    case 'idiom':
      return truths(condition.expansion, frame, scope);
    case 'related':
      return condition.aggregate === 'exists' ? fromValues(related(condition, frame, scope), count) : fromValues(values(condition, frame, scope), count);
    case 'literal':
    case 'column':
    case 'case':
      return fromValues(values(condition, frame, scope), count);
    case 'parameter':
    case 'arithmetic':
    case 'shift':
    case 'elapsed':
      throw new IndicatorError('invalid-expression', `A condition cannot be a "${condition.kind}".`);
  }
}
