import type { Expression } from '../../language/index.js';
import { everyPart } from '../../language/parts.js';
import { tableNoun } from '../nouns/nouns.js';

/** Which rows can be spoken of: the table of the row being decided, then of each `related` inward. */
export interface Scope {
  readonly tables: readonly string[];
  /** True inside a chain, where level −1 is the row before. */
  readonly inChain: boolean;
}

export const scopeOf = (table: string): Scope => ({ tables: [table], inChain: false });
export const chainScopeOf = (table: string): Scope => ({ tables: [table], inChain: true });
/** The scope inside a `related` whose rows are at a level. */
export const inside = (scope: Scope, table: string, level: number): Scope => ({
  ...scope,
  tables: [...scope.tables.slice(0, level), table],
});
export const innermost = (scope: Scope): number => scope.tables.length - 1;

/**
 * The name of a row. `own` is true for the row a sentence outside any `related` is about: its columns need no owner.
 * Inside a `related` the row being decided is "this referral" and the related row "that referral".
 */
export function namedRow(level: number, scope: Scope): { readonly name: string; readonly own: boolean } {
  const table = scope.tables[Math.max(level, 0)] ?? '';
  const { singular } = tableNoun(table);
  if (level < 0) return { name: `the previous ${singular}`, own: false };
  if (table === 'children') return { name: 'the child', own: false };
  if (level === 0) return scope.tables.length === 1 ? { name: `the ${singular}`, own: true } : { name: `this ${singular}`, own: false };
  const isNameTaken = scope.tables.some((other, at) => at > 0 && at !== level && other === table);
  return { name: isNameTaken && level < innermost(scope) ? `that first ${singular}` : `that ${singular}`, own: false };
}

/** The tables of the rows an expression speaks of, so that a part of it can be said outside the `related` it belongs to. */
export function scopeFor(expression: Expression, table: string): Scope {
  const columns = everyPart(expression).flatMap((part) => (part.kind === 'column' && part.level > 0 ? [part] : []));
  const tables = [table];
  for (const column of columns) tables[column.level] = column.table;
  for (let level = 0; level < tables.length; level++) tables[level] ??= table;
  return { ...scopeOf(table), tables };
}
