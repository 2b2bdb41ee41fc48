import { dayFromParts, dayIfValid, NULL, type Day } from '../../time/index.js';

/** Why a cell is not a date. */
export type DateProblem =
  | 'date-not-valid'
  | 'date-does-not-exist'
  | 'date-with-two-digit-year'
  | 'date-is-a-number'
  | 'date-with-time'
  | 'date-is-placeholder';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** The day number of the first of each month from January 1900, with one more at the end so that lengths can be read off. */
const monthStarts = /* @__PURE__ */ ((): Int32Array => {
  const table = new Int32Array((LAST_YEAR - FIRST_YEAR + 1) * 12 + 1);
  for (let at = 0; at < table.length - 1; at++) table[at] = dayFromParts(FIRST_YEAR + Math.floor(at / 12), (at % 12) + 1, 1);
  table[table.length - 1] = dayFromParts(LAST_YEAR, 12, 31) + 1;
  return table;
})();

const ZERO = 48;
const SLASH = 47;

/**
 * The day written `DD/MM/YYYY` in ten bytes, or `NULL` when they are anything else. This is nearly every date of a
 * return; what it cannot read goes to {@link dateFromText}.
 */
export function dateFromBytes(bytes: Uint8Array, start: number, end: number): Day {
  if (end - start !== 10 || bytes[start + 2] !== SLASH || bytes[start + 5] !== SLASH) return NULL;
  const d1 = bytes[start]! - ZERO;
  const d2 = bytes[start + 1]! - ZERO;
  const m1 = bytes[start + 3]! - ZERO;
  const m2 = bytes[start + 4]! - ZERO;
  const y1 = bytes[start + 6]! - ZERO;
  const y2 = bytes[start + 7]! - ZERO;
  const y3 = bytes[start + 8]! - ZERO;
  const y4 = bytes[start + 9]! - ZERO;
  // A byte that is no digit is negative or above 9, and sets a bit above the low four in one of the two.
  if (((d1 | d2 | m1 | m2 | y1 | y2 | y3 | y4) & ~15) !== 0) return NULL;
  if (d2 > 9 || m2 > 9 || y2 > 9 || y3 > 9 || y4 > 9) return NULL;
  const dayOfMonth = d1 * 10 + d2;
  const month = m1 * 10 + m2;
  const year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
  // 1900 and 2099 hold the usual placeholders, so they take the slow way.
  if (year <= FIRST_YEAR || year >= 2099 || month < 1 || month > 12 || dayOfMonth < 1) return NULL;
  const at = (year - FIRST_YEAR) * 12 + month - 1;
  const day = monthStarts[at]! + dayOfMonth - 1;
  return day < monthStarts[at + 1]! ? day : NULL;
}

/** Dates that systems write for "not known": no record of a child living today holds them. */
const placeholders: ReadonlySet<string> = new Set(['1900-01-01', '9999-12-31', '2099-12-31', '1753-01-01']);
const noDate: ReadonlySet<string> = new Set(['NULL', 'N/A', 'NA', 'NONE', 'NAN', 'NAT', '-', '.']);

/**
 * Reads a date written `D/M/YYYY` or `YYYY-MM-DD`, blanks around it allowed.
 *
 * @returns the day number, or why the text is not a date
 */
export function dateFromText(text: string): Day | DateProblem {
  const trimmed = text.trim();
  if (trimmed.length > 40) return 'date-not-valid';
  if (noDate.has(trimmed.toUpperCase())) return 'date-is-placeholder';
  if (/^\d{5}(\.0)?$/.test(trimmed)) return 'date-is-a-number';
  if (/^\d{1,2}[/-]\d{1,2}[/-]\d{2}$/.test(trimmed)) return 'date-with-two-digit-year';
  if (/\d[T ]\d{1,2}:\d{2}/.test(trimmed)) return 'date-with-time';
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(trimmed);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(trimmed);
  const parts = british ? [british[3], british[2], british[1]] : iso ? [iso[1], iso[2], iso[3]] : null;
  if (!parts) return 'date-not-valid';
  const [year, month, dayOfMonth] = parts.map(Number) as [number, number, number];
  const written = `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  if (placeholders.has(written)) return 'date-is-placeholder';
  const day = dayIfValid(year, month, dayOfMonth);
  return day === NULL ? 'date-does-not-exist' : day;
}
