import { NULL, type Day } from '../../time/index.js';
import type { TableCounts } from '../counts.js';
import { cellText, isBlankCell, smallIntegerFromBytes } from '../csv/cells.js';
import { dateFromBytes, dateFromText } from '../csv/dates.js';
import { csvScanner, type CsvRow } from '../csv/scanner.js';
import { NO_CHILD, type ChildIds } from './children.js';
import { BATCH, DATE, TEXT, WHOLE, type ColumnReader } from './columns.js';
import type { FileIssues } from './file-issues.js';
import type { Peeked } from './peek.js';

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
  flush(batch: Batch): void;
}

/** Reads one recognised file. Rows that cannot be used are left out and counted; all others reach `flush`. */
export async function readTable(peeked: Peeked, reading: TableReading): Promise<TableCounts> {
  const { ids, columns, yearEndsOn, issues } = reading;
  const found = peeked.found!;
  const childCell = found.cells.get('CHILD')!;
  const children = new Int32Array(BATCH);
  const lines = new Int32Array(BATCH);
  let count = 0;
  let kept = 0;
  let leftOut = 0;
  let blankRows = 0;
  let isHeader = true;

  function flush(): void {
    if (count > 0) reading.flush({ count, children, lines });
    kept += count;
    count = 0;
  }

  /** A date the fast way could not read: another way of writing it, a blank, or a problem. */
  function slowDate(column: ColumnReader, row: CsvRow, start: number, end: number): Day {
    if (isBlankCell(row.bytes, start, end)) return NULL;
    const value = dateFromText(cellText(row.bytes, start, end));
    if (typeof value === 'number') return value;
    issues.cell(value, column.item, row.line);
    return NULL;
  }

  function wholeNumber(column: ColumnReader, row: CsvRow, start: number, end: number): number {
    if (isBlankCell(row.bytes, start, end)) return NULL;
    const value = smallIntegerFromBytes(row.bytes, start, end);
    if (value >= 0 && value <= column.most) return value;
    issues.cell(value < 0 ? 'number-not-valid' : 'number-out-of-range', column.item, row.line);
    return NULL;
  }

  /** Reads one row into the batch. Returns false when it was left out. */
  function readRow(row: CsvRow): boolean {
    const { bytes, starts, ends } = row;
    if (row.cellCount !== found.cellCount && !hasOnlyBlanksBeyond(row, found.cellCount)) {
      issues.rowLeftOut('row-wrong-number-of-cells', null, row.line);
      return false;
    }
    const child = ids.childOf(bytes, starts[childCell]!, ends[childCell]!);
    if (ids.wasDamaged()) issues.cell('child-id-damaged', 'CHILD', row.line);
    if (child === NO_CHILD) {
      issues.rowLeftOut('row-without-child', 'CHILD', row.line);
      return false;
    }
    for (let at = 0; at < columns.length; at++) {
      const column = columns[at]!;
      const start = starts[column.cell]!;
      const end = ends[column.cell]!;
      let value = NULL;
      if (start !== end) {
        if (column.kind === TEXT) {
          const text = column.text!;
          const length = end - start;
          const first = bytes[start]!;
          const second = length === 2 ? bytes[start + 1]! : 0;
          const isShort = length <= 2 && (first | second) < 128;
          let entry = isShort ? text.short[first + second * 128]! - 1 : -1;
          if (entry === -1) {
            const size = text.table.size;
            entry = text.table.intern(bytes, start, end);
            if (entry === size) text.learn(bytes, start, end);
            if (isShort) text.short[first + second * 128] = entry + 1;
          }
          value = text.numbers[entry]!;
          if (text.codes !== null && text.counts[entry]!++ === 0) text.firstLines[entry] = row.line;
        } else if (column.kind === DATE) {
          value = dateFromBytes(bytes, start, end);
          if (value === NULL) value = slowDate(column, row, start, end);
          if (value > yearEndsOn && column.byYearEnd) issues.cell('date-after-year', column.item, row.line);
        } else if (column.kind === WHOLE) value = wholeNumber(column, row, start, end);
      }
      if (value === NULL && column.isMandatory) {
        issues.rowLeftOut('row-without-date', column.item, row.line);
        return false;
      }
      column.values[count] = value;
    }
    children[count] = child;
    lines[count] = row.line;
    count++;
    return true;
  }

  const scanner = csvScanner({
    row(row) {
      if (row.isBlank) {
        blankRows++;
        return;
      }
      if (isHeader) {
        isHeader = false;
        return;
      }
      if (!readRow(row)) leftOut++;
      else if (count === BATCH) flush();
    },
    problem(problem, line) {
      issues.form(problem, line);
      if (problem === 'quote-not-closed' || problem === 'row-too-long' || problem === 'nul-byte') leftOut++;
    },
  });
  for await (const chunk of peeked.file.chunks()) scanner.push(chunk);
  scanner.end();
  flush();
  issues.blankRows(blankRows);
  return { file: peeked.file.name, table: found.table.name, read: kept + leftOut, kept, leftOut };
}

/** Spreadsheets save empty cells after the last column; a row with anything in them does not fit the header. */
function hasOnlyBlanksBeyond(row: CsvRow, cellCount: number): boolean {
  if (row.cellCount < cellCount || row.cellCount > row.starts.length) return false;
  for (let cell = cellCount; cell < row.cellCount; cell++) if (!isBlankCell(row.bytes, row.starts[cell]!, row.ends[cell]!)) return false;
  return true;
}
