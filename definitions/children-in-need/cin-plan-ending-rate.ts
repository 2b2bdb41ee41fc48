import { and, choose, during, equals, exists, isKnown, rate } from '../../src/language/index.js';
import { currentEpisodeDecides } from '../common/changes.js';
import { cite } from '../common/cite.js';
import { isLookedAfterOn } from '../common/looked-after.js';
import { hasOpenChildProtectionPlan } from '../common/protection.js';
import { linkedCaveat, onceAYear } from '../common/returns.js';
import { ratesPer10000 } from '../common/units.js';
import { contextOfNeed, episodesOfNeed, populationCaveats, populationsAreNotFor } from './family.js';
import { onePlanAtATime, planEditions, planRules, whatAPlanIs, whatChasingPlansInNeedCouldDo } from './plans.js';

/** How often child in need plans came to an end, and what stood on that day. */
export const cinPlanEndingRate = rate('cinPlans', {
  ...episodesOfNeed,
  id: 'cin-plan-ending-rate',
  version: 2,
  added: '2026-11-28',
  title: 'Child in need plans ended: rate per 10,000 children',
  summary:
    'Child in need plans that ended in the period, for every 10,000 children; by what stood on the day: care, a protection plan, or neither.',
  rationale:
    'A plan may end because help did its work, because more was needed, or because a family moved; the breakdown sets the second apart.',
  countingUnit: 'Plan: a child whose plans ended twice in the period counts twice; two of one episode that started on one day count once.',
  editions: planEditions,

  cohort: (plan) => and(isKnown(plan.endedOn), during(plan.endedOn)),
  exclusions: [],
  breakdowns: [
    {
      id: 'followed-by',
      title: 'What stood on the day the plan ended',
      of: (plan) =>
        choose(
          [
            { if: isLookedAfterOn(plan.endedOn), then: 'care' },
            { if: hasOpenChildProtectionPlan(plan.endedOn), then: 'protection-plan' },
            { if: exists('cinEpisodes', (episode) => equals(episode.closedOn, plan.endedOn), 'cinEpisode'), then: 'closed' },
          ],
          'open',
        ),
      strata: [
        { value: 'care', label: 'The child was looked after' },
        { value: 'protection-plan', label: 'The child was on a child protection plan' },
        { value: 'closed', label: 'The case was closed that day' },
        { value: 'open', label: 'None of these' },
      ],
      unknownLabel: 'Not known',
    },
  ],
  period: 'year',
  frequency: onceAYear,
  history: [
    { collection: 'cin', monthsBefore: 0, why: 'A plan that ended is returned in the year it ended in.' },
    { collection: 'ssda903', monthsBefore: 0, why: 'Who was looked after when the plan ended.' },
  ],

  direction: {
    kind: 'neither',
    because: 'A plan ends for good reasons and bad: the end alone says nothing.',
    high: 'Help that did its work, plans stepped up, or many plans begun the year before',
    low: 'Help that goes on, plans left open in the records, or few plans',
    not: 'That families no longer need help',
    published: [],
  },
  context: contextOfNeed,
  questions: [
    'How many were stepped up to a protection plan or care?',
    'How many families came back within a year?',
    'How many were stepped down to early help?',
  ],
  unintendedConsequences: whatChasingPlansInNeedCouldDo,
  notFor: populationsAreNotFor,

  interpretations: [onePlanAtATime],

  caveats: [...populationCaveats, whatAPlanIs, linkedCaveat],

  sources: [
    ...planRules,
    cite('Plans that ended in the period, and what stood on that day', 'proposal', 'proposed', 'no published measure was found'),
    ...ratesPer10000,
  ],

  publishedAs: [],
  listedIn: [],
  related: [
    { id: 'cin-plan-starting-rate', relation: 'companion', note: 'How many plans started.' },
    { id: 'cin-plan-rate', relation: 'companion', note: 'How many children have a plan on one day.' },
  ],
  examples: { counted: 'ended on the first day', notCounted: 'ended the day before the first day', onTheEdge: 'ended on the last day' },
  aliases: ['CIN plans', 'section 17 plans'],
  changes: [currentEpisodeDecides(2)],
  addresses: ['S23', 'S28', 'S29'],
});
