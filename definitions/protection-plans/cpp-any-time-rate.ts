import { during, exists, openOn, or, periodEnd, rate } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { onceAYear } from '../common/returns.js';
import { ratesPer10000 } from '../common/units.js';
import { volumeOfPlans } from './family.js';
import {
  childOnPlanOnce,
  planCaveats,
  planContext,
  plansAreNoScore,
  populationOfPlans,
  stockDirection,
  whatChasingPlansCouldDo,
} from './volume.js';

/** Every child who was protected by a plan for at least a day of the year. */
export const cppAnyTimeRate = rate('children', {
  ...volumeOfPlans,
  id: 'cpp-any-time-rate',
  version: 2,
  added: '2026-11-28',
  title: 'Children on a child protection plan at any time: rate per 10,000 children',
  summary: 'Children with a child protection plan open on at least one day of the period, for every 10,000 children.',
  rationale: 'One day misses the children whose plans began and ended within the year; this counts everybody who was protected in it.',
  countingUnit: childOnPlanOnce,
  unit: 'per-10,000-children',

  cohort: () => exists('childProtectionPlans', (plan) => or(during(plan.endedOn), openOn(plan.startedOn, plan.endedOn, periodEnd))),
  exclusions: [],
  breakdowns: [],
  period: 'year',
  frequency: onceAYear,
  history: [{ collection: 'cin', monthsBefore: 0, why: 'The census of the year holds every plan that was open in it.' }],

  direction: stockDirection,
  context: planContext,
  questions: [
    'How many of the children were on a plan on the last day?',
    'How many had two plans in the year?',
    'How long did the plans last that ended?',
  ],
  unintendedConsequences: whatChasingPlansCouldDo,
  notFor: plansAreNoScore,

  interpretations: [
    {
      question: 'Children or plans?',
      chosen: 'Children: each once.',
      others: ['Plans: 112,770 plans of 111,280 children in England in 2024'],
      why: 'DfE publishes both; more is learnt from how many children there were.',
      verification: 'official',
    },
    {
      question: 'Does a plan count that ended on the first day?',
      chosen: 'Yes: it was open until that day.',
      others: ['No: it was over when the day began'],
      why: 'In the published table the plans of a year are those that ended in it, from 1 April on, and those open on its last day.',
      verification: 'computed',
    },
  ],

  caveats: [...planCaveats, populationOfPlans],

  sources: [
    cite(
      '111,280 children were on a plan at any time of the year to 31 March 2024 in England, 92.7 for every 10,000',
      'cinDataSets',
      'official',
      'D1',
    ),
    cite('112,770 plans at any time are 62,870 that ended and 49,900 open on the last day', 'cinDataSets', 'computed', 'D1'),
    cite(
      'A plan is of the year when it started by its last day and has no end, or ends on its first day or later',
      'cinGuide',
      'official',
      '1.10, check YonY 05',
    ),
    ...ratesPer10000,
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'D1, CPP_child_anypoint_rate',
      agreement:
        'The published rate follows from the published count and population in all 1,784 years of an authority that have them, 2013 to 2024; DfE’s record-level derivation was not available.',
    },
  ],
  listedIn: [],
  related: [
    { id: 'cpp-rate', relation: 'variant', note: 'Children on a plan on the last day.' },
    { id: 'new-cpp-rate', relation: 'companion', note: 'The plans that started in the year.' },
  ],
  examples: {
    counted: 'a plan within the year, before it and through it',
    notCounted: 'a plan that ended before the first day, or started after the last',
    onTheEdge: 'a plan that ended on the first day, and one that started on the last',
  },
  changes: [
    {
      version: 2,
      date: '2026-11-28',
      kind: 'meaning',
      what: 'A plan that an earlier return left open and the return of the year does not hold is not known to have been open in the year.',
      effect: 'None where the return of the year holds every plan of it.',
    },
  ],
  addresses: ['S23', 'S28', 'S29', 'S50'],
});
