import { IndicatorError } from '../errors.js';
import { type ChainTable, type DerivedTable, derivedTable, rowsTaken, sourcesOf } from '../language/index.js';
import {
  afterColumn,
  type CollectionName,
  type KeyName,
  keyColumn,
  keyNames,
  keyOwner,
  type OwnerName,
  ownerColumns,
  ownerNames,
  recordTables,
  snakeCase,
  type TableSpec,
  unknownColumns,
} from '../records/index.js';
import type { Dialect } from './dialect.js';
import { atom, COMPARISON, type Sql } from './text.js';

const stored: Readonly<Record<string, TableSpec | undefined>> = recordTables;

type OtherKey = Exclude<KeyName, OwnerName>;

const isOwner = (key: KeyName): key is OwnerName => ownerNames.some((owner) => owner === key);

const otherKeys = keyNames.filter((key): key is OtherKey => !isOwner(key));

/** What SQL needs to know of a table, stored or derived. */
export interface SqlTable {
  readonly name: string;
  readonly singular: string;
  /** Whose rows they are. */
  readonly owner: OwnerName;
  readonly orderBy: string | null;
  readonly derived: DerivedTable | null;
  /** The keys that its rows carry besides their owner. */
  readonly keys: readonly OtherKey[];
  hasColumn(name: string): boolean;
  /** The columns that hold a key, or null when the table has no such key. */
  keyColumns(key: KeyName): readonly string[] | null;
  /** Whether a column is the end of a spell, of which a day may be known that it lies after. */
  isEnd(name: string): boolean;
  /** Where the names of unknown columns stand, and the name there of each column; null for a column that is never unknown. */
  unknownName(name: string): { readonly list: string; readonly name: string } | null;
  /** The columns that name a row's unknown columns. */
  readonly unknownLists: readonly string[];
}

/** What SQL needs to know of a derived table. */
export function sqlDerived(derived: DerivedTable): SqlTable {
  const sources = sourcesOf(derived).map(sqlTable);
  const { owner } = sources[0];
  // Joined rows have only their owner in common, rows taken one by one every key that all of their tables carry.
  const keys = derived.kind === 'chain' ? [] : otherKeys.filter((key) => sources.every((source) => source.keyColumns(key) !== null));
  return {
    name: derived.name,
    owner,
    singular: derived.singular,
    orderBy: derived.orderBy,
    derived,
    keys,
    hasColumn: (column) => Object.hasOwn(derived.types, column),
    keyColumns: (key) => {
      if (isOwner(key)) return key === owner ? ownerColumns(owner) : null;
      return keys.includes(key) ? [keyColumn(key)] : null;
    },
    ...(derived.kind === 'chain' ? unknownOfChain(derived) : { ...unknownOfRow, isEnd: () => false }),
  };
}

/** A row of its own names its unknown columns itself. */
const unknownOfRow: Pick<SqlTable, 'unknownName' | 'unknownLists'> = {
  unknownName: (column) => ({ list: unknownColumns, name: column }),
  unknownLists: [unknownColumns],
};

/** A row made of several carries the lists of those it takes values from. */
function unknownOfChain(chain: ChainTable): Pick<SqlTable, 'isEnd' | 'unknownName' | 'unknownLists'> {
  const { columns } = chain;
  const source = sqlTable(chain.from);
  return {
    isEnd: (column) => {
      const taking = columns[column];
      return taking !== undefined && taking.take !== 'count' && source.isEnd(taking.of);
    },
    unknownName: (column) => {
      const taking = columns[column];
      const inner = taking && taking.take !== 'count' ? source.unknownName(taking.of) : null;
      return inner && taking ? { list: `${snakeCase(taking.take)}_${inner.list}`, name: inner.name } : null;
    },
    unknownLists: rowsTaken(chain).flatMap((take) => source.unknownLists.map((list) => `${snakeCase(take)}_${list}`)),
  };
}

/** @throws IndicatorError `unknown-table` */
export function sqlTable(name: string): SqlTable {
  const derived = derivedTable(name);
  if (derived) return sqlDerived(derived);
  const spec = Object.hasOwn(stored, name) ? stored[name] : undefined;
  if (!spec) throw new IndicatorError('unknown-table', `No table is called "${name}".`);
  return {
    name,
    owner: spec.owner,
    singular: spec.singular,
    orderBy: spec.orderBy,
    derived: null,
    keys: (spec.keys ?? []).filter((key) => !isOwner(key)),
    hasColumn: (column) => Object.hasOwn(spec.columns, column),
    keyColumns: (key) => {
      if (isOwner(key)) return key === spec.owner ? ownerColumns(key) : null;
      if (keyOwner[key] === name) return ['row_id'];
      return spec.keys?.includes(key) ? [keyColumn(key)] : null;
    },
    isEnd: (column) => spec.spell?.to === column,
    ...unknownOfRow,
  };
}

/** A row that expressions may name: its table, and how its columns are written. */
export interface RowInScope {
  readonly table: SqlTable;
  readonly alias: string;
  column(name: string): string;
  /** The day after which an unknown end lies; null for columns that are no end of a spell. */
  after(name: string): Sql | null;
  /** That a column's value is unknown; null when it never is. */
  unknown(name: string): Sql | null;
  /** That any value of the row is unknown. */
  readonly holdsUnknown: Sql;
}

/** What the expressions lowered so far call for beside their own table. */
export interface Needs {
  /** Columns of the one who owns the unit: a child's date of birth. */
  readonly ownerColumns: Set<string>;
  readonly dataEnd: Set<CollectionName>;
  readonly derived: Set<string>;
}

export const noNeeds = (): Needs => ({ ownerColumns: new Set(), dataEnd: new Set(), derived: new Set() });

/** Where an expression stands: the rows around it by level, and what it may use. */
export interface Scope {
  readonly dialect: Dialect;
  readonly rows: ReadonlyMap<number, RowInScope>;
  readonly needs: Needs;
  /** Whether a condition that is unknown must be told from one that is false. */
  readonly asksUnknown: boolean;
  /** The alias that carries the period and the owner's columns; null inside a derived table, which has neither. */
  readonly unit: string | null;
}

/** A row written `alias.column`. */
export const aliased = (dialect: Dialect, table: SqlTable, alias: string): RowInScope => prefixed(dialect, table, alias, '');

/** A row whose columns are carried under names with a prefix. */
export function prefixed(dialect: Dialect, table: SqlTable, alias: string, prefix: string): RowInScope {
  const named = (name: string): string => `${alias}.${dialect.identifier(`${prefix}${name}`)}`;
  const after = (name: string): Sql | null => (table.isEnd(name) ? atom(named(afterColumn(name))) : null);
  return {
    table,
    alias,
    column: (name) => named(snakeCase(name)),
    after,
    unknown(name) {
      const end = after(name);
      if (end) return { text: `${end.text} IS NOT NULL`, binds: COMPARISON };
      const listed = table.unknownName(name);
      return listed && isListed(dialect, named(listed.list), listed.name);
    },
    holdsUnknown: atom(`(${table.unknownLists.map((list) => `${named(list)} IS NOT NULL`).join(' OR ')})`),
  };
}

/** That a list of unknown columns names one. */
export const isListed = (dialect: Dialect, list: string, name: string): Sql => ({
  text: `COALESCE(${list}, ${dialect.text('').text}) LIKE ${dialect.text(`%,${snakeCase(name)},%`).text}`,
  binds: COMPARISON,
});

/** The scope inside a `related`, with its row at its level. Rows further in are those of another place, and go. */
export function inside(scope: Scope, level: number, row: RowInScope): Scope {
  const rows = new Map([...scope.rows].filter(([at]) => at < level));
  return { ...scope, rows: rows.set(level, row) };
}

/** An alias no enclosing row has: the table's name, or `other_…` where that is taken. */
export function freeAlias(scope: Scope, table: SqlTable): string {
  const taken = new Set([...scope.rows.values()].map((row) => row.alias));
  let alias = snakeCase(table.name);
  while (taken.has(alias)) alias = `other_${alias}`;
  return alias;
}

/** @throws IndicatorError `invalid-expression` when no row stands at the level */
export function rowAt(scope: Scope, level: number): RowInScope {
  const row = scope.rows.get(level);
  if (!row) throw new IndicatorError('invalid-expression', `An expression names a row at level ${level}, but none stands there.`);
  return row;
}
