import type { DisclosureProfile } from '../profile.js';

/** For use inside the authority only: nothing is suppressed and nothing is rounded. It has a name so that choosing it is seen. */
export const internal: DisclosureProfile = {
  id: 'internal',
  version: 1,
  title: 'Internal use: no disclosure control',
  subject: 'child',
  threshold: null,
  zeroIsPublic: true,
  secondary: 'none',
  roundTo: { national: 1, regional: 1, 'local-authority': 1 },
  ratiosOf: 'exact',
  countDecimals: 4,
  decimals: { percentage: null, rate: null },
  lowSymbol: 'low',
  exemptCategories: [],
  sources: [
    {
      rule: 'Figures stay inside the authority',
      title: 'csc-indicators',
      publisher: 'csc-indicators',
      date: '2026',
      url: null,
      verification: 'proposed',
    },
  ],
};
