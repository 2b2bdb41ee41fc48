import { choose, countOf, during, type Expr, equals, exists, rate } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { onceAYear } from '../common/returns.js';
import { ratesPer10000 } from '../common/units.js';
import {
  enquiriesOfThePeriod,
  enquiryCaveats,
  enquiryContext,
  enquirySources,
  volumeOfEnquiries,
  whatChasingEnquiriesCouldDo,
  whichDatePlacesAnEnquiry,
} from './family.js';

/** The children behind the enquiries: each counts once, however many enquiries there were. */
export const s47ChildrenRate = rate('children', {
  ...enquiriesOfThePeriod,
  id: 's47-children-rate',
  version: 1,
  added: '2026-11-28',
  title: 'Children subject of a section 47 enquiry: rate per 10,000 children',
  summary:
    'Children about whom at least one enquiry under section 47 of the Children Act 1989 started in the period, for every 10,000 children.',
  rationale: 'A few children with many enquiries weigh much in a rate of enquiries; this one says how many children were enquired about.',
  countingUnit: 'Child: once for each authority, however many enquiries.',
  unit: 'per-10,000-children',

  cohort: () => exists('section47Enquiries', (enquiry) => during(enquiry.startedOn)),
  exclusions: [],
  breakdowns: [
    {
      id: 'enquiries',
      title: 'How many enquiries about the child started in the period',
      of: () =>
        choose(
          [
            { if: equals(enquiriesOfTheChild(), 1), then: 'one' },
            { if: equals(enquiriesOfTheChild(), 2), then: 'two' },
          ],
          'three-or-more',
        ),
      strata: [
        { value: 'one', label: 'One' },
        { value: 'two', label: 'Two' },
        { value: 'three-or-more', label: 'Three or more' },
      ],
      unknownLabel: 'Not known',
    },
  ],
  frequency: onceAYear,

  direction: volumeOfEnquiries,
  context: enquiryContext,
  questions: [
    'Why were some children enquired about three times or more?',
    'How many of these children had a conference?',
    'How many were on a plan, or in care, when the enquiry began?',
  ],
  unintendedConsequences: whatChasingEnquiriesCouldDo,
  notFor: 'Judging how safe children are, or ranking authorities.',

  interpretations: [
    whichDatePlacesAnEnquiry,
    {
      question: 'Enquiries or children?',
      chosen: 'Children: each once.',
      others: ['Enquiries: s47-rate'],
      why: 'DfE publishes both.',
      verification: 'official',
    },
  ],

  caveats: enquiryCaveats,

  sources: [
    cite('191,360 children, 159.5 for every 10,000, had 224,520 enquiries in England in 2024', 'cinDataSets', 'official', 'C4'),
    ...ratesPer10000,
    ...enquirySources,
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'C4, Section47_child_rate',
      agreement:
        'The published rate follows from the published count and population in all 1,771 years of an authority that have them, 2013 to 2024; DfE’s record-level derivation was not available.',
    },
  ],
  listedIn: [],
  related: [
    { id: 's47-rate', relation: 'variant', note: 'Counts every enquiry.' },
    { id: 's47-count', relation: 'variant', note: 'Counts every enquiry, as a number.' },
  ],
  examples: {
    counted: 'several enquiries of one child are one child',
    notCounted: 'started the day before the first day',
    onTheEdge: 'started on the first and the last day',
  },
  addresses: ['S23', 'S28', 'S29', 'S66', 'S67'],
});

/** Enquiries about the child that started in the period. */
function enquiriesOfTheChild(): Expr<'integer'> {
  return countOf('section47Enquiries', (enquiry) => during(enquiry.startedOn));
}
