import { type Day, FIRST_DAY, packedParts } from '../../time/index.js';

/** One file of a return: its name, and its text in pieces so that a large one is never a single string. */
export interface ReturnFile {
  readonly name: string;
  readonly chunks: Iterable<string>;
}

export type Cell = string | number | null;

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** DD/MM/YYYY, as the SSDA903 return writes dates; empty when there is none. */
export function returnDate(value: Day | null): string {
  if (value === null) return '';
  const packed = packedParts()[value - FIRST_DAY];
  return `${two(packed & 31)}/${two((packed >> 5) & 15)}/${packed >> 9}`;
}

const PIECE = 1 << 16;

/** Rows as CSV text. No cell that is made here holds a comma, a quotation mark or a new line. */
export function* csvText(columns: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string, void, undefined> {
  let text = `${columns.join(',')}\n`;
  for (const row of rows) {
    for (let at = 0; at < row.length; at++) text += (at ? ',' : '') + (row[at] ?? '');
    text += '\n';
    if (text.length > PIECE) {
      yield text;
      text = '';
    }
  }
  if (text) yield text;
}
