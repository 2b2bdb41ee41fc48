import { cellText } from '../bytes/csv/cells.js';
import { type FileTrap, formTrap, separatorTrap } from '../bytes/csv/form.js';
import { type CsvRow, csvRowRoom, MOST_CELLS, plainRow } from '../bytes/csv/row.js';
import { csvScanner } from '../bytes/csv/scanner.js';
import type { SourceFile } from '../source.js';
import { type DateCell, dateCells, evidenceOfPlainRows, evidenceOfRow, tellYear } from './date-evidence.js';
import { isMonthFirst, type MonthFirstTrap, monthFirstTrap } from './month-first.js';
import { missingColumnsTrap, notATable, type Recognised, recognise, titleAboveHeader, tooManyColumns } from './recognise.js';
import { type YearEvidence, yearCounts } from './year.js';

/** What the start of a file shows: either why it cannot be read, or its table and the years of its dates. */
export interface Peeked {
  readonly file: SourceFile;
  readonly trap: FileTrap | MonthFirstTrap | null;
  readonly found: Recognised | null;
  readonly evidence: YearEvidence;
  readonly hasRows: boolean;
}

/** A file whose table is known. */
export interface RecognisedFile {
  readonly file: SourceFile;
  readonly found: Recognised;
  /** The row that issues give for a line, where it is not the line itself. */
  readonly rowOf?: (line: number) => number;
}

/** Enough for every row of nearly any authority's table; a larger file is judged by its start. */
const PEEK_BYTES = 4 << 20;
/** Some hundreds of rows, when the year is given: a file of another year shows it in any of them. */
const CHECK_BYTES = 1 << 15;
const HEAD_BYTES = 1 << 16;
const TITLE_LINES = 20;
const ROWS_FOR_ORDER = 512;

/** Room for the start of a file, used again. */
const spareHeads: Uint8Array[] = [];
/** Used again by every block of rows: nothing waits while one is read. */
const oneRow = /* @__PURE__ */ csvRowRoom();

/** The cells of a row as text. */
export function rowText(row: CsvRow): readonly string[] {
  return Array.from({ length: Math.min(row.cellCount, row.starts.length) }, (_, cell) =>
    cellText(row.bytes, row.starts[cell], row.ends[cell]),
  );
}

/**
 * Reads the start of a file to learn what it is and which year it is for, before any row is kept.
 *
 * @param isYearGiven - the dates need only show that the year is not another one
 */
export async function peek(file: SourceFile, isYearGiven: boolean): Promise<Peeked> {
  const most = isYearGiven ? CHECK_BYTES : PEEK_BYTES;
  const head = spareHeads.pop() ?? new Uint8Array(HEAD_BYTES);
  let headLength = 0;
  let read = 0;
  let header: readonly string[] | null = null;
  let found: Recognised | null = null;
  let isTitled = false;
  let isTooWide = false;
  let rowsSeen = 0;
  const evidence: YearEvidence = { inside: yearCounts(), before: yearCounts() };
  let dates: readonly DateCell[] = [];

  function seeHeader(row: CsvRow): boolean {
    isTooWide ||= row.cellCount > MOST_CELLS;
    const cells = rowText(row);
    const candidate = recognise(cells);
    if (header) {
      isTitled = candidate !== null && candidate.cells.has('CHILD');
      return !isTitled;
    }
    header = cells;
    found = candidate;
    if (candidate) dates = dateCells(candidate);
    return true;
  }

  function seeRow(row: CsvRow): boolean {
    if (row.isBlank) return true;
    if (!found) return ++rowsSeen <= TITLE_LINES ? seeHeader(row) : false;
    rowsSeen++;
    evidenceOfRow(row, dates, evidence);
    return isMoreWanted();
  }

  /** Where no date tells of the year, some rows are enough to see how dates are written. */
  const isMoreWanted = (): boolean => !found || tellYear(dates) || (dates.length > 0 && rowsSeen < ROWS_FOR_ORDER);

  const scanner = csvScanner({
    row: seeRow,
    plainRows(rows) {
      let first = 0;
      // One row by itself to find the header, and one to know that the table is not empty.
      for (; first < rows.count && (rowsSeen < 2 || !found); first++) if (!seeRow(plainRow(rows, first, oneRow))) return false;
      evidenceOfPlainRows(rows, first, dates, evidence);
      rowsSeen += rows.count - first;
      return isMoreWanted();
    },
    problem() {
      // The reading pass reports it.
    },
  });

  let isScanning = true;
  for await (const chunk of file.chunks()) {
    const ofHead = Math.min(chunk.length, HEAD_BYTES - headLength);
    head.set(chunk.subarray(0, ofHead), headLength);
    headLength += ofHead;
    // A chunk may be the whole file; what is past the limit is left to the reading pass, but for a first line as long.
    if (read < most) isScanning &&= scanner.push(chunk.subarray(0, most - read));
    if (header === null && read + chunk.length > most) isScanning &&= scanner.push(chunk.subarray(Math.max(0, most - read)));
    read += chunk.length;
    isScanning &&= header === null || read < most;
    if (!isScanning && headLength === HEAD_BYTES) break;
  }
  if (isScanning) scanner.end();
  else scanner.close();

  const trap =
    formTrap(head.subarray(0, headLength)) ??
    (found && !isTooWide ? (missingColumnsTrap(found) ?? writtenMonthFirst(dates)) : headerTrap(header ?? [], isTitled, isTooWide));
  spareHeads.push(head);
  return { file, trap, found, evidence, hasRows: found !== null && rowsSeen > 1 };
}

function writtenMonthFirst(dates: readonly DateCell[]): MonthFirstTrap | null {
  const found = dates.find(({ order }) => isMonthFirst(order));
  return found ? monthFirstTrap(found.order.item, found.order.monthFirst) : null;
}

function headerTrap(header: readonly string[], isTitled: boolean, isTooWide: boolean): FileTrap {
  if (isTitled) return titleAboveHeader;
  if (isTooWide) return tooManyColumns;
  return separatorTrap(header) ?? notATable;
}
