import type { DisclosureProfile } from '../profile.js';

/** Children's social workers, as the Department for Education (DfE) publishes them: small counts of staff are printed. */
export const dfeWorkforce: DisclosureProfile = {
  id: 'dfe-workforce',
  version: 1,
  title: 'Children’s social work workforce (DfE)',
  subject: 'staff',
  threshold: null,
  zeroIsPublic: true,
  secondary: 'none',
  roundTo: { national: 1, regional: 1, 'local-authority': 1 },
  ratiosOf: 'exact',
  countDecimals: 1,
  decimals: { percentage: 1, rate: 1 },
  lowSymbol: 'low',
  exemptCategories: [],
  sources: [
    {
      rule: 'Headcounts of 1 to 5 are shown; FTE and percentages have one decimal place; low stands for a figure that rounds to nothing',
      title: 'Children’s social work workforce: data files to 2025',
      publisher: 'Department for Education',
      date: '2025',
      url: 'https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce',
      verification: 'computed',
    },
  ],
};
