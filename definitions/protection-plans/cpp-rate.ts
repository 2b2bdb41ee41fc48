import { periodEnd, rate } from '../../src/language/index.js';
import { ageFromUnborn, sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { hasOpenChildProtectionPlan } from '../common/protection.js';
import { ratesPer10000 } from '../common/units.js';
import { latestCategory } from './breakdowns.js';
import { oneDay, volumeOfPlans } from './family.js';
import {
  childOnPlanOnce,
  childrenOrPlans,
  endedOnTheLastDay,
  openPlanSources,
  planCaveats,
  planContext,
  plansAreNoScore,
  populationOfPlans,
  stockDirection,
  whatChasingPlansCouldDo,
} from './volume.js';

/** Children who are protected by a plan on one day. */
export const cppRate = rate('children', {
  ...volumeOfPlans,
  id: 'cpp-rate',
  version: 1,
  added: '2026-11-28',
  title: 'Children on a child protection plan: rate per 10,000 children',
  summary: 'Children with a child protection plan open on the last day of the period, for every 10,000 children.',
  rationale: 'It shows how many children agencies protect together at one time, at a scale that can be set beside the size of the area.',
  countingUnit: childOnPlanOnce,
  unit: 'per-10,000-children',

  cohort: () => hasOpenChildProtectionPlan(periodEnd),
  exclusions: [],
  breakdowns: [latestCategory, ageFromUnborn, sex],
  period: 'last-day',
  frequency: oneDay,
  history: [{ collection: 'cin', monthsBefore: 0, why: 'The census of the year holds every plan open on its last day.' }],

  direction: stockDirection,
  context: planContext,
  questions: [
    'Did more plans start, or did fewer end?',
    'How long have the plans been open?',
    'How many of the children are looked after as well?',
  ],
  unintendedConsequences: whatChasingPlansCouldDo,
  notFor: plansAreNoScore,

  interpretations: [childrenOrPlans, endedOnTheLastDay],

  caveats: [...planCaveats, populationOfPlans],

  sources: [
    cite('49,900 children were on plans on 31 March 2024 in England, 41.6 for every 10,000', 'cinDataSets', 'official', 'D1'),
    ...openPlanSources,
    ...ratesPer10000,
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'D1, CPP_At31_rate',
      agreement:
        'The published rate follows from the published count and population in all 1,783 years of an authority that have them, 2013 to 2024; DfE’s record-level derivation was not available.',
    },
  ],
  listedIn: ['safeguarding-pressures', 'lait', 'annex-a'],
  related: [
    { id: 'cpp-count', relation: 'variant', note: 'The same children as a number.' },
    { id: 'cpp-any-time-rate', relation: 'variant', note: 'Children on a plan on any day of the year.' },
    { id: 'cino-rate', relation: 'companion', note: 'Children in need who are neither on a plan nor in care.' },
  ],
  tiedCounts: [
    {
      total: { indicator: 'cin-rate-dfe-inclusive', count: 'numerator' },
      parts: [{ indicator: 'cpp-rate', count: 'numerator' }],
      because: 'Children on a child protection plan are in need.',
    },
  ],
  examples: {
    counted: 'a plan that started on the last day',
    notCounted: 'a plan that ended on the last day',
    onTheEdge: 'a plan that ended the day after the last day',
  },
  aliases: ['CPP', 'subject of a child protection plan'],
  listNames: [{ list: 'lait', code: '215' }],
  addresses: ['S23', 'S28', 'S29'],
});
