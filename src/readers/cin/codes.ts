import type { Dictionary } from '../../records/index.js';
import { textOfUtf8 } from '../../records/intern/utf8-text.js';
import { type CodeSet, isInUse } from '../../records/model/code-sets/code-set.js';
import { NULL } from '../../time/index.js';
import { detached, NOT_VALID } from '../bytes/xml/xml-values.js';
import { isNoValueWord } from '../no-value.js';

/** What was found about a code, packed below its number so that one map look-up answers both. */
export const CodeFinding = { known: 0, otherCase: 1, outsideItsYears: 2, unknown: 3 } as const;

/**
 * Reads one item's codes: `number * 4 + finding`, `NULL` for nothing, `NOT_VALID` for a word that stands for no value. Each
 * distinct text is examined once.
 */
export interface CodeReader {
  read(text: string): number;
  /** The same for a text given as its UTF-8 bytes. */
  readBytes(bytes: Uint8Array, start: number, end: number): number;
}

/** Distinct unknown texts remembered; more than any list of codes, few enough that free text in an item fills no memory. */
const REMEMBERED = 10_000;
/** Texts of up to four bytes, as nearly every code is, are looked up by their bytes. */
const SHORT_SLOTS = 256;
const MOST_SHORT = 192;

/**
 * @param year - the collection year, or `null` when the header names none and every year's codes are taken
 * @param normalise - how the record model writes a code
 */
export function codeReader(
  set: CodeSet,
  dictionary: Pick<Dictionary, 'intern'>,
  year: number | null,
  normalise: (code: string) => string = (code) => code,
): CodeReader {
  const entries = new Map(set.codes.map((entry) => [entry.code, entry]));
  const seen = new Map<string, number>();
  const examine = (text: string): number => {
    const raw = text.trim();
    if (raw === '') return NULL;
    const code = raw.toUpperCase();
    const entry = entries.get(code);
    if (!entry && isNoValueWord(raw)) return NOT_VALID;
    if (!entry) return dictionary.intern(detached(raw)) * 4 + CodeFinding.unknown;
    const number = dictionary.intern(normalise(entry.code)) * 4;
    if (year !== null && !isInUse(entry, year)) return number + CodeFinding.outsideItsYears;
    return number + (raw === code ? CodeFinding.known : CodeFinding.otherCase);
  };
  const read = (text: string): number => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const found = examine(text);
    if (seen.size < REMEMBERED) seen.set(detached(text), found);
    return found;
  };
  const keys = new Int32Array(SHORT_SLOTS);
  const packed = new Int32Array(SHORT_SLOTS);
  let held = 0;
  return {
    read,
    readBytes(bytes, start, end) {
      if (end === start) return NULL;
      if (end - start > 4) return read(textOfUtf8(bytes, start, end));
      // XML has no character 0, so that shorter texts cannot be taken for longer ones.
      let key = 0;
      for (let at = start; at < end; at++) key = (key << 8) | bytes[at];
      let slot = Math.imul(key, 0x9e3779b1) >>> 24;
      while (keys[slot] !== key) {
        if (keys[slot] === 0) {
          const found = read(textOfUtf8(bytes, start, end));
          if (held === MOST_SHORT) return found;
          held++;
          keys[slot] = key;
          packed[slot] = found;
          return found;
        }
        slot = (slot + 1) & (SHORT_SLOTS - 1);
      }
      return packed[slot];
    },
  };
}
