import { type Day, dayFromParts, dayOfWeek, partsOf } from '../time/index.js';

/**
 * Dates that systems write for "none", "not known" or "still open", as `YYYY-MM-DD`: the first or last day that a system or
 * a spreadsheet knows, or nothing but noughts. No record of a child living today holds them.
 */
export const placeholderDates: ReadonlySet<string> = new Set([
  '0000-00-00',
  '0001-01-01',
  '1753-01-01',
  '1899-12-30',
  '1899-12-31',
  '1900-01-00',
  '1900-01-01',
  '2099-12-31',
  '2999-12-31',
  '3000-01-01',
  '9999-12-30',
  '9999-12-31',
]);

/** True for what, after a date, looks like the beginning of a time or a zone. */
export const startsTime = (rest: string): boolean => /^(T|Z| \d|[+-]\d\d:)/.test(rest);

/** A longer text is no date with a time, whatever it begins with. */
export const LONGEST_DATE = 40;

/** 23:00 and nothing, in universal time. */
const LAST_HOUR = /^[T ]23:00(:00(\.0+)?)?(Z|[+-]00:?00)$/i;

const lastSunday = (year: number, month: number): Day => {
  const last = dayFromParts(year, month, 31);
  return last - dayOfWeek(last);
};

/**
 * Whether a date and what follows it are midnight of the next day in Britain: a date kept as a moment and written in
 * universal time is an hour early in British summer time, which runs from the last Sunday of March to the last of October
 * (Summer Time Act 1972, as amended in 2002; other days in some years before 1996, when few children of a return were born).
 */
export function isNextDayInBritain(day: Day, rest: string): boolean {
  if (!LAST_HOUR.test(rest)) return false;
  const { year } = partsOf(day);
  return day >= lastSunday(year, 3) && day < lastSunday(year, 10);
}
