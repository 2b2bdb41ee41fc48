import { during, rate } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { onceAYear } from '../common/returns.js';
import { ratesPer10000 } from '../common/units.js';
import {
  enquiriesOfThePeriod,
  enquiryCaveats,
  enquiryContext,
  enquirySources,
  occasionOfEnquiry,
  twoOfOneDay,
  volumeOfEnquiries,
  whatChasingEnquiriesCouldDo,
  whichDatePlacesAnEnquiry,
} from './family.js';

/** Enquiries into whether a child is suffering significant harm. A gateway to a response, not an outcome. */
export const s47Rate = rate('section47Enquiries', {
  ...enquiriesOfThePeriod,
  id: 's47-rate',
  version: 2,
  added: '2026-11-23',
  title: 'Section 47 enquiries started: rate per 10,000 children',
  summary: 'Enquiries under section 47 of the Children Act 1989 that started in the period, for every 10,000 children.',
  rationale:
    'It shows how often worry about a child was serious enough for a statutory enquiry, at a scale that can be set beside the size of the area.',
  countingUnit: 'Enquiry: every one that started in the period, several of one child included; two of one child on one day count once.',
  unit: 'per-10,000-children',

  cohort: (enquiry) => during(enquiry.startedOn),
  exclusions: [],
  breakdowns: [occasionOfEnquiry],
  frequency: onceAYear,

  direction: volumeOfEnquiries,
  context: enquiryContext,
  questions: [
    'How many enquiries led to a conference, and how many to nothing?',
    'How many children had more than one?',
    'Who decides that an enquiry starts, and has that changed?',
  ],
  unintendedConsequences: whatChasingEnquiriesCouldDo,
  notFor: 'Judging how safe children are, or ranking authorities.',

  interpretations: [
    whichDatePlacesAnEnquiry,
    twoOfOneDay,
    {
      question: 'Enquiries or children?',
      chosen: 'Enquiries; the first ones of the breakdown by occasion are the children.',
      others: ['Children: published beside it, 177,840 children for 201,000 enquiries in 2020'],
      why: 'DfE’s rate counts each occasion.',
      verification: 'official',
    },
  ],

  caveats: enquiryCaveats,

  sources: [
    cite(
      'Each occasion counts; the children are published beside it: 201,000 enquiries are 167.2 for every 10,000 in 2020',
      'cinDataSets',
      'official',
      'A2',
    ),
    ...ratesPer10000,
    ...enquirySources,
  ],

  publishedAs: [{ publication: 'Children in need', where: 'A2', agreement: 'Exact from the published count and population.' }],
  listedIn: ['draft-2023', 'riia', 'safeguarding-pressures', 'lait', 'annex-a', 'adcs-2023'],
  listNames: [{ list: 'lait', code: '217' }],
  related: [
    { id: 's47-count', relation: 'variant', note: 'The same enquiries as a number.' },
    { id: 's47-children-rate', relation: 'variant', note: 'The children behind the enquiries.' },
    { id: 's47-to-icpc-cohort', relation: 'companion', note: 'How many enquiries led to a conference.' },
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
