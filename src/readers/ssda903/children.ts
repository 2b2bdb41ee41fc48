import type { RecordBuilder } from '../../records/index.js';
import { type ByteTable, byteTable, internBytes } from '../../records/intern/byte-table.js';
import { longer } from '../../records/intern/longer.js';
import { cellText } from '../bytes/csv/cells.js';
import type { FileIssues } from './file-issues.js';

/** One authority's child ids as written, and the child each is. */
export interface ChildIds {
  readonly table: ByteTable;
  /** The child of each id as numbered by `table`; `NO_CHILD` for a blank. Replaced as it grows. */
  children: Int32Array;
  /** Takes an id not met before. Returns whether it looks as if a spreadsheet had changed it. */
  learn(bytes: Uint8Array, start: number, end: number): boolean;
}

export const NO_CHILD = -1;

export function childIds(builder: RecordBuilder, laCode: string): ChildIds {
  let count = 0;
  const ids: ChildIds = {
    table: byteTable(),
    children: new Int32Array(256),
    learn(bytes, start, end) {
      if (count === ids.children.length) ids.children = longer(ids.children, count * 2);
      if (isPlain(bytes, start, end)) {
        ids.children[count++] = builder.childOfBytes(laCode, bytes, start, end);
        return false;
      }
      const id = cellText(bytes, start, end);
      ids.children[count++] = id === '' ? NO_CHILD : builder.child(laCode, id);
      return looksDamaged(id);
    },
  };
  return ids;
}

/** The number of a cell’s id in `ids.table`. */
export function numberOf(
  ids: ChildIds,
  { bytes, view }: { readonly bytes: Uint8Array; readonly view: DataView },
  start: number,
  end: number,
  line: number,
  issues: FileIssues,
): number {
  const known = ids.table.size;
  const number = internBytes(ids.table, view, start, end);
  if (number === known && ids.learn(bytes, start, end)) issues.cell('child-id-damaged', 'CHILD', line);
  return number;
}

/**
 * ASCII without blanks, the bytes of which are the id's text as it stands, and which holds nothing that the marks of a
 * spreadsheet could be made of.
 */
function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start];
  const startsWithDigit = first >= 48 && first <= 57;
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
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
