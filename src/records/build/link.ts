import { NULL } from '../../time/index.js';
import type { ColumnKind } from '../model/column.js';
import { keyOwner } from '../model/key-owner.js';
import { type RecordTableName, recordTables } from '../model/model.js';
import type { KeyName } from '../model/table.js';
import type { Column, Table, TextBytes } from '../records.js';
import { lateColumn } from './late-column.js';
import { sortedRows } from './order-rows.js';
import { columnOfTexts } from './row-texts.js';
import { standing } from './standing.js';
import type { ColumnBuilder, TableBuilder } from './table-builder.js';

/** How many rows of a table gave way to a later row for the same event. */
export interface Superseded {
  readonly table: RecordTableName;
  /** The same event returned again in a later source: expected when years are linked. */
  readonly acrossSources: number;
  /** The same event twice in one source: a defect of the return. */
  readonly withinSource: number;
}

const owners: ReadonlySet<RecordTableName> = new Set(Object.values(keyOwner));

/** Owners before the tables that point at them, so that keys can be followed as they move. */
const order: readonly RecordTableName[] = [...new Set([...owners, ...(Object.keys(recordTables) as RecordTableName[])])];

/** Sorts every table by child and date, keeps the last-read row of each event, and moves keys to where rows went. */
export function sortAndLink(
  tables: Readonly<Record<RecordTableName, TableBuilder>>,
  childIds: TextBytes,
): {
  readonly linked: Readonly<Record<string, Table>>;
  readonly superseded: readonly Superseded[];
} {
  const childCount = tables.children.rowCount;
  const linked: Record<string, Table> = {};
  const moved: Partial<Record<RecordTableName, Int32Array>> = {};
  const superseded: Superseded[] = [];

  for (const name of order) {
    const builder = tables[name];
    const spec = recordTables[name];
    const keys: Partial<Record<KeyName, Int32Array>> = {};
    for (const key of spec.keys) {
      const values = builder.keys[key]!.view();
      keys[key] = key === 'child' ? values : followed(values, moved[keyOwner[key]]!);
    }
    const dates = spec.orderBy ? builder.columns[spec.orderBy].list.view() : null;
    // Children are numbered as they are added, so they are in order and each is there once.
    const { rows, offsets } = name === 'children' ? { rows: null, offsets: null } : sortedRows(keys.child!, dates, childCount);
    let kept = rows;
    if (offsets) {
      const identity = spec.identity.map((part) => keys[part as KeyName] ?? builder.columns[part].list.view());
      const stands = standing(
        {
          rows,
          offsets,
          identity,
          dates: spec.orderBy !== null && (spec.identity as readonly string[]).includes(spec.orderBy) ? dates : null,
        },
        builder.sources.view(),
      );
      kept = stands.kept;
      const { acrossSources, withinSource } = stands;
      if (acrossSources + withinSource > 0) superseded.push({ table: name, acrossSources, withinSource });
      if (owners.has(name)) moved[name] = newRows(builder.rowCount, kept, stands.standsFor);
    }
    const columns: Record<string, Column> = {};
    for (const [columnName, column] of Object.entries(builder.columns)) {
      const kind = spec.columns[columnName as keyof typeof spec.columns]['kind'];
      columns[columnName] = gatheredColumn(kind, column, kept);
    }
    const movedKeys: Partial<Record<KeyName, Int32Array>> = {};
    for (const key of spec.keys) movedKeys[key] = gathered(keys[key]!, kept);
    if (name === 'children') columns['childId'] = columnOfTexts('id', childIds);
    linked[name] = { name, rowCount: movedKeys.child!.length, keys: movedKeys, columns };
  }
  return { linked, superseded };
}

/** Where the rows that a key points at have gone. */
function followed(values: Int32Array, target: Int32Array): Int32Array {
  const out = new Int32Array(values.length);
  for (let at = 0; at < values.length; at++) out[at] = values[at] === NULL ? NULL : target[values[at]];
  return out;
}

function gatheredColumn(kind: ColumnKind, { list, dictionary }: ColumnBuilder, kept: Int32Array | null): Column {
  const texts = dictionary?.values ?? null;
  if (list.isBlank) {
    const { length } = kept ?? list;
    return lateColumn(kind, () => ({ values: new Int32Array(length).fill(NULL), dictionary: texts }));
  }
  const values = list.view();
  return lateColumn(kind, () => ({ values: gathered(values, kept), dictionary: texts }));
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
