import type { Calculation, Definition } from '../language/index.js';
import { derivedTables } from '../language/index.js';
import { type Issue, ssda903Tables } from '../readers/index.js';
import { recordTables } from '../records/index.js';

const used = new WeakMap<Definition, ReadonlySet<string>>();

/** The tables, and `table.column` pairs, that a definition reads, through derived tables too. */
export function itemsRead(definition: Definition): ReadonlySet<string> {
  const known = used.get(definition);
  if (known) return known;
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const part = node as { readonly kind?: string; readonly table?: string; readonly name?: string };
    if (part.kind === 'column') found.add(`${part.table}.${part.name}`);
    if (typeof part.table === 'string') {
      found.add(part.table);
      if (Object.hasOwn(derivedTables, part.table)) visit(derivedTables[part.table as keyof typeof derivedTables]);
    }
    if (part.kind === 'chain') found.add((node as { readonly from: string }).from);
    Object.values(node).forEach(visit);
  };
  const calculation: Calculation = definition.calculation;
  visit([calculation, definition.breakdowns]);
  used.set(definition, found);
  return found;
}

/** The column of the record model that an item of a return becomes, by table. */
function modelColumn(table: string, item: string): string | null {
  if (!Object.hasOwn(recordTables, table)) return null;
  const { columns } = recordTables[table as keyof typeof recordTables];
  for (const [name, column] of Object.entries(columns)) {
    if (name === item || column.items.some((known: string) => known.split(/[ .]/).at(-1) === item)) return name;
  }
  return null;
}

/** The ids of the definitions that a problem in data can touch. */
export function indicatorsAffected(issue: Issue, definitions: readonly Definition[]): readonly string[] {
  if (issue.table === null || issue.severity === 'information') return [];
  // SSDA903 issues speak of the return's tables, CIN census issues of the record model's.
  const table = ssda903Tables.find(({ name }) => name === issue.table)?.table ?? issue.table;
  const column = issue.column === null ? null : modelColumn(table, issue.column);
  const isAffected = (items: ReadonlySet<string>): boolean => (column === null ? items.has(table) : items.has(`${table}.${column}`));
  return definitions.filter((definition) => isAffected(itemsRead(definition))).map(({ id }) => id);
}
