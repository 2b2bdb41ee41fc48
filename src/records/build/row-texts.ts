import { dictionary } from '../intern/dictionary.js';
import { textOfUtf8 } from '../intern/utf8-text.js';
import type { ColumnKind } from '../model/column.js';
import type { Column, TextBytes } from '../records.js';
import { lateColumn } from './late-column.js';

/** A column of one text a row, which are told apart and numbered when they are first asked for. */
export function columnOfTexts(kind: ColumnKind, rowTexts: TextBytes): Column {
  return lateColumn(kind, () => numbered(rowTexts), { rowTexts });
}

function numbered({ store, offsets }: TextBytes): Pick<Column, 'values' | 'dictionary'> {
  const values = new Int32Array(offsets.length - 1);
  const texts = dictionary();
  for (let row = 0; row < values.length; row++) values[row] = texts.intern(textOfUtf8(store, offsets[row], offsets[row + 1]));
  return { values, dictionary: texts.values };
}

/** The texts of each part, one part after the other. */
export function joinedTexts(parts: readonly TextBytes[]): TextBytes {
  const store = new Uint8Array(parts.reduce((sum, part) => sum + part.store.length, 0));
  const offsets = new Int32Array(parts.reduce((sum, part) => sum + part.offsets.length - 1, 1));
  let row = 0;
  let from = 0;
  for (const part of parts) {
    store.set(part.store, from);
    for (let at = 1; at < part.offsets.length; at++) offsets[++row] = from + part.offsets[at];
    from += part.store.length;
  }
  return { store, offsets };
}
