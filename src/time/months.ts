import { type Day, dayFromParts, daysInMonth, FIRST_DAY, packedParts } from './day.js';

/**
 * The same day of the month `months` later (earlier when negative), clamped to the month's last day: 31 March less one
 * month is 28 or 29 February. SQL engines and date-fns clamp the same way; 365 days is a different rule.
 *
 * @example
 * ```ts
 * isoDate(addMonths(day('2024-03-31'), -1)) // '2024-02-29'
 * ```
 */
export function addMonths(value: Day, months: number): Day {
  const packed = packedParts()[value - FIRST_DAY];
  const monthIndex = (packed >> 9) * 12 + ((packed >> 5) & 15) - 1 + months;
  const year = Math.floor(monthIndex / 12);
  const month = monthIndex - year * 12 + 1;
  return dayFromParts(year, month, Math.min(packed & 31, daysInMonth(year, month)));
}

/**
 * The same day so many years later (earlier when negative). The anniversary of 29 February in a common year is 1 March,
 * so that an age is reached on it; `addMonths` would end on 28 February.
 *
 * @example
 * ```ts
 * isoDate(anniversary(day('2008-02-29'), 18)) // '2026-03-01'
 * ```
 */
export function anniversary(value: Day, years: number): Day {
  const after = (packedParts()[value - FIRST_DAY] & 31) - 1;
  return addMonths(value - after, years * 12) + after;
}

/**
 * Completed months from one day to another. They go up on the same day of the month, or on the 1st of the next month
 * where there is no such day, so that twelve are a completed year: see {@link ageOn}.
 *
 * @example
 * ```ts
 * monthsBetween(day('2024-01-31'), day('2024-02-29')) // 0
 * monthsBetween(day('2024-01-31'), day('2024-03-01')) // 1
 * ```
 */
export function monthsBetween(from: Day, to: Day): number {
  const table = packedParts();
  const a = table[from - FIRST_DAY];
  const b = table[to - FIRST_DAY];
  return ((b >> 9) - (a >> 9)) * 12 + ((b >> 5) & 15) - ((a >> 5) & 15) - ((b & 31) < (a & 31) ? 1 : 0);
}

/**
 * Completed years from a date of birth to a day. A 29 February birthday is reached on 1 March in a common year: a
 * person attains an age at the start of the relevant anniversary, and 28 February is not it.
 *
 * @example
 * ```ts
 * ageOn(day('2008-02-29'), day('2026-02-28')) // 17
 * ageOn(day('2008-02-29'), day('2026-03-01')) // 18
 * ```
 */
export function ageOn(birthDate: Day, on: Day): number {
  const table = packedParts();
  const born = table[birthDate - FIRST_DAY];
  const then = table[on - FIRST_DAY];
  return (then >> 9) - (born >> 9) - ((then & 511) < (born & 511) ? 1 : 0);
}
