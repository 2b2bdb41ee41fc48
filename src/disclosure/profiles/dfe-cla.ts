import type { DisclosureProfile } from '../profile.js';

const url =
  'https://explore-education-statistics.service.gov.uk/methodology/children-looked-after-in-england-including-adoptions-methodology';

/** Children looked after and care leavers, as the Department for Education (DfE) publishes them. */
export const dfeCla: DisclosureProfile = {
  id: 'dfe-cla',
  version: 1,
  title: 'Children looked after (DfE)',
  subject: 'child',
  threshold: { minimum: 1, maximum: 5 },
  zeroIsPublic: true,
  secondary: 'complementary',
  roundTo: { national: 10, regional: 10, 'local-authority': 1 },
  ratiosOf: 'exact',
  countDecimals: 0,
  decimals: { percentage: 0, rate: 0 },
  lowSymbol: 'k',
  // Published for care leavers with counts of 1 to 5 unsuppressed: 259 and 574 cells.
  exemptCategories: ['No information', 'Total information not known'],
  sources: [
    {
      rule: 'Small counts become c, with secondary suppression; England and regions to the nearest 10, authorities unrounded; zero is a true zero; percentages are whole numbers; k stands for under half a per cent',
      title: 'Children looked after: a focus on placement location, methodology',
      publisher: 'Department for Education',
      date: '2023',
      url,
      verification: 'relayed',
    },
    {
      rule: 'Rates are whole numbers; a group of categories never holds exactly one c',
      title: 'Children looked after in England including adoptions: data files to 2025',
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
