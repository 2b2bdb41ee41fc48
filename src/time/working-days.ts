import { type Day, dayFromParts, FIRST_DAY, LAST_DAY } from './day.js';

/** Easter Sunday by the anonymous Gregorian computation (Meeus). */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const h = (19 * a + b - d - Math.floor((b - f + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayFromParts(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** 0 = Sunday … 6 = Saturday; 1 January 1970 was a Thursday. */
export function dayOfWeek(value: Day): number {
  return (((value + 4) % 7) + 7) % 7;
}

const firstMonday = (year: number, month: number): Day => {
  const first = dayFromParts(year, month, 1);
  return first + ((8 - dayOfWeek(first)) % 7);
};

/** Days moved or added by royal proclamation. `instead` replaces the usual day; `extra` is added. */
const PROCLAIMED: Readonly<
  Record<
    number,
    { earlyMay?: readonly [number, number]; spring?: readonly [number, number]; extra?: readonly (readonly [number, number])[] }
  >
> = {
  1995: { earlyMay: [5, 8] },
  1999: { extra: [[12, 31]] },
  2002: { spring: [6, 4], extra: [[6, 3]] },
  2011: { extra: [[4, 29]] },
  2012: { spring: [6, 4], extra: [[6, 5]] },
  2020: { earlyMay: [5, 8] },
  2022: {
    spring: [6, 2],
    extra: [
      [6, 3],
      [9, 19],
    ],
  },
  2023: { extra: [[5, 8]] },
};

/** A fixed-date holiday moves to the next weekday that is not already one. */
function substitute(value: Day, taken: ReadonlySet<Day>): Day {
  let moved = value;
  while (dayOfWeek(moved) === 0 || dayOfWeek(moved) === 6 || taken.has(moved)) moved++;
  return moved;
}

/**
 * Bank holidays in England and Wales in a year, in date order (Banking and Financial Dealings Act 1971, schedule 1,
 * and royal proclamations). Checked against a hand-typed list for 2015–2028.
 */
export function bankHolidays(year: number): readonly Day[] {
  const proclaimed = PROCLAIMED[year] ?? {};
  const days = new Set<Day>();
  days.add(substitute(dayFromParts(year, 1, 1), days));
  const easter = easterSunday(year);
  days.add(easter - 2).add(easter + 1);
  days.add(proclaimed.earlyMay ? dayFromParts(year, ...proclaimed.earlyMay) : firstMonday(year, 5));
  const lastMondayOfMay = firstMonday(year, 6) - 7;
  days.add(proclaimed.spring ? dayFromParts(year, ...proclaimed.spring) : lastMondayOfMay);
  days.add(firstMonday(year, 9) - 7);
  const christmas = dayFromParts(year, 12, 25);
  const boxing = christmas + 1;
  // Christmas Day on a Sunday leaves Boxing Day on the Monday, so its own substitute is the Tuesday.
  if (dayOfWeek(boxing) !== 0 && dayOfWeek(boxing) !== 6) days.add(boxing);
  days.add(substitute(christmas, days));
  if (!days.has(boxing)) days.add(substitute(boxing, days));
  for (const [month, dayOfMonth] of proclaimed.extra ?? []) days.add(dayFromParts(year, month, dayOfMonth));
  return [...days].sort((a, b) => a - b);
}

let numbers: Int32Array | undefined;

/**
 * For each day since 1 January 1900, how many working days have passed up to and including it. The working days between
 * two days are the difference of two reads.
 */
export function workingDayNumbers(): Int32Array {
  if (numbers) return numbers;
  const holidays = new Set<Day>();
  for (let year = 1975; year <= 2199; year++) for (const value of bankHolidays(year)) holidays.add(value);
  const table = new Int32Array(LAST_DAY - FIRST_DAY + 1);
  let count = 0;
  for (let value = FIRST_DAY; value <= LAST_DAY; value++) {
    const weekday = dayOfWeek(value);
    if (weekday !== 0 && weekday !== 6 && !holidays.has(value)) count++;
    table[value - FIRST_DAY] = count;
  }
  numbers = table;
  return table;
}

let days: Int32Array | undefined;

/** The day of each working day, by the number that {@link workingDayNumbers} gives it. */
function dayOfWorkingDay(): Int32Array {
  if (days) return days;
  const all = workingDayNumbers();
  const found = new Int32Array(all[all.length - 1] + 1);
  // From the end, so that each number is left with the first day that has it; what lies before the first is the calendar's first day.
  for (let at = all.length - 1; at >= 0; at--) found[all[at]] = FIRST_DAY + at;
  days = found;
  return found;
}

/**
 * The n-th working day after a day, or before it when n is negative; with none the day itself, working day or not. What
 * would lie beyond the calendar is its first or last working day.
 *
 * @example
 * ```ts
 * isoDate(addWorkingDays(day('2024-03-28'), 1)) // '2024-04-02': Good Friday, the weekend and Easter Monday are passed over
 * isoDate(addWorkingDays(day('2024-04-06'), -1)) // '2024-04-05': the Friday before a Saturday
 * ```
 */
export function addWorkingDays(value: Day, by: number): Day {
  if (by === 0) return value;
  const found = dayOfWorkingDay();
  // Backward, a working day does not count itself.
  const from = by > 0 ? workingDayNumbers()[value - FIRST_DAY] : (workingDayNumbers()[value - 1 - FIRST_DAY] ?? 0) + 1;
  return found[Math.min(Math.max(from + by, 0), found.length - 1)];
}

/**
 * Working days after `from` up to and including `to`: Monday to Friday less bank holidays in England and Wales. The
 * start day is day 0, so work begun and finished on one day took 0 working days. Negative when `to` is before `from`.
 *
 * @example
 * ```ts
 * workingDaysBetween(day('2024-03-28'), day('2024-04-02')) // 1: Good Friday, the weekend and Easter Monday are out
 * ```
 */
export function workingDaysBetween(from: Day, to: Day): number {
  const table = workingDayNumbers();
  return table[to - FIRST_DAY] - table[from - FIRST_DAY];
}
