import type { Coverage, ReturnLeftOut } from '../coverage.js';
import { type ColumnKind, isOfTexts } from '../model/column.js';
import { tableShapes } from '../model/shapes.js';
import { type KeyName, keysOf, type OwnerName, type TableShape } from '../model/table.js';
import {
  type Column,
  type HeldIn,
  type PopulationSeries,
  placesOf,
  type Records,
  type Series,
  type Table,
  type TextBytes,
} from '../records.js';
import { rawOf, rememberRaw } from './linked-records.js';
import { type PackedRaw, packRaw, unpackRaw } from './pack-raw.js';
import { columnOfTexts } from './row-texts.js';

type PackedColumn =
  | Pick<Column, 'kind' | 'values' | 'dictionary' | 'unknown' | 'places'>
  | { readonly kind: ColumnKind; readonly rowTexts: TextBytes };

interface PackedTable {
  readonly name: string;
  readonly owner: OwnerName;
  readonly rowCount: number;
  readonly keys: Readonly<Partial<Record<KeyName, Int32Array>>>;
  readonly columns: Readonly<Record<string, PackedColumn>>;
  readonly heldIn?: HeldIn;
}

/** Records as plain data that a message to another thread can carry; tables without rows are left out. */
export interface PackedRecords {
  readonly tables: readonly PackedTable[];
  readonly coverage: readonly Coverage[];
  readonly leftOut: readonly ReturnLeftOut[];
  readonly population: PopulationSeries | null;
  readonly series: readonly Series[];
  /** What the records were linked from, where they may be asked for as they were returned at a time. */
  readonly raw: PackedRaw | null;
}

/**
 * Packs records to be sent to another thread. `transfer` lists the buffers behind the columns: sent with them, nothing is
 * copied, and the records can no longer be read here.
 */
export function packRecords(records: Records): { readonly packed: PackedRecords; readonly transfer: readonly ArrayBuffer[] } {
  const transfer = new Set<ArrayBuffer>();
  const taken = <T extends Int32Array | Uint8Array>(values: T): T => {
    if (values.buffer instanceof ArrayBuffer) transfer.add(values.buffer);
    return values;
  };
  const raw = rawOf(records);
  const tables = Object.values(records.tables)
    .filter(({ rowCount }) => rowCount > 0)
    .map(({ name, owner, rowCount, keys, columns, heldIn }): PackedTable => {
      for (const values of Object.values(keys)) taken(values);
      return {
        name,
        owner,
        rowCount,
        keys,
        columns: Object.fromEntries(Object.entries(columns).map(([column, stored]) => [column, packedColumn(stored, taken)])),
        ...(heldIn ? { heldIn: { first: taken(heldIn.first), last: taken(heldIn.last) } } : {}),
      };
    });
  return {
    packed: {
      tables,
      coverage: records.coverage,
      leftOut: records.leftOut,
      population: records.population,
      series: records.series,
      raw: raw ? packRaw(raw, taken) : null,
    },
    transfer: [...transfer],
  };
}

function packedColumn(column: Column, taken: <T extends Int32Array | Uint8Array>(values: T) => T): PackedColumn {
  const { kind, rowTexts, unknown } = column;
  if (rowTexts) return { kind, rowTexts: { store: taken(rowTexts.store), offsets: taken(rowTexts.offsets) } };
  return {
    kind,
    values: taken(column.values),
    dictionary: column.dictionary,
    ...(unknown ? { unknown: taken(unknown) } : {}),
    ...placesOf(column),
  };
}

/** Records from what {@link packRecords} made. */
export function unpackRecords({ tables, coverage, leftOut, population, series, raw }: PackedRecords): Records {
  const unpacked: Record<string, Table> = Object.fromEntries(
    Object.keys(tableShapes).map((name) => [name, emptyTable(name as keyof typeof tableShapes)]),
  );
  for (const { columns, ...table } of tables) {
    const own: Record<string, Column> = {};
    for (const [column, stored] of Object.entries(columns))
      own[column] = 'rowTexts' in stored ? columnOfTexts(stored.kind, stored.rowTexts) : stored;
    unpacked[table.name] = { ...table, columns: own };
  }
  const records: Records = { tables: unpacked, coverage, leftOut, population, series };
  if (raw) rememberRaw(records, unpackRaw(raw));
  return records;
}

function emptyTable(name: keyof typeof tableShapes): Table {
  const spec: TableShape = tableShapes[name];
  const values = new Int32Array(0);
  return {
    name,
    owner: spec.owner,
    rowCount: 0,
    keys: Object.fromEntries(keysOf(spec).map((key) => [key, values])),
    columns: Object.fromEntries(
      Object.entries(spec.columns).map(([column, given]): [string, Column] => [
        column,
        { kind: given.kind, values, dictionary: isOfTexts(given.kind) ? [] : null, ...placesOf(given) },
      ]),
    ),
  };
}
