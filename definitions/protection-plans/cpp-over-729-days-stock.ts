import { daysBetween, moreThan, openOn, periodEnd, plus, proportion } from '../../src/language/index.js';
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

/** Two years as a number of days: for agreement with figures made that way. */
export const cppOver729DaysStock = proportion('childProtectionPlans', {
  ...measureOfPlans,
  id: 'cpp-over-729-days-stock',
  version: 1,
  added: '2026-11-23',
  title: 'Child protection plans open for more than 729 days',
  summary:
    'Of the child protection plans open on the last day of the period, the share that have lasted more than 729 days, the day they started and the last day both counted.',
  rationale: whyLongPlans,
  countingUnit: openPlan,

  cohort: (plan) => openOn(plan.startedOn, plan.endedOn, periodEnd),
  exclusions: [],
  numerator: (plan) => moreThan(plus(daysBetween(plan.startedOn, periodEnd), 1), 729),
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
      question: 'Which days are counted?',
      chosen: 'The first and the last, so the 730th day of a plan is its first beyond 729.',
      others: ['Nights, one fewer', 'Calendar years: cpp-over-2-years-stock'],
      why: 'The text counts the day of cessation in; for a plan still open that is the last day of the period.',
      verification: 'proposed',
    },
  ],

  caveats: longPlanCaveats,

  sources: [
    cite('More than 729 calendar days, the day of cessation included', 'lait', 'relayed', 'measures 98 and 264'),
    cite('For an open plan the last day of the period takes the place of the day of cessation', 'proposal', 'proposed'),
    ...longPlanSources,
  ],

  publishedAs: [
    {
      publication: 'DfE LAIT',
      where: 'measure 264',
      agreement: 'The day count is LAIT’s; its text for open plans confuses plans open on the day with plans open in the year.',
    },
  ],
  listedIn: ['dashboard', 'lait'],
  listNames: [{ list: 'lait', code: '264' }],
  related: [
    { id: 'cpp-over-2-years-stock', relation: 'variant', note: 'Calendar years, the reading preferred here.' },
    { id: 'repeat-cpp-ever', relation: 'companion', note: 'Read together: ending plans early improves one and worsens the other.' },
  ],
  examples: { counted: 'the last day is its 730th', notCounted: 'the last day is its 729th', onTheEdge: 'the last day is its 730th' },
  addresses: ['S23', 'S26', 'S28', 'S37'],
});
