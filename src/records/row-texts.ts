import type { ColumnKind } from './column.js';
import { lateColumn } from './late-column.js';
import { longByteTable } from './long-byte-table.js';
import type { Column, TextBytes } from './records.js';
import { textOfUtf8 } from './utf8-text.js';

/** A column of one text a row, which are told apart and numbered when they are first asked for. */
export function columnOfTexts(kind: ColumnKind, rowTexts: TextBytes): Column {
  return lateColumn(kind, () => numbered(rowTexts), rowTexts);
}

function numbered({ store, offsets }: TextBytes): Pick<Column, 'values' | 'dictionary'> {
  const table = longByteTable();
  const view = new DataView(store.buffer, store.byteOffset, store.byteLength);
  const values = new Int32Array(offsets.length - 1);
  const dictionary: string[] = [];
  for (let row = 0; row < values.length; row++) {
    const number = table.intern(view, offsets[row]!, offsets[row + 1]!, dictionary.length);
    if (number === dictionary.length) dictionary.push(textOfUtf8(store, offsets[row]!, offsets[row + 1]!));
    values[row] = number;
  }
  return { values, dictionary };
}

/** The texts of each part, one part after the other. */
export function joinedTexts(parts: readonly TextBytes[]): TextBytes {
  const store = new Uint8Array(parts.reduce((sum, part) => sum + part.store.length, 0));
  const offsets = new Int32Array(parts.reduce((sum, part) => sum + part.offsets.length - 1, 1));
  let row = 0;
  let from = 0;
  for (const part of parts) {
    store.set(part.store, from);
    for (let at = 1; at < part.offsets.length; at++) offsets[++row] = from + part.offsets[at]!;
    from += part.store.length;
  }
  return { store, offsets };
}
