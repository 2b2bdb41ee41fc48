import type { AuthoredDistribution, Metadata, Reading } from '../../src/language/index.js';
import { cite } from '../common/cite.js';

/** The published bands, in days between the first and the last day. */
export const bandsOfEpisodes: AuthoredDistribution<'cinEpisodes'>['bands'] = [
  { id: 'up-to-3-months', label: '3 months or less', from: null, to: 91 },
  { id: 'over-3-to-6-months', label: 'More than 3 months, up to 6', from: 92, to: 183 },
  { id: 'over-6-months', label: 'More than 6 months, less than a year', from: 184, to: 364 },
  { id: '1-to-2-years', label: '1 year, less than 2', from: 365, to: 729 },
  { id: '2-years-or-more', label: '2 years or more', from: 730, to: null },
];

export const howLongCasesLast: Metadata['direction'] = {
  kind: 'contextual',
  because: 'Neither long nor short is good in itself: some children need help for years, as disabled children may.',
  high: 'Need that lasts, disabled children who are helped while they grow up, or cases that drift',
  low: 'Help that works in time, cases closed too soon, or many new ones',
  not: 'That any one case was open too long or too short',
  published: [{ publisher: 'DfE LAIT', polarity: 'none given (265 and 266)' }],
};

export const whatToAskOfLongCases: Metadata['questions'] = [
  'Who are the children whose cases have been open for two years: disabled children, or others?',
  'When was each long case last reviewed?',
  'How many cases came back soon after they were closed?',
];

export const whatChasingLengthsCouldDo: Metadata['unintendedConsequences'] = ['Closing cases and opening them again to look quick.'];

export const bandsInDays: Reading = {
  question: 'Where do the bands lie?',
  chosen: 'In days: 3 months are up to 91, 6 months up to 183, a year is 365 and two years 730.',
  others: ['On the same day of the month, so many months later'],
  why: 'Published counts of plans show that DfE cuts three months at 91 days there; for cases of need nothing was found, and they are drawn alike.',
  verification: 'proposed',
};

export const lengthOfCaseSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'Five bands: 3 months or less, up to 6, up to a year, up to two, and more',
    'lait',
    'relayed',
    'measures 265 and 266',
  ),
  /* @__PURE__ */ cite('The length runs from the referral', 'lait', 'relayed', 'measures 265 and 266'),
  /* @__PURE__ */ cite('The limits of the bands in days', 'proposal', 'proposed'),
];
