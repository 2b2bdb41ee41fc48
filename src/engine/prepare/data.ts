import { IndicatorError } from '../../errors.js';
import { type DerivedTable, derivedTable, sourcesOf } from '../../language/derived/index.js';
import {
  type CollectionName,
  type Column,
  type KeyName,
  keyOwner,
  type OwnerName,
  ownerNames,
  type Records,
  type Table,
  tableShapes,
} from '../../records/index.js';
import { NULL } from '../../time/index.js';
import { forKeeps } from '../memory/arena.js';
import { type AuthorityRanges, authorityRanges } from './authorities.js';

/** Where each owner's rows are: `rows[offsets[owner]] … rows[offsets[owner + 1] − 1]`; `rows` null = the row itself. */
export interface KeyIndex {
  readonly offsets: Int32Array;
  readonly rows: Int32Array | null;
}

/** Records with what every calculation over them shares: indexes, derived tables, authorities, remembered answers. */
export interface Data {
  readonly records: Records;
  /** Every authority that any owner is of; those with children first. */
  readonly authorities: readonly string[];
  /** The authority (as a position in `authorities`) of each owner of a kind. */
  authorityOf(owner: OwnerName): Int32Array;
  /** Where each authority's owners of a kind are, when they lie together; null when authorities alternate. */
  authorityRanges(owner: OwnerName): AuthorityRanges | null;
  table(name: string): Table;
  /** 1 for each row of a table that holds an unknown value; null when none does. */
  unknownRows(name: string): Uint8Array | null;
  index(table: Table, key: KeyName): KeyIndex;
  ownerCount(key: KeyName): number;
  /** The last day covered for each authority, or `NULL`. */
  dataEnd(collection: CollectionName): Int32Array;
  /** Answers that hold for every period. */
  readonly remembered: Map<string, unknown>;
}

/** The owner row that each row of a table belongs to, or null when the table is the owner itself. */
export function ownerColumn(table: Table, key: KeyName): Int32Array | null {
  if (table.name === keyOwner[key]) return null;
  const column = table.keys[key];
  if (!column) throw new IndicatorError('invalid-expression', `Rows of ${table.name} have no key "${key}".`);
  return column;
}

function buildIndex(owners: Int32Array | null, rowCount: number, ownerCount: number, sorted: boolean): KeyIndex {
  const offsets = new Int32Array(ownerCount + 1);
  if (!owners) {
    for (let at = 0; at <= ownerCount; at++) offsets[at] = at;
    return { offsets, rows: null };
  }
  for (let row = 0; row < rowCount; row++) {
    const owner = owners[row];
    if (owner !== NULL) offsets[owner + 1]++;
  }
  for (let at = 0; at < ownerCount; at++) offsets[at + 1] += offsets[at];
  if (sorted) return { offsets, rows: null };
  const next = offsets.slice(0, ownerCount);
  const rows = new Int32Array(offsets[ownerCount]);
  for (let row = 0; row < rowCount; row++) {
    const owner = owners[row];
    if (owner !== NULL) rows[next[owner]++] = row;
  }
  return { offsets, rows };
}

function unknownRowsOf(data: Data, name: string): Uint8Array | null {
  if (!Object.hasOwn(data.records.tables, name)) {
    const derived = derivedTable(name);
    // A table made of rows that are all known is not made to find that out.
    return derived && sourcesOf(derived).some((source) => data.unknownRows(source)) ? (data.table(name).unknownRows ?? null) : null;
  }
  const table = data.records.tables[name];
  const columns = Object.values(table.columns).flatMap(({ unknown }) => unknown ?? []);
  if (columns.length === 0) return null;
  const flags = new Uint8Array(table.rowCount);
  for (const unknown of columns) for (let row = 0; row < flags.length; row++) if (unknown[row] !== NULL) flags[row] = 1;
  return flags;
}

const known = new WeakMap<Records, Data>();

/** Prepares records for calculation; what is prepared is kept as long as the records are. */
export function dataOf(records: Records, derive: (data: Data, table: DerivedTable) => Table): Data {
  const existing = known.get(records);
  if (existing) return existing;
  const tables = new Map<string, Table>(Object.entries(records.tables));
  const indexes = new Map<string, KeyIndex>();
  const laCodes = (owner: OwnerName): Column => records.tables[keyOwner[owner]].columns['laCode'];
  // An authority of which nothing could be read has no figures, which is to be told and not to be passed over.
  const authorities = [
    ...new Set([
      ...ownerNames.flatMap((owner) => laCodes(owner).dictionary ?? []),
      ...records.leftOut.flatMap(({ collection, laCode }) => (collection === 'population' || laCode === null ? [] : [laCode])),
    ]),
  ];
  const ofOwners = new Map<OwnerName, Int32Array>();
  const ends = new Map<CollectionName, Int32Array>();
  const inDoubt = new Map<string, Uint8Array | null>();
  const data: Data = {
    records,
    authorities,
    authorityOf(owner) {
      const { values, dictionary } = laCodes(owner);
      // Children come first, so their codes are numbered as their authorities are.
      if (owner === 'child') return values;
      let of = ofOwners.get(owner);
      if (!of) {
        const numbers = (dictionary ?? []).map((code) => authorities.indexOf(code));
        ofOwners.set(owner, (of = values.map((code) => numbers[code])));
      }
      return of;
    },
    authorityRanges: (owner) => authorityRanges(data.authorityOf(owner), authorities.length),
    remembered: new Map(),
    ownerCount: (key) => records.tables[keyOwner[key]].rowCount,
    table(name) {
      let table = tables.get(name);
      if (!table) {
        const derived = derivedTable(name);
        if (!derived) throw new IndicatorError('unknown-table', `There is no table "${name}" in the record model.`);
        tables.set(name, (table = forKeeps(() => derive(data, derived))));
      }
      return table;
    },
    unknownRows(name) {
      let flags = inDoubt.get(name);
      if (flags === undefined) inDoubt.set(name, (flags = unknownRowsOf(data, name)));
      return flags;
    },
    index(table, key) {
      const name = `${table.name}/${key}`;
      let index = indexes.get(name);
      // Every table is stored in the order of its owners, so only the other keys need a permutation.
      if (!index)
        indexes.set(name, (index = buildIndex(ownerColumn(table, key), table.rowCount, data.ownerCount(key), key === table.owner)));
      return index;
    },
    dataEnd(collection) {
      let end = ends.get(collection);
      if (!end) {
        end = new Int32Array(authorities.length).fill(NULL);
        for (const window of records.coverage) {
          const at = authorities.indexOf(window.laCode);
          if (window.collection === collection && at >= 0) end[at] = Math.max(end[at], window.to);
        }
        ends.set(collection, end);
      }
      return end;
    },
  };
  known.set(records, data);
  return data;
}

/** The name of the date that orders a table's rows, or null. */
export function orderColumn(table: string): string | null {
  if (Object.hasOwn(tableShapes, table)) return tableShapes[table as keyof typeof tableShapes].orderBy;
  return derivedTable(table)?.orderBy ?? null;
}
