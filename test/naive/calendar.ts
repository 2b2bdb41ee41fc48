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
