import { during, exists, proportion, withinMonthsBefore } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { initialCategory } from '../common/protection.js';
import { volumeOfPlans } from './family.js';
import {
  repeatDirection,
  repeatSources,
  repeatsAreNotFor,
  sameDayIsNoRepeat,
  theDatesDecide,
  whatChasingRepeatsCouldDo,
  whatToAskOfRepeats,
} from './repeats.js';
import { everyPlanStarted, planCaveats, planContext, transferredPlansAreNew } from './volume.js';

/** Plans that came within a year of the last one: an idea of the draft of 2023 that was not published. */
export const repeatCpp12m = proportion('childProtectionPlans', {
  ...volumeOfPlans,
  id: 'repeat-cpp-12m',
  version: 1,
  added: '2026-11-28',
  title: 'Repeat child protection plans: within 12 months of the last',
  summary:
    'Of the child protection plans that started in the period, the share that started within twelve months after an earlier plan of the child with the same authority had ended.',
  rationale: 'A plan within a year of the last one is the sharpest sign that the last one ended before change had taken hold.',
  countingUnit: everyPlanStarted,
  unit: 'percent',

  cohort: (plan) => during(plan.startedOn),
  exclusions: [],
  numerator: (plan) => exists('childProtectionPlans', (earlier) => withinMonthsBefore(earlier.endedOn, plan.startedOn, 12)),
  breakdowns: [initialCategory],
  period: 'year',
  frequency: {
    usual: 'annual',
    allowed: ['year', 'quarter'],
    why: 'Each plan looks back twelve months of its own; quarters have few plans and may not be averaged.',
  },
  history: [{ collection: 'cin', monthsBefore: 12, why: 'A plan on the first day looks back twelve months.' }],

  direction: repeatDirection,
  context: planContext,
  questions: whatToAskOfRepeats,
  unintendedConsequences: whatChasingRepeatsCouldDo,
  notFor: repeatsAreNotFor,

  interpretations: [
    {
      question: 'From when are the twelve months counted?',
      chosen: 'From the end of the earlier plan: back from the start to the same day of the month a year before, that day included.',
      others: ['From the start of the earlier plan', '365 days', 'Up to but without the same day'],
      why: 'How long protection lasted should not decide whether it is a repeat. DfE tried the measure in private; its rule was not read.',
      verification: 'proposed',
    },
    theDatesDecide,
    sameDayIsNoRepeat,
    transferredPlansAreNew,
  ],

  caveats: [...planCaveats, 'Needs the return of the year before: without it no figure is given.'],

  sources: [
    cite(
      'A repeat within twelve months was proposed, and published as a repeat at any time',
      'dashboardSupportingInformation',
      'official',
      'annex A',
    ),
    ...repeatSources,
  ],

  collectability: 'derivable',
  publishedAs: [],
  listedIn: ['indicator-update-2023-12'],
  related: [
    { id: 'repeat-cpp-2y', relation: 'variant', note: 'Within two years.' },
    { id: 'repeat-cpp-ever', relation: 'variant', note: 'At any time before: the figure that DfE publishes.' },
  ],
  examples: {
    counted: 'the last plan ended on the same day a year before',
    notCounted: 'the last plan ended a day before the twelve months',
    onTheEdge: 'the last plan ended the day the new one started, and the day before',
  },
  aliases: ['second or subsequent plan within a year'],
  addresses: ['S23', 'S28'],
});
