import { describe, expect, it } from 'vitest';
import { pinnedMeanings, problemWithMeaning } from '../../scripts/definitions/hashes.js';
import { definitionsInFolders } from '../support/definitions.js';

const definitions = await definitionsInFolders();
const pinned = pinnedMeanings();

describe('the meaning of a definition never changes without a new version', () => {
  it.each(definitions.map((definition) => [definition.id, definition] as const))('%s', (id, definition) => {
    expect(problemWithMeaning(definition, pinned[id])).toBeNull();
  });

  it('and a change, a step back and a new version are each told apart', () => {
    const [some] = definitions;
    const meaning = pinned[some!.id]!;
    expect(problemWithMeaning(some!, undefined)).toContain('is new: run `npm run definitions:pin`');
    expect(problemWithMeaning(some!, { ...meaning, hash: 'another' })).toContain('means something else');
    expect(problemWithMeaning(some!, { ...meaning, version: meaning.version + 1 })).toContain('versions only go up');
    expect(problemWithMeaning({ ...some!, version: meaning.version + 1 }, meaning)).toContain('is new');
  });

  it('and no definition that was published goes away', () => {
    const ids = new Set(definitions.map((definition) => definition.id));
    expect(Object.keys(pinned).filter((id) => !ids.has(id))).toEqual([]);
  });
});
