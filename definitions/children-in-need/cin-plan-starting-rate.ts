import { during, rate } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { onceAYear } from '../common/returns.js';
import { ratesPer10000 } from '../common/units.js';
import { contextOfNeed, episodesOfNeed, populationCaveats, populationsAreNotFor } from './family.js';
import { onePlanAtATime, planEditions, planRules, whatAPlanIs, whatChasingPlansInNeedCouldDo } from './plans.js';

/** How often help under section 17 was written down in a plan. */
export const cinPlanStartingRate = rate('cinPlans', {
  ...episodesOfNeed,
  id: 'cin-plan-starting-rate',
  version: 1,
  added: '2026-11-28',
  title: 'Child in need plans started: rate per 10,000 children',
  summary: 'Child in need plans that started in the period, for every 10,000 children.',
  rationale: 'It shows how often an assessment, or a protection plan that ended, was followed by agreed help.',
  countingUnit: 'Plan: a child with two plans in the period counts twice; two of one episode that started on one day count once.',
  editions: planEditions,

  cohort: (plan) => during(plan.startedOn),
  exclusions: [],
  breakdowns: [],
  period: 'year',
  frequency: onceAYear,
  history: [{ collection: 'cin', monthsBefore: 0, why: 'A plan is returned in the year it started in.' }],

  direction: {
    kind: 'neither',
    because: 'It is help that was agreed, and follows need, thresholds and what is written down as a plan.',
    high: 'Much agreed help, plans opened for every case, or short plans that follow each other',
    low: 'Little agreed help, help without a written plan, or plans not entered in the system',
    not: 'That children are better off',
    published: [],
  },
  context: contextOfNeed,
  questions: [
    'How many started where a protection plan ended?',
    'How long after the assessment did they start?',
    'How many ended within three months?',
  ],
  unintendedConsequences: whatChasingPlansInNeedCouldDo,
  notFor: populationsAreNotFor,

  interpretations: [onePlanAtATime],

  caveats: [...populationCaveats, whatAPlanIs],

  sources: [
    ...planRules,
    cite('Plans that started in the period', 'proposal', 'proposed', 'no published measure was found'),
    ...ratesPer10000,
  ],

  publishedAs: [],
  listedIn: [],
  related: [
    { id: 'cin-plan-rate', relation: 'companion', note: 'How many children have a plan on one day.' },
    { id: 'cin-plan-ending-rate', relation: 'companion', note: 'How many plans ended.' },
  ],
  examples: {
    counted: 'started on the first day',
    notCounted: 'started the day before the first day',
    onTheEdge: 'started on the last day',
  },
  aliases: ['CIN plans', 'section 17 plans'],
  addresses: ['S23', 'S28', 'S29'],
});
