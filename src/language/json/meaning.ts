import type { Definition } from '../definition.js';
import { derivedTables } from '../derived/index.js';
import { canonicalJson } from './canonical-json.js';
import { sha256 } from './hash.js';

// Wording may improve without a new version; what is left after these are dropped decides who is counted.
const wording: ReadonlySet<string> = new Set([
  'because',
  'source',
  'title',
  'label',
  'unknownLabel',
  'anyLabel',
  'why',
  'singular',
  'plural',
  'description',
]);

function withoutWording(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWording);
  if (typeof value !== 'object' || value === null) return value;
  // An idiom means its expansion, and a code list its codes, whatever either is called.
  if ('kind' in value && value.kind === 'idiom' && 'expansion' in value) return withoutWording(value.expansion);
  if ('kind' in value && value.kind === 'in' && 'list' in value) {
    const { codes } = value.list as { readonly codes: readonly string[] };
    return { ...withoutWordingOf(value), list: [...codes].sort() };
  }
  return withoutWordingOf(value);
}

function withoutWordingOf(value: object): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) if (!wording.has(key)) kept[key] = withoutWording(entry);
  return kept;
}

/** What an expression, or any other part of a definition, means, as text: equal texts mean the same, whatever their wording. */
export const meaningOf = (part: unknown): string => canonicalJson(withoutWording(part));

let derivedMeanings: ReadonlyMap<string, string> | undefined;

/** What each derived table means, worked out once for all definitions. */
const meaningsOfDerived = (): ReadonlyMap<string, string> =>
  (derivedMeanings ??= new Map(Object.values(derivedTables).map((table) => [table.name, canonicalJson(withoutWording(table))])));

/** The derived tables that a meaning names, and those that they are made from or name in turn. */
function derivedTablesIn(meaning: string): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (text: string): void => {
    for (const [name, table] of meaningsOfDerived()) {
      if (found.has(name) || !(text.includes(`"table":"${name}"`) || text.includes(`"from":"${name}"`))) continue;
      found.add(name);
      look(table);
    }
  };
  look(meaning);
  return found;
}

/**
 * The SHA-256, in hexadecimal, of what a definition means: calculation, breakdowns, period, history, precision and the
 * rules of the derived tables it uses, without wording. Two definitions with one hash count the same; a hash that
 * changes calls for a new version.
 */
export function semanticHash(definition: Pick<Definition, 'calculation' | 'breakdowns' | 'period' | 'history' | 'precision'>): string {
  const { calculation, breakdowns, period, history, precision } = definition;
  const meaning = canonicalJson(withoutWording({ calculation, breakdowns, period, history, precision }));
  const derived = [...meaningsOfDerived()].filter(([name]) => derivedTablesIn(meaning).has(name)).map(([, text]) => text);
  // The canonical JSON of both, put together from what is already text.
  return sha256(`{"derived":[${derived.join(',')}],"meaning":${meaning}}`);
}
