import { type RecordTableName, tableShapes } from '../records/index.js';
import { derivedTable, sourcesOf, takenBy } from './derived/index.js';

/** The tables of the record model that a rule reads, and the columns of each that it looks at. */
export type ItemsRead = ReadonlyMap<RecordTableName, ReadonlySet<string>>;

const isRecordTable = (name: string): name is RecordTableName => Object.hasOwn(tableShapes, name);

/** Fields of a node that name a table: whose rows are counted or related, and what a derived table is made from. */
const tableFields = ['table', 'from'] as const;

/**
 * Which tables and columns a rule reads, through derived tables too: worked out from the rule itself, so that nobody can
 * forget to declare one. A calculation, a breakdown or any part of either will do.
 *
 * @param throughDerived - false leaves out what only the rules of derived tables look at, such as how placements are joined
 * @example
 * ```ts
 * itemsRead(childrenInCareRate.calculation).has('careEpisodes') // true
 * ```
 */
export function itemsRead(rule: unknown, throughDerived = true): ItemsRead {
  const found = new Map<RecordTableName, Set<string>>();
  const visited = new Set<string>();
  const columnsOf = (table: RecordTableName): Set<string> => {
    const columns = found.get(table) ?? new Set<string>();
    found.set(table, columns);
    return columns;
  };
  const readTable = (name: string): void => {
    if (isRecordTable(name)) columnsOf(name);
    const derived = derivedTable(name);
    if (derived && !visited.has(name)) {
      visited.add(name);
      if (throughDerived) visit(derived);
      else for (const source of sourcesOf(derived)) readTable(source);
    }
  };
  const readColumn = (table: string, column: string): void => {
    if (isRecordTable(table)) columnsOf(table).add(column);
    const derived = derivedTable(table);
    if (derived) for (const { of } of takenBy(derived, column)) visit(of);
  };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const fields = node as Readonly<Record<string, unknown>>;
    for (const field of tableFields) if (typeof fields[field] === 'string') readTable(fields[field]);
    if (fields.kind === 'column' && typeof fields.table === 'string' && typeof fields.name === 'string')
      readColumn(fields.table, fields.name);
    Object.values(fields).forEach(visit);
  };
  visit(rule);
  return found;
}
