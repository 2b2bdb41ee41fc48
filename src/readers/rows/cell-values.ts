import { tokenText } from '../../records/index.js';
import { type CodeSet, codeSets, normaliseSex } from '../../records/model/code-sets/index.js';
import { yesOrNo } from '../../records/yes-or-no.js';
import { type Day, NULL } from '../../time/index.js';
import { type DateProblem, dateFromText, timeNote } from '../bytes/csv/dates.js';
import { isNoValueWord } from '../no-value.js';
import { type Cell, textOf } from './given-table.js';
import { type SourceField, specOf } from './source-table.js';

/** Something stands in a cell and is no value of its kind; no value is so small. */
export const UNREADABLE = NULL + 1;

/** What is wrong with a cell, or to be told of it. */
export type CellNote =
  | DateProblem
  | 'date-with-time'
  | 'date-in-universal-time'
  | 'boolean-not-valid'
  | 'number-not-valid'
  | 'code-unknown'
  | 'said-unknown'
  | 'sex-not-known';

/** Reads the cells of one field: a value as the record model stores it, `NULL` for none, or `UNREADABLE`. */
export type CellReader = (cell: Cell, note: (note: CellNote) => void) => number;

/** The mark of a list in front of a value: `a) Yes`, `p1) 5D: …`. */
const listMark = /^[a-z]\d?\)\s*/i;

/** What people write for “it is not known”, where a code or a yes or no is asked for. */
const saidUnknown: ReadonlySet<string> = new Set([
  'unknown',
  'not known',
  'not recorded',
  'not stated',
  'unspecified',
  'not stated/recorded',
  'not stated / recorded',
  'not stated/recorded (or unborn)',
  'not stated / recorded (or unborn)',
]);

const midnight = /^[T ]00:00(:00(\.0+)?)?(Z|[+-]00:?00)?$/i;

/** A date: of a workbook, of a text, or the day of a point in time, which is read as its text in universal time is. */
export function dateOf(cell: Cell, note: (note: CellNote) => void): number {
  const text = cell instanceof Date && !Number.isNaN(cell.getTime()) ? cell.toISOString() : textOf(cell);
  if (text === '') return NULL;
  const found: Day | DateProblem = dateFromText(text);
  if (typeof found === 'number') {
    // A database writes every date with a midnight after it.
    const told = text.length > 10 && !midnight.test(text.slice(10)) ? timeNote(text) : null;
    if (told) note(told);
    return found;
  }
  note(found);
  return found === 'date-is-placeholder' || found === 'word-for-no-value' ? NULL : UNREADABLE;
}

/** A yes or a no, with or without the mark of a list. */
export function yesNoOf(cell: Cell, note: (note: CellNote) => void): number {
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  const text = textOf(cell).replace(listMark, '');
  if (text === '' || isNoValueWord(text)) return NULL;
  const answer = yesOrNo(text);
  if (answer !== null) return answer ? 1 : 0;
  note(saidUnknown.has(text.toLowerCase()) ? 'said-unknown' : 'boolean-not-valid');
  return UNREADABLE;
}

function wholeNumberOf(cell: Cell, note: (note: CellNote) => void): number {
  const text = textOf(cell);
  if (text === '' || isNoValueWord(text)) return NULL;
  if (/^\d{1,6}(\.0+)?$/.test(text)) return Math.trunc(Number(text));
  const answer = yesOrNo(text.replace(listMark, ''));
  if (answer !== null) return answer ? 1 : 0;
  note('number-not-valid');
  return UNREADABLE;
}

/** A number with decimals, to the last place that the column keeps. */
function decimalOf(cell: Cell, places: number, note: (note: CellNote) => void): number {
  const text = textOf(cell);
  if (text === '' || isNoValueWord(text)) return NULL;
  if (/^\d{1,7}(\.\d{1,17})?$/.test(text)) return Math.round(Number(text) * 10 ** places);
  note('number-not-valid');
  return UNREADABLE;
}

/** Letters and digits only, to compare words. */
const plainWords = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * Finds the code in what a system writes for it: the code itself, in any case; after the mark of a list; before a colon, a
 * dash or a blank; its label; or words known to stand for it. Each distinct text is looked at once.
 */
export function codeFinder(set: CodeSet, words: Readonly<Record<string, string>>): (text: string) => string | null {
  const codes = new Map(set.codes.map(({ code }) => [code.toUpperCase(), code]));
  const byWords = new Map(set.codes.map(({ code, label }) => [plainWords(label), code]));
  for (const [word, code] of Object.entries(words)) byWords.set(plainWords(word), code);
  const known = new Map<string, string | null>();
  const find = (text: string): string | null => {
    const bare = text.replace(listMark, '').trim();
    for (const one of [text, bare]) {
      const whole = codes.get(one.toUpperCase()) ?? byWords.get(plainWords(one));
      if (whole !== undefined) return whole;
    }
    const [, first = '', rest = ''] = /^([a-z0-9]{1,6})\s*[:–—-]?\s*(.*)$/i.exec(bare) ?? [];
    const isSet = /^[a-z0-9]{1,6}\s*[:–—-]|^[a-z]*\d[a-z0-9]*\s/i.test(bare);
    return (isSet ? codes.get(first.toUpperCase()) : undefined) ?? byWords.get(plainWords(rest)) ?? null;
  };
  return (text) => {
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = find(text)));
    return found;
  };
}

/** The reader of a field, for the column of the record model that it fills. */
export function cellReader(source: SourceField, intern: (text: string) => number): CellReader {
  const spec = specOf(source.into!);
  if (spec.kind === 'date') return dateOf;
  if (spec.kind === 'boolean') return yesNoOf;
  if (spec.kind === 'integer') return wholeNumberOf;
  if (spec.kind === 'decimal') return (cell, note) => decimalOf(cell, spec.places ?? 0, note);
  const set = spec.kind === 'code' && spec.codes !== undefined ? codeSets[spec.codes] : undefined;
  if (!set) {
    return (cell) => {
      const text = spec.kind === 'token' ? tokenText(textOf(cell)) : textOf(cell);
      return text === '' || isNoValueWord(text) ? NULL : intern(text);
    };
  }
  const find = codeFinder(set, source.words);
  const isSex = set.name === 'sex';
  return (cell, note) => {
    const text = textOf(cell);
    if (text === '') return NULL;
    const code = find(text);
    if (code !== null) return intern(isSex ? normaliseSex(code) : code);
    if (isNoValueWord(text)) return NULL;
    note(saidUnknown.has(text.replace(listMark, '').toLowerCase()) ? 'said-unknown' : isSex ? 'sex-not-known' : 'code-unknown');
    return UNREADABLE;
  };
}
