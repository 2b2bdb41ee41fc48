import { cellText } from '../readers/bytes/csv/cells.js';
import { csvScanner } from '../readers/bytes/csv/scanner.js';

/** A row of a reference file as text, with the line it starts on. */
export interface TextRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of comma-separated text that are not blank, and the lines of rows that are not well-formed. */
export function rowsOfCsv(text: string): { readonly rows: readonly TextRow[]; readonly brokenLines: readonly number[] } {
  const rows: TextRow[] = [];
  const brokenLines: number[] = [];
  const scanner = csvScanner({
    row({ bytes, starts, ends, cellCount, line, isBlank }) {
      if (!isBlank)
        rows.push({
          line,
          cells: Array.from({ length: Math.min(cellCount, starts.length) }, (_, cell) => cellText(bytes, starts[cell], ends[cell])),
        });
    },
    problem: (_, line) => void brokenLines.push(line),
  });
  scanner.push(new TextEncoder().encode(text));
  scanner.end();
  return { rows, brokenLines };
}
