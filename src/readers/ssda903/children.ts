import type { RecordBuilder } from '../../records/index.js';
import { type ByteTable, byteTable, internBytes } from '../../records/intern/byte-table.js';
import { longer } from '../../records/intern/longer.js';
import { cellText } from '../bytes/csv/cells.js';
import { looksDamaged, mayHoldMarks, plainChildId } from '../child-id.js';
import type { FileIssues } from './file-issues.js';
import { itemName } from './recognise.js';

/** One authority's child ids as written, and the child each is. */
export interface ChildIds {
  readonly table: ByteTable;
  /** The child of each id as numbered by `table`; `NO_CHILD` for a blank. Replaced as it grows. */
  children: Int32Array;
  /** Takes an id not met before. Returns what a spreadsheet or a table tool seems to have done to it. */
  learn(bytes: Uint8Array, start: number, end: number): 'child-id-damaged' | 'child-id-in-marks' | null;
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
        return null;
      }
      const text = cellText(bytes, start, end);
      const id = isHeaderOfIds(text) ? '' : plainChildId(text);
      ids.children[count++] = id === '' ? NO_CHILD : builder.child(laCode, id);
      if (id === '') return null;
      return looksDamaged(id) ? 'child-id-damaged' : id === text ? null : 'child-id-in-marks';
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
  const problem = number === known ? ids.learn(bytes, start, end) : null;
  if (problem) issues.cell(problem, 'CHILD', line);
  return number;
}

/** The name of the column of ids, where it stands again among them. */
export const isHeaderOfIds = (text: string): boolean => itemName(text) === 'CHILD';

/**
 * ASCII without blanks, the bytes of which are the id's text as it stands, and which holds nothing that the marks of a
 * spreadsheet, or the name of the column, could be made of.
 */
function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  if (end === start || mayHoldMarks(bytes, start, end)) return false;
  const first = bytes[start];
  const startsWithDigit = first >= 48 && first <= 57;
  if ((first | 32) === 99) return false;
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte <= 32 || byte >= 127) return false;
    // A full stop, a comma, E or e after a first digit.
    if (startsWithDigit && (byte === 46 || byte === 44 || (byte | 32) === 101)) return false;
  }
  return true;
}
