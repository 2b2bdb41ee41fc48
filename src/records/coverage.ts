import type { Day } from '../time/index.js';
import { type CollectionName, collectionNames, collectionOf, type RecordTableName } from './model/model.js';
import { keyOwner } from './model/owners.js';
import { tableShapes } from './model/shapes.js';

/**
 * What is wrong with rows of a return. `left-out`: the row is not in the records. `unreadable`: something stands in a cell
 * that could not be read, so the value is not known. `doubtful`: the row was kept as it is, and may be wrong.
 */
export type RowEffect = 'left-out' | 'unreadable' | 'doubtful';

/** Rows of one table of one return of which something is wrong, by kind: never a value from a record. */
export interface RowTrouble {
  /** The code of the issue that tells of them, such as `row-without-date`. */
  readonly code: string;
  readonly effect: RowEffect;
  /** The column of the record model it is about; null when it is about the whole row. */
  readonly column: string | null;
  readonly rows: number;
}

/** One table as a return held it, empty or not. */
export interface ReturnedTable {
  readonly table: RecordTableName;
  /** Rows in the files, those left out too. */
  readonly rows: number;
  readonly troubles: readonly RowTrouble[];
  /** Columns of the record model that the files did not have: blank for every row, which is not the same as none. */
  readonly columnsNotReturned: readonly string[];
  /** What became of its rows when the returns of other years were looked at; absent when no other was given. */
  readonly linked?: LinkedRows | undefined;
}

/** What the returns of other years say of the rows of a table of one return. */
export interface LinkedRows {
  /** Open at its end, and replaced in the next return by another row of the same child: the next says what was so. */
  readonly corrected: number;
  /** Open at its end, and of a child of whom the next return holds no such row: open then, unknown after. */
  readonly lastSeen: number;
  /** Of days that an earlier return covers, which did not hold them. */
  readonly firstSeenLate: number;
}

/** What holds the days of a collection, where it is not the statutory return that the collection is named after. */
export type ReturnForm = 'annex-a' | 'ssd' | 'csc-api';

/**
 * Days for which one authority's return was read: every event inside is in the tables it held, or did not happen. A table
 * that is not named here was not returned, so nothing is known of it.
 */
export interface Coverage {
  readonly laCode: string;
  readonly collection: CollectionName;
  readonly from: Day;
  readonly to: Day;
  readonly tables: readonly ReturnedTable[];
  /** The name of the file, or of the set of files. */
  readonly file?: string | undefined;
  /** The day on which the return was made, where it says so: of two for one year, the one made later stands. */
  readonly madeOn?: Day | null | undefined;
  /** What it is, where it is not the statutory return: two of different forms may hold different tables of the same days. */
  readonly form?: ReturnForm | undefined;
  /** The number of the source whose rows it holds, as given by the builder: rows of one source are one return. */
  readonly source?: number | undefined;
}

/** A file that was given and could not be used, or not for the table it holds. */
export interface ReturnLeftOut {
  readonly collection: CollectionName | 'population';
  /** Null when the file does not say whose it is. */
  readonly laCode: string | null;
  /** The days it would have covered; null when they are not known. */
  readonly days: { readonly from: Day; readonly to: Day } | null;
  /** The table it would have held; null for a whole return. */
  readonly table: RecordTableName | null;
  readonly file: string;
  /** The code of the issue that tells why. */
  readonly because: string;
}

let whole: ReadonlyMap<CollectionName, readonly ReturnedTable[]> | undefined;

/** The tables that a collection fills, and those that say whose their rows are. */
function tablesOf(collection: CollectionName): readonly ReturnedTable[] {
  const names = Object.keys(collectionOf) as (keyof typeof collectionOf)[];
  const own = names.filter((table) => collectionOf[table] === collection);
  const owners = own.map((table) => keyOwner[tableShapes[table].owner]);
  return [...new Set<RecordTableName>([...owners, ...own])].map((table) => ({ table, rows: 0, troubles: [], columnsNotReturned: [] }));
}

/** Every table of a collection, without anything wrong: what a caller who states only days is taken to mean. */
export function everyTable(collection: CollectionName): readonly ReturnedTable[] {
  whole ??= new Map(collectionNames.map((name) => [name, tablesOf(name)]));
  return whole.get(collection) ?? [];
}
