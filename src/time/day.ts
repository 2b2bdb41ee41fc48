import { IndicatorError } from '../errors.js';

/**
 * A civil date as the number of days since 1 January 1970. No time of day, no time zone, no JavaScript `Date`: a
 * child's birthday is the same everywhere.
 */
export type Day = number;

/** How "no value" is stored in every numeric column: the smallest 32-bit integer, which no date, count or code reaches. */
export const NULL = -2147483648;

/** First and last day the library can hold: 1 January 1900 and 31 December 2199. */
export const FIRST_DAY: Day = -25567;
export const LAST_DAY: Day = 84005;

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** True for a leap year of the Gregorian calendar. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day number of a year, month (1–12) and day of the month. The caller guarantees that the date exists. */
export function dayFromParts(year: number, month: number, dayOfMonth: number): Day {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const afterFebruary = month > 2 && isLeapYear(year) ? 1 : 0;
  return before * 365 + leapDays + DAYS_BEFORE_MONTH[month - 1] + afterFebruary + dayOfMonth - 1 - 719162;
}

/** The day number of a year, month and day, or `NULL` when no such date exists between 1900 and 2199. */
export function dayIfValid(year: number, month: number, dayOfMonth: number): Day {
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return NULL;
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return NULL;
  return dayFromParts(year, month, dayOfMonth);
}

let partsTable: Int32Array | undefined;

/**
 * A day's year, month and day of the month packed as `year * 512 + month * 32 + dayOfMonth`, so that comparing the low
 * nine bits compares month and day. Built once, so that column loops pay one array read.
 */
export function packedParts(): Int32Array {
  if (partsTable) return partsTable;
  const table = new Int32Array(LAST_DAY - FIRST_DAY + 1);
  let at = 0;
  for (let year = 1900; year <= 2199; year++)
    for (let month = 1; month <= 12; month++) {
      const days = daysInMonth(year, month);
      for (let dayOfMonth = 1; dayOfMonth <= days; dayOfMonth++) table[at++] = year * 512 + month * 32 + dayOfMonth;
    }
  partsTable = table;
  return table;
}

/** A day's year, month (1–12) and day of the month. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly dayOfMonth: number } {
  const packed = packedParts()[day - FIRST_DAY];
  if (packed === undefined) throw new IndicatorError('invalid-date', 'A day outside 1900–2199 has no calendar date here.');
  return { year: packed >> 9, month: (packed >> 5) & 15, dayOfMonth: packed & 31 };
}

/** The day number of an ISO date, or `NULL` when the text is not a date between 1900 and 2199. */
export function dayIfIso(text: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayIfValid(Number(match[1]), Number(match[2]), Number(match[3])) : NULL;
}

/**
 * Reads an ISO date.
 *
 * @param text - `YYYY-MM-DD`
 * @returns the day number
 * @throws IndicatorError `invalid-date` when the text is not a date between 1900 and 2199
 * @example
 * ```ts
 * day('2024-02-29') // 19782
 * ```
 */
export function day(text: string): Day {
  const value = dayIfIso(text);
  if (value === NULL) {
    throw new IndicatorError('invalid-date', 'A date must be written YYYY-MM-DD and exist between 1900 and 2199.');
  }
  return value;
}

/**
 * Writes a day as an ISO date.
 *
 * @example
 * ```ts
 * isoDate(19782) // '2024-02-29'
 * ```
 */
export function isoDate(value: Day): string {
  const { year, month, dayOfMonth } = partsOf(value);
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * Writes a day as people in England do.
 *
 * @example
 * ```ts
 * longDate(19782) // '29 February 2024'
 * ```
 */
export function longDate(value: Day): string {
  const { year, month, dayOfMonth } = partsOf(value);
  return `${dayOfMonth} ${MONTH_NAMES[month - 1]} ${year}`;
}
