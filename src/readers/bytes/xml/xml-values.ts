import { yesOrNo } from '../../../records/yes-or-no.js';
import { dayIfValid, daysInMonth, NULL } from '../../../time/index.js';
import { isNextDayInBritain, LONGEST_DATE, placeholderDates, startsTime } from '../../date-conventions.js';
import { isNoValueWord } from '../../no-value.js';

/** Stands for "there is text, but not a value of this kind"; no date, count or code reaches it. */
export const NOT_VALID = NULL + 1;

const ZERO = 48;
const HYPHEN = 45;

/** Ten characters `YYYY-MM-DD` from the beginning of a text, or `NOT_VALID`. */
function dayOf(text: string): number {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
  const value = parts ? dayIfValid(Number(parts[1]), Number(parts[2]), Number(parts[3])) : NULL;
  return value === NULL ? NOT_VALID : value;
}

/** The day that `YYYY-MM-DD` in bytes is; `NOT_VALID` for anything else, which {@link dayFromXml} may still read. */
export function dayOfBytes(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== 10 || bytes[start + 4] !== HYPHEN || bytes[start + 7] !== HYPHEN) return NOT_VALID;
  const y1 = bytes[start] - ZERO;
  const y2 = bytes[start + 1] - ZERO;
  const y3 = bytes[start + 2] - ZERO;
  const y4 = bytes[start + 3] - ZERO;
  const m1 = bytes[start + 5] - ZERO;
  const m2 = bytes[start + 6] - ZERO;
  const d1 = bytes[start + 8] - ZERO;
  const d2 = bytes[start + 9] - ZERO;
  // A byte that is no digit is negative or above 9.
  if ((y1 | y2 | y3 | y4 | m1 | m2 | d1 | d2 | (9 - y1) | (9 - y2) | (9 - y3) | (9 - y4) | (9 - m1) | (9 - m2) | (9 - d1) | (9 - d2)) < 0)
    return NOT_VALID;
  const year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
  const month = m1 * 10 + m2;
  const dayOfMonth = d1 * 10 + d2;
  if (month > 12) return NOT_VALID;
  const met = months[(year - 1900) * 16 + month];
  return dayOfMonth >= 1 && dayOfMonth <= (met & 31) ? (met >> 5) + dayOfMonth : dayOfNewMonth(year, month, dayOfMonth);
}

/** The day before each month's first and, in the low five bits, its length; sixteen places a year from 1900, 0 until the month is met. */
const months = /* @__PURE__ */ new Int32Array(300 * 16);

function dayOfNewMonth(year: number, month: number, dayOfMonth: number): number {
  const value = dayIfValid(year, month, dayOfMonth);
  if (value === NULL) return NOT_VALID;
  months[(year - 1900) * 16 + month] = ((value - dayOfMonth) << 5) | daysInMonth(year, month);
  return value;
}

/**
 * A date as XML writes it. A time or a zone may follow the date, as schema types allow: the date stands as written,
 * since moving it into another zone could change the day. Only midnight in British summer time, which is 23:00 of the day
 * before in universal time, is the next day.
 *
 * @returns a day number, `NULL` for nothing, or `NOT_VALID`
 */
export function dayFromXml(text: string): number {
  const trimmed = text.trim();
  if (trimmed === '') return NULL;
  if (trimmed.length === 10) return dayOf(trimmed);
  if (!hasTime(trimmed)) return NOT_VALID;
  const day = dayOf(trimmed);
  return day !== NOT_VALID && isNextDayInBritain(day, trimmed.slice(10)) ? day + 1 : day;
}

/** What was made of a time after a date; null when there is none. */
export function timeNote(text: string): 'date-with-time' | 'date-in-universal-time' | null {
  const trimmed = text.trim();
  if (!hasTime(trimmed)) return null;
  const day = dayOf(trimmed);
  return day !== NOT_VALID && isNextDayInBritain(day, trimmed.slice(10)) ? 'date-in-universal-time' : 'date-with-time';
}

/** True for a text that stands for no value. */
export const isPlaceholder = (text: string): boolean => {
  const trimmed = text.trim();
  return placeholderDates.has(trimmed.slice(0, 10)) || isNoValueWord(trimmed);
};

/** True when something that looks like a time or a zone follows the ten characters of a date. */
function hasTime(trimmed: string): boolean {
  return trimmed.length > 10 && trimmed.length <= LONGEST_DATE && startsTime(trimmed.slice(10));
}

/** A yes as 1 and a no as 0, however they are written; `NULL` for nothing; otherwise `NOT_VALID`. */
export function booleanFromXml(text: string): number {
  if (text.trim() === '') return NULL;
  const answer = yesOrNo(text);
  return answer === null ? NOT_VALID : answer ? 1 : 0;
}

/** The same for the bytes of `true`, `false`, `1`, `0` or nothing; `NOT_VALID` for anything else, however readable. */
export function booleanOfBytes(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length === 0) return NULL;
  const first = bytes[start];
  if (length === 1) return first === ZERO || first === ZERO + 1 ? first - ZERO : NOT_VALID;
  if (length === 4)
    return first === 116 && bytes[start + 1] === 114 && bytes[start + 2] === 117 && bytes[start + 3] === 101 ? 1 : NOT_VALID;
  const isFalse =
    length === 5 &&
    first === 102 &&
    bytes[start + 1] === 97 &&
    bytes[start + 2] === 108 &&
    bytes[start + 3] === 115 &&
    bytes[start + 4] === 101;
  return isFalse ? 0 : NOT_VALID;
}

/** A whole number from 0 to 999,999,999; `NULL` for nothing; otherwise `NOT_VALID`. */
export function countFromXml(text: string): number {
  const plain = text.trim();
  if (plain === '') return NULL;
  if (plain.length > 9) return NOT_VALID;
  let value = 0;
  for (let i = 0; i < plain.length; i++) {
    const digit = plain.charCodeAt(i) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return NOT_VALID;
    value = value * 10 + digit;
  }
  return value;
}

/** The same for the bytes of digits alone, or nothing; `NOT_VALID` for anything else. */
export function countOfBytes(bytes: Uint8Array, start: number, end: number): number {
  if (end === start) return NULL;
  if (end - start > 9) return NOT_VALID;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = bytes[at] - ZERO;
    if (!(digit >= 0 && digit <= 9)) return NOT_VALID;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * A copy of a text that does not hold on to the chunk it was cut from. Engines keep a cut of thirteen characters or more as
 * a view of the whole, so that a table of ids would otherwise hold the whole file in memory.
 */
export function detached(text: string): string {
  return text.length < 13 ? text : text.split('').join('');
}
