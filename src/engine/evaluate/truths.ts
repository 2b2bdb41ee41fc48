import { IndicatorError } from '../../errors.js';
import type { CodeList, ComparisonOperator, Expression } from '../../language/nodes.js';
import { copied, zeroed } from '../memory/arena.js';
import { scratch } from '../memory/scratch.js';
import { codesIn, codesTest, testOf } from '../predicates/column-predicate.js';
import { compared } from '../predicates/compare.js';
import { columnTest } from '../predicates/condition-predicate.js';
import { runTest } from '../predicates/run-predicate.js';
import { constantsOf } from '../predicates/seen-column.js';
import { isWide } from '../prepare/decimals.js';
import { conjuncts } from '../references.js';
import type { Scope } from '../scope.js';
import { type Each, eachOf, inPeriod } from '../sets/each.js';
import { type Frame, narrow } from '../sets/frame.js';
import type { Places } from '../sets/selection.js';
import { negatedTruths, type Truths, together, truthsOfNumbers } from '../sets/truth-bits.js';
import { nullTruths } from '../sets/unknown.js';
import type { Constant } from '../sets/vector.js';
import { constantVector } from '../sets/vector.js';
import { relatedRows } from './related.js';
import { selectAll } from './select.js';
import { signs } from './signs.js';
import { tested, type ValueTest } from './tested.js';
import { values } from './values.js';

function spread({ at, count, bits }: Places, every: number, size: number): Int32Array {
  const out = zeroed(size);
  for (let i = 0; i < count; i++) out[at ? at[i] : i] = bits ? bits[i] : every;
  return out;
}

/** Adds what one more condition of an `or` is at some positions. */
function add(found: Int32Array, open: Int32Array | null, into: Int32Array): void {
  if (!open) for (let i = 0; i < found.length; i++) into[i] |= found[i];
  else for (let i = 0; i < found.length; i++) into[open[i]] |= found[i];
}

/** The positions that are not yet true in every period, or null when they are so many that all may be looked at again. */
function stillOpen(yes: Int32Array, every: number): Int32Array | null {
  const left = scratch(yes.length + 1);
  let length = 0;
  for (let at = 0; at < yes.length; at++) {
    left[length] = at;
    // 1 while some period is not true yet, without a branch.
    length += (yes[at] - every) >>> 31;
  }
  return length * 2 > yes.length ? null : copied(left.subarray(0, length));
}

function either(operands: readonly Expression[], frame: Frame, scope: Scope, asksUnknown: boolean): Truths {
  const { every } = scope;
  const [first, ...others] = operands;
  const { yes, unknown: doubts } = truths(first!, frame, scope, asksUnknown);
  let unknown = doubts;
  for (const operand of others) {
    // What is already true stays true, so only the rest is looked at again.
    const open = stillOpen(yes, every);
    if (open?.length === 0) break;
    const found = truths(operand, narrow(frame, open), scope, asksUnknown);
    add(found.yes, open, yes);
    if (found.unknown) add(found.unknown, open, (unknown ??= zeroed(frame.count)));
  }
  if (unknown) for (let at = 0; at < yes.length; at++) unknown[at] &= ~yes[at];
  return { yes, unknown };
}

/** A comparison with something that is the same for every row, as a question about the other side. */
function comparedWith(operator: ComparisonOperator, constants: Each<Constant>, scope: Scope, asksUnknown: boolean): ValueTest {
  const { every } = scope;
  return {
    whenNull: 'unknown',
    run: (vector, period) => {
      const own = period === null ? constants : [inPeriod(constants, period)];
      const count = vector.values.length;
      const { values: found, dictionary, unknown = null } = vector;
      const test = testOf(operator, { values: found, rows: null, dictionary, isNumber: true, unknown }, own, '');
      if (test) return runTest(test, count, null, every, asksUnknown);
      return together(
        own.map((constant) => compared(operator, vector, constantVector(constant, count), every, asksUnknown)),
        every,
      );
    },
  };
}

function comparison(expression: Extract<Expression, { kind: 'compare' }>, frame: Frame, scope: Scope, asksUnknown: boolean): Truths {
  const { every } = scope;
  const { operator, left, right } = expression;
  if (isWide(expression)) {
    const nothing = constantVector({ value: 0, text: null }, frame.count);
    return together(
      signs(left, right, frame, scope).map((sign) => compared(operator, sign, nothing, every, asksUnknown)),
      every,
    );
  }
  const constants = constantsOf(right, scope);
  if (constants) return tested(left, comparedWith(operator, constants, scope, asksUnknown), frame, scope);
  return together(
    eachOf(values(left, frame, scope), values(right, frame, scope), (a, b) => compared(operator, a, b, every, asksUnknown)),
    every,
  );
}

/** Whether a yes-or-no value is yes. */
const isSo = (every: number): ValueTest => ({ whenNull: 'unknown', run: (vector) => truthsOfNumbers(vector.values, every) });

function inList(list: CodeList, every: number, asksUnknown: boolean): ValueTest {
  return {
    whenNull: 'unknown',
    run: ({ values: found, dictionary }) =>
      runTest(
        codesTest({ values: found, rows: null, unknown: null }, codesIn(dictionary ?? [], list), ''),
        found.length,
        null,
        every,
        asksUnknown,
      ),
  };
}

/**
 * The truth of a condition at each position of a frame, in arrays of its own. Where the unknown counts as false, it need
 * not be asked for.
 */
export function truths(condition: Expression, frame: Frame, scope: Scope, asksUnknown = true): Truths {
  const { count } = frame;
  const { every } = scope;
  const test = columnTest(condition, frame, scope);
  if (test) return runTest(test, count, null, every, asksUnknown);
  switch (condition.kind) {
    case 'and': {
      const { yes, unknown } = selectAll(conjuncts(condition), frame, scope, asksUnknown);
      return { yes: spread(yes, every, count), unknown: unknown.count ? spread(unknown, every, count) : null };
    }
    case 'or':
      return either(condition.operands, frame, scope, asksUnknown);
    case 'not':
      return negatedTruths(truths(condition.operand, frame, scope), every);
    case 'isNull':
      return tested(condition.operand, { whenNull: 'true', run: (vector) => nullTruths(vector, every) }, frame, scope);
    case 'in':
      return tested(condition.operand, inList(condition.list, every, asksUnknown), frame, scope);
    case 'compare':
      return comparison(condition, frame, scope, asksUnknown);
    case 'idiom':
      return truths(condition.expansion, frame, scope, asksUnknown);
    case 'related':
      if (condition.aggregate === 'exists') return relatedRows(condition, frame, scope);
      return tested(condition, isSo(every), frame, scope);
    case 'literal':
    case 'given':
    case 'column':
    case 'case':
      return tested(condition, isSo(every), frame, scope);
    case 'parameter':
    case 'arithmetic':
    case 'quotient':
    case 'shift':
    case 'elapsed':
      throw new IndicatorError('invalid-expression', `A condition cannot be a "${condition.kind}".`);
  }
}
