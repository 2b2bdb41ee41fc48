import type { ComparisonOperator, Expression } from '../language/nodes.js';
import { NULL } from '../time/index.js';
import { codesIn, LEAST, negated, testOf, type ColumnTest } from './column-test.js';
import { columnAt, constantsOf } from './columns.js';
import type { Frame } from './frame.js';
import type { Scope } from './scope.js';

const mirrored: Readonly<Record<ComparisonOperator, ComparisonOperator>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=', '<>': '<>' };

function comparison(expression: Extract<Expression, { kind: 'compare' }>, frame: Frame, scope: Scope): ColumnTest | null {
  const isTurned = expression.right.kind === 'column';
  const [left, right] = isTurned ? [expression.right, expression.left] : [expression.left, expression.right];
  if (left.kind !== 'column') return null;
  const constants = constantsOf(right, scope);
  const operator = isTurned ? mirrored[expression.operator] : expression.operator;
  return constants && testOf(operator, columnAt(left, frame, scope), constants, nameOf(left));
}

const nameOf = ({ level, name }: { readonly level: number; readonly name: string }): string => `${level}.${name}`;

/** The condition as a test of one column, or null when it is not one. */
export function columnTest(expression: Expression, frame: Frame, scope: Scope): ColumnTest | null {
  switch (expression.kind) {
    case 'compare':
      return comparison(expression, frame, scope);
    case 'in': {
      const { operand, list } = expression;
      if (operand.kind !== 'column') return null;
      const { values, rows, dictionary } = columnAt(operand, frame, scope);
      if (!dictionary) return null;
      const byCode = codesIn(dictionary, list);
      return { values, rows, low: 0, high: 0, isOutside: false, limits: null, byCode, whenNull: 'unknown', isNumber: false, column: nameOf(operand) };
    }
    case 'isNull': {
      const { operand } = expression;
      if (operand.kind !== 'column') return null;
      const { values, rows, isNumber } = columnAt(operand, frame, scope);
      // No value at all is between these limits; outside of them is every value.
      return { values, rows, low: LEAST, high: NULL, isOutside: false, limits: null, byCode: null, whenNull: 'true', isNumber, column: nameOf(operand) };
    }
    case 'not': {
      const inner = columnTest(expression.operand, frame, scope);
      return inner && negated(inner);
    }
    case 'or': {
      // "is null or …" of one column: the same test with null allowed.
      const [first, second] = expression.operands;
      if (expression.operands.length !== 2 || first?.kind !== 'isNull') return null;
      const left = columnTest(first, frame, scope);
      const right = left && columnTest(second!, frame, scope);
      return right && right.column === left.column ? { ...right, whenNull: 'true' } : null;
    }
    case 'idiom':
      return columnTest(expression.expansion, frame, scope);
    default:
      return null;
  }
}
