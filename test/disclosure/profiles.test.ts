import { describe, expect, it } from 'vitest';
import { disclosureProfiles, profileNamed } from '../../src/disclosure/index.js';
import { IndicatorError } from '../../src/errors.js';

describe('disclosure profiles', () => {
  it('are these', () => {
    expect(disclosureProfiles.map(({ id, version }) => `${id} ${version}`)).toEqual([
      'dfe-cin 1',
      'dfe-cla 1',
      'dfe-workforce 1',
      'internal 1',
      'ohid 2',
      'opensafely 2',
    ]);
  });

  it('are found by name, and a wrong name is answered with those there are', () => {
    expect(profileNamed('ohid').threshold).toEqual({ minimum: 1, maximum: 7 });
    expect(() => profileNamed('dfe')).toThrow(IndicatorError);
    expect(() => profileNamed('dfe')).toThrow('dfe-cin, dfe-cla, dfe-workforce, internal, ohid, opensafely');
  });

  it('are data: each turns into JSON and back unchanged, and says where its rules come from', () => {
    expect(JSON.parse(JSON.stringify(disclosureProfiles))).toEqual(disclosureProfiles);
    for (const { sources } of disclosureProfiles) expect(sources.length).toBeGreaterThan(0);
  });

  it('suppress further wherever they suppress at all', () => {
    for (const { threshold, secondary } of disclosureProfiles) expect(secondary).toBe(threshold === null ? 'none' : 'complementary');
  });

  it('hide a zero only where zeros are not public', () => {
    for (const { threshold, zeroIsPublic } of disclosureProfiles.filter((profile) => profile.threshold !== null))
      expect(threshold!.minimum === 0).toBe(!zeroIsPublic);
  });
});
