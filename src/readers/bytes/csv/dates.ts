import { type Day, dayFromParts, dayIfValid, NULL } from '../../../time/index.js';
import { isNextDayInBritain, LONGEST_DATE, placeholderDates, startsTime } from '../../date-conventions.js';
import { isNoValueWord } from '../../no-value.js';

/** Why a cell is not a date. Of the last two, each stands for none. */
export type DateProblem =
  | 'date-not-valid'
  | 'date-month-first'
  | 'date-does-not-exist'
  | 'date-with-two-digit-year'
  | 'date-is-a-number'
  | 'date-is-placeholder'
  | 'word-for-no-value';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** The day number of the first of each month from January 1900, with one more at the end so that lengths can be read off. */
const monthStarts = /* @__PURE__ */ ((): Int32Array => {
  const table = new Int32Array((LAST_YEAR - FIRST_YEAR + 1) * 12 + 1);
  for (let at = 0; at < table.length - 1; at++) table[at] = dayFromParts(FIRST_YEAR + Math.floor(at / 12), (at % 12) + 1, 1);
  table[table.length - 1] = dayFromParts(LAST_YEAR, 12, 31) + 1;
  return table;
})();

/**
 * The day written `DD/MM/YYYY` in ten bytes, or `NULL` when they are anything else. This is nearly every date of a
 * return; what it cannot read goes to {@link dateFromText}.
 */
export function dateFromBytes(view: DataView, start: number, end: number): Day {
  if (end - start !== 10) return NULL;
  // DD, then /MM/, then YYYY, the first byte lowest. A digit is 0x30 to 0x39, a slash 0x2f.
  const days = view.getUint16(start, true);
  const months = view.getInt32(start + 2, true);
  const years = view.getInt32(start + 6, true);
  if ((days & 0xf0f0) !== 0x3030 || (months & 0xfff0f0ff) !== 0x2f30302f || (years & 0xf0f0f0f0) !== 0x30303030) return NULL;
  // Six more than a digit’s low bits reaches the next bit only from 10 on.
  const tooLarge = ((days & 0x0f0f) + 0x0606) | (((months >>> 8) & 0x0f0f) + 0x0606) | ((years & 0x0f0f0f0f) + 0x06060606);
  if ((tooLarge & 0x10101010) !== 0) return NULL;
  const dayOfMonth = (days & 15) * 10 + (days >>> 8) - 48;
  const month = ((months >>> 8) & 15) * 10 + ((months >>> 16) & 15);
  const year = (years & 15) * 1000 + ((years >>> 8) & 15) * 100 + ((years >>> 16) & 15) * 10 + ((years >>> 24) & 15);
  // 1900 and 2099 hold the usual placeholders, so they take the slow way.
  if (year <= FIRST_YEAR || year >= 2099 || month < 1 || month > 12 || dayOfMonth < 1) return NULL;
  const at = (year - FIRST_YEAR) * 12 + month - 1;
  const day = monthStarts[at] + dayOfMonth - 1;
  return day < monthStarts[at + 1] ? day : NULL;
}

/** The date before a time or a zone, and what follows it; null when nothing that looks like one follows. */
function dateAndTime(trimmed: string): { readonly date: string; readonly rest: string } | null {
  const date = /^(\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2})/.exec(trimmed)?.[0];
  if (date === undefined || trimmed.length > LONGEST_DATE) return null;
  const rest = trimmed.slice(date.length);
  return startsTime(rest) ? { date, rest } : null;
}

/** What was made of a time after a date that {@link dateFromText} could read; null when there is none. */
export function timeNote(text: string): 'date-with-time' | 'date-in-universal-time' | null {
  const parts = dateAndTime(text.trim());
  if (!parts) return null;
  const day = dateFromText(parts.date);
  return typeof day === 'number' && isNextDayInBritain(day, parts.rest) ? 'date-in-universal-time' : 'date-with-time';
}

/**
 * Reads a date written `D/M/YYYY` or `YYYY-MM-DD`, blanks around it allowed. Of a date with a time or a zone the date
 * stands as written, since moving it into another zone could change the day; only midnight in British summer time, which
 * is 23:00 of the day before in universal time, is the next day.
 *
 * @returns the day number, or why the text is not a date
 */
export function dateFromText(text: string): Day | DateProblem {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_DATE) return 'date-not-valid';
  if (isNoValueWord(trimmed)) return 'word-for-no-value';
  if (/^\d{5}(\.0)?$/.test(trimmed)) return 'date-is-a-number';
  if (/^\d{1,2}[/-]\d{1,2}[/-]\d{2}( |$)/.test(trimmed)) return 'date-with-two-digit-year';
  const { date, rest } = dateAndTime(trimmed) ?? { date: trimmed, rest: '' };
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(date);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const parts = british ? [british[3], british[2], british[1]] : iso ? [iso[1], iso[2], iso[3]] : null;
  if (!parts) return 'date-not-valid';
  const [year, month, dayOfMonth] = parts.map(Number) as [number, number, number];
  if (placeholderDates.has(`${parts[0]}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`))
    return 'date-is-placeholder';
  const day = dayIfValid(year, month, dayOfMonth);
  if (day === NULL) return british && isMonthFirst(month, dayOfMonth) ? 'date-month-first' : 'date-does-not-exist';
  return rest !== '' && isNextDayInBritain(day, rest) ? day + 1 : day;
}

/** What should be the month is a day and the other way round. */
const isMonthFirst = (month: number, dayOfMonth: number): boolean => month > 12 && month <= 31 && dayOfMonth >= 1 && dayOfMonth <= 12;
