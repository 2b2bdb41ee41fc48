import { addDays as dateFnsAddDays, addMonths as dateFnsAddMonths, differenceInCalendarDays } from 'date-fns';
import { bankHolidayList } from './bank-holidays.js';

/** Calendar arithmetic on ISO text by date-fns, so that the naive interpreter shares nothing with src/time. */
const parse = (iso: string): Date => new Date(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)));
const two = (value: number): string => String(value).padStart(2, '0');
const write = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

export const addDays = (iso: string, by: number): string => write(dateFnsAddDays(parse(iso), by));
export const addMonths = (iso: string, by: number): string => write(dateFnsAddMonths(parse(iso), by));
export const daysBetween = (from: string, to: string): number => differenceInCalendarDays(parse(to), parse(from));

/** Years between, less one when this year's birthday has not come; as text 02-29 comes after 02-28 and before 03-01. */
export const completedYears = (born: string, on: string): number =>
  Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0);

/** The same month and day in another year; the one day that not every year has leads to the day after 28 February. */
export function anniversary(date: string, years: number): string {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
  const isLeap = new Date(Number(year), 1, 29).getMonth() === 1;
  return date.slice(5) === '02-29' && !isLeap ? `${year}-03-01` : `${year}${date.slice(4)}`;
}

/** Counts the months begun since, less one while the day of the month has not come. */
export function completedMonths(from: string, to: string): number {
  const begun = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return to.slice(8) < from.slice(8) ? begun - 1 : begun;
}

const days: string[] = [];
const positions = new Map<string, number>();
const isWorkingDay: boolean[] = [];
for (let iso = '2014-01-01'; iso <= '2028-12-31'; iso = addDays(iso, 1)) {
  const weekday = parse(iso).getDay();
  positions.set(iso, days.length);
  days.push(iso);
  isWorkingDay.push(weekday !== 0 && weekday !== 6 && !bankHolidayList[Number(iso.slice(0, 4))]!.includes(iso.slice(5)));
}

/** Walks day by day from the day after the first to the second. Only 2014 to 2028, the years of the typed list. */
export function workingDaysBetween(from: string, to: string): number {
  if (to < from) return -workingDaysBetween(to, from);
  const start = positions.get(from);
  const end = positions.get(to);
  if (start === undefined || end === undefined) throw new Error('The bank holiday list of the naive calendar covers 2014 to 2028.');
  let count = 0;
  for (let at = start + 1; at <= end; at++) if (isWorkingDay[at]) count++;
  return count;
}

/** Walks day by day, counting off working days. */
export function addWorkingDays(date: string, by: number): string {
  let at = positions.get(date);
  if (at === undefined) throw new Error('The bank holiday list of the naive calendar covers 2014 to 2028.');
  for (let left = Math.abs(by); left > 0; ) {
    at += Math.sign(by);
    if (isWorkingDay[at] === undefined) throw new Error('The bank holiday list of the naive calendar covers 2014 to 2028.');
    if (isWorkingDay[at]) left--;
  }
  return days[at];
}
