import { type RecordTableName, recordTables } from '../records/index.js';

/** Items that say whose a row is: what is wrong with one is wrong with the row. */
const childItems: ReadonlySet<string> = new Set(['CHILD', 'LAchildID']);

interface ItemPlace {
  readonly table: RecordTableName;
  readonly columns: ReadonlyMap<string, string>;
}

function placesOfItems(): ReadonlyMap<string, ItemPlace> {
  const places = new Map<string, ItemPlace>();
  for (const [table, { columns }] of Object.entries(recordTables) as [RecordTableName, (typeof recordTables)[RecordTableName]][]) {
    const byItem = new Map<string, string>();
    const names = new Set<string>([table]);
    for (const [column, { items }] of Object.entries(columns)) {
      byItem.set(column, column);
      for (const item of items) {
        const [, ofReturn, name] = /^\w+ (?:(\w+)\.)?(\w+)$/.exec(item) ?? [];
        if (name !== undefined) byItem.set(name, column);
        if (ofReturn !== undefined) names.add(ofReturn);
      }
    }
    for (const name of names) places.set(name, { table, columns: byItem });
  }
  return places;
}

let places: ReadonlyMap<string, ItemPlace> | undefined;

/**
 * Where the record model holds what an issue is about: `Episodes` and `DEC` are `careEpisodes` and `endedOn`. A null column is
 * the whole row; the whole is null when the record model does not hold it.
 */
export function placeOfItem(
  table: string | null,
  item: string | null,
): { readonly table: RecordTableName; readonly column: string | null } | null {
  places ??= placesOfItems();
  const found = table === null ? undefined : places.get(table);
  if (!found) return null;
  if (item === null || childItems.has(item)) return { table: found.table, column: null };
  const column = found.columns.get(item);
  return column === undefined ? null : { table: found.table, column };
}
