import type { DisclosureProfile } from '../profile.js';

/** Hospital admissions, as the Office for Health Improvement and Disparities (OHID) publishes them. */
export const ohid: DisclosureProfile = {
  id: 'ohid',
  version: 2,
  title: 'Public health outcomes (OHID)',
  subject: 'child',
  threshold: { minimum: 1, maximum: 7 },
  zeroIsPublic: true,
  secondary: 'complementary',
  roundTo: { national: 5, regional: 5, 'local-authority': 5 },
  ratiosOf: 'shown',
  countDecimals: 0,
  decimals: { percentage: null, rate: null },
  lowSymbol: 'low',
  exemptCategories: [],
  sources: [
    {
      rule: 'Counts of 1 to 7 are suppressed; other counts are rounded to the nearest 5',
      title: 'Public health profiles: hospital admissions caused by injuries in children',
      publisher: 'Office for Health Improvement and Disparities',
      date: '2025',
      url: 'https://fingertips.phe.org.uk/',
      verification: 'relayed',
    },
    {
      rule: 'Rates are of the counts as rounded: the publisher works them out before rounding, from which the exact counts follow',
      title: 'csc-indicators',
      publisher: 'csc-indicators',
      date: '2026',
      url: null,
      verification: 'proposed',
    },
    {
      rule: 'Rounding alone is not relied on: cells are also suppressed where a difference would tell',
      title: 'csc-indicators',
      publisher: 'csc-indicators',
      date: '2026',
      url: null,
      verification: 'proposed',
    },
  ],
};
