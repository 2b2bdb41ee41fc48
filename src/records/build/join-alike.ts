import { NULL } from '../../time/index.js';
import { alikeIds, fullestSpelling } from '../intern/alike-ids.js';
import { textOfUtf8 } from '../intern/utf8-text.js';
import type { RecordTableName } from '../model/model.js';
import type { TextBytes } from '../records.js';
import { type OwnerFacts, type Told, toldOf } from './owner-facts.js';
import type { ColumnBuilder, RawTable } from './table-builder.js';
import { fixedColumn } from './table-columns.js';

type Tables = Readonly<Record<RecordTableName, RawTable>>;

/** Children whose ids differ only in leading zeros, capitals or blanks. */
export interface AlikeChildren {
  /** Children that were taken for one child, with another spelling of its id. */
  readonly joined: number;
  /** Children that were left apart: one return holds both, or their birth dates differ. */
  readonly apart: number;
}

export interface Joined extends AlikeChildren {
  readonly tables: Tables;
  readonly ids: TextBytes;
}

/**
 * Takes children of one authority for one child when their ids differ only in how two returns write them. Two that stand
 * in one table of one return, or have different birth dates, are two children. Nothing of the builder is changed.
 */
export function joinAlike(tables: Tables, ids: TextBytes): Joined {
  const { children } = tables;
  const groups = alikeIds(ids, children.columns['laCode'].list.view());
  if (groups.length === 0) return { tables, ids, joined: 0, apart: 0 };
  const places = placesOf(tables, new Set(groups.flat()));
  const together = groups.filter((group) => !haveTwoBirths(group, children) && !standTogether(group, places));
  const apart = groups.reduce((sum, { length }) => sum + length, 0) - together.reduce((sum, { length }) => sum + length, 0);
  if (together.length === 0) return { tables, ids, joined: 0, apart };
  const joined = together.reduce((sum, { length }) => sum + length - 1, 0);
  return { ...renumbered(tables, ids, together), joined, apart };
}

function haveTwoBirths(group: readonly number[], { columns }: RawTable): boolean {
  const { list } = columns['birthDate'];
  return new Set(group.map((child) => list.get(child)).filter((born) => born !== NULL)).size > 1;
}

/** The tables and sources that hold rows of each of the children. */
function placesOf(tables: Tables, wanted: ReadonlySet<number>): ReadonlyMap<number, ReadonlySet<string>> {
  const places = new Map<number, Set<string>>();
  for (const [name, { keys, sources }] of Object.entries(tables)) {
    if (name === 'children' || !keys.child) continue;
    const from = sources.view();
    for (const [row, child] of keys.child.view().entries()) {
      if (!wanted.has(child)) continue;
      const own = places.get(child) ?? new Set();
      places.set(child, own.add(`${name} ${from[row]}`));
    }
  }
  return places;
}

/** Whether one table of one source holds rows of two of the children. */
function standTogether(group: readonly number[], places: ReadonlyMap<number, ReadonlySet<string>>): boolean {
  const seen = new Set<string>();
  for (const child of group) {
    for (const place of places.get(child) ?? []) {
      if (seen.has(place)) return true;
    }
    for (const place of places.get(child) ?? []) seen.add(place);
  }
  return false;
}

/** The tables with each group as one child, who takes the number of its first. */
function renumbered(
  tables: Tables,
  ids: TextBytes,
  groups: readonly (readonly number[])[],
): { readonly tables: Tables; readonly ids: TextBytes } {
  const { children } = tables;
  const firstOf = new Map<number, number>();
  for (const group of groups) for (const child of group) firstOf.set(child, Math.min(...group));
  const kept: number[] = [];
  const numbers = new Int32Array(children.rowCount);
  for (let child = 0; child < children.rowCount; child++) {
    const first = firstOf.get(child) ?? child;
    numbers[child] = first === child ? kept.push(child) - 1 : numbers[first];
  }
  const members = new Map<number, readonly number[]>(groups.map((group) => [Math.min(...group), [...group].sort((a, b) => a - b)]));
  const renumber = (values: Int32Array): Int32Array => values.map((child) => (child === NULL ? NULL : numbers[child]));
  const out = Object.fromEntries(
    Object.entries(tables).map(([name, table]) => {
      if (name === 'children') return [name, joinedChildren(table, kept, members)];
      const { child } = table.keys;
      return [
        name,
        child ? { ...table, rowCount: table.rowCount, keys: { ...table.keys, child: fixedColumn(renumber(child.view())) } } : table,
      ];
    }),
  ) as Tables;
  return { tables: out, ids: joinedIds(ids, kept, members) };
}

/** One row for each child: what the later return gives stands over what an earlier one gave. */
function joinedChildren(table: RawTable, kept: readonly number[], members: ReadonlyMap<number, readonly number[]>): RawTable {
  const columns: Record<string, ColumnBuilder> = {};
  for (const [name, column] of Object.entries(table.columns)) {
    const { list } = column;
    const valueOf = (child: number): number => {
      let value = NULL;
      for (const member of members.get(child) ?? [child]) if (list.get(member) !== NULL) value = list.get(member);
      return value;
    };
    const unknown = joinedUnknown(column, kept, members);
    const { dictionary } = column;
    columns[name] = { dictionary, unknown, list: list.isBlank ? list : fixedColumn(Int32Array.from(kept, valueOf)) };
  }
  const sources = fixedColumn(Int32Array.from(kept, (child) => table.sources.get(child)));
  return {
    ...table,
    rowCount: kept.length,
    keys: { child: fixedColumn(Int32Array.from(kept.keys())) },
    columns,
    sources,
    facts: joinedFacts(table, kept, members),
  };
}

/** What sources say of each child under any spelling: where there are several, each as the change that it made. */
function joinedFacts(
  { facts, columns, sources }: RawTable,
  kept: readonly number[],
  members: ReadonlyMap<number, readonly number[]>,
): OwnerFacts | null {
  if (!facts) return null;
  const names = Object.keys(columns);
  const rowOf = new Map<number, number>();
  for (const [row, child] of kept.entries()) for (const member of members.get(child) ?? [child]) rowOf.set(member, row);
  const isAlone = (child: number): boolean => !members.has(kept[rowOf.get(child)!]);
  const { mentions } = facts;
  const alone = [...mentions.rows.keys()].filter((at) => isAlone(mentions.rows[at]));
  const changes = Object.fromEntries(
    names.map((name) => {
      const own = (facts.changes[name] ?? { rows: [], sources: [], values: [] }) as OwnerFacts['changes'][string];
      const ofOthers = [...own.rows.keys()].filter((at) => isAlone(own.rows[at]));
      const told: Told[] = ofOthers.map((at) => ({ row: own.rows[at], source: own.sources[at], value: own.values[at] }));
      told.push(...toldOf(facts, names, name, columns[name].list, sources, new Set([...members.values()].flat())));
      return [
        name,
        { rows: told.map(({ row }) => rowOf.get(row)!), sources: told.map(({ source }) => source), values: told.map(({ value }) => value) },
      ];
    }),
  );
  return {
    mentions: {
      rows: alone.map((at) => rowOf.get(mentions.rows[at])!),
      sources: alone.map((at) => mentions.sources[at]),
      columns: alone.map((at) => mentions.columns[at]),
    },
    changes,
    unread: Object.fromEntries(
      Object.entries(facts.unread).map(([name, { rows, sources: by }]) => [
        name,
        { rows: rows.map((row) => rowOf.get(row)!), sources: by },
      ]),
    ),
  };
}

/** What is unknown of any spelling; a value that another gives takes its place later. */
function joinedUnknown(
  { unknown }: ColumnBuilder,
  kept: readonly number[],
  members: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, number> {
  if (unknown.size === 0) return unknown;
  const out = new Map<number, number>();
  for (const [row, child] of kept.entries()) {
    for (const member of members.get(child) ?? [child]) {
      const after = unknown.get(member);
      if (after !== undefined) out.set(row, after);
    }
  }
  return out;
}

function joinedIds(ids: TextBytes, kept: readonly number[], members: ReadonlyMap<number, readonly number[]>): TextBytes {
  const encoder = new TextEncoder();
  const textOf = (child: number): string => textOfUtf8(ids.store, ids.offsets[child], ids.offsets[child + 1]);
  const texts = kept.map((child) => {
    const group = members.get(child);
    return group ? encoder.encode(fullestSpelling(group.map(textOf))) : ids.store.subarray(ids.offsets[child], ids.offsets[child + 1]);
  });
  const offsets = new Int32Array(kept.length + 1);
  const store = new Uint8Array(texts.reduce((sum, { length }) => sum + length, 0));
  for (const [at, text] of texts.entries()) {
    store.set(text, offsets[at]);
    offsets[at + 1] = offsets[at] + text.length;
  }
  return { store, offsets };
}
