import { isKey, SHORT, wordOf } from '../../records/intern/byte-table.js';
import { type Day, NULL } from '../../time/index.js';
import { smallIntegerFromBytes } from '../bytes/csv/cells.js';
import { dateFromBytes } from '../bytes/csv/dates.js';
import type { PlainRows } from '../bytes/csv/plain-rows.js';
import { NO_CHILD, numberOf } from './children.js';
import type { ColumnReader } from './columns.js';
import type { RowReading } from './read-row.js';
import { entryOf, RECENT_SHIFT } from './text-values.js';

/*
 * One loop for each kind of column, over many plain rows at a time: the value of row `r` goes to place `base + r`. Where
 * a cell is not what it nearly always is, the row is marked odd and left to `readRow`, which reports what it finds.
 */

/** Which rows are odd: 1, by row. */
export type OddRows = Uint8Array;

/** Returns whether any row is odd. */
export function readDates(
  { view, places, cellCount, count }: PlainRows,
  column: ColumnReader,
  yearEndsOn: Day,
  from: number,
  base: number,
  odd: OddRows,
): boolean {
  const { values, isMandatory } = column;
  const last = column.byYearEnd ? yearEndsOn : 0x7fffffff;
  const stride = cellCount + 1;
  let any = 0;
  for (let row = from, at = from * stride + column.cell; row < count; row++, at += stride) {
    const start = places[at] + 1;
    const end = places[at + 1];
    let value = NULL;
    let isOdd = isMandatory;
    if (end !== start) {
      value = dateFromBytes(view, start, end);
      isOdd = value === NULL || value > last;
    }
    values[base + row] = value;
    if (isOdd) any = odd[row] = 1;
  }
  return any === 1;
}

/** Returns whether any row is odd. */
export function readWholeNumbers(
  { bytes, places, cellCount, count }: PlainRows,
  column: ColumnReader,
  from: number,
  base: number,
  odd: OddRows,
): boolean {
  const { values, most } = column;
  const stride = cellCount + 1;
  let any = 0;
  for (let row = from, at = from * stride + column.cell; row < count; row++, at += stride) {
    const start = places[at] + 1;
    const end = places[at + 1];
    let value = NULL;
    if (end !== start) {
      value = smallIntegerFromBytes(bytes, start, end);
      if (value < 0 || value > most) any = odd[row] = 1;
    }
    values[base + row] = value;
  }
  return any === 1;
}

/** Decimals, which few files have: each is left to `readRow`. Returns whether any row is odd. */
export function readDecimals(
  { places, cellCount, count }: PlainRows,
  { cell, values }: ColumnReader,
  from: number,
  base: number,
  odd: OddRows,
): boolean {
  const stride = cellCount + 1;
  let any = 0;
  for (let row = from, at = from * stride + cell; row < count; row++, at += stride) {
    values[base + row] = NULL;
    if (places[at + 1] !== places[at] + 1) any = odd[row] = 1;
  }
  return any === 1;
}

/** Codes, ids and texts: none is ever odd. */
export function readTexts(rows: PlainRows, column: ColumnReader, from: number, to: number, base: number): void {
  const { view, places, line } = rows;
  const { values } = column;
  const text = column.text!;
  const { recent } = text;
  const isCounted = text.codes !== null;
  const stride = rows.cellCount + 1;
  let { counts, firstLines } = text;
  for (let row = from, at = from * stride + column.cell; row < to; row++, at += stride) {
    const start = places[at] + 1;
    const length = places[at + 1] - start;
    if (length === 0) {
      values[base + row] = NULL;
      continue;
    }
    let entry = -1;
    let value = NULL;
    if (length <= 8) {
      let first = view.getInt32(start, true);
      let second = 0;
      if (length < 4) first &= (1 << (length * 8)) - 1;
      else if (length > 4) second = wordOf(view, start, length, 1);
      const slot = (Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b) >>> RECENT_SHIFT) * 4;
      if (recent[slot] === first && recent[slot + 1] === second) {
        entry = recent[slot + 2];
        value = recent[slot + 3];
      } else {
        entry = entryOf(text, rows, start, start + length);
        recent[slot] = first;
        recent[slot + 1] = second;
        recent[slot + 2] = entry;
        recent[slot + 3] = value = text.numbers[entry];
        ({ counts, firstLines } = text);
      }
    } else {
      entry = entryOf(text, rows, start, start + length);
      value = text.numbers[entry];
      ({ counts, firstLines } = text);
    }
    values[base + row] = value;
    if (isCounted && counts[entry]++ === 0) firstLines[entry] = line + row;
  }
}

/** Reads each row’s child as far as `to`. Returns the row that has none, or `to`. */
export function readChildren(
  rows: PlainRows,
  { ids, childCell, issues }: RowReading,
  from: number,
  to: number,
  base: number,
  children: Int32Array,
): number {
  const { view, places, line } = rows;
  const { table } = ids;
  const stride = rows.cellCount + 1;
  let { keys } = table;
  let number = 0;
  for (let row = from, at = from * stride + childCell; row < to; row++, at += stride) {
    const start = places[at] + 1;
    const length = places[at + 1] - start;
    let isGuessed = false;
    if (length > 0 && length <= SHORT) {
      const first = wordOf(view, start, length, 0);
      const second = wordOf(view, start, length, 1);
      const third = wordOf(view, start, length, 2);
      const fourth = wordOf(view, start, length, 3);
      // A child’s rows follow one another, and children mostly in the order of another file: the last one’s number or the next.
      if (!isKey(keys, number, first, second, third, fourth)) number++;
      isGuessed = isKey(keys, number, first, second, third, fourth);
    }
    if (!isGuessed) {
      number = numberOf(ids, rows, start, start + length, line + row, issues);
      ({ keys } = table);
    }
    const child = ids.children[number];
    if (child === NO_CHILD) return row;
    children[base + row] = child;
  }
  return to;
}
