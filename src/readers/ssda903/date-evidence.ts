import { NULL } from '../../time/index.js';
import { cellText } from '../bytes/csv/cells.js';
import { dateFromBytes, dateFromText } from '../bytes/csv/dates.js';
import type { PlainRows } from '../bytes/csv/plain-rows.js';
import type { CsvRow } from '../bytes/csv/row.js';
import type { Recognised } from './recognise.js';
import type { YearEvidence } from './year.js';

/** A cell whose dates tell of the year. */
export interface DateCell {
  readonly cell: number;
  readonly isInside: boolean;
  readonly isBefore: boolean;
}

/** The cells of a recognised file whose dates lie in its year, or not after it. */
export function dateCells({ table, cells }: Recognised): readonly DateCell[] {
  const found: DateCell[] = [];
  for (const [item, cell] of cells) {
    const isInside = table.inYear.includes(item);
    const isBefore = table.byYearEnd.includes(item);
    if (isInside || isBefore) found.push({ cell, isInside, isBefore });
  }
  return found;
}

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
  { isInside, isBefore }: DateCell,
  evidence: YearEvidence,
): void {
  if (start === end) return;
  let day = dateFromBytes(view, start, end);
  if (day === NULL) {
    const slow = dateFromText(cellText(bytes, start, end));
    if (typeof slow === 'string') return;
    day = slow;
  }
  if (isInside) evidence.inside.add(day);
  if (isBefore) evidence.before.add(day);
}
