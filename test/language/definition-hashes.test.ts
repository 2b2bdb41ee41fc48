import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { semanticHash } from '../../src/language/index.js';
import { definitionsInFolders } from '../support/definitions.js';

interface Locked {
  readonly version: number;
  readonly hash: string;
}

const file = fileURLToPath(new URL('../definition-hashes.json', import.meta.url));
const definitions = await definitionsInFolders();
const locked: Readonly<Record<string, Locked>> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const current = Object.fromEntries(
  definitions.map((definition) => [definition.id, { version: definition.version, hash: semanticHash(definition) }]),
);

describe('the meaning of a definition never changes without a new version', () => {
  // LOCK_DEFINITIONS=1 adds new definitions and new versions; it never rewrites a version that is locked.
  if (process.env['LOCK_DEFINITIONS'] === '1') {
    it('locks new definitions and new versions', () => {
      const kept = Object.entries(current).map(([id, now]) => [id, locked[id] && locked[id].version === now.version ? locked[id] : now]);
      writeFileSync(file, `${JSON.stringify({ ...locked, ...Object.fromEntries(kept) }, null, 2)}\n`);
    });
    return;
  }

  it.each(definitions.map((definition) => [definition.id]))('%s', (id) => {
    const before = locked[id];
    const now = current[id]!;
    expect(
      before,
      `${id} is new: run LOCK_DEFINITIONS=1 npx vitest run test/language/definition-hashes.test.ts and commit the file`,
    ).toBeDefined();
    expect(now.version, `${id} has a lower version than was published`).toBeGreaterThanOrEqual(before!.version);
    if (now.version === before!.version)
      expect(now.hash, `${id} means something else than before: raise its version and say so in changes`).toBe(before!.hash);
    else expect(`${id} ${now.version}`, 'a new version is locked as well').toBe(`${id} ${before!.version}`);
  });

  it('and no definition that was published goes away', () => {
    const ids = new Set(definitions.map((definition) => definition.id));
    expect(Object.keys(locked).filter((id) => !ids.has(id))).toEqual([]);
  });
});
