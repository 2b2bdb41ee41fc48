import type { RecordTableName } from '../records/index.js';
import { annexALists } from './annex-a/lists.js';
import { apiTables } from './csc-api/fields.js';
import { placeOfItem } from './item-places.js';
import type { SourceTable } from './rows/source-table.js';
import { ssdTables } from './ssd/tables.js';

let others: ReadonlyMap<string, SourceTable> | undefined;

/**
 * Where the record model holds what an issue is about: `Episodes` and `DEC` are `careEpisodes` and `endedOn`, `List 1` and `Date of
 * Contact` are `contacts` and `receivedOn`. A null column is the whole row; the whole is null when the record model does not hold it.
 */
export function placeInRecords(
  table: string | null,
  item: string | null,
): { readonly table: RecordTableName; readonly column: string | null } | null {
  const place = placeOfItem(table, item);
  if (place || table === null) return place;
  others ??= new Map([...annexALists, ...ssdTables, ...apiTables].map((each) => [each.name, each]));
  const source = others.get(table);
  if (!source?.table) return null;
  if (item === null) return { table: source.table, column: null };
  const into = source.fields.find(({ name }) => name === item)?.into;
  if (!into) return null;
  // Without an id a row is nothing.
  return into.column === 'childId' ? { table: source.table, column: null } : into;
}
