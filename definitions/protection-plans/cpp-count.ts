import { count, periodEnd } from '../../src/language/index.js';
import { ageFromUnborn, sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { hasOpenChildProtectionPlan } from '../common/protection.js';
import { latestCategory } from './breakdowns.js';
import { oneDay, volumeOfPlans } from './family.js';
import {
  childOnPlanOnce,
  childrenOrPlans,
  endedOnTheLastDay,
  openPlanSources,
  planCaveats,
  planContext,
  stockDirection,
  whatChasingPlansCouldDo,
} from './volume.js';

/** How many children are on plans, by category: a number of one place, to be set beside that place’s own earlier numbers. */
export const cppCount = count('children', {
  ...volumeOfPlans,
  id: 'cpp-count',
  version: 1,
  added: '2026-11-28',
  title: 'Children on a child protection plan: number',
  summary:
    'Children with a child protection plan open on the last day of the period; by the category of abuse as it stands, by age and by sex.',
  rationale: 'It is the work of protection on one day: what social workers, chairs and partners carry, and for what harm.',
  countingUnit: childOnPlanOnce,
  unit: 'number',

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
    'Which categories grow, and is it harm or recording?',
    'How many families are behind the children?',
  ],
  unintendedConsequences: whatChasingPlansCouldDo,
  notFor: 'Comparing or ranking authorities: a number follows the size of the area, and the rate stands beside it.',

  interpretations: [
    childrenOrPlans,
    endedOnTheLastDay,
    {
      question: 'Which category does an open plan have?',
      chosen: 'The latest; several at once are a category of their own.',
      others: ['The one given when it started, which is that of the plans that started'],
      why: 'It says what the child is protected from on the day; which of the two DfE takes was not found.',
      verification: 'proposed',
    },
  ],

  caveats: planCaveats,

  sources: [
    cite('49,900 children were on plans on 31 March 2024 in England', 'cinDataSets', 'official', 'D1'),
    ...openPlanSources,
    cite('The category of an open plan is its latest', 'proposal', 'proposed'),
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'D1, CPP_At31',
      agreement: 'Meant to agree; DfE’s record-level derivation was not available to compare with.',
    },
  ],
  listedIn: ['riia', 'safeguarding-pressures', 'lait', 'annex-a'],
  related: [
    { id: 'cpp-rate', relation: 'variant', note: 'The same children for every 10,000.' },
    { id: 'new-cpp-count', relation: 'companion', note: 'How many plans started, by the category they started with.' },
    { id: 'cpp-open-duration', relation: 'companion', note: 'How long the plans have been open.' },
  ],
  examples: {
    counted: 'a plan that started on the last day',
    notCounted: 'a plan that ended on the last day',
    onTheEdge: 'a plan that ended the day after the last day',
  },
  aliases: ['CPP', 'child protection plans by category of abuse'],
  listNames: [{ list: 'lait', code: '377' }],
  addresses: ['S23', 'S28', 'S33', 'S46'],
});
