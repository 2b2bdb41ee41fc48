import { dayIfValid, NULL } from '../../time/index.js';

/** Stands for "there is text, but not a value of this kind"; no date, count or code reaches it. */
export const NOT_VALID = NULL + 1;

const ZERO = 48;
const HYPHEN = 45;

/** Ten characters `YYYY-MM-DD` from a place in a text, or `NOT_VALID`. Without a pattern match: this is the hot path. */
function dayAt(text: string, at: number): number {
  let digits = 0;
  for (let i = 0; i < 10; i++) {
    const code = text.charCodeAt(at + i);
    if (i === 4 || i === 7) {
      if (code !== HYPHEN) return NOT_VALID;
      continue;
    }
    const digit = code - ZERO;
    if (!(digit >= 0 && digit <= 9)) return NOT_VALID;
    digits = digits * 10 + digit;
  }
  const value = dayIfValid(Math.floor(digits / 10000), Math.floor(digits / 100) % 100, digits % 100);
  return value === NULL ? NOT_VALID : value;
}

/**
 * A date as XML writes it. A time or a zone may follow the date, as schema types allow: the date stands as written,
 * since moving it into another zone could change the day.
 *
 * @returns a day number, `NULL` for nothing, or `NOT_VALID`
 */
export function dayFromXml(text: string): number {
  if (text.length === 10) {
    const value = dayAt(text, 0);
    if (value !== NOT_VALID) return value;
  }
  const trimmed = text.trim();
  if (trimmed === '') return NULL;
  if (trimmed.length === 10) return dayAt(trimmed, 0);
  return hasTime(trimmed) ? dayAt(trimmed, 0) : NOT_VALID;
}

/** Dates that systems write for "not known" or "still open": no record of a child living today holds them. */
const placeholders: ReadonlySet<string> = new Set(['1900-01-01', '1753-01-01', '2099-12-31', '9999-12-31']);

/** True for a text that stands for no date. */
export const isPlaceholderDate = (text: string): boolean => placeholders.has(text.trim().slice(0, 10));

/** True when something that looks like a time or a zone follows the ten characters of a date. */
export function hasTime(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length <= 10 || trimmed.length > 40) return false;
  return /^(T|Z| \d|[+-]\d\d:)/.test(trimmed.slice(10));
}

const booleans: ReadonlyMap<string, number> = new Map([['1', 1], ['true', 1], ['0', 0], ['false', 0], ['', NULL]]);

/** `true` and `1` as 1, `false` and `0` as 0, in any case; `NULL` for nothing; otherwise `NOT_VALID`. */
export function booleanFromXml(text: string): number {
  return booleans.get(text) ?? booleans.get(text.trim().toLowerCase()) ?? NOT_VALID;
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

/**
 * A copy of a text that does not hold on to the chunk it was cut from. Engines keep a cut of thirteen characters or more as
 * a view of the whole, so that a table of ids would otherwise hold the whole file in memory.
 */
export function detached(text: string): string {
  return text.length < 13 ? text : text.split('').join('');
}
