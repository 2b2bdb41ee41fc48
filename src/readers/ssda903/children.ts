import { int32List, type Int32List, type RecordBuilder } from '../../records/index.js';
import { byteTable, type ByteTable } from '../csv/byte-table.js';
import { cellText } from '../csv/cells.js';

/** One authority's child ids as written, and the child each is; `NO_CHILD` for a blank. */
export interface ChildIds {
  readonly table: ByteTable;
  readonly children: Int32List;
  /** Takes an id not met before. Returns true when it looks as if a spreadsheet had changed it. */
  learn(bytes: Uint8Array, start: number, end: number): boolean;
}

export const NO_CHILD = -1;

export function childIds(builder: RecordBuilder, laCode: string): ChildIds {
  const children = int32List();
  return {
    table: byteTable(),
    children,
    learn(bytes, start, end) {
      const id = cellText(bytes, start, end);
      children.push(id === '' ? NO_CHILD : builder.child(laCode, id));
      return looksDamaged(id);
    },
  };
}

/** An id in scientific notation, or with a decimal point, has been through a spreadsheet and may have lost digits. */
function looksDamaged(id: string): boolean {
  return id.length < 40 && (/^\d([.,]\d+)?E\+?\d+$/i.test(id) || /^\d+\.0$/.test(id));
}
