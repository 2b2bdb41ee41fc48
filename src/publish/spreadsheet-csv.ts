import type { Publication } from '../results/publication.js';
import { csvText, isFormula } from '../text/csv.js';
import { isNumberColumn, longColumns, longRow } from './long-table.js';

export interface SpreadsheetOptions {
  /** Puts a byte order mark in front, without which Excel guesses the encoding. Default: true. */
  readonly byteOrderMark?: boolean;
}

/**
 * The figures as a CSV file to open in a spreadsheet: one figure a line. A text that a spreadsheet would run gets an
 * apostrophe in front; numbers are written from numbers, so −0.4 stays a number.
 */
export function toSpreadsheetCsv(publication: Publication, options: SpreadsheetOptions = {}): string {
  const rows = publication.figures
    .map(longRow)
    .map((row) =>
      longColumns.map((name) => (isFormula(row[name]) && !(isNumberColumn(name) && /^-\d/.test(row[name])) ? `'${row[name]}` : row[name])),
    );
  return `${(options.byteOrderMark ?? true) ? '\uFEFF' : ''}${csvText([longColumns, ...rows])}`;
}
