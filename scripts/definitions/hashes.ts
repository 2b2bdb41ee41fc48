import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Definition, semanticHash } from '../../src/language/index.js';

/** What a definition meant when it was published: its version, and the hash of its meaning. */
export interface Pinned {
  readonly version: number;
  readonly hash: string;
}

const file = fileURLToPath(new URL('../../test/definition-hashes.json', import.meta.url));

/** The meanings that are pinned, by id. */
export const pinnedMeanings = (): Readonly<Record<string, Pinned>> => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

const meaningNow = (definition: Definition): Pinned => ({ version: definition.version, hash: semanticHash(definition) });

/** What is wrong with a definition's meaning beside the one pinned, and how to mend it; null when they agree. */
export function problemWithMeaning(definition: Definition, pinned: Pinned | undefined): string | null {
  const { id } = definition;
  const now = meaningNow(definition);
  const pin = 'run `npm run definitions:pin` and commit test/definition-hashes.json';
  if (!pinned) return `${id} is new: ${pin}`;
  if (now.version < pinned.version)
    return `${id} has version ${now.version}, and version ${pinned.version} was published: versions only go up`;
  if (now.version > pinned.version) return `version ${now.version} of ${id} is new: ${pin}`;
  if (now.hash !== pinned.hash)
    return `${id} means something else than version ${pinned.version} did: take the change back, or raise \`version\`, say what changed in \`changes\`, and ${pin}`;
  return null;
}

/** Pins new definitions and new versions; a version that is pinned is never pinned anew. Returns the ids that were added. */
export function pinMeanings(definitions: readonly Definition[]): readonly string[] {
  const before = pinnedMeanings();
  const added = definitions.filter(({ id, version }) => (before[id]?.version ?? 0) < version);
  if (added.length === 0) return [];
  const all = { ...before, ...Object.fromEntries(added.map((definition) => [definition.id, meaningNow(definition)])) };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
  return added.map(({ id }) => id);
}
