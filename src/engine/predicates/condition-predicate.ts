import type { ComparisonOperator, Expression } from '../../language/nodes.js';
import { FIRST_DAY, LAST_DAY, NULL } from '../../time/index.js';
import type { Scope } from '../scope.js';
import { type Each, eachOf } from '../sets/each.js';
import type { Frame } from '../sets/frame.js';
import type { Constant, SeenColumn } from '../sets/vector.js';
import { type ColumnTest, codesIn, codesTest, LEAST, limitsOf, limitsTest, MOST, negated, testOf } from './column-predicate.js';
import { columnAt, constantsOf } from './seen-column.js';
import { daysWithin, type Steady, steadyOf } from './steady.js';

const mirrored: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '=': '=',
  '<>': '<>',
};

type Comparison = Extract<Expression, { kind: 'compare' }>;

/** What is compared with a constant, with the constant on the right. */
function turned(
  { operator, left, right }: Comparison,
  scope: Scope,
): { readonly operator: ComparisonOperator; readonly of: Expression; readonly constants: Each<Constant> } | null {
  const ofRight = constantsOf(right, scope);
  if (ofRight) return { operator, of: left, constants: ofRight };
  const ofLeft = constantsOf(left, scope);
  return ofLeft && { operator: mirrored[operator], of: right, constants: ofLeft };
}

/** The limits of a date that a comparison of something steady in it comes to. */
function steadyTest(operator: ComparisonOperator, steady: Steady, constants: Each<Constant>, column: SeenColumn): ColumnTest | null {
  // What is worked out of an unknown date is unknown, whatever day the date is known to lie after.
  if (column.unknown || column.isNumber || column.dictionary || constants.some(({ value, text }) => text !== null || value === NULL))
    return null;
  const days = eachOf(steady.of, constants, (value, constant) => daysWithin(value, ...limitsOf(operator, constant.value)));
  // The ends of the calendar are no limits.
  const limits = days.map(([first, last]) => [first === FIRST_DAY ? LEAST : first, last === LAST_DAY ? MOST : last] as const);
  return limitsTest(column, operator === '<>', limits, nameOf(steady.column));
}

function comparison(expression: Comparison, frame: Frame, scope: Scope): ColumnTest | null {
  const known = scope.tests.get(expression);
  if (known === null) return null;
  const parts = turned(expression, scope);
  const steady = parts && steadyOf(parts.of, scope);
  if (!steady) {
    scope.tests.set(expression, null);
    return null;
  }
  const seen = columnAt(steady.column, frame, scope);
  if (known) return { ...known, values: seen.values, rows: seen.rows, unknown: seen.unknown };
  const { operator, of, constants } = parts;
  const test = of.kind === 'column' ? testOf(operator, seen, constants, nameOf(of)) : steadyTest(operator, steady, constants, seen);
  // A test of codes goes by the numbers that the codes have in one column.
  if (!seen.dictionary) scope.tests.set(expression, test);
  return test;
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
      const seen = columnAt(operand, frame, scope);
      return seen.dictionary && codesTest(seen, codesIn(seen.dictionary, list), nameOf(operand));
    }
    case 'isNull': {
      const { operand } = expression;
      if (operand.kind !== 'column') return null;
      // No value at all is between these limits; outside of them is every value.
      const test = limitsTest(columnAt(operand, frame, scope), false, [[LEAST, NULL]], nameOf(operand));
      return test && { ...test, whenNull: 'true' };
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
