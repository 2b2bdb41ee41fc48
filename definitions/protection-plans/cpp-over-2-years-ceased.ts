import { and, daysBetween, during, isKnown, moreThan, plus, proportion } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { initialCategory } from '../common/protection.js';
import { longPlanQuestions, longPlansAreNotFor, volumeOfPlans, whatChasingLongPlansCouldDo, whyLongPlans } from './family.js';
import { everyPlanEnded, planCaveats, planContext } from './volume.js';

/** Plans that ended after two years or more. */
export const cppOver2YearsCeased = proportion('childProtectionPlans', {
  ...volumeOfPlans,
  id: 'cpp-over-2-years-ceased',
  version: 1,
  added: '2026-11-28',
  title: 'Child protection plans that ended after 2 years or more',
  summary:
    'Of the child protection plans that ended in the period, the share that had lasted more than 729 days, the day they started and the day they ended both counted.',
  rationale: whyLongPlans,
  countingUnit: everyPlanEnded,
  unit: 'percent',

  cohort: (plan) => and(isKnown(plan.endedOn), during(plan.endedOn)),
  exclusions: [],
  numerator: (plan) => moreThan(plus(daysBetween(plan.startedOn, plan.endedOn), 1), 729),
  breakdowns: [initialCategory],
  period: 'year',
  frequency: { usual: 'annual', allowed: ['year'], why: 'Few plans end in a quarter, and one family’s children can move the share.' },
  history: [{ collection: 'cin', monthsBefore: 0, why: 'A plan that ended is returned with its start in the year it ended in.' }],

  direction: {
    kind: 'contextual',
    because: 'Lower is usually better, but not zero; and ending long plans raises the figure at first.',
    high: 'Plans that had drifted and were ended at last, or families with long and serious need',
    low: 'Plans that work in time, plans ended too soon, or long plans that are still open',
    not: 'That ending a long plan is wrong',
    published: [{ publisher: 'DfE LAIT', polarity: 'Low (98)' }],
  },
  context: planContext,
  questions: longPlanQuestions,
  unintendedConsequences: whatChasingLongPlansCouldDo,
  notFor: longPlansAreNotFor,

  interpretations: [
    {
      question: 'When are two years reached?',
      chosen: 'On the 730th day, the first and the last day both counted.',
      others: ['On the same day of the month two years later, up to two days later', 'After 730 days'],
      why: 'DfE’s interactive tool says more than 729 calendar days, the day of cessation included; the published table says two years and over.',
      verification: 'relayed',
    },
  ],

  caveats: [...planCaveats, 'Time on an earlier plan is not added: a child back on a plan starts again.'],

  sources: [
    cite(
      'More than 729 calendar days, the day of cessation included, of the plans that ended in the year',
      'lait',
      'relayed',
      'measure 98',
    ),
    cite('2,710 of 62,300 plans that ended in 2025 in England are the published 4.4 per cent', 'cinDataSets', 'computed', 'D7'),
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'D7, 2_years_or_more over plans ended',
      agreement: 'The share follows from the published counts; how DfE counts two years was not found in the release itself.',
    },
    { publication: 'DfE LAIT', where: 'measure 98', agreement: 'The day count is LAIT’s.' },
  ],
  listedIn: ['lait'],
  related: [
    {
      id: 'cpp-over-729-days-stock',
      relation: 'looks-like-the-complement-but-is-not',
      note: 'Plans still open: ending long plans lowers that figure and raises this one.',
    },
    { id: 'repeat-cpp-ever', relation: 'companion', note: 'Read together: ending plans early improves one and worsens the other.' },
    { id: 'cpp-ended-duration', relation: 'companion', note: 'How the lengths are spread.' },
  ],
  examples: {
    counted: 'ended on its 730th day',
    notCounted: 'ended on its 729th day',
    onTheEdge: 'ended on its 730th day',
  },
  listNames: [{ list: 'lait', code: '98' }],
  addresses: ['S23', 'S26', 'S28'],
});
