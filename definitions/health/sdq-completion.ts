import { ageOn, and, atLeast, atMost, exists, periodEnd, proportion } from '../../src/language/index.js';
import { ageBandWithin, sex } from '../common/age-and-sex.js';
import { periodsOfCareMended } from '../common/changes.js';
import { cite } from '../common/cite.js';
import { wholePercent } from '../common/units.js';
import {
  fiveTo16OnTheLastDay,
  inCareAllYear,
  inCareForTheWholeYear,
  isYearsScore,
  scoreOfTheYear,
  sdqContext,
  sdqSources,
  shortBreakInTheYear,
  withinChildrenInCare,
  yearsQuestionnaire,
} from './family.js';

/** Of the children looked after all year and of the age for a score, those who have one. */
export const sdqCompletion = proportion('children', {
  ...yearsQuestionnaire,
  id: 'sdq-completion',
  version: 2,
  added: '2026-11-23',
  title: 'SDQ completion: children looked after for the whole year who have a score',
  summary:
    'Of the children aged 5 to 16 on the last day of the year who were looked after for all of it, the share who have a score on the Strengths and Difficulties Questionnaire (SDQ) for the year.',
  rationale: 'An average score says nothing about the children who have none, so the share with a score must stand beside it.',
  level: 'process',
  countingUnit: 'Child: once for each authority and year.',
  unit: 'percent',

  cohort: (child) => and(inCareAllYear(), atLeast(ageOn(child.birthDate, periodEnd), 5), atMost(ageOn(child.birthDate, periodEnd), 16)),
  exclusions: [shortBreakInTheYear],
  numerator: () => exists('oc2', isYearsScore),
  breakdowns: [ageBandWithin({ from: 5 }), sex],
  precision: { decimalPlaces: 0 },

  direction: {
    kind: 'higher',
    because:
      'A score is asked for each of these children, and the average can only be read when most have one. It is a measure of process.',
    high: 'Questionnaires are asked for, filled in and returned',
    low: 'Questionnaires not asked for or not returned, children or carers who refused, or many children too disabled for the questionnaire',
    not: 'That the scores were used to help the children',
    published: [],
  },
  context: sdqContext,
  questions: [
    'What are the reasons for no score?',
    'Which children have none: the oldest, those placed far away?',
    'How are the scores used in health assessments and reviews?',
  ],
  unintendedConsequences: ['Filling in questionnaires for the count and not for the child.'],
  notFor: 'Judging the quality of care, or ranking authorities.',

  interpretations: [
    fiveTo16OnTheLastDay,
    inCareForTheWholeYear,
    scoreOfTheYear,
    {
      question: 'Do children with a good reason for no score stay in the denominator?',
      chosen: 'Yes: every child of the cohort does.',
      others: ['Children too disabled for the questionnaire, or outside its ages when it was due, are left out'],
      why: 'The published share is so: 33,790 of 43,220 in England in 2025, over all children of 5 to 16 in care for twelve months. It does not rise with the recording of reasons.',
      verification: 'relayed',
    },
  ],

  caveats: ['A score counts whoever filled in the questionnaire, and whenever in the year.'],

  sources: [
    ...sdqSources,
    cite(
      'The share of children due a score for whom one was received is published beside the average',
      'dashboard',
      'relayed',
      'la_conviction_health_outcome_cla.csv',
    ),
    wholePercent,
  ],

  publishedAs: [
    {
      publication: 'Children looked after in England including adoptions',
      where: 'la_conviction_health_outcome_cla.csv, SDQ score was received',
      agreement: 'The published share is reproduced from the published counts.',
    },
  ],
  listedIn: ['adcs-2023'],
  related: [{ id: 'sdq-average-score', relation: 'companion', note: 'The mean score of the children who have one.' }],
  tiedCounts: [withinChildrenInCare('sdq-completion')],
  examples: {
    counted: 'a child in care all year with a score is counted',
    notCounted: 'a child in care all year without a score is in the denominator only',
    onTheEdge: 'care that began on the first day of the year is in, a day later is out',
  },
  changes: [periodsOfCareMended],
  addresses: ['S24', 'S72'],
});
