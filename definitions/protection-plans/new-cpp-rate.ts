import { during, rate } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { initialCategory } from '../common/protection.js';
import { onceAYear } from '../common/returns.js';
import { ratesPer10000 } from '../common/units.js';
import { ageWhenPlanStarted } from './breakdowns.js';
import { volumeOfPlans } from './family.js';
import {
  everyPlanStarted,
  planCaveats,
  planContext,
  planStartSources,
  plansAreNoScore,
  plansOrChildren,
  populationOfPlans,
  startsDirection,
  transferredPlansAreNew,
  whatChasingPlansCouldDo,
} from './volume.js';

/** How often agencies decided that a child needs a plan. */
export const newCppRate = rate('childProtectionPlans', {
  ...volumeOfPlans,
  id: 'new-cpp-rate',
  version: 1,
  added: '2026-11-28',
  title: 'Child protection plans started: rate per 10,000 children',
  summary:
    'Child protection plans that started in the period, those of children who moved in on a plan included, for every 10,000 children.',
  rationale: 'It shows how often harm was serious enough for a plan, at a scale that can be set beside the size of the area.',
  countingUnit: everyPlanStarted,
  unit: 'per-10,000-children',

  cohort: (plan) => during(plan.startedOn),
  exclusions: [],
  breakdowns: [initialCategory, ageWhenPlanStarted],
  period: 'year',
  frequency: onceAYear,
  history: [{ collection: 'cin', monthsBefore: 0, why: 'A plan is returned in the year it started in.' }],

  direction: startsDirection,
  context: planContext,
  questions: [
    'How many of the plans were not the child’s first?',
    'How many conferences led to no plan?',
    'How many were of children who moved in?',
  ],
  unintendedConsequences: whatChasingPlansCouldDo,
  notFor: plansAreNoScore,

  interpretations: [plansOrChildren, transferredPlansAreNew],

  caveats: [...planCaveats, populationOfPlans],

  sources: [
    cite('62,110 plans started in England in 2024, 51.8 for every 10,000 children', 'cinDataSets', 'official', 'D1'),
    ...planStartSources,
    ...ratesPer10000,
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'D1, CPP_start_rate',
      agreement:
        'The published rate follows from the published count and population in all 1,783 years of an authority that have them, 2013 to 2024; DfE’s record-level derivation was not available.',
    },
  ],
  listedIn: ['draft-2023', 'safeguarding-pressures', 'lait', 'annex-a'],
  related: [
    { id: 'new-cpp-count', relation: 'variant', note: 'The same plans as a number.' },
    { id: 'repeat-cpp-ever', relation: 'companion', note: 'How many were not the child’s first.' },
    { id: 'cpp-rate', relation: 'companion', note: 'How many children are on a plan on one day.' },
    { id: 'icpc-rate', relation: 'companion', note: 'The conferences at which plans are made.' },
  ],
  examples: {
    counted: 'started on the first day',
    notCounted: 'started the day before the first day',
    onTheEdge: 'started on the last day',
  },
  aliases: ['CPP', 'becoming subject of a plan', 'new child protection plans'],
  listNames: [{ list: 'lait', code: '219' }],
  addresses: ['S23', 'S28', 'S29'],
});
