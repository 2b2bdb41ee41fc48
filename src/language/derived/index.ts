import type { Expression } from '../nodes.js';
import { carePeriods } from './care-periods.js';
import type { ChainTable } from './chain.js';
import { conferences } from './conferences.js';
import { placements } from './placements.js';
import { stays } from './stays.js';
import type { UnionTable } from './union.js';

/** Tables derived from the records, the same in every engine. */
export const derivedTables = { carePeriods, conferences, stays, placements } as const;
export type DerivedTables = typeof derivedTables;
export type DerivedTable = ChainTable | UnionTable;

/** A derived table by name; undefined when there is none. */
export function derivedTable(name: string): DerivedTable | undefined {
  return Object.hasOwn(derivedTables, name) ? derivedTables[name as keyof DerivedTables] : undefined;
}

/** The tables that a derived table is made of: stored ones, or other derived ones. */
export function sourcesOf(table: DerivedTable): readonly string[] {
  return table.kind === 'chain' ? [table.from] : [...new Set(table.parts.map(({ from }) => from))];
}

/** The conditions by which a derived table is made. */
export function derivedRules(table: DerivedTable): readonly Expression[] {
  const conditions = table.kind === 'chain' ? [table.where, table.joins] : table.parts.map(({ where }) => where);
  return conditions.filter((condition) => condition !== null);
}

/** What a column of a derived table may take its value from: columns and values of the rows it is made of, by the table of the row. */
export function takenBy(table: DerivedTable, column: string): readonly { readonly from: string; readonly of: Expression }[] {
  if (table.kind === 'union') return table.parts.flatMap(({ from, columns }) => (columns[column] ? { from, of: columns[column] } : []));
  const taken = table.columns[column];
  return !taken || taken.take === 'count'
    ? []
    : [{ from: table.from, of: { kind: 'column', level: 0, table: table.from, name: taken.of } }];
}

export type { ChainTable } from './chain.js';
export { adoptionByCurrentFosterCarer, sameCarerReasons, shortBreakLegalStatuses, temporaryPlacements } from './code-lists.js';
export type { UnionTable } from './union.js';
