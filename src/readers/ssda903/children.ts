import { int32List, type RecordBuilder } from '../../records/index.js';
import { byteTable } from '../csv/byte-table.js';
import { cellText } from '../csv/cells.js';

/** One authority's child ids as written, and the child each is. */
export interface ChildIds {
  /** The child of a cell; `NO_CHILD` for a blank. */
  childOf(bytes: Uint8Array, start: number, end: number): number;
  /** Whether the last cell asked for was new and looks as if a spreadsheet had changed it. */
  wasDamaged(): boolean;
}

export const NO_CHILD = -1;

/** Room for the cell asked for last: a longer one is looked up each time. */
const LONGEST_REMEMBERED = 64;

export function childIds(builder: RecordBuilder, laCode: string): ChildIds {
  const table = byteTable();
  const children = int32List();
  // A child's rows mostly follow one another, so the last cell is compared before the table is asked.
  const last = new Uint8Array(LONGEST_REMEMBERED);
  let lastLength = -1;
  let lastChild = NO_CHILD;
  let damaged = false;

  /** Takes a cell not met before. */
  function learn(bytes: Uint8Array, start: number, end: number): void {
    if (isPlain(bytes, start, end)) {
      children.push(builder.childOfBytes(laCode, bytes, start, end));
      return;
    }
    const id = cellText(bytes, start, end);
    children.push(id === '' ? NO_CHILD : builder.child(laCode, id));
    damaged = looksDamaged(id);
  }

  return {
    childOf(bytes, start, end) {
      damaged = false;
      const length = end - start;
      if (length === lastLength) {
        let at = 0;
        while (at < length && last[at] === bytes[start + at]) at++;
        if (at === length) return lastChild;
      }
      const known = table.size;
      const number = table.intern(bytes, start, end);
      if (number === known) learn(bytes, start, end);
      lastChild = children.get(number);
      lastLength = length <= LONGEST_REMEMBERED ? length : -1;
      for (let at = 0; at < lastLength; at++) last[at] = bytes[start + at]!;
      return lastChild;
    },
    wasDamaged: () => damaged,
  };
}

/**
 * ASCII without blanks, the bytes of which are the id's text as it stands, and which holds nothing that the marks of a
 * spreadsheet could be made of.
 */
function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start]!;
  const startsWithDigit = first >= 48 && first <= 57;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte <= 32 || byte >= 127) return false;
    // A full stop, a comma, E or e after a first digit.
    if (startsWithDigit && (byte === 46 || byte === 44 || (byte | 32) === 101)) return false;
  }
  return end > start;
}

/** An id in scientific notation, or with a decimal point, has been through a spreadsheet and may have lost digits. */
function looksDamaged(id: string): boolean {
  return id.length < 40 && (/^\d([.,]\d+)?E\+?\d+$/i.test(id) || /^\d+\.0$/.test(id));
}
