import {
  addDays,
  addMonths,
  and,
  type Expr,
  exists,
  not,
  onOrAfter,
  onOrBefore,
  openOn,
  periodEnd,
  rate,
} from '../../src/language/index.js';
import { ageFromUnborn } from '../common/age-and-sex.js';
import { currentEpisodeDecides } from '../common/changes.js';
import { cite } from '../common/cite.js';
import { wasAccepted } from '../common/in-need.js';
import { shortBreakSources } from '../common/readings.js';
import { linkedCaveat } from '../common/returns.js';
import {
  childOnce,
  closedOnTheDay,
  contextOfNeed,
  episodeSources,
  hasOpenChildInNeedPlan,
  lookedAfter,
  onChildProtectionPlan,
  populationCaveats,
  populationOfNeed,
  populationsAreNotFor,
  unflaggedReferral,
  wholeSeries,
} from './family.js';

/** Children whose case is open and whose assessment has not begun. */
export const cinAwaitingAssessmentRate = rate('children', {
  ...populationOfNeed,
  id: 'cin-awaiting-assessment-rate',
  version: 3,
  added: '2026-11-28',
  title: 'Children in need awaiting assessment: rate per 10,000 children',
  summary:
    'Children referred in the twelve months to the last day of the period whose episode of need is open that day and holds no assessment that has started, and who have no plan and are not looked after, for every 10,000 children.',
  rationale:
    'It shows how many children wait at the door, and explains part of the gap between children in need and children who have a plan.',
  countingUnit: childOnce,
  editions: wholeSeries,

  cohort: () =>
    exists('cinEpisodes', (episode) =>
      and(
        onOrAfter(episode.referredOn, addMonths(addDays(periodEnd, 1), -12)),
        openOn(episode.referredOn, episode.closedOn, periodEnd),
        wasAccepted(episode),
        not(isAssessed()),
      ),
    ),
  exclusions: [
    lookedAfter('proposal'),
    onChildProtectionPlan('proposal'),
    {
      id: 'on-a-child-in-need-plan',
      because: 'The child has a child in need plan on the last day: help was agreed, whatever the records of assessments say.',
      when: () => hasOpenChildInNeedPlan(periodEnd),
      source: 'proposal',
    },
  ],
  breakdowns: [ageFromUnborn],
  history: [
    {
      collection: 'cin',
      monthsBefore: 0,
      why: 'The census of the year holds every case open on its last day, and assessments that started in the year.',
    },
    { collection: 'ssda903', monthsBefore: 0, why: 'The return of the year says who was looked after on its last day.' },
  ],

  direction: {
    kind: 'contextual',
    because: 'Waiting is seldom good for a child, but a case referred yesterday waits rightly, and one day says little.',
    high: 'A wave of referrals, too few staff, or assessments that were not entered',
    low: 'Assessments that start at once, or cases kept as contacts until somebody is free',
    not: 'How long anybody has waited',
    published: [],
  },
  context: contextOfNeed,
  questions: [
    'How long has the longest wait been, and who looked at the case meanwhile?',
    'How many are cases of children assessed earlier?',
    'How many are gaps in the records?',
  ],
  unintendedConsequences: ['Starting assessments on paper, or keeping referrals back, before the last day of March.'],
  notFor: populationsAreNotFor,

  interpretations: [
    {
      question: 'When does a child await an assessment?',
      chosen: 'While the open episode holds no assessment that has started.',
      others: ['Until an assessment is authorised, so that children under assessment are in too'],
      why: 'DfE published 15,810 such children in England on 31 March 2024, too few to hold everybody under assessment, of which 643,170 were completed that year; how it counts was not found.',
      verification: 'proposed',
    },
    {
      question: 'Does a case count that was referred more than a year ago?',
      chosen: 'No.',
      others: ['Yes: then a case assessed in an earlier year, whose assessment this return need not hold, looks like one that waits'],
      why: 'A census holds the assessments that started or ended in its year; the figure must not depend on which older returns are at hand.',
      verification: 'proposed',
    },
    closedOnTheDay,
    unflaggedReferral,
  ],

  caveats: [
    ...populationCaveats,
    linkedCaveat,
    'A case referred more than a year ago is not counted: its assessment may stand in an earlier return alone.',
  ],

  sources: [
    cite('15,810 children were awaiting assessment on 31 March 2024 in England, 13.2 for every 10,000', 'cinDataSets', 'official', 'B1'),
    cite('Who awaits an assessment, and that children on plans or looked after are left out', 'proposal', 'proposed'),
    ...shortBreakSources,
    ...episodeSources,
  ],

  collectability: 'derivable',
  publishedAs: [
    {
      publication: 'Children in need',
      where: 'B1, Awaiting_assessment_rate',
      agreement:
        'The same words. The published rate follows from its count and population, but how DfE derives the count from the records was not found, so it may differ.',
    },
  ],
  listedIn: [],
  related: [
    { id: 'cin-rate-dfe-inclusive', relation: 'companion', note: 'Every open case.' },
    { id: 'cin-plan-rate', relation: 'companion', note: 'Children with a plan.' },
    { id: 'assessments-open-over-45-days', relation: 'companion', note: 'Assessments that started and are not done.' },
  ],
  examples: {
    counted: 'no assessment yet',
    notCounted: 'an assessment that started on the last day',
    onTheEdge: 'an assessment that starts the day after the last day',
  },
  changes: [
    currentEpisodeDecides(2),
    {
      version: 3,
      date: '2026-11-28',
      kind: 'meaning',
      what: 'Only cases referred in the twelve months to the last day.',
      effect: 'Lower by older cases whose assessment stands in an earlier return.',
    },
  ],
  addresses: ['S23', 'S28', 'S50'],
});

/** An assessment of the episode has started by the last day. */
function isAssessed(): Expr<'boolean'> {
  return exists('assessments', (assessment) => onOrBefore(assessment.startedOn, periodEnd), 'cinEpisode');
}
