import { cellText } from '../bytes/csv/cells.js';
import { csvScanner } from '../bytes/csv/scanner.js';
import type { SourceFile } from '../source.js';

/** The distinct texts of one column of a file below its first row, in capitals and without blanks. */
export async function distinctTexts(file: SourceFile, cell: number): Promise<ReadonlySet<string>> {
  const texts = new Set<string>();
  let isHeader = true;
  const scanner = csvScanner({
    row({ bytes, starts, ends, cellCount, isBlank }) {
      if (isBlank) return;
      const text = !isHeader && cell < cellCount ? cellText(bytes, starts[cell], ends[cell]).toUpperCase() : '';
      if (text !== '') texts.add(text);
      isHeader = false;
    },
    problem() {
      // The reading pass reports it.
    },
  });
  for await (const chunk of file.chunks()) scanner.push(chunk);
  scanner.end();
  return texts;
}
