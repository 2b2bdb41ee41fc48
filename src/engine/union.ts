import { mostPlaces } from '../language/decimals.js';
import type { UnionTable } from '../language/derived/index.js';
import { type Column, type KeyName, keyNames, keyOwner, type Table, UNKNOWN } from '../records/index.js';
import { NULL } from '../time/index.js';
import { oneDictionary } from './evaluate/choice.js';
import { selectTrue } from './evaluate/select.js';
import { values } from './evaluate/values.js';
import { type Data, ownerColumn } from './prepare/data.js';
import { atPlaces, inUnits } from './prepare/decimals.js';
import { scopeOf } from './scope.js';
import { countingFrom, type Frame, gather, narrow, wholeTable } from './sets/frame.js';
import type { Vector } from './sets/vector.js';

/** Several lists of numbers as one. */
function concatenated(lists: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(lists.reduce((count, list) => count + list.length, 0));
  let from = 0;
  for (const list of lists) {
    all.set(list, from);
    from += list.length;
  }
  return all;
}

/** The row that each row of a frame points at by a key. */
function pointedAt({ table, rows, count }: Frame, key: KeyName): Int32Array {
  const column = ownerColumn(table, key);
  if (!column) return rows ?? countingFrom(0, count);
  return rows ? gather(column, rows) : column;
}

/** Where values taken one after another are unknown; of an end it is no longer known after which day it lies. */
function unknownAmong(vectors: readonly Vector[]): { readonly unknown?: Int32Array } {
  if (!vectors.some(({ unknown }) => unknown)) return {};
  return {
    unknown: concatenated(
      vectors.map(({ values, unknown }) => (unknown ? unknown.map((after) => (after === NULL ? NULL : UNKNOWN)) : values.map(() => NULL))),
    ),
  };
}

const carries = (table: Table, key: KeyName): boolean => table.keys[key] !== undefined || keyOwner[key] === table.name;

/** Rows, in the order of owner and then of parts, without those that a later row of their owner is alike in every column of the identity. */
function standing(rows: Int32Array, owners: Int32Array, identity: readonly Int32Array[], dates: Int32Array | null): Int32Array {
  return rows.filter((row, at) => {
    if (dates && dates[row] === NULL) return true;
    for (let next = at + 1; next < rows.length && owners[rows[next]] === owners[row]; next++) {
      if (identity.every((values) => values[rows[next]] === values[row])) return false;
    }
    return true;
  });
}

/** Builds a union: the rows of its parts under one set of columns, in the order of owner and date. */
export function unionTable(data: Data, union: UnionTable): Table {
  // No part names the period, so any will do.
  const scope = scopeOf(data, { start: NULL + 1, end: NULL + 1 });
  const parts = union.parts.map(({ from, where, columns }) => {
    const whole = wholeTable(data.table(from), 0);
    return { frame: narrow(whole, selectTrue(where && inUnits(where), whole, scope).at), columns };
  });
  const { owner } = parts[0].frame.table;
  const unordered: Record<string, Column> = {};
  for (const [name, kind] of Object.entries(union.types)) {
    const places = mostPlaces(parts.map(({ columns }) => columns[name]));
    const vectors = parts.map(({ frame, columns }) => values(atPlaces(places)(columns[name]), frame, scope)[0]);
    const { texts, renumbered } = oneDictionary(vectors);
    const lists = vectors.map((vector, part) => {
      const numbers = renumbered[part];
      return numbers ? vector.values.map((value) => (value === NULL ? NULL : numbers[value])) : vector.values;
    });
    unordered[name] = {
      kind,
      values: concatenated(lists),
      dictionary: kind === 'code' || kind === 'id' || kind === 'text' ? (texts ?? []) : null,
      ...(kind === 'decimal' ? { places } : {}),
      ...unknownAmong(vectors),
    };
  }
  const keys: Partial<Record<KeyName, Int32Array>> = {};
  for (const key of keyNames) {
    if (parts.every(({ frame }) => carries(frame.table, key))) keys[key] = concatenated(parts.map(({ frame }) => pointedAt(frame, key)));
  }
  const owners = keys[owner]!;
  const dates = unordered[union.orderBy].values;
  const byOwner = countingFrom(0, owners.length).sort((a, b) => owners[a] - owners[b] || a - b);
  const identity = union.identity.map((name) => unordered[name].values);
  const rows = standing(byOwner, owners, identity, union.identity.includes(union.orderBy) ? dates : null);
  rows.sort((a, b) => owners[a] - owners[b] || dates[a] - dates[b] || a - b);
  const taken = <K extends string, V>(from: Partial<Record<K, V>>, take: (value: V) => V): Record<K, V> =>
    Object.fromEntries(Object.entries<V>(from as Record<K, V>).map(([name, value]) => [name, take(value)])) as Record<K, V>;
  const columns = taken(unordered, ({ unknown, ...column }) => ({
    ...column,
    values: gather(column.values, rows),
    ...(unknown ? { unknown: gather(unknown, rows) } : {}),
  }));
  const inDoubt = Object.values(columns).flatMap(({ unknown }) => unknown ?? []);
  return {
    name: union.name,
    owner,
    rowCount: rows.length,
    keys: taken(keys, (values) => gather(values, rows)),
    columns,
    ...(inDoubt.length > 0
      ? { unknownRows: Uint8Array.from(rows, (_, at) => (inDoubt.some((unknown) => unknown[at] !== NULL) ? 1 : 0)) }
      : {}),
  };
}
