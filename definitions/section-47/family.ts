import {
  and,
  type BreakdownOf,
  before,
  choose,
  type Expr,
  exists,
  type FamilyFields,
  type Metadata,
  onOrAfter,
  periodStart,
  type Reading,
  type Row,
} from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { childPopulation, deprivation, localCommentary, partnershipThresholds, referralRate } from '../common/context.js';
import { missingReturns, needInOneAuthority } from '../common/returns.js';

/** What the measures of enquiries have in common. */
export const enquiriesOfThePeriod = {
  status: 'active',
  framework: 'safe',
  level: 'process',
  editions: [{ from: '2016-04-01', note: 'From the census of 2017, the oldest that is read.', comparable: 'with-previous' }],
  period: 'year',
  history: [{ collection: 'cin', monthsBefore: 0, why: 'An enquiry is returned in the year it started in.' }],
  precision: { decimalPlaces: 1 },
  disclosure: 'dfe-cin',
  influence: {
    kind: 'shared',
    note: 'Enquiries are decided with police and health, on what partners report.',
    agencies: ['police', 'health', 'schools'],
  },
  collectability: 'statutory-item',
} as const satisfies FamilyFields;

/** What the measures of conferences have in common. */
export const conferencesOfThePeriod = {
  status: 'active',
  framework: 'safe',
  level: 'process',
  editions: [{ from: '2016-04-01', note: 'From the census of 2017, the oldest that is read.', comparable: 'with-previous' }],
  period: 'year',
  history: [
    { collection: 'cin', monthsBefore: 0, why: 'A conference is returned, with the enquiry before it, in the year it was held in.' },
  ],
  precision: { decimalPlaces: 1 },
  disclosure: 'dfe-cin',
  influence: {
    kind: 'shared',
    note: 'The authority calls a conference; police, health and schools must be there and decide with it.',
    agencies: ['police', 'health', 'schools'],
  },
  collectability: 'statutory-item',
} as const satisfies FamilyFields;

export const volumeOfEnquiries: Metadata['direction'] = {
  kind: 'neither',
  because:
    'An enquiry is a gateway to a response; the right number is the number of children who may be suffering significant harm, which nobody knows.',
  high: 'More harm, more deprivation, alert partners, a low threshold, or enquiries where an assessment would do',
  low: 'Less harm, early help that works, a high threshold, or harm that is not seen',
  not: 'That children are safer or less safe, or that an enquiry helped',
  published: [{ publisher: 'DfE LAIT', polarity: 'none given (217)' }],
};

export const enquiryContext: Metadata['context'] = [deprivation, childPopulation, referralRate, partnershipThresholds, localCommentary];

export const whatChasingEnquiriesCouldDo: Metadata['unintendedConsequences'] = [
  'Avoiding an enquiry a child needs to keep the figure down, or starting one to be seen to act.',
];

export const whichDatePlacesAnEnquiry: Reading = {
  question: 'Which date places an enquiry in the year?',
  chosen: 'The day it actually started.',
  others: ['The day it ended'],
  why: 'The start date of the census is the day of the strategy discussion at which the enquiries were initiated, and DfE’s check of the year’s enquiries takes them by it. The file also holds enquiries begun before the year whose conference fell in it.',
  verification: 'official',
};

export const twoOfOneDay: Reading = {
  question: 'How many enquiries are two of one child that began on one day?',
  chosen: 'One, also when they are in two episodes of need: one that led to a conference stands.',
  others: ['Two, when they are in two episodes of need'],
  why: 'DfE’s check removes duplicates by authority, child and start date; the text of the published table was not read.',
  verification: 'official',
};

export const enquiryCaveats: Metadata['caveats'] = [
  'Brothers and sisters are counted one by one, so one family may make several enquiries.',
  missingReturns,
  needInOneAuthority,
];

export const enquirySources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'The start date places an enquiry in the year; of one child and day one counts',
    'cinGuide',
    'official',
    '1.10, check YonY 04',
  ),
  /* @__PURE__ */ cite(
    'The start is the day of the strategy discussion at which the enquiries were initiated',
    'cinGuide',
    'official',
    '4.12.1',
  ),
];

/** Which enquiry of the child it is. */
export const occasionOfEnquiry = {
  id: 'occasion',
  title: 'Whether it is the child’s first enquiry of the period',
  of: (enquiry) => choose([{ if: followsAnother(enquiry), then: 'later' }], 'first'),
  strata: [
    { value: 'first', label: 'The child’s first of the period' },
    { value: 'later', label: 'A further enquiry about the same child' },
  ],
  unknownLabel: 'Not known',
} as const satisfies BreakdownOf<'section47Enquiries'>;

/** The child had an enquiry earlier in the period. */
function followsAnother(enquiry: Row<'section47Enquiries'>): Expr<'boolean'> {
  return exists('section47Enquiries', (earlier) =>
    and(onOrAfter(earlier.startedOn, periodStart), before(earlier.startedOn, enquiry.startedOn)),
  );
}
