import { describe, expect, it } from 'vitest';
import { searchDefinitions } from '../../src/words/index.js';
import { definitionsInFolders } from '../support/definitions.js';
import { everyKind } from './every-kind.js';

const ids = (text: string): readonly string[] => searchDefinitions([everyKind], text).map(({ id }) => id);

describe('looking for a definition', () => {
  it('by its id, its title, its summary, in any letters', () => {
    for (const text of ['every-kind', 'MARKER-TITLE', 'marker-summary']) expect(ids(text)).toEqual(['every-kind']);
  });
  it('by another name, by what a list calls it or numbers it', () => {
    for (const text of ['marker-other-alias', 'marker-list-name', 'marker-riia-code']) expect(ids(text)).toEqual(['every-kind']);
  });
  it('by every word of several, and not by some', () => {
    expect([ids('marker-alias every'), ids('marker-alias nothing-like-it')]).toEqual([['every-kind'], []]);
  });
  it('by no word finds them all', async () => {
    const definitions = await definitionsInFolders();
    expect(searchDefinitions(definitions, ' ')).toHaveLength(definitions.length);
    expect(searchDefinitions(definitions, 're-referrals-12m').map(({ id }) => id)).toContain('re-referrals-12m');
  });
});
