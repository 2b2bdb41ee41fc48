import { NULL } from '../time/index.js';
import { keyOwner } from './model/key-owner.js';
import type { KeyName } from './model/table.js';
import type { Column, Records, Table } from './records.js';

/** The records of some children alone, with the same coverage and populations. */
export function recordsOfChildren(records: Records, isWanted: (childRow: number) => boolean): Records {
  const kept = new Map<string, Int32Array>();
  const tables: Record<string, Table> = {};
  const names = Object.keys(records.tables);
  for (const name of names) {
    const table = records.tables[name];
    const child = name === 'children' ? null : table.keys.child!;
    const rows: number[] = [];
    for (let row = 0; row < table.rowCount; row++) if (isWanted(child ? child[row] : row)) rows.push(row);
    kept.set(name, Int32Array.from(rows));
  }
  const newRows = new Map<string, Map<number, number>>();
  for (const owner of Object.values(keyOwner)) newRows.set(owner, new Map([...(kept.get(owner) ?? [])].map((row, at) => [row, at])));
  for (const name of names) {
    const table = records.tables[name];
    const rows = kept.get(name)!;
    const columns: Record<string, Column> = {};
    for (const [columnName, column] of Object.entries(table.columns)) {
      const { kind, values, dictionary } = column;
      columns[columnName] = { kind, values: rows.map((row) => values[row]), dictionary };
    }
    const keys: Partial<Record<KeyName, Int32Array>> = {};
    for (const [key, values] of Object.entries(table.keys) as [KeyName, Int32Array][]) {
      const moved = newRows.get(keyOwner[key])!;
      keys[key] = rows.map((row) => (values[row] === NULL ? NULL : moved.get(values[row])!));
    }
    tables[name] = { name, rowCount: rows.length, keys, columns };
  }
  return { ...records, tables };
}

/** The rows of `children` with an id, in one authority or in any. */
export function childRows(records: Records, childId: string, laCode?: string): readonly number[] {
  const children = records.tables['children'];
  const id = children.columns['childId'];
  const la = children.columns['laCode'];
  const wantedId = id.dictionary!.indexOf(childId);
  const wantedLa = laCode === undefined ? null : la.dictionary!.indexOf(laCode);
  const found: number[] = [];
  for (let row = 0; row < children.rowCount; row++) {
    if (id.values[row] === wantedId && (wantedLa === null || la.values[row] === wantedLa)) found.push(row);
  }
  return found;
}
