import type { ElapsedUnit, Expression, ShiftUnit } from '../../language/nodes.js';
import { FIRST_DAY, LAST_DAY, NULL } from '../../time/index.js';
import type { Scope } from '../scope.js';
import { elapsed, shiftedDay } from '../sets/arithmetic.js';
import type { Each } from '../sets/each.js';
import { eachOf } from '../sets/each.js';
import { type ColumnExpression, constantsOf } from './seen-column.js';

/**
 * A value that depends on one date column alone and only ever grows, or only ever shrinks, with the date: an age on a
 * day, two years after a start. What it is compared with then becomes limits of the date itself, worked out once
 * instead of the value once a row.
 */
export interface Steady {
  readonly column: ColumnExpression;
  /** The value for a day, in each period. */
  readonly of: Each<(day: number) => number>;
}

type Unit = ElapsedUnit | ShiftUnit;

/** Where months, years and working days are counted, days beyond the calendar are as its ends. */
const inCalendar = (day: number, unit: Unit): number => (unit === 'days' ? day : Math.min(Math.max(day, FIRST_DAY), LAST_DAY));

/** Numbers that are the same for every row; null when the expression is none, or has no value in some period. */
function numbersOf(expression: Expression, scope: Scope): Each<number> | null {
  const constants = constantsOf(expression, scope);
  return constants && constants.every(({ value, text }) => text === null && value !== NULL) ? constants.map(({ value }) => value) : null;
}

/** Two sides of which one is steady and the other the same for every row, joined. */
function joined(left: Expression, right: Expression, join: (left: number, right: number) => number, scope: Scope): Steady | null {
  const ofRight = numbersOf(right, scope);
  const inner = steadyOf(ofRight ? left : right, scope);
  const numbers = ofRight ?? numbersOf(left, scope);
  return (
    inner &&
    numbers && {
      ...inner,
      of: eachOf(inner.of, numbers, (value, number) => (day: number) => (ofRight ? join(value(day), number) : join(number, value(day)))),
    }
  );
}

/** The expression as a steady value, or null when it is none. */
export function steadyOf(expression: Expression, scope: Scope): Steady | null {
  switch (expression.kind) {
    case 'column':
      return { column: expression, of: [(day) => day] };
    case 'shift': {
      const inner = steadyOf(expression.date, scope);
      const { unit, by } = expression;
      return inner && typeof by === 'number'
        ? { ...inner, of: inner.of.map((value) => (day: number) => shiftedDay(inCalendar(value(day), unit), unit, by)) }
        : null;
    }
    case 'elapsed': {
      const { unit, from, to } = expression;
      return joined(from, to, (a, b) => elapsed(unit, Int32Array.of(inCalendar(a, unit)), Int32Array.of(inCalendar(b, unit)))[0], scope);
    }
    case 'arithmetic': {
      const { operator, left, right } = expression;
      return operator === '*' ? null : joined(left, right, operator === '+' ? (a, b) => a + b : (a, b) => a - b, scope);
    }
    case 'idiom':
      return steadyOf(expression.expansion, scope);
    default:
      return null;
  }
}

/** The first day of the calendar for which a condition holds that, once true, stays true; the day after its last when it never does. */
function firstDay(holds: (day: number) => boolean): number {
  let low = FIRST_DAY;
  let high = LAST_DAY + 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The days, first and last in, for which a steady value is within limits. */
export function daysWithin(value: (day: number) => number, low: number, high: number): readonly [first: number, last: number] {
  const grows = value(FIRST_DAY) <= value(LAST_DAY);
  const first = firstDay((day) => (grows ? value(day) >= low : value(day) <= high));
  const after = firstDay((day) => (grows ? value(day) > high : value(day) < low));
  return [first, after - 1];
}
