import { and, during, isKnown, rate } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { initialCategory } from '../common/protection.js';
import { onceAYear } from '../common/returns.js';
import { ratesPer10000 } from '../common/units.js';
import { volumeOfPlans } from './family.js';
import { everyPlanEnded, planCaveats, planContext, plansAreNoScore, plansOrChildren, populationOfPlans } from './volume.js';

/** How often plans came to an end, for whatever reason. */
export const cppCeasingRate = rate('childProtectionPlans', {
  ...volumeOfPlans,
  id: 'cpp-ceasing-rate',
  version: 1,
  added: '2026-11-28',
  title: 'Child protection plans ended: rate per 10,000 children',
  summary: 'Child protection plans that ended in the period, for every 10,000 children.',
  rationale: 'Set beside the plans that started, it shows whether protection grows or shrinks, and why.',
  countingUnit: everyPlanEnded,
  unit: 'per-10,000-children',

  cohort: (plan) => and(isKnown(plan.endedOn), during(plan.endedOn)),
  exclusions: [],
  breakdowns: [initialCategory],
  period: 'year',
  frequency: onceAYear,
  history: [{ collection: 'cin', monthsBefore: 0, why: 'A plan that ended is returned in the year it ended in.' }],

  direction: {
    kind: 'neither',
    because: 'A plan ends because a child is safe, has come into care, has moved or has turned 18: the end alone says nothing.',
    high: 'Plans that did their work, plans ended too soon, children who came into care, or many plans begun the year before',
    low: 'Plans that last, or few plans begun the year before',
    not: 'That children became safe',
    published: [{ publisher: 'DfE LAIT', polarity: 'none given (16)' }],
  },
  context: planContext,
  questions: [
    'What came after the plans: care, help in need, or nothing?',
    'How long had they lasted?',
    'How many were followed by another plan?',
  ],
  unintendedConsequences: ['Ending plans early to raise the figure.'],
  notFor: plansAreNoScore,

  interpretations: [plansOrChildren],

  caveats: [...planCaveats, populationOfPlans, 'The census does not say why a plan ended.'],

  sources: [
    cite('62,870 plans ended in England in 2024, 52.4 for every 10,000 children', 'cinDataSets', 'official', 'D1'),
    cite('An end from 1 April to 31 March, both days in, is an end of the year', 'cinGuide', 'official', '1.10, check YonY 07'),
    ...ratesPer10000,
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'D1, CPP_end_rate',
      agreement:
        'The published rate follows from the published count and population in all 1,784 years of an authority that have them, 2013 to 2024; LAIT’s words are of children, its numbers of plans.',
    },
  ],
  listedIn: ['riia', 'lait', 'annex-a'],
  related: [
    { id: 'new-cpp-rate', relation: 'companion', note: 'The plans that started.' },
    { id: 'cpp-ended-duration', relation: 'companion', note: 'How long they had lasted.' },
    { id: 'deescalated-not-represented-2y', relation: 'companion', note: 'What came after plans that ended with the child at home.' },
  ],
  examples: {
    counted: 'ended on the first day',
    notCounted: 'ended the day before the first day',
    onTheEdge: 'ended on the last day',
  },
  aliases: ['CPP', 'plans ceasing', 'plans closed'],
  listNames: [{ list: 'lait', code: '16' }],
  addresses: ['S23', 'S28', 'S29', 'S33'],
});
