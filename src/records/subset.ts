import { NULL } from '../time/index.js';
import { comparableId } from './intern/alike-ids.js';
import { keyOwner, ownerId } from './model/owners.js';
import type { KeyName, OwnerName } from './model/table.js';
import { type Column, placesOf, type Records, type Table } from './records.js';

/** The records of some children alone, with the same coverage and populations. */
export const recordsOfChildren = (records: Records, isWanted: (childRow: number) => boolean): Records =>
  recordsOfOwners(records, 'child', isWanted);

/** The records of some owners of one kind alone, with the same coverage and populations. */
export function recordsOfOwners(records: Records, owner: OwnerName, isWanted: (ownerRow: number) => boolean): Records {
  const kept = new Map<string, Int32Array>();
  const tables: Record<string, Table> = {};
  const names = Object.keys(records.tables);
  for (const name of names) {
    const table = records.tables[name];
    const owners = table.keys[owner];
    const rows: number[] = [];
    if (owners) for (let row = 0; row < table.rowCount; row++) if (isWanted(owners[row])) rows.push(row);
    kept.set(name, Int32Array.from(rows));
  }
  const newRows = new Map<string, Map<number, number>>();
  for (const target of Object.values(keyOwner)) newRows.set(target, new Map([...(kept.get(target) ?? [])].map((row, at) => [row, at])));
  for (const name of names) {
    const table = records.tables[name];
    const rows = kept.get(name)!;
    const columns: Record<string, Column> = {};
    for (const [columnName, column] of Object.entries(table.columns)) {
      const { kind, values, dictionary, unknown } = column;
      columns[columnName] = {
        kind,
        values: rows.map((row) => values[row]),
        dictionary,
        ...placesOf(column),
        ...(unknown ? { unknown: rows.map((row) => unknown[row]) } : {}),
      };
    }
    const keys: Partial<Record<KeyName, Int32Array>> = {};
    for (const [key, values] of Object.entries(table.keys) as [KeyName, Int32Array][]) {
      const moved = newRows.get(keyOwner[key])!;
      keys[key] = rows.map((row) => (values[row] === NULL ? NULL : moved.get(values[row])!));
    }
    const of = (held: Int32Array): Int32Array => rows.map((row) => held[row]);
    const { heldIn } = table;
    tables[name] = {
      name,
      owner: table.owner,
      rowCount: rows.length,
      keys,
      columns,
      ...(heldIn ? { heldIn: { first: of(heldIn.first), last: of(heldIn.last) } } : {}),
    };
  }
  return { ...records, tables };
}

/**
 * The rows of an owner's table with an id, in one authority or in any; an authority is known by its code alone. When there is
 * none, those whose id differs only in leading zeros, capitals or blanks.
 */
export function ownerRows(records: Records, owner: OwnerName, id: string, laCode?: string): readonly number[] {
  const table = records.tables[keyOwner[owner]];
  const ids = table.columns[ownerId[owner] ?? 'laCode'];
  const la = table.columns['laCode'];
  const wantedLa = laCode === undefined ? null : la.dictionary!.indexOf(laCode);
  const rowsWith = (wantedIds: ReadonlySet<number>): readonly number[] => {
    const found: number[] = [];
    for (let row = 0; row < table.rowCount; row++) {
      if (wantedIds.has(ids.values[row]) && (wantedLa === null || la.values[row] === wantedLa)) found.push(row);
    }
    return found;
  };
  const exact = rowsWith(new Set([ids.dictionary!.indexOf(id)]));
  if (exact.length > 0) return exact;
  // Returns write one id in several ways, of which the records hold one.
  const wanted = comparableId(id);
  return rowsWith(new Set([...ids.dictionary!.keys()].filter((at) => comparableId(ids.dictionary![at]) === wanted)));
}
