import type { IssueLog, Severity } from '../../issues.js';
import { cellText } from '../bytes/csv/cells.js';
import { formTrap } from '../bytes/csv/form.js';
import { type CsvRow, csvScanner } from '../bytes/csv/scanner.js';
import type { TableCounts } from '../counts.js';
import type { SourceFile } from '../source.js';

/** A row's cells by the name of their column, as the file's first line gives it, in lower case. */
export type NamedCells = (column: string) => string;

/** What a file of numbers beside the records asks of its reader. */
export interface BesideFile<Code extends string> {
  /** What the file is of, in issues and counts. */
  readonly what: string;
  readonly issues: Readonly<Record<Code, readonly [Severity, string, string]>>;
  /** Sees the names of the columns; false when the file cannot be used, which is then reported. */
  header(columns: readonly string[], report: Report<Code>): boolean;
  /** Keeps a row; false when it cannot be used, which is then reported. */
  row(cells: NamedCells, line: number, report: Report<Code>): boolean;
}

export type Report<Code extends string> = (code: Code, column: string | null, line?: number, message?: string) => void;

export interface BesideReading {
  /** Whether any row was kept. */
  readonly isUsed: boolean;
  readonly counts: TableCounts;
}

const texts = (row: CsvRow): readonly string[] =>
  Array.from({ length: Math.min(row.cellCount, row.starts.length) }, (_, cell) =>
    cellText(row.bytes, row.starts[cell], row.ends[cell]).trim(),
  );

/** Reads a CSV file of numbers that stand beside the records, each row kept or left out and told. */
export async function readBeside<Code extends string>(file: SourceFile, log: IssueLog, spec: BesideFile<Code>): Promise<BesideReading> {
  const { what } = spec;
  let columns: ReadonlyMap<string, number> | null = null;
  let isRefused = false;
  let kept = 0;
  let leftOut = 0;
  const report: Report<Code> = (code, column, line, said) => {
    const [severity, message, hint] = spec.issues[code];
    log.report({
      code,
      severity,
      file: file.name,
      table: what,
      column,
      message: said ?? message,
      hint,
      ...(line === undefined ? {} : { row: line }),
    });
  };
  const scanner = csvScanner({
    row(row) {
      if (row.isBlank) return true;
      const values = texts(row);
      if (!columns) {
        const names = values.map((cell) => cell.toLowerCase());
        columns = new Map(names.map((name, at) => [name, at]));
        isRefused = !spec.header(names, report);
        return !isRefused;
      }
      const at = columns;
      if (spec.row((column) => values[at.get(column) ?? -1] ?? '', row.line, report)) kept++;
      else leftOut++;
      return true;
    },
    problem(problem, line) {
      leftOut++;
      log.report({
        code: problem,
        severity: 'error',
        file: file.name,
        table: what,
        column: null,
        row: line,
        message: 'The row is not well-formed CSV, so it was left out.',
        hint: 'Save the file again as CSV UTF-8.',
      });
    },
  });
  let isFirst = true;
  for await (const chunk of file.chunks()) {
    const trap = isFirst && chunk.length > 0 ? formTrap(chunk.subarray(0, 1 << 16)) : null;
    if (trap) {
      log.report({ ...trap, severity: 'error', file: file.name, table: what, column: null });
      isRefused = true;
      break;
    }
    if (chunk.length > 0) isFirst = false;
    if (!scanner.push(chunk)) break;
  }
  if (!isRefused) scanner.end();
  return { isUsed: kept > 0, counts: { file: file.name, table: what, read: kept + leftOut, kept, leftOut } };
}

/** A number as files write it: with or without commas between thousands, a minus, decimals. Null for anything else. */
export function decimalIn(text: string): string | null {
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
  return /^-?\d{1,15}(\.\d{1,12})?$/.test(plain) ? plain : null;
}
