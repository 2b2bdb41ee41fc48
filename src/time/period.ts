import { IndicatorError } from '../errors.js';
import { type Day, day, daysInMonth, isoDate, partsOf } from './day.js';
import { addMonths } from './months.js';

/** A period of whole days, closed at both ends. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

/**
 * The period from one date to another, both included.
 *
 * @throws IndicatorError `invalid-period` when the end is before the start
 */
export function period(start: string, end: string): Period {
  const value = { start: day(start), end: day(end) };
  if (value.end < value.start) throw new IndicatorError('invalid-period', 'A period must not end before it starts.');
  return value;
}

/**
 * The year that ends on a date: "year ending 31 March 2025" is 1 April 2024 to 31 March 2025.
 *
 * @example
 * ```ts
 * yearEnding('2025-03-31') // { start: day('2024-04-01'), end: day('2025-03-31') }
 * ```
 */
export function yearEnding(end: string): Period {
  return monthsEnding(day(end), 12);
}

/** The `months` months that end on a day. A month's last day ends whole months: the year ending 29 February 2024 starts on 1 March 2023. */
export function monthsEnding(end: Day, months: number): Period {
  const { year, month, dayOfMonth } = partsOf(end);
  if (dayOfMonth === daysInMonth(year, month)) return { start: addMonths(end + 1, -months), end };
  return { start: addMonths(end, -months) + 1, end };
}

/** The last `count` years ending on a date and on the same date in the years before, oldest first. */
export function yearsEnding(end: string, count: number): readonly Period[] {
  const last = day(end);
  const { year, month, dayOfMonth } = partsOf(last);
  const isMonthEnd = dayOfMonth === daysInMonth(year, month);
  const periods: Period[] = [];
  for (let back = count - 1; back >= 0; back--) {
    const sameDay = addMonths(last, -12 * back);
    const parts = partsOf(sameDay);
    const value = isMonthEnd ? sameDay + (daysInMonth(parts.year, parts.month) - parts.dayOfMonth) : sameDay;
    periods.push(monthsEnding(value, 12));
  }
  return periods;
}

/** "2024-04-01 to 2025-03-31" */
export function periodText(value: Period): string {
  return `${isoDate(value.start)} to ${isoDate(value.end)}`;
}
