import { describe, expect, it } from 'vitest';
import { reReferrals12m } from '../../definitions/index.js';
import { publicationFiles } from '../../src/cli/publication-files.js';
import { figure, nfa, publicationOf } from './figures.js';

const names = (figures: Parameters<typeof publicationOf>[0], format: 'ees' | 'datapackage'): readonly string[] =>
  publicationFiles(publicationOf(figures), format, [reReferrals12m]).files.map(({ name }) => name);

describe('the files of a publication', () => {
  it('are a pair for each indicator, and for each version where there are several', () => {
    expect(names([figure(), figure({ indicator: 's47-rate' })], 'ees')).toEqual([
      're_referrals_12m.csv',
      're_referrals_12m.meta.csv',
      's47_rate.csv',
      's47_rate.meta.csv',
    ]);
    expect(names([figure(), figure({ version: 2 })], 'ees')).toEqual([
      're_referrals_12m_v1.csv',
      're_referrals_12m_v1.meta.csv',
      're_referrals_12m_v2.csv',
      're_referrals_12m_v2.meta.csv',
    ]);
    expect(names([figure(), figure({ indicator: 's47-rate' })], 'datapackage')).toEqual(['figures.csv', 'datapackage.json']);
  });

  it('call a breakdown what its definition calls it', () => {
    const { files } = publicationFiles(publicationOf([figure(), figure({ breakdown: nfa('yes') })]), 'ees', [reReferrals12m]);
    expect(files[1]?.text).toContain('no_further_action,Filter,Whether the referral led to no further action,');
  });

  it('write the synthetic authority under its invented codes', () => {
    const { files, problems } = publicationFiles(
      publicationOf([figure({ geography: { level: 'local-authority', code: '999' } })]),
      'ees',
      [],
    );
    expect(problems).toEqual([]);
    expect(files[0]?.text).toContain('z,Not applicable,999,E99999999,Larkshire');
  });

  it('write what can be written and say of which indicator the rest is', () => {
    const { files, problems } = publicationFiles(
      publicationOf([figure(), figure({ indicator: 's47-rate', geography: { level: 'local-authority', code: '000' } })]),
      'ees',
      [],
    );
    expect(files.map(({ name }) => name)).toEqual(['re_referrals_12m.csv', 're_referrals_12m.meta.csv']);
    expect(problems.map(({ indicator, code }) => [indicator, code])).toEqual([['s47-rate', 'authority-not-known']]);
  });
});
