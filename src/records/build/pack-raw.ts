import { NULL } from '../../time/index.js';
import { type Dictionary, dictionary } from '../intern/dictionary.js';
import type { RecordTableName } from '../model/model.js';
import { type KeyName, type OwnerName, ownerNames } from '../model/table.js';
import type { TextBytes } from '../records.js';
import type { Beside, Raw } from './linked-records.js';
import type { OwnerFacts } from './owner-facts.js';
import type { ColumnBuilder, RawTable } from './table-builder.js';
import { fixedColumn } from './table-columns.js';

interface PackedRawColumn {
  /** Null where nothing was ever written. */
  readonly values: Int32Array | null;
  readonly dictionary: readonly string[] | null;
  readonly unknown: ReadonlyMap<number, number>;
}

interface PackedRawTable {
  readonly name: RecordTableName;
  readonly rowCount: number;
  readonly keys: Readonly<Partial<Record<KeyName, Int32Array>>>;
  readonly columns: Readonly<Record<string, PackedRawColumn>>;
  readonly sources: Int32Array;
  readonly facts: OwnerFacts | null;
}

/** Records as read, as plain data that a message to another thread can carry. */
export interface PackedRaw {
  readonly tables: readonly PackedRawTable[];
  readonly ids: Readonly<Record<OwnerName, TextBytes | null>>;
  readonly beside: Beside;
}

/** @param taken - takes note of an array that is sent, and returns it */
export function packRaw({ tables, idsOf, beside }: Raw, taken: <T extends Int32Array | Uint8Array>(values: T) => T): PackedRaw {
  // Arrays of a table being filled are longer than the table, so what is sent is a copy.
  const copy = (values: Int32Array): Int32Array => taken(values.slice());
  const packed = Object.values(tables).map(
    ({ name, rowCount, keys, columns, sources, facts }): PackedRawTable => ({
      name,
      rowCount,
      keys: Object.fromEntries(Object.entries(keys).map(([key, column]) => [key, copy(column.view())])),
      columns: Object.fromEntries(
        Object.entries(columns).map(([column, { list, dictionary: texts, unknown }]) => [
          column,
          { values: list.isBlank ? null : copy(list.view()), dictionary: texts?.values ?? null, unknown },
        ]),
      ),
      sources: copy(sources.view()),
      facts,
    }),
  );
  const ids = Object.fromEntries(
    ownerNames.map((owner) => {
      const texts = idsOf(owner);
      return [owner, texts && { store: taken(texts.store.slice()), offsets: copy(texts.offsets) }];
    }),
  ) as PackedRaw['ids'];
  return { tables: packed, ids, beside };
}

/** Records as read, from what {@link packRaw} made. */
export function unpackRaw({ tables, ids, beside }: PackedRaw): Raw {
  const unpacked = tables.map(({ name, rowCount, keys, columns, sources, facts }): readonly [RecordTableName, RawTable] => [
    name,
    {
      name,
      rowCount,
      keys: Object.fromEntries(Object.entries(keys).map(([key, values]) => [key, fixedColumn(values)])),
      columns: Object.fromEntries(Object.entries(columns).map(([column, packed]) => [column, columnOf(packed, rowCount)])),
      sources: fixedColumn(sources),
      facts,
    },
  ]);
  return { tables: Object.fromEntries(unpacked) as Raw['tables'], idsOf: (owner) => ids[owner], beside };
}

function columnOf({ values, dictionary: texts, unknown }: PackedRawColumn, rowCount: number): ColumnBuilder {
  let known: Dictionary | null = null;
  return {
    list: values ? fixedColumn(values) : fixedColumn(new Int32Array(rowCount).fill(NULL), true),
    get dictionary() {
      return texts && (known ??= dictionary(texts));
    },
    unknown,
  };
}
