import { type Day, NULL } from '../../time/index.js';
import { cellText, isBlankCell, smallIntegerFromBytes } from '../bytes/csv/cells.js';
import { dateFromBytes, dateFromText, hasTime } from '../bytes/csv/dates.js';
import type { CsvRow } from '../bytes/csv/row.js';
import { type ChildIds, NO_CHILD, numberOf } from './children.js';
import { type ColumnReader, DATE, TEXT } from './columns.js';
import type { FileIssues } from './file-issues.js';
import { entryOf } from './text-values.js';

/** What the rows of one file are read with. */
export interface RowReading {
  readonly ids: ChildIds;
  readonly childCell: number;
  readonly cellCount: number;
  readonly columns: readonly ColumnReader[];
  readonly yearEndsOn: Day;
  readonly issues: FileIssues;
}

/**
 * Reads one row of any form, its values to place `at` of each column, and reports what is wrong with it.
 *
 * @returns its child, or `NO_CHILD` when the row was left out
 */
export function readRow(row: CsvRow, at: number, reading: RowReading): number {
  const { ids, childCell, cellCount, columns, yearEndsOn, issues } = reading;
  const { starts, ends } = row;
  if (row.cellCount !== cellCount && !hasOnlyBlanksBeyond(row, cellCount)) {
    issues.rowLeftOut('row-wrong-number-of-cells', null, row.line);
    return NO_CHILD;
  }
  const number = numberOf(ids, row, starts[childCell], ends[childCell], row.line, issues);
  const child = ids.children[number];
  if (child === NO_CHILD) {
    issues.rowLeftOut('row-without-child', 'CHILD', row.line);
    return NO_CHILD;
  }
  for (const column of columns) {
    const start = starts[column.cell];
    const end = ends[column.cell];
    const value = start === end ? NULL : valueOf(column, row, start, end, issues);
    if (column.kind === DATE) {
      if (value > yearEndsOn && column.byYearEnd) issues.cell('date-after-year', column.item, row.line);
      if (value === NULL && column.isMandatory) {
        issues.rowLeftOut('row-without-date', column.item, row.line);
        return NO_CHILD;
      }
    }
    column.values[at] = value;
  }
  return child;
}

function valueOf(column: ColumnReader, row: CsvRow, start: number, end: number, issues: FileIssues): number {
  if (column.kind === TEXT) {
    const text = column.text!;
    const entry = entryOf(text, row, start, end);
    if (text.codes !== null && text.counts[entry]++ === 0) text.firstLines[entry] = row.line;
    return text.numbers[entry];
  }
  if (column.kind === DATE) {
    const value = dateFromBytes(row.view, start, end);
    return value === NULL ? slowDate(column, row, start, end, issues) : value;
  }
  return wholeNumber(column, row, start, end, issues);
}

/** A date the fast way could not read: another way of writing it, a blank, or a problem. */
function slowDate(column: ColumnReader, row: CsvRow, start: number, end: number, issues: FileIssues): Day {
  if (isBlankCell(row.bytes, start, end)) return NULL;
  const text = cellText(row.bytes, start, end);
  const value = dateFromText(text);
  if (typeof value === 'number') {
    if (text.length > 10 && hasTime(text)) issues.cell('date-with-time', column.item, row.line);
    return value;
  }
  issues.cell(value, column.item, row.line);
  return NULL;
}

function wholeNumber(column: ColumnReader, row: CsvRow, start: number, end: number, issues: FileIssues): number {
  if (isBlankCell(row.bytes, start, end)) return NULL;
  const value = smallIntegerFromBytes(row.bytes, start, end);
  if (value >= 0 && value <= column.most) return value;
  issues.cell(value < 0 ? 'number-not-valid' : 'number-out-of-range', column.item, row.line);
  return NULL;
}

/** Spreadsheets save empty cells after the last column; a row with anything in them does not fit the header. */
function hasOnlyBlanksBeyond(row: CsvRow, cellCount: number): boolean {
  if (row.cellCount < cellCount || row.cellCount > row.starts.length) return false;
  for (let cell = cellCount; cell < row.cellCount; cell++) if (!isBlankCell(row.bytes, row.starts[cell], row.ends[cell])) return false;
  return true;
}
