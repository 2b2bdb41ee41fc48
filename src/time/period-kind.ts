import { IndicatorError } from '../errors.js';
import { type Day, day, daysInMonth, partsOf } from './day.js';
import { addMonths } from './months.js';
import { monthsEnding, type Period } from './period.js';

/**
 * The kinds of period that figures are calculated for. `financial-year` is 1 April to 31 March, `academic-year` 1 September
 * to 31 August; `year` is twelve months that end on any other day; `quarter` and `month` end with a month; `census-day` is one
 * day; `rolling-years` is two years or more as one period; `other` is none of these.
 */
export const periodKinds = ['financial-year', 'academic-year', 'year', 'quarter', 'month', 'census-day', 'rolling-years', 'other'] as const;

export type PeriodKind = (typeof periodKinds)[number];

/** The longest period of several years that counts as one. */
const MOST_YEARS = 10;

function isMonthEnd(value: Day): boolean {
  const { year, month, dayOfMonth } = partsOf(value);
  return dayOfMonth === daysInMonth(year, month);
}

/**
 * The kind of a period, told from its days.
 *
 * @example
 * ```ts
 * periodKind(period('2024-10-01', '2024-12-31')) // 'quarter'
 * periodKind(yearEnding('2024-12-31')) // 'year'
 * ```
 */
export function periodKind({ start, end }: Period): PeriodKind {
  const holds = (months: number): boolean => monthsEnding(end, months).start === start;
  if (holds(12)) {
    const { month, dayOfMonth } = partsOf(end);
    if (month === 3 && dayOfMonth === 31) return 'financial-year';
    return month === 8 && dayOfMonth === 31 ? 'academic-year' : 'year';
  }
  if (start === end) return 'census-day';
  if (isMonthEnd(end) && holds(3)) return 'quarter';
  if (isMonthEnd(end) && holds(1)) return 'month';
  for (let years = 2; years <= MOST_YEARS; years++) if (holds(12 * years)) return 'rolling-years';
  return 'other';
}

/** "a financial year", "a census day": a kind as it stands in a sentence. */
export const periodKindWords: Readonly<Record<PeriodKind, string>> = {
  'financial-year': 'a financial year',
  'academic-year': 'an academic year',
  year: 'a year that does not end on 31 March',
  quarter: 'a quarter',
  month: 'a month',
  'census-day': 'a single day',
  'rolling-years': 'several years together',
  other: 'a period that is no year, quarter or month',
};

function monthEnd(end: string, kind: string): Day {
  const value = day(end);
  if (!isMonthEnd(value)) throw new IndicatorError('invalid-period', `A ${kind} ends on the last day of a month, such as 2024-12-31.`);
  return value;
}

/**
 * The quarter that ends on the last day of a month.
 *
 * @throws IndicatorError `invalid-period` when the day is not the last of its month
 * @example
 * ```ts
 * quarterEnding('2024-12-31') // period('2024-10-01', '2024-12-31')
 * ```
 */
export function quarterEnding(end: string): Period {
  return monthsEnding(monthEnd(end, 'quarter'), 3);
}

/**
 * The month that ends on a day.
 *
 * @throws IndicatorError `invalid-period` when the day is not the last of its month
 */
export function monthEnding(end: string): Period {
  return monthsEnding(monthEnd(end, 'month'), 1);
}

/**
 * The academic year, 1 September to 31 August.
 *
 * @throws IndicatorError `invalid-period` when the day is not a 31 August
 */
export function academicYearEnding(end: string): Period {
  const { month, dayOfMonth } = partsOf(day(end));
  if (month !== 8 || dayOfMonth !== 31)
    throw new IndicatorError('invalid-period', 'An academic year ends on 31 August, such as 2025-08-31.');
  return monthsEnding(day(end), 12);
}

/** One day as a period, for a measure of that day. */
export function censusDay(date: string): Period {
  return { start: day(date), end: day(date) };
}

/**
 * Several years as one period, such as the three years that adoption is reported over.
 *
 * @throws IndicatorError `invalid-period` when `years` is not a whole number from 2 to 10
 * @example
 * ```ts
 * rollingYearsEnding('2025-03-31', 3) // period('2022-04-01', '2025-03-31')
 * ```
 */
export function rollingYearsEnding(end: string, years: number): Period {
  if (!Number.isInteger(years) || years < 2 || years > MOST_YEARS) {
    throw new IndicatorError('invalid-period', `A period of several years has a whole number of them, from 2 to ${MOST_YEARS}.`);
  }
  return monthsEnding(day(end), 12 * years);
}

/** How many months a period of a kind holds, and how many lie between one and the next; a day is asked about once a year. */
function lengthOf(last: Period): { readonly months: number; readonly step: number } {
  const kind = periodKind(last);
  switch (kind) {
    case 'financial-year':
    case 'academic-year':
    case 'year':
      return { months: 12, step: 12 };
    case 'quarter':
      return { months: 3, step: 3 };
    case 'month':
      return { months: 1, step: 1 };
    case 'census-day':
      return { months: 0, step: 12 };
    case 'rolling-years': {
      let years = 2;
      while (monthsEnding(last.end, 12 * years).start !== last.start) years++;
      return { months: 12 * years, step: 12 };
    }
    case 'other':
      throw new IndicatorError('invalid-period', 'Only years, quarters, months and days have periods of the same kind before them.');
  }
}

/**
 * A period and those of its kind before it, oldest first: quarters and months follow one another, days and periods of
 * several years are a year apart.
 *
 * @throws IndicatorError `invalid-period` when the period is of no kind
 * @example
 * ```ts
 * withEarlier(quarterEnding('2025-03-31'), 4)[0] // period('2024-04-01', '2024-06-30')
 * ```
 */
export function withEarlier(last: Period, count: number): readonly Period[] {
  if (count === 1) return [last];
  const { months, step } = lengthOf(last);
  const isWhole = isMonthEnd(last.end);
  return Array.from({ length: count }, (_, at): Period => {
    const back = -step * (count - 1 - at);
    // The day after a month's end is the first of a month, which moves without being clamped.
    const end = isWhole ? addMonths(last.end + 1, back) - 1 : addMonths(last.end, back);
    return months === 0 ? { start: end, end } : monthsEnding(end, months);
  });
}
