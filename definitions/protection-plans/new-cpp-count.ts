import { count, during } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { initialCategory } from '../common/protection.js';
import { ageWhenPlanStarted } from './breakdowns.js';
import { volumeOfPlans } from './family.js';
import {
  everyPlanStarted,
  planCaveats,
  planContext,
  planStartSources,
  plansOrChildren,
  startsDirection,
  transferredPlansAreNew,
  whatChasingPlansCouldDo,
} from './volume.js';

/** How many plans began, by category: a number of one place, to be set beside that place’s own earlier numbers. */
export const newCppCount = count('childProtectionPlans', {
  ...volumeOfPlans,
  id: 'new-cpp-count',
  version: 1,
  added: '2026-11-28',
  title: 'Child protection plans started: number',
  summary:
    'Child protection plans that started in the period, those of children who moved in on a plan included; by the category of abuse given when the plan started.',
  rationale: 'It is work that lasts for months; quarter by quarter it shows what social workers and partners take on, and for what harm.',
  countingUnit: everyPlanStarted,
  unit: 'number',

  cohort: (plan) => during(plan.startedOn),
  exclusions: [],
  breakdowns: [initialCategory, ageWhenPlanStarted],
  period: 'year',
  frequency: {
    usual: 'annual',
    allowed: ['year', 'quarter', 'month'],
    why: 'A plan starts on one day, so the months add up to the year; conferences follow the school year.',
  },
  history: [{ collection: 'cin', monthsBefore: 0, why: 'A plan is returned in the year it started in.' }],

  direction: startsDirection,
  context: planContext,
  questions: [
    'Which categories grow, and is it harm or recording?',
    'How many of the plans were not the child’s first?',
    'How many ended in the same period?',
  ],
  unintendedConsequences: whatChasingPlansCouldDo,
  notFor: 'Comparing or ranking authorities: a number follows the size of the area, and the rate stands beside it.',

  interpretations: [
    plansOrChildren,
    transferredPlansAreNew,
    {
      question: 'Which category does a new plan have?',
      chosen: 'The one given when it started; several at once are a category of their own.',
      others: ['The latest, which is that of the plans open on one day'],
      why: 'It is what the conference decided; which of the two DfE takes for plans that started was not found.',
      verification: 'proposed',
    },
  ],

  caveats: planCaveats,

  sources: [
    cite('62,110 plans of 61,900 children started in England in 2024', 'cinDataSets', 'official', 'D1'),
    ...planStartSources,
    cite('The category of a plan that started is its first', 'proposal', 'proposed'),
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'D1, CPP_start',
      agreement: 'Meant to agree; DfE’s record-level derivation was not available to compare with.',
    },
  ],
  listedIn: ['riia', 'safeguarding-pressures', 'lait', 'annex-a'],
  related: [
    { id: 'new-cpp-rate', relation: 'variant', note: 'The same plans for every 10,000 children.' },
    { id: 'cpp-count', relation: 'companion', note: 'How many children are on a plan on one day, by the category as it stands.' },
    { id: 'cpp-ceasing-rate', relation: 'companion', note: 'How many plans ended.' },
  ],
  examples: {
    counted: 'started on the first day',
    notCounted: 'started the day before the first day',
    onTheEdge: 'started on the last day',
  },
  aliases: ['CPP', 'plans by category of abuse'],
  listNames: [{ list: 'lait', code: '219' }],
  addresses: ['S23', 'S28', 'S33', 'S46'],
});
