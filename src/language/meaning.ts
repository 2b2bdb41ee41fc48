import { canonicalJson } from './canonical-json.js';
import type { Definition } from './definition.js';
import { derivedTables } from './derived/index.js';
import { sha256 } from './hash.js';

// Wording may improve without a new version; what is left after these are dropped decides who is counted.
const wording: ReadonlySet<string> = new Set(['because', 'source', 'title', 'label', 'unknownLabel', 'why', 'singular', 'plural', 'description']);

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
  return Object.fromEntries(Object.entries(value).filter(([key]) => !wording.has(key)).map(([key, entry]) => [key, withoutWording(entry)]));
}

/**
 * The SHA-256, in hexadecimal, of what a definition means: calculation, breakdowns, period, history, precision and the
 * rules of the derived tables it uses, without wording. Two definitions with one hash count the same; a hash that
 * changes calls for a new version.
 */
export function semanticHash(definition: Pick<Definition, 'calculation' | 'breakdowns' | 'period' | 'history' | 'precision'>): string {
  const { calculation, breakdowns, period, history, precision } = definition;
  const meaning = withoutWording({ calculation, breakdowns, period, history, precision });
  const text = canonicalJson(meaning);
  const derived = Object.values(derivedTables)
    .filter((table) => text.includes(`"table":${JSON.stringify(table.name)}`))
    .map(withoutWording);
  return sha256(canonicalJson({ meaning, derived }));
}
