import { type KeyName, keysOf, recordTables, type TableSpec } from '../records/index.js';
import { type DerivedTable, derivedTable as derivedTableOf, derivedTables, sourcesOf, takenBy } from './derived/index.js';
import type { ValueType } from './nodes.js';

/** What validation needs to know of a table, stored or derived. */
export interface KnownTable {
  readonly columns: Readonly<Record<string, { readonly type: ValueType; readonly codes: string | null }>>;
  readonly keys: readonly KeyName[];
}

const ownKey: Readonly<Record<string, KeyName>> = {
  cinEpisodes: 'cinEpisode',
  assessments: 'assessment',
  childProtectionPlans: 'childProtectionPlan',
};

const has = <T extends object>(object: T, name: string): name is keyof T & string => Object.hasOwn(object, name);

function storedTable(name: string, spec: TableSpec): KnownTable {
  return {
    columns: Object.fromEntries(
      Object.entries(spec.columns).map(([column, { kind, codes }]) => [column, { type: kind, codes: codes ?? null }]),
    ),
    // A row that others point at shares their key with them.
    keys: has(ownKey, name) ? [...keysOf(spec), ownKey[name]] : keysOf(spec),
  };
}

function derivedTable(table: DerivedTable): KnownTable {
  const sources = sourcesOf(table).flatMap((name) => knownTable(name) ?? []);
  const codesOf = (column: string): string | null => {
    for (const { from, of } of takenBy(table, column)) {
      const codes = of.kind === 'column' ? knownTable(from)?.columns[of.name]?.codes : null;
      if (codes) return codes;
    }
    return null;
  };
  const owner = sources[0]?.keys[0] ?? 'child';
  return {
    columns: Object.fromEntries(Object.entries(table.types).map(([name, type]) => [name, { type, codes: codesOf(name) }])),
    // Joined rows have only their owner in common, rows taken one by one every key that all of their tables carry.
    keys: table.kind === 'chain' ? [owner] : (sources[0]?.keys ?? []).filter((key) => sources.every(({ keys }) => keys.includes(key))),
  };
}

/** The names of all tables, stored and derived. */
export const tableNames: readonly string[] = [...Object.keys(recordTables), ...Object.keys(derivedTables)];

const known = new Map<string, KnownTable>();

/** A table of the record model or a derived table by name; null when there is none. */
export function knownTable(name: string): KnownTable | null {
  const before = known.get(name);
  if (before) return before;
  const derived = derivedTableOf(name);
  const table = has(recordTables, name) ? storedTable(name, recordTables[name]) : derived ? derivedTable(derived) : null;
  if (table) known.set(name, table);
  return table;
}
