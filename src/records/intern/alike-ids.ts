import type { TextBytes } from '../records.js';
import { textOfUtf8 } from './utf8-text.js';

const ZERO = 48;

/**
 * The form in which an id is compared with those of other returns: in capitals, without blanks and, of digits alone,
 * without leading zeros. Spreadsheets take zeros away, and systems differ in the rest.
 *
 * @example
 * ```ts
 * comparableId('00417'); // '417'
 * comparableId('ab 52x'); // 'AB52X'
 * ```
 */
export function comparableId(id: string): string {
  const plain = id.replace(/\s+/g, '').toUpperCase();
  return /^0+\d+$/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : plain;
}

/** Ids of one authority that differ only in how they are written, as groups of their numbers; nearly always there is none. */
export function alikeIds(ids: TextBytes, authorities: Int32Array): readonly (readonly number[])[] {
  const count = ids.offsets.length - 1;
  const varied = new Set<number>();
  for (let number = 0; number < count; number++) if (canVary(ids, number)) varied.add(authorities[number]);
  if (varied.size === 0) return [];
  const groups = new Map<string, number[]>();
  for (let number = 0; number < count; number++) {
    if (!varied.has(authorities[number])) continue;
    const key = `${authorities[number]} ${comparableId(textOfUtf8(ids.store, ids.offsets[number], ids.offsets[number + 1]))}`;
    const group = groups.get(key);
    if (group) group.push(number);
    else groups.set(key, [number]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Whether an id could be another one written otherwise: it has a small letter, a blank or a leading zero, or letters beyond ASCII. */
function canVary({ store, offsets }: TextBytes, number: number): boolean {
  const start = offsets[number];
  const end = offsets[number + 1];
  if (store[start] === ZERO && end > start + 1) return true;
  for (let at = start; at < end; at++) {
    const byte = store[at];
    if (byte <= 32 || byte >= 128 || (byte >= 97 && byte <= 122)) return true;
  }
  return false;
}

/** Of several spellings of one id the one that lost least: the longest, and of those as long the first in order of characters. */
export function fullestSpelling(spellings: readonly string[]): string {
  return [...spellings].sort((a, b) => b.replace(/\s/g, '').length - a.replace(/\s/g, '').length || (a < b ? -1 : a > b ? 1 : 0))[0];
}
