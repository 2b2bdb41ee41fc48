import type { Day } from '../../time/index.js';
import type { FileTrap } from '../bytes/csv/form.js';
import { MOST_PLAIN_ROWS, type PlainRows } from '../bytes/csv/plain-rows.js';
import { type CsvRow, csvRowRoom, plainRow } from '../bytes/csv/row.js';
import { csvScanner } from '../bytes/csv/scanner.js';
import type { TableCounts } from '../counts.js';
import { type ChildIds, NO_CHILD } from './children.js';
import { BATCH, type ColumnReader, DATE, DECIMAL, TEXT } from './columns.js';
import type { FileIssues } from './file-issues.js';
import { isLateMonthFirst, monthFirstTrap } from './month-first.js';
import type { RecognisedFile } from './peek.js';
import { readChildren, readDates, readDecimals, readTexts, readWholeNumbers } from './plain-columns.js';
import { NAMES_AGAIN, type RowReading, readRow } from './read-row.js';

/** Rows ready to be added: the child and line of each, and the values in each column reader. */
export interface Batch {
  readonly count: number;
  readonly children: Int32Array;
  readonly lines: Int32Array;
}

export interface TableReading {
  readonly ids: ChildIds;
  readonly columns: readonly ColumnReader[];
  readonly yearEndsOn: Day;
  readonly issues: FileIssues;
  readonly batch: BatchRoom;
  flush(batch: Batch): void;
}

/** What became of the rows of a file; with a refusal it was not read to its end. */
export interface TableOutcome {
  readonly counts: TableCounts;
  readonly refusal: FileTrap | null;
}

export interface BatchRoom extends Batch {
  count: number;
}

export const batchRoom = (): BatchRoom => ({ count: 0, children: new Int32Array(BATCH), lines: new Int32Array(BATCH) });

/* Used again by every block of rows: nothing waits while one is read. */
const odd = /* @__PURE__ */ new Uint8Array(MOST_PLAIN_ROWS);
const oneRow = /* @__PURE__ */ csvRowRoom();

/** Reads one recognised file. Rows that cannot be used are left out and counted; all others reach `flush`. */
export async function readTable({ file, found }: RecognisedFile, reading: TableReading): Promise<TableOutcome> {
  const { batch, issues, columns } = reading;
  const { cells, cellCount } = found;
  const monthFirst = new Map<string, number>();
  const each: RowReading = { ...reading, monthFirst, cells, childCell: cells.get('CHILD')!, cellCount };
  const fixed = columns.filter(({ kind }) => kind !== TEXT);
  const texts = columns.filter(({ kind }) => kind === TEXT);
  let kept = 0;
  let leftOut = 0;
  let blankRows = 0;
  let isHeader = true;
  let refusal: FileTrap | null = null;
  batch.count = 0;

  function flush(): void {
    if (batch.count > 0) reading.flush(batch);
    kept += batch.count;
    batch.count = 0;
  }

  /** Takes a row of any form. Returns whether it is in the batch. */
  function takeRow(row: CsvRow): boolean {
    if (row.isBlank) {
      blankRows++;
      return false;
    }
    if (isHeader) {
      isHeader = false;
      return false;
    }
    if (refusal) return false;
    const child = readRow(row, batch.count, each);
    if (child < 0) {
      if (child === NO_CHILD) leftOut++;
      else if (child === NAMES_AGAIN) issues.namesAgain(row.line);
      else refusal = namesMoved(row.line);
      return false;
    }
    batch.children[batch.count] = child;
    batch.lines[batch.count++] = row.line;
    return true;
  }

  /** Takes plain rows from `first` on, for which the batch has room. */
  function takePlainRows(rows: PlainRows, first: number): void {
    const { count, line } = rows;
    let base = batch.count - first;
    odd.fill(0, first, count);
    let anyOdd = false;
    for (const column of fixed) {
      const isOdd =
        column.kind === DATE
          ? readDates(rows, column, reading.yearEndsOn, first, base, odd)
          : column.kind === DECIMAL
            ? readDecimals(rows, column, first, base, odd)
            : readWholeNumbers(rows, column, first, base, odd);
      anyOdd ||= isOdd;
    }
    for (let from = first; from < count; from++) {
      const next = anyOdd ? odd.indexOf(1, from) : -1;
      const to = readChildren(rows, each, from, next === -1 || next > count ? count : next, base, batch.children);
      for (const column of texts) readTexts(rows, column, from, to, base);
      for (let row = from; row < to; row++) batch.lines[base + row] = line + row;
      batch.count = base + to;
      from = to;
      if (from < count && !takeRow(plainRow(rows, from, oneRow))) {
        // What was read of the rows after it moves up.
        for (const { values } of fixed) values.copyWithin(base + from, base + from + 1, base + count);
        base--;
      }
    }
  }

  const scanner = csvScanner({
    row(row) {
      takeRow(row);
      if (batch.count === BATCH) flush();
      return refusal === null;
    },
    plainRows(rows) {
      let first = 0;
      if (batch.count + rows.count > BATCH) flush();
      // The header is among them, and rows of another width are read one by one.
      while (first < rows.count && (isHeader || rows.cellCount !== found.cellCount)) takeRow(plainRow(rows, first++, oneRow));
      if (first < rows.count) takePlainRows(rows, first);
      if (batch.count === BATCH) flush();
      return refusal === null;
    },
    problem(problem, line) {
      issues.form(problem, line);
      if (problem === 'quote-not-closed' || problem === 'row-too-long' || problem === 'nul-byte') leftOut++;
    },
  });
  for await (const chunk of file.chunks()) if (!scanner.push(chunk)) break;
  scanner.end();
  flush();
  issues.blankRows(blankRows);
  for (const [item, times] of monthFirst) if (isLateMonthFirst(times, kept + leftOut)) refusal ??= monthFirstTrap(item, times);
  return { counts: { file: file.name, table: found.table.name, read: kept + leftOut, kept, leftOut }, refusal };
}

const namesMoved = (line: number): FileTrap => ({
  code: 'column-names-moved',
  message: `The column names stand again at line ${line}, in another order, so the rows after it cannot be read as those before.`,
  hint: 'Export each table once, or join exports that have the same columns in the same order.',
});
