import type { IssueLog } from '../../issues.js';
import { cellText } from '../bytes/csv/cells.js';
import { type FileTrap, formTrap, separatorTrap } from '../bytes/csv/form.js';
import { csvScanner } from '../bytes/csv/scanner.js';
import type { SourceFile } from '../source.js';
import type { GivenTable } from './given-table.js';

/** The first bytes of a file, which tell whether it is comma-separated text at all. */
const HEAD = 1 << 16;

/**
 * Reads a whole CSV file as a table. What no row can be made of is told; a row with another number of cells than the first
 * is kept as it is, since titles may stand above the column names.
 *
 * @returns null when the file cannot be read, which is told
 */
export async function csvTableOf(file: SourceFile, log: IssueLog): Promise<GivenTable | null> {
  const rows: string[][] = [];
  const lines: number[] = [];
  let trap: FileTrap | null = null;
  let hasBytes = false;
  const scanner = csvScanner({
    row({ bytes, starts, ends, cellCount, line, isBlank }) {
      if (isBlank) return;
      const cells = Array.from({ length: Math.min(cellCount, starts.length) }, (_, at) => cellText(bytes, starts[at]!, ends[at]!));
      rows.push(cells);
      lines.push(line);
    },
    problem(problem, line) {
      const isLeftOut = problem !== 'not-utf-8' && problem !== 'text-after-quote';
      log.report({
        code: problem,
        severity: isLeftOut ? 'error' : 'warning',
        file: file.name,
        table: null,
        column: null,
        row: line,
        message: isLeftOut
          ? 'The line is not comma-separated text, so it was left out.'
          : 'The line is not quite comma-separated text; it was read.',
        hint: 'Save the file as CSV in UTF-8.',
      });
    },
  });
  for await (const chunk of file.chunks()) {
    if (!hasBytes) trap = formTrap(chunk.subarray(0, HEAD));
    hasBytes = true;
    if (trap) break;
    if (!scanner.push(chunk)) break;
  }
  scanner.end();
  if (!hasBytes) trap = formTrap(new Uint8Array(0));
  trap ??= rows[0] ? separatorTrap(rows[0]) : null;
  if (trap) {
    log.report({ ...trap, severity: 'error', file: file.name, table: null, column: null });
    return null;
  }
  return { name: file.name, rows, lines };
}
