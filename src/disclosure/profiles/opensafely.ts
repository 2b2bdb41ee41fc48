import type { DisclosureProfile } from '../profile.js';

/** The rule of OpenSAFELY measures, stricter than their own in one way: a redacted cell shows `c`, not 0. */
export const opensafely: DisclosureProfile = {
  id: 'opensafely',
  version: 2,
  title: 'OpenSAFELY measures',
  subject: 'child',
  // Zero is redacted with the rest: there a shown 0 means 0 to 7.
  threshold: { minimum: 0, maximum: 7 },
  zeroIsPublic: false,
  secondary: 'complementary',
  roundTo: { national: 5, regional: 5, 'local-authority': 5 },
  ratiosOf: 'shown',
  countDecimals: 0,
  decimals: { percentage: null, rate: null },
  lowSymbol: 'low',
  exemptCategories: [],
  sources: [
    {
      rule: 'Counts of 7 or fewer are redacted, then counts are rounded to the nearest 5',
      title: 'OpenSAFELY documentation: statistical disclosure control',
      publisher: 'OpenSAFELY',
      date: '2025',
      url: 'https://docs.opensafely.org/outputs/sdc/',
      verification: 'official',
    },
    {
      rule: 'Ratios are of the counts as rounded, from which exact counts do not follow',
      title: 'csc-indicators',
      publisher: 'csc-indicators',
      date: '2026',
      url: null,
      verification: 'proposed',
    },
    {
      rule: 'A redacted count is shown as c rather than 0, so that it cannot be taken for none',
      title: 'csc-indicators',
      publisher: 'csc-indicators',
      date: '2026',
      url: null,
      verification: 'proposed',
    },
  ],
};
