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

/** Two years as DfE’s interactive tool counts them, in days: the reading that leads. */
export const cppOver729DaysStock = proportion('childProtectionPlans', {
  ...measureOfPlans,
  id: 'cpp-over-729-days-stock',
  version: 1,
  added: '2026-11-23',
  title: 'Child protection plans open for 2 years or more: more than 729 days',
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
    {
      question: 'Days or calendar years?',
      chosen: 'Days: more than 729 of them.',
      others: ['Calendar years, up to two days later: cpp-over-2-years-stock', 'More than 730 days'],
      why: 'It is the only official arithmetic that was read, and the shortest band of the same table is cut by days (91) and not by months, as published counts show.',
      verification: 'relayed',
    },
    {
      question: 'Open plans, or plans that ended?',
      chosen: 'Open on the last day, as on the dashboard.',
      others: ['Plans that ended in the year: cpp-over-2-years-ceased'],
      why: 'The two move apart: ending long plans raises one and lowers the other.',
      verification: 'relayed',
    },
  ],

  caveats: longPlanCaveats,

  sources: [
    cite('More than 729 calendar days, the day of cessation included', 'lait', 'relayed', 'measures 98 and 264'),
    cite(
      'The shortest band of the table ends at 91 days, as the counts of 2013 to 2024 show: lengths are counted in days',
      'cinDataSets',
      'computed',
      'D5 and D6',
    ),
    cite('For an open plan the last day of the period takes the place of the day of cessation', 'proposal', 'proposed'),
    ...longPlanSources,
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'D5, 2_years_or_more',
      agreement: 'May differ by plans that started within two days of the limit: whether DfE counts 729 or 730 days was not found.',
    },
    {
      publication: 'Children’s social care dashboard',
      where: 'Child protection plans longer than 2 years',
      agreement: 'As above; the page says longer than, its column says or more.',
    },
    {
      publication: 'DfE LAIT',
      where: 'measure 264',
      agreement:
        'The day count is LAIT’s; its text for open plans speaks of plans of the year, but its values are those of D5, in 922 of 922 authorities and years.',
    },
  ],
  listedIn: ['indicator-update-2023-12', 'dashboard', 'lof-2026', 'lait', 'annex-a'],
  listNames: [{ list: 'lait', code: '264' }],
  related: [
    { id: 'cpp-over-2-years-stock', relation: 'variant', note: 'Calendar years: the same day of the month two years later.' },
    { id: 'repeat-cpp-ever', relation: 'companion', note: 'Read together: ending plans early improves one and worsens the other.' },
  ],
  examples: { counted: 'the last day is its 730th', notCounted: 'the last day is its 729th', onTheEdge: 'the last day is its 730th' },
  addresses: ['S23', 'S26', 'S28', 'S37'],
});
