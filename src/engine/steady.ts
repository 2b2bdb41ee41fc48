import type { Expression } from '../language/nodes.js';
import { addMonths, ageOn, FIRST_DAY, LAST_DAY, NULL, workingDaysBetween } from '../time/index.js';
import { constantsOf, type ColumnExpression } from './columns.js';
import type { Each } from './each.js';
import { eachOf } from './each.js';
import type { Scope } from './scope.js';

/**
 * A value that depends on one date column alone and only ever grows, or only ever shrinks, with the date: an age on a
 * day, two years after a start. What it is compared with then becomes limits of the date itself, worked out once
 * instead of the value once a row.
 */
export interface Steady {
  readonly column: ColumnExpression;
  readonly grows: boolean;
  /** The value for a day, in each period. */
  readonly of: Each<(day: number) => number>;
}

/** Days beyond the calendar are as its ends, so that a value stays steady there too. */
const inCalendar = (day: number): number => Math.min(Math.max(day, FIRST_DAY), LAST_DAY);

const elapsed = {
  days: (from: number, to: number) => to - from,
  workingDays: (from: number, to: number) => workingDaysBetween(inCalendar(from), inCalendar(to)),
  completedYears: (from: number, to: number) => ageOn(inCalendar(from), inCalendar(to)),
} as const;

/** Numbers that are the same for every row; null when the expression is none, or has no value in some period. */
function numbersOf(expression: Expression, scope: Scope): Each<number> | null {
  const constants = constantsOf(expression, scope);
  return constants && constants.every(({ value, text }) => text === null && value !== NULL) ? constants.map(({ value }) => value) : null;
}

/** Two sides of which one is steady and the other the same for every row, joined; `turns` tells for each side whether a growing one makes the whole shrink. */
function joined(
  left: Expression,
  right: Expression,
  join: (left: number, right: number) => number,
  turns: { readonly left: boolean; readonly right: boolean },
  scope: Scope,
): Steady | null {
  const ofLeft = steadyOf(left, scope);
  const numbers = numbersOf(ofLeft ? right : left, scope);
  const inner = ofLeft ?? (numbers && steadyOf(right, scope));
  if (!inner || !numbers) return null;
  const of = eachOf(inner.of, numbers, (value, number) => (ofLeft ? (day: number) => join(value(day), number) : (day: number) => join(number, value(day))));
  return { column: inner.column, grows: inner.grows !== (ofLeft ? turns.left : turns.right), of };
}

/** The expression as a steady value, or null when it is none. */
export function steadyOf(expression: Expression, scope: Scope): Steady | null {
  switch (expression.kind) {
    case 'column':
      return { column: expression, grows: true, of: [(day) => day] };
    case 'shift': {
      const inner = steadyOf(expression.date, scope);
      const { unit, by } = expression;
      return inner && { ...inner, of: inner.of.map((value) => (day: number) => (unit === 'days' ? value(day) + by : addMonths(inCalendar(value(day)), by))) };
    }
    case 'elapsed':
      return joined(expression.from, expression.to, elapsed[expression.unit], { left: true, right: false }, scope);
    case 'arithmetic': {
      const { operator, left, right } = expression;
      if (operator === '*') return null;
      return joined(left, right, operator === '+' ? (a, b) => a + b : (a, b) => a - b, { left: false, right: operator === '-' }, scope);
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

/** The days, first and last in, for which a steady value is within limits in one period. */
export function daysWithin({ grows }: Steady, value: (day: number) => number, low: number, high: number): readonly [first: number, last: number] {
  const first = grows ? firstDay((day) => value(day) >= low) : firstDay((day) => value(day) <= high);
  const after = grows ? firstDay((day) => value(day) > high) : firstDay((day) => value(day) < low);
  return [first, after - 1];
}
