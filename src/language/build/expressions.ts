import type { CollectionName } from '../../records/index.js';
import type { CodeList, Expression, GivenValue, ShiftUnit, ValueType } from '../nodes.js';
import type { Expr, NumberType, Written } from './typed.js';

const fixed = <T extends ValueType>(node: Expression): Expr<T> => node;

/** A day, number or truth written in a definition. */
export const dateOf = (iso: string): Expr<'date'> => fixed({ kind: 'literal', type: 'date', value: iso });
export const integerOf = (value: number): Expr<'integer'> => fixed({ kind: 'literal', type: 'integer', value });
/** A number with decimal places, taken as it is written. */
export const decimalOf = (value: number | string): Expr<'decimal'> => fixed({ kind: 'literal', type: 'decimal', value: String(value) });
export const codeOf = (value: string): Expr<'code'> => fixed({ kind: 'literal', type: 'code', value });
/** No date at all. */
export const noDate: Expr<'date'> = { kind: 'literal', type: 'date', value: null };
export const always: Expr<'boolean'> = { kind: 'literal', type: 'boolean', value: true };

/** The first and last day of the period being reported. */
export const periodStart: Expr<'date'> = { kind: 'parameter', name: 'periodStart' };
export const periodEnd: Expr<'date'> = { kind: 'parameter', name: 'periodEnd' };
/**
 * A value that the caller may set: `parameter('integer', 'caseload-threshold', { title: 'limit of cases', default: 20 })`. What
 * it was stands on the result; its default is part of what the definition means.
 */
export const parameter = <T extends Exclude<ValueType, 'id' | 'text'>>(
  type: T,
  name: string,
  { title, default: usual }: { readonly title: string; readonly default: GivenValue },
): Expr<T> => ({ kind: 'given', name, title, type, default: usual });

/** The last day the authority has a return, or records, for. */
export const dataEnd = (collection: CollectionName): Expr<'date'> => ({ kind: 'parameter', name: 'dataEnd', collection });

const compare =
  (operator: '<' | '<=' | '>=' | '>') =>
  (left: Expr<'date'>, right: Expr<'date'>): Expr<'boolean'> => ({ kind: 'compare', operator, left, right });

export const before = /* @__PURE__ */ compare('<');
export const onOrBefore = /* @__PURE__ */ compare('<=');
export const onOrAfter = /* @__PURE__ */ compare('>=');
export const after = /* @__PURE__ */ compare('>');

const compareNumbers =
  (operator: '<' | '<=' | '>=' | '>') =>
  (left: Expr<NumberType>, right: Expr<NumberType> | number): Expr<'boolean'> => ({
    kind: 'compare',
    operator,
    left,
    right: written(right),
  });

export const lessThan = /* @__PURE__ */ compareNumbers('<');
export const atMost = /* @__PURE__ */ compareNumbers('<=');
export const atLeast = /* @__PURE__ */ compareNumbers('>=');
export const moreThan = /* @__PURE__ */ compareNumbers('>');

type Comparable = 'date' | NumberType | 'boolean' | 'code' | 'id' | 'text' | 'token';

/** A written code is a code; other written values say their own type. */
function written(value: Expression | string | number | boolean): Expression {
  if (typeof value === 'object') return value;
  if (typeof value === 'number') return Number.isInteger(value) ? integerOf(value) : decimalOf(value);
  if (typeof value === 'boolean') return { kind: 'literal', type: 'boolean', value };
  return codeOf(value);
}

/** The left side says what is compared, so that a date cannot be compared with a code. */
export function equals<T extends Comparable>(left: Expr<T>, right: Expr<NoInfer<T>> | Written<NoInfer<T>>): Expr<'boolean'> {
  return { kind: 'compare', operator: '=', left, right: written(right) };
}

export function notEquals<T extends Comparable>(left: Expr<T>, right: Expr<NoInfer<T>> | Written<NoInfer<T>>): Expr<'boolean'> {
  return { kind: 'compare', operator: '<>', left, right: written(right) };
}

export const and = (...operands: readonly Expr<'boolean'>[]): Expr<'boolean'> => ({ kind: 'and', operands });
export const or = (...operands: readonly Expr<'boolean'>[]): Expr<'boolean'> => ({ kind: 'or', operands });
export const not = (operand: Expr<'boolean'>): Expr<'boolean'> => ({ kind: 'not', operand });
export const isNull = (operand: Expr): Expr<'boolean'> => ({ kind: 'isNull', operand });
export const isKnown = (operand: Expr): Expr<'boolean'> => not(isNull(operand));

/** True when a code is in a list, unknown when there is no code. */
export const isAmong = (operand: Expr<'code'>, list: CodeList): Expr<'boolean'> => ({ kind: 'in', operand, list });

/** True unless a code is known to be in a list: leaving something out takes evidence. */
export const isNotAmong = (operand: Expr<'code'>, list: CodeList): Expr<'boolean'> => or(isNull(operand), not(isAmong(operand, list)));

export const equalsOrBothUnknown = <T extends Comparable>(left: Expr<T>, right: Expr<NoInfer<T>>): Expr<'boolean'> =>
  or(equals(left, right), and(isNull(left), isNull(right)));

const shift =
  (unit: ShiftUnit) =>
  (date: Expr<'date'>, by: number | Expr<'integer'>): Expr<'date'> => ({ kind: 'shift', unit, date, by });

export const addDays = /* @__PURE__ */ shift('days');
/** The same day of the month, clamped to the month's last day. */
export const addMonths = /* @__PURE__ */ shift('months');
/** The n-th working day after the date, or before it; none leaves the date where it is. */
export const addWorkingDays = /* @__PURE__ */ shift('workingDays');
/** The same day so many years on. Of 29 February, in a common year, it is 1 March: an age is reached then. */
export const anniversary = /* @__PURE__ */ shift('years');

export const daysBetween = (from: Expr<'date'>, to: Expr<'date'>): Expr<'integer'> => ({ kind: 'elapsed', unit: 'days', from, to });
/** Working days after the first date up to and including the second: the first is day 0. */
export const workingDaysBetween = (from: Expr<'date'>, to: Expr<'date'>): Expr<'integer'> => ({
  kind: 'elapsed',
  unit: 'workingDays',
  from,
  to,
});
/** Completed months: they go up on the same day of the month, or on the 1st of the next month where there is none. Twelve are a year of age. */
export const monthsBetween = (from: Expr<'date'>, to: Expr<'date'>): Expr<'integer'> => ({
  kind: 'elapsed',
  unit: 'completedMonths',
  from,
  to,
});
/** Completed years. */
export const ageOn = (birthDate: Expr<'date'>, on: Expr<'date'>): Expr<'integer'> => ({
  kind: 'elapsed',
  unit: 'completedYears',
  from: birthDate,
  to: on,
});

/** The type of a sum, a difference or a product: a decimal as soon as one of the two is. */
type Both<L extends NumberType, R extends NumberType> = 'decimal' extends L | R ? 'decimal' : 'integer';

const arithmetic =
  (operator: '+' | '-' | '*') =>
  <L extends NumberType, R extends NumberType = 'integer'>(left: Expr<L>, right: Expr<R> | number): Expr<Both<L, R>> => ({
    kind: 'arithmetic',
    operator,
    left,
    right: written(right),
  });

export const plus = /* @__PURE__ */ arithmetic('+');
export const minus = /* @__PURE__ */ arithmetic('-');
export const times = /* @__PURE__ */ arithmetic('*');

/**
 * One number divided by another, as a decimal of so many places, rounded half up (away from zero); no value when there is
 * nothing to divide by. A condition is better said without dividing: `moreThan(cases, times(fte, 20))` is exact.
 */
export const dividedBy = (over: Expr<NumberType>, under: Expr<NumberType> | number, places: number): Expr<'decimal'> => ({
  kind: 'quotient',
  over,
  under: written(under),
  places,
});

/** The value of the first case that is true; otherwise the last value. */
export function choose<T extends ValueType>(
  when: readonly { readonly if: Expr<'boolean'>; readonly then: Expr<T> | Written<T> }[],
  otherwise: Expr<T> | Written<T> | null,
): Expr<T> {
  return {
    kind: 'case',
    when: when.map((entry) => ({ if: entry.if, then: written(entry.then) })),
    otherwise: otherwise === null ? { kind: 'literal', type: 'code', value: null } : written(otherwise),
  };
}
