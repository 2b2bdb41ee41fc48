import { during, rate } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { onceAYear } from '../common/returns.js';
import { ageAtStart, needOfCase } from './breakdowns.js';
import { assessmentsOfThePeriod } from './family.js';
import {
  assessmentsOrChildren,
  volumeOfAssessments,
  volumeOfAssessmentsCaveats,
  volumeOfAssessmentsContext,
  volumeOfAssessmentsSources,
  whatChasingAssessmentsCouldDo,
} from './volume.js';

/** Assessments begun: the work that came in, whether or not it was finished. */
export const assessmentsStartedRate = rate('assessments', {
  ...assessmentsOfThePeriod,
  id: 'assessments-started-rate',
  version: 1,
  added: '2026-11-28',
  title: 'Assessments started: rate per 10,000 children',
  summary: 'Assessments of children by a social worker that started in the period, for every 10,000 children.',
  rationale: 'Beside the assessments completed it shows whether work is piling up.',
  countingUnit:
    'Assessment: every one that started in the period, several of one child included; two of one episode of need that started on one day count once.',
  unit: 'per-10,000-children',

  cohort: (assessment) => during(assessment.startedOn),
  exclusions: [],
  breakdowns: [ageAtStart, needOfCase],
  period: 'year',
  frequency: onceAYear,
  history: [
    {
      collection: 'cin',
      monthsBefore: 0,
      why: 'An assessment that started in the year is in the census of that year, finished or not.',
    },
  ],

  direction: volumeOfAssessments,
  context: volumeOfAssessmentsContext,
  questions: [
    'How many referrals led to an assessment, and how many assessments had no new referral?',
    'How many assessments ended without further action?',
    'How many are still open, and for how long?',
  ],
  unintendedConsequences: whatChasingAssessmentsCouldDo,
  notFor: 'Judging practice, or ranking authorities.',

  interpretations: [
    {
      question: 'Which day places an assessment in the period?',
      chosen: 'The day it actually started.',
      others: ['The day of the referral', 'The day it was authorised: assessments-completed-rate'],
      why: 'The census returns the actual start of each assessment.',
      verification: 'official',
    },
    assessmentsOrChildren,
  ],

  caveats: [
    ...volumeOfAssessmentsCaveats,
    'Not the assessments completed: work carried over from the year before is not in it, and work carried over to the next is.',
  ],

  sources: [
    cite('The start returned is the day the assessment actually started', 'cinGuide', 'official', '4.9.1'),
    cite(
      'An assessment that is not completed is returned in the census of the year it started in, and in no later one',
      'cinValidator',
      'proposed',
      'rule 8736',
    ),
    ...volumeOfAssessmentsSources,
  ],

  collectability: 'statutory-item',
  publishedAs: [],
  listedIn: ['riia', 'annex-a'],
  related: [
    { id: 'assessments-completed-rate', relation: 'companion', note: 'The assessments finished in the same period.' },
    { id: 'assessments-open-over-45-days', relation: 'companion', note: 'What is still open when the period ends.' },
    { id: 'referral-rate', relation: 'companion', note: 'How many referrals came in.' },
  ],
  examples: {
    counted: 'started on the first day',
    notCounted: 'started the day before the first day, and completed in the year',
    onTheEdge: 'started on the last day',
  },
  addresses: ['S23', 'S26', 'S28', 'S33'],
});
