import type { DisclosureProfile } from '../profile.js';

const url = 'https://explore-education-statistics.service.gov.uk/find-statistics/characteristics-of-children-in-need';

/** Children in need, as the Department for Education (DfE) publishes them. */
export const dfeCin: DisclosureProfile = {
  id: 'dfe-cin',
  version: 1,
  title: 'Children in need (DfE)',
  subject: 'child',
  threshold: { minimum: 1, maximum: 5 },
  zeroIsPublic: true,
  secondary: 'complementary',
  roundTo: { national: 10, regional: 10, 'local-authority': 1 },
  ratiosOf: 'exact',
  countDecimals: 0,
  decimals: { percentage: 1, rate: 1 },
  lowSymbol: 'low',
  exemptCategories: [],
  sources: [
    {
      rule: 'Counts of 1 to 5 are suppressed; England and regions to the nearest 10, authorities exact; percentages and rates to one decimal place',
      title: 'Characteristics of children in need: data guidance',
      publisher: 'Department for Education',
      date: '2021',
      url,
      verification: 'relayed',
    },
    {
      rule: 'No count of children of 1 to 5 is shown for any authority',
      title: 'Characteristics of children in need: data files to 2025',
      publisher: 'Department for Education',
      date: '2025',
      url,
      verification: 'computed',
    },
    {
      rule: 'The complement of a shown numerator within a shown denominator is protected as a count is',
      title: 'csc-indicators',
      publisher: 'csc-indicators',
      date: '2026',
      url: null,
      verification: 'proposed',
    },
  ],
};
