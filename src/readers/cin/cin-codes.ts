import type { Dictionary } from '../../records/index.js';
import { isInUse, type CodeSet } from '../../records/code-sets/code-set.js';
import { NULL } from '../../time/index.js';
import { detached } from '../xml/xml-values.js';

/** What was found about a code, packed below its number so that one map look-up answers both. */
export const CodeFinding = { known: 0, otherCase: 1, outsideItsYears: 2, unknown: 3 } as const;

/** Reads one item's codes: `number * 4 + finding`, or `NULL` for nothing. Each distinct text is examined once. */
export interface CodeReader {
  read(text: string): number;
}

/** Distinct unknown texts remembered; more than any list of codes, few enough that free text in an item fills no memory. */
const REMEMBERED = 10_000;

/**
 * @param year - the collection year, or `null` when the header names none and every year's codes are taken
 * @param normalise - how the record model writes a code
 */
export function codeReader(set: CodeSet, dictionary: Pick<Dictionary, 'intern'>, year: number | null, normalise: (code: string) => string = (code) => code): CodeReader {
  const entries = new Map(set.codes.map((entry) => [entry.code, entry]));
  const seen = new Map<string, number>();
  const examine = (text: string): number => {
    const raw = text.trim();
    if (raw === '') return NULL;
    const code = raw.toUpperCase();
    const entry = entries.get(code);
    if (!entry) return dictionary.intern(detached(raw)) * 4 + CodeFinding.unknown;
    const number = dictionary.intern(normalise(entry.code)) * 4;
    if (year !== null && !isInUse(entry, year)) return number + CodeFinding.outsideItsYears;
    return number + (raw === code ? CodeFinding.known : CodeFinding.otherCase);
  };
  return {
    read(text) {
      const known = seen.get(text);
      if (known !== undefined) return known;
      const found = examine(text);
      if (seen.size < REMEMBERED) seen.set(detached(text), found);
      return found;
    },
  };
}
