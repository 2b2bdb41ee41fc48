import type { ValueType } from '../nodes.js';
import { addDays, addMonths, after, and, isNull, onOrAfter, onOrBefore, or, periodEnd, periodStart } from './expressions.js';
import { latestOf } from './related.js';
import { sayMonths } from './span.js';
import type { Expr, Row } from './typed.js';

/**
 * Gives an expression a name that readings may treat whole. `says` is how words put it, with `{0}`, `{1}` … where the
 * arguments go; every reading may instead use the expansion.
 */
export function idiom<T extends ValueType>(name: string, says: string, args: readonly Expr[], expansion: Expr<T>): Expr<T> {
  return { kind: 'idiom', name, says, arguments: args, expansion };
}

/** The date is in the period, first and last day included. */
export const during = (date: Expr<'date'>): Expr<'boolean'> =>
  idiom('during', '{0} is in the period', [date], and(onOrAfter(date, periodStart), onOrBefore(date, periodEnd)));

/** The state at a day: started on or before it, and not ended or ended after it. */
export const openOn = (startedOn: Expr<'date'>, endedOn: Expr<'date'>, day: Expr<'date'>): Expr<'boolean'> =>
  idiom('openOn', 'is open on {2}', [startedOn, endedOn, day], and(onOrBefore(startedOn, day), or(isNull(endedOn), after(endedOn, day))));

/**
 * The date falls in the look-back window before an event: from the same day `months` earlier (clamped to the month's
 * last day) to the day before. The event's own day is out.
 */
export const withinMonthsBefore = (date: Expr<'date'>, event: Expr<'date'>, months: number): Expr<'boolean'> =>
  idiom(
    'withinMonthsBefore',
    `{0} is in the ${sayMonths(months)} before {1}`,
    [date, event],
    and(onOrAfter(date, addMonths(event, -months)), onOrBefore(date, addDays(event, -1))),
  );

/** The date falls in the window after an event: from the day after to the same day `months` later (clamped). */
export const withinMonthsAfter = (date: Expr<'date'>, event: Expr<'date'>, months: number): Expr<'boolean'> =>
  idiom(
    'withinMonthsAfter',
    `{0} is in the ${sayMonths(months)} after {1}`,
    [date, event],
    and(onOrAfter(date, addDays(event, 1)), onOrBefore(date, addMonths(event, months))),
  );

/** Something known about the child whose row is being decided. */
export const ofChild = <T extends ValueType>(what: (child: Row<'children'>) => Expr<T>): Expr<T> => latestOf('children', { of: what });

/** Something known about the social worker whose row is being decided. */
export const ofWorker = <T extends ValueType>(what: (worker: Row<'workers'>) => Expr<T>): Expr<T> =>
  latestOf('workers', { of: what, key: 'worker' });

/** Something known about the leadership post whose row is being decided. */
export const ofPost = <T extends ValueType>(what: (post: Row<'leadershipPosts'>) => Expr<T>): Expr<T> =>
  latestOf('leadershipPosts', { of: what, key: 'post' });
