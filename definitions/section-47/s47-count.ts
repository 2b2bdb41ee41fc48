import { count, during } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
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

/** How many enquiries began: a number of one place, to be set beside that place’s own earlier numbers. */
export const s47Count = count('section47Enquiries', {
  ...enquiriesOfThePeriod,
  id: 's47-count',
  version: 1,
  added: '2026-11-28',
  title: 'Section 47 enquiries started: number',
  summary: 'Enquiries under section 47 of the Children Act 1989 that started in the period.',
  rationale: 'It is urgent work that cannot wait; month by month it shows what social workers and police must answer.',
  countingUnit: 'Enquiry: every one that started in the period, several of one child included; two of one child on one day count once.',
  unit: 'number',

  cohort: (enquiry) => during(enquiry.startedOn),
  exclusions: [],
  breakdowns: [occasionOfEnquiry],
  frequency: {
    usual: 'annual',
    allowed: ['year', 'quarter', 'month'],
    why: 'An enquiry starts on one day, so the months add up to the year; school holidays make seasons.',
  },

  direction: volumeOfEnquiries,
  context: enquiryContext,
  questions: [
    'How many enquiries led to a conference, and how many to nothing?',
    'How many children had more than one?',
    'Did the number follow the referrals, or move without them?',
  ],
  unintendedConsequences: whatChasingEnquiriesCouldDo,
  notFor: 'Comparing or ranking authorities: a number follows the size of the area, and the rate stands beside it.',

  interpretations: [
    whichDatePlacesAnEnquiry,
    twoOfOneDay,
    {
      question: 'A number or a rate?',
      chosen: 'A number, for one place over time.',
      others: ['For every 10,000 children: s47-rate'],
      why: 'The draft of 2023 asked for both; directors asked for the rate, because a number follows the size of the area.',
      verification: 'relayed',
    },
  ],

  caveats: enquiryCaveats,

  sources: [
    cite('224,520 enquiries about 191,360 children were counted in England in 2024', 'cinDataSets', 'official', 'C4'),
    cite('The draft of 2023 asked for the number and the rate', 'adcsResponse', 'relayed', 'outcome 3'),
    ...enquirySources,
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'C4, Section47',
      agreement: 'Meant to agree; DfE’s record-level derivation was not available to compare with.',
    },
  ],
  listedIn: ['draft-2023', 'riia', 'safeguarding-pressures', 'annex-a'],
  related: [
    { id: 's47-rate', relation: 'variant', note: 'The same enquiries for every 10,000 children.' },
    { id: 's47-children-rate', relation: 'variant', note: 'The children behind the enquiries.' },
    { id: 's47-to-icpc-cohort', relation: 'companion', note: 'How many enquiries led to a conference.' },
  ],
  examples: {
    counted: 'started on the first day',
    notCounted: 'started the day before the first day',
    onTheEdge: 'started on the last day',
  },
  aliases: ['child protection investigations', 'child protection enquiries'],
  addresses: ['S23', 'S28', 'S33', 'S46', 'S67'],
});
