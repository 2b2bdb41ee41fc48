import { dateFromBytes, dateFromText } from '../csv/dates.js';
import { cellText } from '../csv/cells.js';
import { formTrap, separatorTrap, type FileTrap } from '../csv/form.js';
import { csvScanner, type CsvRow } from '../csv/scanner.js';
import type { SourceFile } from '../source.js';
import { NULL } from '../../time/index.js';
import { missingColumnsTrap, notATable, recognise, titleAboveHeader, type Recognised } from './recognise.js';
import { yearCounts, type YearEvidence } from './year.js';

/** What the start of a file shows: either why it cannot be read, or its table and the years of its dates. */
export interface Peeked {
  readonly file: SourceFile;
  readonly trap: FileTrap | null;
  readonly found: Recognised | null;
  readonly evidence: YearEvidence;
  readonly hasRows: boolean;
}

/** Enough for every row of nearly any authority's table; a larger file is judged by its start. */
const PEEK_BYTES = 4 << 20;
/** Some hundreds of rows, when the year is given: a file of another year shows it in any of them. */
const CHECK_BYTES = 1 << 15;
const HEAD_BYTES = 1 << 16;
const TITLE_LINES = 20;

/** The cells of a row as text. */
export function rowText(row: CsvRow): readonly string[] {
  return Array.from({ length: Math.min(row.cellCount, row.starts.length) }, (_, cell) =>
    cellText(row.bytes, row.starts[cell]!, row.ends[cell]!),
  );
}

/**
 * Reads the start of a file to learn what it is and which year it is for, before any row is kept.
 *
 * @param isYearGiven - the dates need only show that the year is not another one
 */
export async function peek(file: SourceFile, isYearGiven: boolean): Promise<Peeked> {
  const most = isYearGiven ? CHECK_BYTES : PEEK_BYTES;
  let head: Uint8Array = new Uint8Array(0);
  let read = 0;
  let header: readonly string[] | null = null;
  let found: Recognised | null = null;
  let isTitled = false;
  let rowsSeen = 0;
  const evidence: YearEvidence = { inside: yearCounts(), before: yearCounts() };
  const dates: { cell: number; isInside: boolean; isBefore: boolean }[] = [];

  function seeHeader(row: CsvRow): boolean {
    const cells = rowText(row);
    const candidate = recognise(cells);
    if (header) {
      isTitled = candidate !== null && candidate.cells.has('CHILD');
      return !isTitled;
    }
    header = cells;
    found = candidate;
    if (!candidate) return true;
    for (const [item, cell] of candidate.cells) {
      const isInside = candidate.table.inYear.includes(item);
      const isBefore = candidate.table.byYearEnd.includes(item);
      if (isInside || isBefore) dates.push({ cell, isInside, isBefore });
    }
    return true;
  }

  const scanner = csvScanner({
    row(row) {
      if (row.isBlank) return true;
      if (!found) return ++rowsSeen <= TITLE_LINES ? seeHeader(row) : false;
      rowsSeen++;
      // Without a date that lies in its year, nothing more is to be learnt.
      if (dates.length === 0) return false;
      for (const { cell, isInside, isBefore } of dates) {
        const start = row.starts[cell]!;
        const end = row.ends[cell]!;
        if (cell >= row.cellCount || start === end) continue;
        let day = dateFromBytes(row.view, start, end);
        if (day === NULL) {
          const slow = dateFromText(cellText(row.bytes, start, end));
          if (typeof slow === 'string') continue;
          day = slow;
        }
        if (isInside) evidence.inside.add(day);
        if (isBefore) evidence.before.add(day);
      }
      return true;
    },
    problem() {
      // The reading pass reports it.
    },
  });

  let isScanning = true;
  for await (const chunk of file.chunks()) {
    if (head.length < HEAD_BYTES) head = joined(head, chunk.subarray(0, HEAD_BYTES - head.length));
    // A chunk may be the whole file; what is past the limit is left to the reading pass.
    if (isScanning) isScanning = scanner.push(chunk.subarray(0, most - read)) && read + chunk.length < most;
    read += chunk.length;
    if (!isScanning && head.length === HEAD_BYTES) break;
  }
  if (isScanning) scanner.end();
  else scanner.close();

  const trap = formTrap(head) ?? (found ? missingColumnsTrap(found) : headerTrap(header ?? [], isTitled));
  return { file, trap, found, evidence, hasRows: found !== null && rowsSeen > 1 };
}

function headerTrap(header: readonly string[], isTitled: boolean): FileTrap {
  if (isTitled) return titleAboveHeader;
  return separatorTrap(header) ?? notATable;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second.slice();
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
