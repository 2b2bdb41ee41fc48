import { IndicatorError } from '../errors.js';
import type { Expression } from '../language/nodes.js';
import { columnTest, testOf } from './column-test.js';
import { constantsOf } from './columns.js';
import { compared } from './compare.js';
import { eachOf, type Each } from './each.js';
import { narrow, type Frame } from './frame.js';
import type { Places } from './places.js';
import { conjuncts } from './references.js';
import { relatedRows } from './related.js';
import { runTest } from './run-test.js';
import type { Scope } from './scope.js';
import { selectAll } from './select.js';
import { bitsOfNulls, negatedTruths, together, truthsOfNumbers, type Truths } from './truth-bits.js';
import { values } from './values.js';

function spread({ at, count, bits }: Places, every: number, size: number): Int32Array {
  const out = new Int32Array(size);
  for (let i = 0; i < count; i++) out[at ? at[i]! : i] = bits ? bits[i]! : every;
  return out;
}

/** Adds what one more condition of an `or` is at the open positions, and returns those not yet true in every period. */
function stillOpen(found: Truths, open: Int32Array | null, every: number, yes: Int32Array, unknown: Int32Array): Int32Array {
  const left = new Int32Array(found.yes.length + 1);
  let length = 0;
  for (let i = 0; i < found.yes.length; i++) {
    const at = open ? open[i]! : i;
    const now = yes[at]! | found.yes[i]!;
    yes[at] = now;
    if (found.unknown) unknown[at]! |= found.unknown[i]!;
    left[length] = at;
    length += now === every ? 0 : 1;
  }
  return left.subarray(0, length);
}

function either(operands: readonly Expression[], frame: Frame, scope: Scope): Truths {
  const { every } = scope;
  const yes = new Int32Array(frame.count);
  const unknown = new Int32Array(frame.count);
  let isDoubtful = false;
  let open: Int32Array | null = null;
  for (const operand of operands) {
    // What is already true stays true, so only the rest is looked at again.
    const found = truths(operand, narrow(frame, open), scope);
    isDoubtful ||= found.unknown !== null;
    open = stillOpen(found, open, every, yes, unknown);
  }
  if (!isDoubtful) return { yes, unknown: null };
  for (let at = 0; at < yes.length; at++) unknown[at]! &= ~yes[at]!;
  return { yes, unknown };
}

function comparison({ operator, left, right }: Extract<Expression, { kind: 'compare' }>, frame: Frame, scope: Scope): Truths {
  const sides = values(left, frame, scope);
  const constants = constantsOf(right, scope);
  const [only] = sides;
  if (constants && sides.length === 1) {
    const test = testOf(operator, { values: only!.values, rows: null, dictionary: only!.dictionary, isBoolean: false }, constants, '');
    if (test) return runTest(test, frame.count, null, scope.every);
  }
  return together(eachOf(sides, values(right, frame, scope), (a, b) => compared(operator, a, b, scope.every)), scope.every);
}

/** Truths of something worked out for each period. */
function ofEach<T>(each: Each<T>, scope: Scope, work: (one: T) => Truths): Truths {
  return together(each.map(work), scope.every);
}

/** The truth of a condition at each position of a frame. */
export function truths(condition: Expression, frame: Frame, scope: Scope): Truths {
  const { count } = frame;
  const { every } = scope;
  const test = columnTest(condition, frame, scope);
  if (test) return runTest(test, count, null, every);
  switch (condition.kind) {
    case 'and': {
      const { yes, unknown } = selectAll(conjuncts(condition), frame, scope);
      return { yes: spread(yes, every, count), unknown: unknown.count ? spread(unknown, every, count) : null };
    }
    case 'or':
      return either(condition.operands, frame, scope);
    case 'not':
      return negatedTruths(truths(condition.operand, frame, scope), every);
    case 'isNull':
      return ofEach(values(condition.operand, frame, scope), scope, ({ values: found }) => ({ yes: bitsOfNulls(found, every) ?? new Int32Array(count), unknown: null }));
    case 'in':
      return ofEach(values(condition.operand, frame, scope), scope, ({ values: found, dictionary }) => {
        const byCode = Uint8Array.from(dictionary ?? [], (code) => (condition.list.codes.includes(code) ? 1 : 0));
        return runTest({ values: found, rows: null, low: 0, high: 0, isOutside: false, limits: null, byCode, whenNull: 'unknown', column: '' }, count, null, every);
      });
    case 'compare':
      return comparison(condition, frame, scope);
    case 'idiom':
      return truths(condition.expansion, frame, scope);
    case 'related':
      if (condition.aggregate === 'exists') return { yes: relatedRows(condition, frame, scope), unknown: null };
      return ofEach(values(condition, frame, scope), scope, (found) => truthsOfNumbers(found.values, every));
    case 'literal':
    case 'column':
    case 'case':
      return ofEach(values(condition, frame, scope), scope, (found) => truthsOfNumbers(found.values, every));
    case 'parameter':
    case 'arithmetic':
    case 'shift':
    case 'elapsed':
      throw new IndicatorError('invalid-expression', `A condition cannot be a "${condition.kind}".`);
  }
}
