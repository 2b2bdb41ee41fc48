import { csvRows } from '../text/csv.js';

/** A row of a reference file as text, with the line it starts on. */
export interface TextRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of comma-separated text that are not blank, without blanks around their cells, and the lines of rows that are not well-formed. */
export function rowsOfCsv(text: string): { readonly rows: readonly TextRow[]; readonly brokenLines: readonly number[] } {
  const all = csvRows(text).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return {
    rows: all.filter(({ isBroken }) => !isBroken).map(({ line, cells }) => ({ line, cells: cells.map((cell) => cell.trim()) })),
    brokenLines: all.filter(({ isBroken }) => isBroken).map(({ line }) => line),
  };
}
