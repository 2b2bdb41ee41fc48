import { NULL } from '../time/index.js';
import type { Coverage } from './coverage.js';
import { collectionOf, type RecordTableName } from './model/model.js';
import { keyOwner } from './model/owners.js';
import type { HeldIn, Records, Table } from './records.js';

const known = new WeakMap<Table, HeldIn>();

/** Where linking noted nothing, an authority gave one return of the collection, and that holds all of its rows. */
function byAuthority(records: Records, name: RecordTableName): HeldIn {
  const { owner, keys, rowCount } = records.tables[name];
  const collection = (collectionOf as Partial<Record<RecordTableName, Coverage['collection']>>)[name];
  const { values, dictionary } = records.tables[keyOwner[owner]].columns['laCode'];
  const lastOf = new Map<string, number>();
  for (const [at, window] of records.coverage.entries()) {
    const before = lastOf.get(window.laCode);
    if (window.collection !== collection || (before !== undefined && records.coverage[before].to > window.to)) continue;
    lastOf.set(window.laCode, at);
  }
  const ofAuthority = dictionary!.map((laCode) => lastOf.get(laCode) ?? NULL);
  const owners = keys[owner]!;
  const held = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row++) held[row] = ofAuthority[values[owners[row]]];
  return { first: held, last: held };
}

/**
 * Which returns held the rows of a table, as places in `records.coverage`. What stands of an owner as such, a child's date
 * of birth say, comes from any of the returns: such tables have `NULL` throughout.
 */
export function heldIn(records: Records, name: RecordTableName): HeldIn {
  const table = records.tables[name];
  if (table.heldIn) return table.heldIn;
  let found = known.get(table);
  if (!found) known.set(table, (found = byAuthority(records, name)));
  return found;
}

/**
 * The first and the last return that held a row; null when it came with none.
 *
 * @example
 * ```ts
 * const returned = returnsOfRow(records, 'careEpisodes', 0);
 * if (returned) console.log(returned.first.to, returned.last.to); // the days on which these returns end
 * ```
 */
export function returnsOfRow(
  records: Records,
  name: RecordTableName,
  row: number,
): { readonly first: Coverage; readonly last: Coverage } | null {
  const { first, last } = heldIn(records, name);
  return first[row] === NULL ? null : { first: records.coverage[first[row]], last: records.coverage[last[row]] };
}
