import { NULL } from '../../time/index.js';
import type { ColumnSpec } from '../model/column.js';
import { type RecordTableName, recordTables } from '../model/model.js';
import { keyOwner, ownerId } from '../model/owners.js';
import { type KeyName, keysOf, type OwnerName, type TableSpec } from '../model/table.js';
import type { Column, Table, TextBytes } from '../records.js';
import { lateColumn } from './late-column.js';
import { sortedRows } from './order-rows.js';
import { columnOfTexts } from './row-texts.js';
import { standing } from './standing.js';
import type { ColumnBuilder, TableBuilder } from './table-builder.js';
import { carriedValues, sortTwins, twinOrder } from './twins.js';

/** How many rows of a table gave way to another row for the same event. */
export interface Superseded {
  readonly table: RecordTableName;
  /** The same event returned again in a later source: expected when years are linked. */
  readonly acrossSources: number;
  /** The same event twice in one source: a defect of the return. */
  readonly withinSource: number;
}

/** Tables that others point at. */
const pointedAt: ReadonlySet<RecordTableName> = new Set(Object.values(keyOwner));

/** Those before the tables that point at them, so that keys can be followed as they move. */
const order: readonly RecordTableName[] = [...new Set([...pointedAt, ...(Object.keys(recordTables) as RecordTableName[])])];

/**
 * Sorts every table by owner and date, keeps the row of each event that stands, and moves keys to where rows went.
 *
 * @param idsOf - the ids of the owners of a kind, by number
 */
export function sortAndLink(
  tables: Readonly<Record<RecordTableName, TableBuilder>>,
  idsOf: (owner: OwnerName) => TextBytes | null,
): {
  readonly linked: Readonly<Record<string, Table>>;
  readonly superseded: readonly Superseded[];
} {
  const linked: Record<string, Table> = {};
  const moved: Partial<Record<RecordTableName, Int32Array>> = {};
  const superseded: Superseded[] = [];

  for (const name of order) {
    const builder = tables[name];
    const spec: TableSpec = recordTables[name];
    const { owner } = spec;
    const isOwner = keyOwner[owner] === name;
    const keys: Partial<Record<KeyName, Int32Array>> = {};
    for (const key of keysOf(spec)) {
      const values = builder.keys[key]!.view();
      keys[key] = key === owner ? values : followed(values, moved[keyOwner[key]]!);
    }
    const dates = spec.orderBy ? builder.columns[spec.orderBy].list.view() : null;
    // Owners are numbered as they are added, so they are in order and each is there once.
    const { rows, offsets } = isOwner ? { rows: null, offsets: null } : sortedRows(keys[owner]!, dates, tables[keyOwner[owner]].rowCount);
    let kept = rows;
    let carried: ReturnType<typeof carriedValues> = null;
    if (offsets) {
      const identity = spec.identity.map((part) => keys[part as KeyName] ?? builder.columns[part].list.view());
      const compare = twinOrder(
        spec,
        builder,
        keysOf(spec)
          .filter((key) => key !== owner)
          .map((key) => keys[key]!),
      );
      const stands = standing(
        {
          // Without a date only a table of one row an owner has anything to put in order.
          rows: dates || identity.length === 0 ? sortTwins(rows, offsets, dates, builder.rowCount, compare) : rows,
          offsets,
          identity,
          dates: spec.orderBy !== null && spec.identity.includes(spec.orderBy) ? dates : null,
        },
        builder.sources.view(),
        compare,
      );
      if (stands.standsFor) carried = carriedValues(spec.twins, builder, stands.standsFor, dates);
      kept = stands.kept;
      const { acrossSources, withinSource } = stands;
      if (acrossSources + withinSource > 0) superseded.push({ table: name, acrossSources, withinSource });
      if (pointedAt.has(name)) moved[name] = newRows(builder.rowCount, kept, stands.standsFor);
    }
    const columns: Record<string, Column> = {};
    for (const [columnName, column] of Object.entries(builder.columns)) {
      const taken = carried?.column === columnName ? carried.values : null;
      columns[columnName] = gatheredColumn(spec.columns[columnName], column, kept, taken);
    }
    const movedKeys: Partial<Record<KeyName, Int32Array>> = {};
    for (const key of keysOf(spec)) movedKeys[key] = gathered(keys[key]!, kept);
    const ids = isOwner ? idsOf(owner) : null;
    if (ids) columns[ownerId[owner]!] = columnOfTexts('id', ids);
    linked[name] = { name, owner, rowCount: movedKeys[owner]!.length, keys: movedKeys, columns };
  }
  return { linked, superseded };
}

/** Where the rows that a key points at have gone. */
function followed(values: Int32Array, target: Int32Array): Int32Array {
  const out = new Int32Array(values.length);
  for (let at = 0; at < values.length; at++) out[at] = values[at] === NULL ? NULL : target[values[at]];
  return out;
}

function gatheredColumn(
  { kind, places }: ColumnSpec,
  column: ColumnBuilder,
  kept: Int32Array | null,
  taken: ReadonlyMap<number, number> | null,
): Column {
  const { list, dictionary } = column;
  const texts = dictionary?.values ?? null;
  const unknown = column.unknown.size > 0 ? gatheredUnknown(column, kept, taken) : undefined;
  if (list.isBlank) {
    const { length } = kept ?? list;
    return lateColumn(kind, () => ({ values: new Int32Array(length).fill(NULL), dictionary: texts }), { unknown, places });
  }
  const values = list.view();
  return lateColumn(kind, () => ({ values: gathered(taken ? replaced(values, taken) : values, kept), dictionary: texts }), {
    unknown,
    places,
  });
}

/** The values with those of some rows replaced. */
function replaced(values: Int32Array, by: ReadonlyMap<number, number>): Int32Array {
  const out = values.slice();
  for (const [row, value] of by) out[row] = value;
  return out;
}

/** Where the values of the rows kept are unknown; undefined when none of them is. A value that was set after all is known. */
function gatheredUnknown(
  { list, unknown }: ColumnBuilder,
  kept: Int32Array | null,
  taken: ReadonlyMap<number, number> | null,
): Int32Array | undefined {
  const out = new Int32Array((kept ?? list).length).fill(NULL);
  let any = false;
  for (let at = 0; at < out.length; at++) {
    const row = kept ? kept[at] : at;
    const after = unknown.get(row);
    if (after === undefined || list.get(row) !== NULL || taken?.has(row)) continue;
    out[at] = after;
    any = true;
  }
  return any ? out : undefined;
}

/** The values of the rows kept, in their order; null keeps all as they are. */
function gathered(values: Int32Array, kept: Int32Array | null): Int32Array {
  if (!kept) return values.slice();
  const out = new Int32Array(kept.length);
  for (let at = 0; at < kept.length; at++) out[at] = values[kept[at]];
  return out;
}

/** Where each row has gone; one that gave way is where the row that stands for it is. */
function newRows(count: number, kept: Int32Array | null, standsFor: Int32Array | null): Int32Array {
  const out = new Int32Array(count);
  if (!kept) {
    for (let row = 0; row < count; row++) out[row] = row;
    return out;
  }
  for (let at = 0; at < kept.length; at++) out[kept[at]] = at;
  if (!standsFor) return out;
  for (let row = 0; row < count; row++) {
    let stays = row;
    while (standsFor[stays] !== -1) stays = standsFor[stays];
    out[row] = out[stays];
  }
  return out;
}
