import type { Expression } from '../language/nodes.js';
import { NULL } from '../time/index.js';
import type { Scope } from './data.js';
import type { Frame } from './frame.js';
import { columnAt, constantOf } from './columns.js';

/** What a truth can be in a vector of truths. */
export const FALSE = 0;
export const TRUE = 1;
export const UNKNOWN = 2;

/**
 * A condition on one column alone, ready for a loop: numbers between `low` and `high` (or outside, when `negate`), or
 * codes by a table of truths. Most conditions of most definitions are of this form.
 */
export interface ColumnTest {
  readonly values: Int32Array;
  readonly rows: Int32Array | null;
  readonly low: number;
  readonly high: number;
  readonly whenIn: number;
  readonly whenOut: number;
  readonly byCode: Uint8Array | null;
  readonly whenNull: number;
  /** Names the column, so that two tests of one column can be merged. */
  readonly column: string;
}

const MAX = 2147483647;

function rangeOf(operator: string, value: number): { low: number; high: number; negate: boolean } | null {
  switch (operator) {
    case '=':
      return { low: value, high: value, negate: false };
    case '<>':
      return { low: value, high: value, negate: true };
    case '<':
      return { low: NULL + 1, high: value - 1, negate: false };
    case '<=':
      return { low: NULL + 1, high: value, negate: false };
    case '>':
      return { low: value + 1, high: MAX, negate: false };
    case '>=':
      return { low: value, high: MAX, negate: false };
    default:
      return null;
  }
}

const mirrored: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=', '<>': '<>' };
const opposite = (truth: number): number => (truth === UNKNOWN ? UNKNOWN : 1 - truth);

function compareTest(expression: Extract<Expression, { kind: 'compare' }>, frame: Frame, scope: Scope): ColumnTest | null {
  let { left, right, operator } = expression as { left: Expression; right: Expression; operator: string };
  if (right.kind === 'column') [left, right, operator] = [right, left, mirrored[operator]!];
  if (left.kind !== 'column') return null;
  const constant = constantOf(right, scope);
  if (constant === null) return null;
  const column = columnAt(left, frame, scope);
  if (!column) return null;
  const { rows, values, dictionary } = column;
  let value = constant.value;
  if (constant.text !== null) {
    if (!dictionary) return null;
    // A code that no row has equals none of them; −1 is no code's number.
    value = dictionary.indexOf(constant.text);
  }
  if (value === NULL) return { values, rows, low: 1, high: 0, whenIn: UNKNOWN, whenOut: UNKNOWN, byCode: null, whenNull: UNKNOWN, column: '' };
  const range = rangeOf(operator, value)!;
  return {
    values,
    rows,
    low: range.low,
    high: range.high,
    whenIn: range.negate ? FALSE : TRUE,
    whenOut: range.negate ? TRUE : FALSE,
    byCode: null,
    whenNull: UNKNOWN,
    column: `${left.level}.${left.name}`,
  };
}

/** The condition as a test of one column, or null when it is not one. */
export function columnTest(expression: Expression, frame: Frame, scope: Scope): ColumnTest | null {
  switch (expression.kind) {
    case 'compare':
      return compareTest(expression, frame, scope);
    case 'in': {
      if (expression.operand.kind !== 'column') return null;
      const column = columnAt(expression.operand, frame, scope);
      if (!column?.dictionary) return null;
      const byCode = Uint8Array.from(column.dictionary, (code) => (expression.list.codes.includes(code) ? TRUE : FALSE));
      const name = `${expression.operand.level}.${expression.operand.name}`;
      return { values: column.values, rows: column.rows, low: 0, high: 0, whenIn: TRUE, whenOut: FALSE, byCode, whenNull: UNKNOWN, column: name };
    }
    case 'isNull': {
      if (expression.operand.kind !== 'column') return null;
      const column = columnAt(expression.operand, frame, scope);
      if (!column) return null;
      const name = `${expression.operand.level}.${expression.operand.name}`;
      return { values: column.values, rows: column.rows, low: 1, high: 0, whenIn: FALSE, whenOut: FALSE, byCode: null, whenNull: TRUE, column: name };
    }
    case 'not': {
      const inner = columnTest(expression.operand, frame, scope);
      if (!inner) return null;
      return {
        ...inner,
        whenIn: opposite(inner.whenIn),
        whenOut: opposite(inner.whenOut),
        whenNull: opposite(inner.whenNull),
        byCode: inner.byCode?.map(opposite) ?? null,
      };
    }
    case 'or': {
      // "is null or …" of one column: the same test with null allowed.
      if (expression.operands.length !== 2) return null;
      const [first, second] = expression.operands as readonly [Expression, Expression];
      if (first.kind !== 'isNull') return null;
      const left = columnTest(first, frame, scope);
      const right = columnTest(second, frame, scope);
      if (!left || !right || left.column !== right.column || left.column === '') return null;
      return { ...right, whenNull: TRUE };
    }
    case 'idiom':
      return columnTest(expression.expansion, frame, scope);
    default:
      return null;
  }
}

/** Two range tests of one column that must both hold, as one; null when they cannot be one. */
export function merge(a: ColumnTest, b: ColumnTest): ColumnTest | null {
  const plain = (test: ColumnTest): boolean => !test.byCode && test.whenIn === TRUE && test.whenOut === FALSE && test.whenNull === UNKNOWN;
  if (a.column !== b.column || !plain(a) || !plain(b)) return null;
  return { ...a, low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) };
}

/** The truth of a test for one value. */
export function testValue(test: ColumnTest, value: number): number {
  if (value === NULL) return test.whenNull;
  if (test.byCode) return test.byCode[value]!;
  return value >= test.low && value <= test.high ? test.whenIn : test.whenOut;
}

/** The truth of a test for every row of a frame. */
export function runTest(test: ColumnTest, count: number): Uint8Array {
  const { values, rows, low, high, whenIn, whenOut, byCode, whenNull } = test;
  const out = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    const value = values[rows ? rows[at]! : at]!;
    out[at] = value === NULL ? whenNull : byCode ? byCode[value]! : value >= low && value <= high ? whenIn : whenOut;
  }
  return out;
}

