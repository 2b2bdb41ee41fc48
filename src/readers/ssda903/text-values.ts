import { type ColumnSpec, type Dictionary, tokenText } from '../../records/index.js';
import { type ByteTable, byteTable, internBytes } from '../../records/intern/byte-table.js';
import { longer } from '../../records/intern/longer.js';
import { type CodeSet, codeSets, isInUse, normaliseSex } from '../../records/model/code-sets/index.js';
import { NULL } from '../../time/index.js';
import { cellText } from '../bytes/csv/cells.js';
import { isNoValueWord } from '../no-value.js';

/**
 * The distinct cells of one column met so far, and what each stands for. A cell is matched byte by byte against those
 * seen before, so text is made once for each distinct value and not once a row.
 */
export interface TextValues {
  readonly codes: CodeSet | null;
  readonly table: ByteTable;
  /** For cells of up to eight bytes met lately: two words, the place among the distinct ones and the number, where their hash says. */
  readonly recent: Int32Array;
  /** For each distinct cell: its number in the column's dictionary, or `NULL` for a blank. Replaced as it grows. */
  numbers: Int32Array;
  /** For each distinct cell: the rows of the file being read that held it, and the line of the first. */
  counts: Int32Array;
  firstLines: Int32Array;
  /** For each distinct cell: its code as written, in capitals. */
  readonly texts: readonly string[];
  /** Whether a text is a word for no value, such as NULL, and no code of the set. */
  readonly isNoValue: (text: string) => boolean;
  /** Takes a cell not met before. */
  learn(bytes: Uint8Array, start: number, end: number): void;
  startFile(): void;
}

/** What a hash of 32 bits is shifted by to be a place in `recent`. */
export const RECENT_SHIFT = 22;

export function textValues(spec: ColumnSpec, dictionary: Dictionary): TextValues {
  const isCode = spec.kind === 'code';
  const isToken = spec.kind === 'token';
  const texts: string[] = [];
  const codes = (spec.codes !== undefined && codeSets[spec.codes]) || null;
  const isNoValue = (text: string): boolean => isNoValueWord(text) && !codes?.codes.some(({ code }) => code === text);
  const known: TextValues = {
    codes,
    isNoValue,
    table: byteTable(),
    recent: new Int32Array(4 << (32 - RECENT_SHIFT)),
    numbers: new Int32Array(32),
    counts: new Int32Array(32),
    firstLines: new Int32Array(32),
    texts,
    learn(bytes, start, end) {
      const entry = texts.length;
      if (entry === known.numbers.length) {
        known.numbers = longer(known.numbers, entry * 2);
        known.counts = longer(known.counts, entry * 2);
        known.firstLines = longer(known.firstLines, entry * 2);
      }
      const cell = cellText(bytes, start, end);
      const text = isCode ? cell.toUpperCase() : isToken ? tokenText(cell) : cell;
      texts.push(text);
      known.numbers[entry] = text === '' || isNoValue(text) ? NULL : dictionary.intern(spec.codes === 'sex' ? normaliseSex(text) : text);
    },
    startFile() {
      if (known.codes) known.counts.fill(0);
    },
  };
  return known;
}

/** The number of a cell among the distinct ones. */
export function entryOf(
  text: TextValues,
  { bytes, view }: { readonly bytes: Uint8Array; readonly view: DataView },
  start: number,
  end: number,
): number {
  const known = text.table.size;
  const entry = internBytes(text.table, view, start, end);
  if (entry === known) text.learn(bytes, start, end);
  return entry;
}

/** Why a code is not right for a year, or null when it is. */
export function codeProblem(codes: CodeSet, text: string, year: number): 'code-unknown' | 'code-not-in-use' | null {
  const entry = codes.codes.find((candidate) => candidate.code === text);
  if (!entry) return 'code-unknown';
  return isInUse(entry, year) ? null : 'code-not-in-use';
}
