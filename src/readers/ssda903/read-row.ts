import { yesOrNo } from '../../records/yes-or-no.js';
import { type Day, NULL } from '../../time/index.js';
import { cellText, isBlankCell, smallIntegerFromBytes } from '../bytes/csv/cells.js';
import { dateFromBytes, dateFromText, timeNote } from '../bytes/csv/dates.js';
import type { CsvRow } from '../bytes/csv/row.js';
import { isNoValueWord } from '../no-value.js';
import { type ChildIds, isHeaderOfIds, NO_CHILD, numberOf } from './children.js';
import { type ColumnReader, DATE, DECIMAL, TEXT } from './columns.js';
import type { FileIssues } from './file-issues.js';
import { itemName } from './recognise.js';
import { entryOf } from './text-values.js';

/** What the rows of one file are read with. */
export interface RowReading {
  readonly ids: ChildIds;
  readonly cells: ReadonlyMap<string, number>;
  readonly childCell: number;
  readonly cellCount: number;
  readonly columns: readonly ColumnReader[];
  readonly yearEndsOn: Day;
  readonly issues: FileIssues;
  /** How often each item was written month first. */
  readonly monthFirst: Map<string, number>;
}

/** Something stands in a cell and is no value of its kind; no date or number is so small. */
const UNREADABLE = NULL + 1;

/** A row that is the column names again: two exports stand one after the other in the file. */
export const NAMES_AGAIN = NO_CHILD - 1;
/** The column names again in another order, so that the rows after them cannot be read as those before. */
export const NAMES_MOVED = NO_CHILD - 2;

/**
 * Reads one row of any form, its values to place `at` of each column, and reports what is wrong with it.
 *
 * @returns its child, `NO_CHILD` when the row was left out, `NAMES_AGAIN` or `NAMES_MOVED`
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
    if (isHeaderOfIds(cellText(row.bytes, starts[childCell], ends[childCell])))
      return isSameHeader(row, reading) ? NAMES_AGAIN : NAMES_MOVED;
    issues.rowLeftOut('row-without-child', 'CHILD', row.line);
    return NO_CHILD;
  }
  for (const column of columns) {
    const start = starts[column.cell];
    const end = ends[column.cell];
    const value = start === end ? NULL : valueOf(column, row, start, end, reading);
    if (column.kind === DATE) {
      if (value > yearEndsOn && column.byYearEnd) issues.cell('date-after-year', column.item, row.line);
      if (column.isMandatory && (value === NULL || value === UNREADABLE)) {
        issues.rowLeftOut('row-without-date', column.item, row.line);
        forget(columns, at);
        return NO_CHILD;
      }
    }
    if (value === UNREADABLE) column.unread.push(at);
    column.values[at] = value === UNREADABLE ? NULL : value;
  }
  return child;
}

/** Drops what was noted of a row that is left out after all: the next takes its place. */
function forget(columns: readonly ColumnReader[], at: number): void {
  for (const { unread } of columns) if (unread.at(-1) === at) unread.pop();
}

function isSameHeader({ bytes, starts, ends }: CsvRow, { cells }: RowReading): boolean {
  for (const [item, cell] of cells) if (itemName(cellText(bytes, starts[cell], ends[cell])) !== item) return false;
  return true;
}

function valueOf(column: ColumnReader, row: CsvRow, start: number, end: number, reading: RowReading): number {
  if (column.kind === TEXT) {
    const text = column.text!;
    const entry = entryOf(text, row, start, end);
    if (text.codes !== null && text.counts[entry]++ === 0) text.firstLines[entry] = row.line;
    return text.numbers[entry];
  }
  if (column.kind === DATE) {
    const value = dateFromBytes(row.view, start, end);
    return value === NULL ? slowDate(column, row, start, end, reading) : value;
  }
  return column.kind === DECIMAL ? miles(column, row, start, end, reading.issues) : wholeNumber(column, row, start, end, reading.issues);
}

/** A distance in miles, to the tenth. */
function miles(column: ColumnReader, row: CsvRow, start: number, end: number, issues: FileIssues): number {
  if (isBlankCell(row.bytes, start, end)) return NULL;
  const text = cellText(row.bytes, start, end);
  if (/^\d{1,5}(\.\d{1,9})?$/.test(text)) return Math.round(Number(text) * 10);
  issues.cell(isNoValueWord(text) ? 'word-for-no-value' : 'number-not-valid', column.item, row.line);
  return isNoValueWord(text) ? NULL : UNREADABLE;
}

/** A date the fast way could not read: another way of writing it, a blank, or a problem. */
function slowDate(column: ColumnReader, row: CsvRow, start: number, end: number, { issues, monthFirst }: RowReading): Day {
  if (isBlankCell(row.bytes, start, end)) return NULL;
  const text = cellText(row.bytes, start, end);
  const value = dateFromText(text);
  if (typeof value === 'number') {
    const note = text.length > 10 ? timeNote(text) : null;
    if (note) issues.cell(note, column.item, row.line);
    return value;
  }
  const isNone = value === 'date-is-placeholder' || value === 'word-for-no-value';
  if (value === 'date-month-first') monthFirst.set(column.item, (monthFirst.get(column.item) ?? 0) + 1);
  issues.cell(value, column.item, row.line);
  return isNone ? NULL : UNREADABLE;
}

function wholeNumber(column: ColumnReader, row: CsvRow, start: number, end: number, issues: FileIssues): number {
  if (isBlankCell(row.bytes, start, end)) return NULL;
  const value = smallIntegerFromBytes(row.bytes, start, end);
  if (value >= 0 && value <= column.most) return value;
  const text = cellText(row.bytes, start, end);
  if (isNoValueWord(text)) {
    issues.cell('word-for-no-value', column.item, row.line);
    return NULL;
  }
  const answer = column.isFlag ? yesOrNo(text) : null;
  if (answer !== null) return answer ? 1 : 0;
  issues.cell(value >= 0 ? 'number-out-of-range' : column.isFlag ? 'boolean-not-valid' : 'number-not-valid', column.item, row.line);
  return UNREADABLE;
}

/** Spreadsheets save empty cells after the last column; a row with anything in them does not fit the header. */
function hasOnlyBlanksBeyond(row: CsvRow, cellCount: number): boolean {
  if (row.cellCount < cellCount || row.cellCount > row.starts.length) return false;
  for (let cell = cellCount; cell < row.cellCount; cell++) if (!isBlankCell(row.bytes, row.starts[cell], row.ends[cell])) return false;
  return true;
}
