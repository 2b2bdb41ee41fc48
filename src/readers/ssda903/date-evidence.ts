import { NULL } from '../../time/index.js';
import { cellText } from '../bytes/csv/cells.js';
import { dateFromBytes, dateFromText } from '../bytes/csv/dates.js';
import type { PlainRows } from '../bytes/csv/plain-rows.js';
import type { CsvRow } from '../bytes/csv/row.js';
import type { DateOrder } from './month-first.js';
import type { Recognised } from './recognise.js';
import { recordColumnOf, type Ssda903Table } from './tables.js';
import type { YearEvidence } from './year.js';

const ONE = 49;
const TWO = 50;

/** A cell with dates: how they are written, and whether they tell of the year. */
export interface DateCell {
  readonly cell: number;
  readonly isInside: boolean;
  readonly isBefore: boolean;
  readonly order: DateOrder;
}

/** The cells of a recognised file that hold dates. */
export function dateCells({ table, cells }: Recognised): readonly DateCell[] {
  const found: DateCell[] = [];
  for (const [item, cell] of cells) {
    if (!isDate(table, item)) continue;
    const order: DateOrder = { item, monthFirst: 0, otherwise: 0 };
    found.push({ cell, isInside: table.inYear.includes(item), isBefore: table.byYearEnd.includes(item), order });
  }
  return found;
}

const isDate = (table: Ssda903Table, item: string): boolean => item === 'DOB' || recordColumnOf(table, item)?.spec.kind === 'date';

/** Whether any of the cells tells of the year. */
export const tellYear = (dates: readonly DateCell[]): boolean => dates.some(({ isInside, isBefore }) => isInside || isBefore);

export function evidenceOfRow(row: CsvRow, dates: readonly DateCell[], evidence: YearEvidence): void {
  for (const date of dates) if (date.cell < row.cellCount) addCell(row, row.starts[date.cell], row.ends[date.cell], date, evidence);
}

export function evidenceOfPlainRows(rows: PlainRows, first: number, dates: readonly DateCell[], evidence: YearEvidence): void {
  const { places, cellCount, count } = rows;
  const stride = cellCount + 1;
  for (const date of dates) {
    if (date.cell >= cellCount) continue;
    for (let row = first, at = first * stride + date.cell; row < count; row++, at += stride)
      addCell(rows, places[at] + 1, places[at + 1], date, evidence);
  }
}

function addCell(
  { bytes, view }: { readonly bytes: Uint8Array; readonly view: DataView },
  start: number,
  end: number,
  { isInside, isBefore, order }: DateCell,
  evidence: YearEvidence,
): void {
  if (start === end) return;
  let day = dateFromBytes(view, start, end);
  if (day !== NULL) {
    // DD/MM/YYYY, so a day after the 12th begins with 13 to 31.
    if (bytes[start] > ONE || (bytes[start] === ONE && bytes[start + 1] > TWO)) order.otherwise++;
  } else {
    const text = cellText(bytes, start, end);
    const slow = dateFromText(text);
    if (slow === 'date-month-first') order.monthFirst++;
    if (typeof slow === 'string') return;
    if (!text.includes('/') || Number.parseInt(text, 10) > 12) order.otherwise++;
    day = slow;
  }
  if (isInside) evidence.inside.add(day);
  if (isBefore) evidence.before.add(day);
}
