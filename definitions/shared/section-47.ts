import { and, before, choose, exists, onOrAfter, periodStart, type BreakdownOf, type Metadata } from '../../src/language/index.js';
import { rateSources } from './children-in-need-populations.js';
import { cite } from './cite.js';

/** Whether an enquiry is the child’s first of the period. */
export const occasionOfEnquiry = {
  id: 'occasion',
  title: 'Whether it is the child’s first enquiry of the period',
  of: (enquiry) =>
    choose(
      [
        {
          if: exists('section47Enquiries', (earlier) => and(onOrAfter(earlier.startedOn, periodStart), before(earlier.startedOn, enquiry.startedOn))),
          then: 'later',
        },
      ],
      'first',
    ),
  strata: [
    { value: 'first', label: 'The child’s first of the period' },
    { value: 'later', label: 'A further enquiry about the same child' },
  ],
  unknownLabel: 'Not known',
} as const satisfies BreakdownOf<'section47Enquiries'>;

/** Which of its dates counts. */
export const startPlacesAnEnquiry: Metadata['interpretations'][number] = {
  question: 'Which date places an enquiry in the year?',
  chosen: 'The day it actually started.',
  others: ['The day of the strategy discussion', 'The day it ended'],
  why: 'It is the date in the census, and national lengths run from it.',
  verification: 'proposed',
};

/** Each occasion counts. */
export const enquiriesNotChildren: Metadata['interpretations'][number] = {
  question: 'Enquiries or children?',
  chosen: 'Enquiries; the first ones of the breakdown by occasion are the children, unless two of one child began on one day in two cases.',
  others: ['Children: published beside it, 177,840 children for 201,000 enquiries in 2020'],
  why: 'DfE’s rate counts each occasion.',
  verification: 'official',
};

/** Where the rules come from. */
export const section47Sources: Metadata['sources'] = [
  /* @__PURE__ */ cite('Each occasion counts; the children are published beside it: 201,000 enquiries are 167.2 for every 10,000 in 2020', 'cinDataSets', 'official', 'A2'),
  ...rateSources,
  /* @__PURE__ */ cite('The start date places an enquiry in the year', 'lgInform', 'proposed', 'metric 3217 uses the date for lengths; that it also places the enquiry is from memory'),
];
