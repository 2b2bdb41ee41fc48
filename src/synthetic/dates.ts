import {
  addMonths,
  ageOn,
  type Day,
  dayFromParts,
  dayOfWeek,
  daysInMonth,
  FIRST_DAY,
  isLeapYear,
  type Period,
  partsOf,
  workingDayNumbers,
} from '../time/index.js';
import type { Random } from './random.js';

/** The collection year of a day: the year of the 31 March that ends it. */
export function collectionYearOf(value: Day): number {
  const { year, month } = partsOf(value);
  return month >= 4 ? year + 1 : year;
}

/** The first day on which a person is an age, by the rule of `ageOn`: 1 March for a 29 February birth in a common year. */
export function birthday(birthDate: Day, age: number): Day {
  const sameDay = addMonths(birthDate, 12 * age);
  return ageOn(birthDate, sameDay) < age ? sameDay + 1 : sameDay;
}

/** The collection year that ends on 31 March of `year`. */
export const collectionYear = (year: number): Period => ({ start: dayFromParts(year - 1, 4, 1), end: dayFromParts(year, 3, 31) });

/** The day `count` working days after `from`; working day 0 of a weekend is the weekend's own day. */
export function addWorkingDays(from: Day, count: number): Day {
  const numbers = workingDayNumbers();
  const wanted = numbers[from - FIRST_DAY] + count;
  let value = from + Math.floor((count * 7) / 5);
  while (numbers[value - FIRST_DAY] < wanted) value++;
  while (value > from && numbers[value - 1 - FIRST_DAY] >= wanted) value--;
  return value;
}

/** Moves a weekend to the Monday after. */
export function weekday(value: Day): Day {
  const of = dayOfWeek(value);
  return of === 6 ? value + 2 : of === 0 ? value + 1 : value;
}

/**
 * Sometimes moves a date, within its month, to one where rules differ: 29 February, 31 March, 1 April, the last or
 * first day of a month. Chance alone would leave a small authority with none of them.
 */
export function sometimesEdge(random: Random, value: Day): Day {
  const luck = random.uniform();
  if (luck > 0.08) return value;
  const { year, month } = partsOf(value);
  if (month === 2 && isLeapYear(year)) return dayFromParts(year, 2, 29);
  if (month === 4) return dayFromParts(year, 4, 1);
  if (month === 3 || luck < 0.03) return dayFromParts(year, month, daysInMonth(year, month));
  return luck < 0.035 ? dayFromParts(year, month, 1) : value;
}

/** Sometimes moves a birth in February or March of a leap year to 29 February. */
export function sometimesLeapDay(random: Random, birthDate: Day): Day {
  if (!random.chance(0.12)) return birthDate;
  const { year, month } = partsOf(birthDate);
  return isLeapYear(year) && (month === 2 || month === 3) ? dayFromParts(year, 2, 29) : birthDate;
}
