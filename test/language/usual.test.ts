import { describe, expect, it } from 'vitest';
import { disclosureProfiles } from '../../src/disclosure/index.js';
import { usualDisclosures, withUsual } from '../../src/language/build/usual.js';

describe('what a definition need not say', () => {
  it('names profiles of disclosure control that exist', () => {
    expect(disclosureProfiles.map(({ id }) => id)).toEqual(expect.arrayContaining([...usualDisclosures]));
  });

  it('is the note of its profile, and its first version', () => {
    const { disclosure, changes } = withUsual({ added: '2026-11-23', disclosure: 'dfe-cla' });
    expect(disclosure).toEqual({ profile: 'dfe-cla', note: expect.stringContaining('rounds those of England and the regions to 10') });
    expect(changes).toEqual([
      { version: 1, date: '2026-11-23', kind: 'meaning', what: 'First version.', effect: 'None: there was no earlier figure.' },
    ]);
  });

  it('gives way to what the definition says itself', () => {
    const second = { version: 2, date: '2027-04-01', kind: 'meaning', what: 'Another rule.', effect: 'Higher by a little.' } as const;
    const own = { profile: 'dfe-cla', note: 'A note of its own.' };
    const { disclosure, changes } = withUsual({ added: '2026-11-23', changes: [second], disclosure: own });
    expect(disclosure).toEqual(own);
    expect(changes.map(({ version }) => version)).toEqual([1, 2]);
  });
});
