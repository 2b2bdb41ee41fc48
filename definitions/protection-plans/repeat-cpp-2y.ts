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

/** Plans that came soon after the last one ended: two years is what regions and the sector look at. */
export const repeatCpp2y = proportion('childProtectionPlans', {
  ...volumeOfPlans,
  id: 'repeat-cpp-2y',
  version: 1,
  added: '2026-11-28',
  title: 'Repeat child protection plans: within 2 years of the last',
  summary:
    'Of the child protection plans that started in the period, the share that started within two years after an earlier plan of the child with the same authority had ended.',
  rationale:
    'A plan soon after the last one says more about how the last one ended than a plan ten years later, which a share of all repeat plans counts alike.',
  countingUnit: everyPlanStarted,
  unit: 'percent',

  cohort: (plan) => during(plan.startedOn),
  exclusions: [],
  numerator: (plan) => exists('childProtectionPlans', (earlier) => withinMonthsBefore(earlier.endedOn, plan.startedOn, 24)),
  breakdowns: [initialCategory],
  period: 'year',
  frequency: {
    usual: 'annual',
    allowed: ['year', 'quarter'],
    why: 'Each plan looks back two years of its own; quarters have few plans and may not be averaged.',
  },
  history: [{ collection: 'cin', monthsBefore: 24, why: 'A plan on the first day looks back two years.' }],

  direction: repeatDirection,
  context: planContext,
  questions: whatToAskOfRepeats,
  unintendedConsequences: whatChasingRepeatsCouldDo,
  notFor: repeatsAreNotFor,

  interpretations: [
    {
      question: 'From when are the two years counted?',
      chosen: 'From the end of the earlier plan: back from the start to the same day of the month two years before, that day included.',
      others: ['From the start of the earlier plan', '730 days', 'Up to but without the same day'],
      why: 'How long protection lasted should not decide whether it is a repeat. No official rule was found.',
      verification: 'proposed',
    },
    theDatesDecide,
    sameDayIsNoRepeat,
    transferredPlansAreNew,
  ],

  caveats: [...planCaveats, 'Needs the returns of the two years before: without them no figure is given.'],

  sources: [
    cite('Second plans in the last two years are collected beside those at any time', 'safeguardingPressures', 'proposed'),
    ...repeatSources,
  ],

  collectability: 'derivable',
  publishedAs: [],
  listedIn: ['riia', 'safeguarding-pressures'],
  related: [
    { id: 'repeat-cpp-ever', relation: 'variant', note: 'At any time before: the figure that DfE publishes.' },
    { id: 'repeat-cpp-12m', relation: 'variant', note: 'Within twelve months.' },
    { id: 'deescalated-not-represented-2y', relation: 'companion', note: 'Looks forward, from plans that ended.' },
  ],
  examples: {
    counted: 'the last plan ended on the same day two years before',
    notCounted: 'the last plan ended a day before the two years',
    onTheEdge: 'the last plan ended the day the new one started, and the day before',
  },
  aliases: ['second or subsequent plan within two years'],
  addresses: ['S23', 'S28', 'S33'],
});
