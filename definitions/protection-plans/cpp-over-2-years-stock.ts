import { addMonths, onOrBefore, openOn, periodEnd, proportion } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { childPopulation, deprivation, localCommentary, partnershipThresholds } from '../common/context.js';
import { initialCategory } from '../common/protection.js';
import {
  longPlanCaveats,
  longPlanQuestions,
  longPlanSources,
  longPlansAreNotFor,
  longPlansDirection,
  measureOfPlans,
  oneDay,
  openPlan,
  whatChasingLongPlansCouldDo,
  whyLongPlans,
} from './family.js';

/** Plans that have lasted two calendar years by the last day: the variant of the count by days. */
export const cppOver2YearsStock = proportion('childProtectionPlans', {
  ...measureOfPlans,
  id: 'cpp-over-2-years-stock',
  version: 1,
  added: '2026-11-23',
  title: 'Child protection plans open for 2 calendar years or more',
  summary: 'Of the child protection plans open on the last day of the period, the share that started two years before that day or earlier.',
  rationale: whyLongPlans,
  countingUnit: openPlan,

  cohort: (plan) => openOn(plan.startedOn, plan.endedOn, periodEnd),
  exclusions: [],
  numerator: (plan) => onOrBefore(addMonths(plan.startedOn, 24), periodEnd),
  breakdowns: [initialCategory],
  period: 'last-day',
  frequency: oneDay,
  history: [{ collection: 'cin', monthsBefore: 0, why: 'An open plan is returned with its start, however long ago that was.' }],

  direction: longPlansDirection,
  context: [deprivation, childPopulation, partnershipThresholds, localCommentary],
  questions: longPlanQuestions,
  unintendedConsequences: whatChasingLongPlansCouldDo,
  notFor: longPlansAreNotFor,

  interpretations: [
    {
      question: 'When are two years reached?',
      chosen: 'On the same day of the month two years after the start; a plan of 29 February reaches them on 28 February.',
      others: [
        'When the plan has lasted more than 729 days, first and last day counted, up to two days sooner: cpp-over-729-days-stock',
        'After 730 days',
      ],
      why: 'It is what two years means in plain words. The count of days is the official arithmetic that was read, and leads.',
      verification: 'proposed',
    },
    {
      question: 'Open plans, or plans that ended?',
      chosen: 'Open on the last day, as on the dashboard.',
      others: ['Plans that ended in the year, another published measure'],
      why: 'The two move apart: ending long plans raises one and lowers the other.',
      verification: 'relayed',
    },
  ],

  caveats: longPlanCaveats,

  sources: [
    cite('Two years or more is two calendar years', 'cinDataSets', 'proposed', 'D7 says two years and over; how it counts was not found'),
    ...longPlanSources,
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'D5, 2_years_or_more',
      agreement: 'Less likely than the count of days: may differ by plans that started within two days of the limit.',
    },
  ],
  listedIn: ['lait'],
  listNames: [{ list: 'lait', code: '264' }],
  related: [
    { id: 'cpp-over-729-days-stock', relation: 'variant', note: 'Counts days, as DfE’s LAIT says: the reading that leads.' },
    { id: 'repeat-cpp-ever', relation: 'companion', note: 'Read together: ending plans early improves one and worsens the other.' },
  ],
  tiedCounts: [
    {
      total: { indicator: 'cpp-over-729-days-stock', count: 'numerator' },
      parts: [{ indicator: 'cpp-over-2-years-stock', count: 'numerator' }],
      because: 'Two years are never fewer than 730 days.',
    },
  ],
  examples: {
    counted: 'started on the same day two years before',
    notCounted: 'started a day later',
    onTheEdge: 'started on 29 February two years before a common year',
  },
  addresses: ['S23', 'S26', 'S28', 'S37'],
});
