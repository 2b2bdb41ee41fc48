import { and, before, choose, during, type Expr, exists, onOrAfter, periodStart, type Row, rate } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { childPopulation, deprivation, localCommentary, partnershipThresholds, referralRate } from '../common/context.js';
import { missingReturns, needInOneAuthority } from '../common/returns.js';
import { ratesPer10000 } from '../common/units.js';

/** Enquiries into whether a child is suffering significant harm. A gateway to a response, not an outcome. */
export const s47Rate = rate('section47Enquiries', {
  id: 's47-rate',
  version: 2,
  added: '2026-11-23',
  status: 'active',
  title: 'Section 47 enquiries started: rate per 10,000 children',
  summary: 'Enquiries under section 47 of the Children Act 1989 that started in the period, for every 10,000 children.',
  rationale:
    'It shows how often worry about a child was serious enough for a statutory enquiry, at a scale that can be set beside the size of the area.',
  framework: 'safe',
  level: 'process',
  countingUnit: 'Enquiry: every one that started in the period, several of one child included; two of one child on one day count once.',
  unit: 'per-10,000-children',
  editions: [{ from: '2016-04-01', note: 'From the census of 2017, the oldest that is read.', comparable: 'with-previous' }],

  cohort: (enquiry) => during(enquiry.startedOn),
  exclusions: [],
  breakdowns: [
    {
      id: 'occasion',
      title: 'Whether it is the child’s first enquiry of the period',
      of: (enquiry) => choose([{ if: followsAnother(enquiry), then: 'later' }], 'first'),
      strata: [
        { value: 'first', label: 'The child’s first of the period' },
        { value: 'later', label: 'A further enquiry about the same child' },
      ],
      unknownLabel: 'Not known',
    },
  ],
  period: 'year',
  frequency: {
    usual: 'annual',
    allowed: ['year'],
    why: 'A quarter’s count over a year’s population is a quarter of a yearly rate, and small numbers swing.',
  },
  history: [{ collection: 'cin', monthsBefore: 0, why: 'An enquiry is returned in the year it started in.' }],
  precision: { decimalPlaces: 1 },
  disclosure: 'dfe-cin',

  direction: {
    kind: 'neither',
    because:
      'An enquiry is a gateway to a response; the right number is the number of children who may be suffering significant harm, which nobody knows.',
    high: 'More harm, more deprivation, alert partners, a low threshold, or enquiries where an assessment would do',
    low: 'Less harm, early help that works, a high threshold, or harm that is not seen',
    not: 'That children are safer or less safe, or that an enquiry helped',
    published: [{ publisher: 'DfE LAIT', polarity: 'none given (217)' }],
  },
  context: [deprivation, childPopulation, referralRate, partnershipThresholds, localCommentary],
  questions: [
    'How many enquiries led to a conference, and how many to nothing?',
    'How many children had more than one?',
    'Who decides that an enquiry starts, and has that changed?',
  ],
  unintendedConsequences: ['Avoiding an enquiry a child needs to keep the rate down, or starting one to be seen to act.'],
  notFor: 'Judging how safe children are, or ranking authorities.',
  influence: {
    kind: 'shared',
    note: 'Enquiries are decided with police and health, on what partners report.',
    agencies: ['police', 'health', 'schools'],
  },

  interpretations: [
    {
      question: 'Which date places an enquiry in the year?',
      chosen: 'The day it actually started.',
      others: ['The day it ended'],
      why: 'The start date of the census is the day of the strategy discussion at which the enquiries were initiated, and DfE’s check of the year’s enquiries takes them by it. The file also holds enquiries begun before the year whose conference fell in it.',
      verification: 'official',
    },
    {
      question: 'How many enquiries are two of one child that began on one day?',
      chosen: 'One, also when they are in two episodes of need: one that led to a conference stands.',
      others: ['Two, when they are in two episodes of need'],
      why: 'DfE’s check removes duplicates by authority, child and start date; the text of the published table was not read.',
      verification: 'official',
    },
    {
      question: 'Enquiries or children?',
      chosen: 'Enquiries; the first ones of the breakdown by occasion are the children.',
      others: ['Children: published beside it, 177,840 children for 201,000 enquiries in 2020'],
      why: 'DfE’s rate counts each occasion.',
      verification: 'official',
    },
  ],

  caveats: ['Brothers and sisters are counted one by one, so one family may make several enquiries.', missingReturns, needInOneAuthority],

  sources: [
    cite(
      'Each occasion counts; the children are published beside it: 201,000 enquiries are 167.2 for every 10,000 in 2020',
      'cinDataSets',
      'official',
      'A2',
    ),
    ...ratesPer10000,
    cite('The start date places an enquiry in the year; of one child and day one counts', 'cinGuide', 'official', '1.10, check YonY 04'),
    cite('The start is the day of the strategy discussion at which the enquiries were initiated', 'cinGuide', 'official', '4.12.1'),
  ],

  collectability: 'statutory-item',
  publishedAs: [{ publication: 'Children in need', where: 'A2', agreement: 'Exact from the published count and population.' }],
  listedIn: ['draft-2023', 'riia', 'safeguarding-pressures', 'lait', 'annex-a', 'adcs-2023'],
  listNames: [{ list: 'lait', code: '217' }],
  related: [
    { id: 're-referrals-12m', relation: 'companion', note: 'How many referrals came back.' },
    { id: 'repeat-cpp-ever', relation: 'companion', note: 'What became of children whose enquiry led to a plan before.' },
  ],
  examples: {
    counted: 'started on the first day',
    notCounted: 'started the day before the first day',
    onTheEdge: 'started on the last day',
  },
  changes: [
    {
      version: 2,
      date: '2026-11-28',
      kind: 'meaning',
      what: 'Two enquiries of one child that began on one day count once, whichever episodes of need they are in.',
      effect: 'Lower by such twins: fewer than 2 in 1,000 enquiries.',
    },
  ],
  addresses: ['S23', 'S28', 'S29', 'S37', 'S65', 'S66', 'S67'],
});

/** The child had an enquiry earlier in the period. */
function followsAnother(enquiry: Row<'section47Enquiries'>): Expr<'boolean'> {
  return exists('section47Enquiries', (earlier) =>
    and(onOrAfter(earlier.startedOn, periodStart), before(earlier.startedOn, enquiry.startedOn)),
  );
}
