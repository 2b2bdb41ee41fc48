import { type CollectionName, collectionOf, keyOwner, ownerId, ownerNames, type RecordTableName } from '../records/index.js';
import type { PeriodKind } from '../time/index.js';
import type { Definition } from './definition.js';
import { type ItemsRead, itemsRead } from './items-read.js';
import type { Breakdown } from './nodes.js';

/** What a definition needs of one collection, whatever the period. */
export interface ReturnNeed {
  readonly collection: CollectionName;
  /** Months before the period, or before its last day for a measure of that day. */
  readonly monthsBefore: number;
  /** The tables that must have been returned. */
  readonly tables: readonly RecordTableName[];
  /** Everything that is read, by table: through derived tables too, and of other collections. */
  readonly items: ItemsRead;
  /** The columns that the calculation itself looks at, by table. */
  readonly columns: ItemsRead;
  /** Whether what came after the period is followed to the end of the data, which must then be whole. */
  readonly followsToEnd: boolean;
}

/** What a definition reads: all of it, what it looks at itself, and which collections it follows to the end of the data. */
interface Reads {
  readonly items: ItemsRead;
  readonly own: ItemsRead;
  readonly followed: ReadonlySet<string>;
}

const known = new WeakMap<object, Reads>();

/** What a rule reads, worked out once for each. */
function readsOf(rule: Definition['calculation'] | Breakdown): Reads {
  let reads = known.get(rule);
  if (!reads) known.set(rule, (reads = { items: itemsRead(rule), own: itemsRead(rule, false), followed: collectionsFollowed(rule) }));
  return reads;
}

/** The tables and columns that a definition's calculation reads, through derived tables too; worked out once for each. */
export const itemsOf = ({ calculation }: Pick<Definition, 'calculation'>): ItemsRead => readsOf(calculation).items;

function collectionsFollowed(rule: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  JSON.stringify(rule, (_key, node: unknown) => {
    if (typeof node === 'object' && node !== null && 'name' in node && node.name === 'dataEnd' && 'collection' in node)
      found.add(String(node.collection));
    return node;
  });
  return found;
}

/** Whether a column of a table that says whose rows are whose is filled by every return. */
function isOfOwner(table: string, column: string): boolean {
  const owner = ownerNames.find((name) => keyOwner[name] === table);
  return owner !== undefined && (column === 'laCode' || column === ownerId[owner]);
}

/** The tables of a collection that must have been returned for what is read to be there. */
function tablesOf(items: ItemsRead, collection: CollectionName, isOnly: boolean): readonly RecordTableName[] {
  return [...items].flatMap(([table, columns]) => {
    if (table in collectionOf) return collectionOf[table as keyof typeof collectionOf] === collection ? [table] : [];
    // Several collections tell who the children are; with two, either will do, and what neither tells is unknown.
    return isOnly && [...columns].some((column) => !isOfOwner(table, column)) ? [table] : [];
  });
}

function merged(all: readonly ItemsRead[]): ItemsRead {
  const out = new Map<RecordTableName, Set<string>>();
  for (const items of all) for (const [table, columns] of items) out.set(table, new Set([...(out.get(table) ?? []), ...columns]));
  return out;
}

/**
 * What a definition needs of each collection in its history, with the tables and columns that its calculation reads.
 *
 * @param breakdown - the split that is made too, if any: it may read more
 */
export function returnNeeds(
  definition: Pick<Definition, 'calculation' | 'history'>,
  breakdown: Breakdown | null = null,
): readonly ReturnNeed[] {
  const { calculation, history } = definition;
  const rules = [calculation, ...(breakdown ? [breakdown] : [])].map(readsOf);
  return history.map(({ collection, monthsBefore }) => ({
    collection,
    monthsBefore,
    tables: [...new Set(rules.flatMap(({ items }) => tablesOf(items, collection, history.length === 1)))],
    items: merged(rules.map(({ items }) => items)),
    columns: merged(rules.map(({ own }) => own)),
    followsToEnd: rules.some(({ followed }) => followed.has(collection)),
  }));
}

/** Whether a definition is made for a kind of period. A measure of one day takes any period, as it looks at the last day alone. */
export function allowsPeriod({ period, frequency }: Pick<Definition, 'period' | 'frequency'>, kind: PeriodKind): boolean {
  const { allowed } = frequency;
  if (allowed.includes(kind) || allowed.includes('other')) return true;
  if (period === 'last-day') return allowed.includes('census-day');
  return allowed.includes('year') && (kind === 'financial-year' || kind === 'academic-year');
}
