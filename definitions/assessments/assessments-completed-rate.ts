import { rate } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { onceAYear } from '../common/returns.js';
import { ageAtStart, needOfCase } from './breakdowns.js';
import { assessmentsOfThePeriod, everyAssessment, wasAuthorisedInPeriod } from './family.js';
import {
  assessmentsOrChildren,
  volumeOfAssessments,
  volumeOfAssessmentsCaveats,
  volumeOfAssessmentsContext,
  volumeOfAssessmentsSources,
  whatChasingAssessmentsCouldDo,
} from './volume.js';

/** Assessments finished: how many families learnt what help they would get. */
export const assessmentsCompletedRate = rate('assessments', {
  ...assessmentsOfThePeriod,
  id: 'assessments-completed-rate',
  version: 1,
  added: '2026-11-28',
  title: 'Assessments completed: rate per 10,000 children',
  summary: 'Assessments of children by a social worker that were authorised as complete in the period, for every 10,000 children.',
  rationale: 'It shows how much assessing the service does, at a scale that can be set beside the size of the area.',
  countingUnit: everyAssessment,
  unit: 'per-10,000-children',

  cohort: wasAuthorisedInPeriod,
  exclusions: [],
  breakdowns: [ageAtStart, needOfCase],
  period: 'year',
  frequency: onceAYear,
  history: [{ collection: 'cin', monthsBefore: 0, why: 'An assessment is returned in the year it was authorised in.' }],

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
      question: 'When is an assessment complete?',
      chosen: 'When it was authorised: the family and the agencies were told, or the manager viewed and authorised it.',
      others: ['When the social worker finished writing', 'When the case was closed'],
      why: 'The census returns that day, and DfE takes the assessments of a year by it.',
      verification: 'official',
    },
    {
      question: 'Does an assessment count whose dates cannot be right?',
      chosen: 'Yes: one authorised before it started was completed all the same, and only its length is not known.',
      others: ['It is left out, as it falls in none of the bands of length'],
      why: 'The published total holds the few that are in no band.',
      verification: 'computed',
    },
    assessmentsOrChildren,
  ],

  caveats: [...volumeOfAssessmentsCaveats, 'A growing backlog lowers it: read it beside the assessments started.'],

  sources: [
    cite(
      'Assessments whose authorisation falls in the year are the assessments of the year',
      'cinGuide',
      'official',
      '1.10, check YonY 03',
    ),
    cite('Authorised: told in writing, or viewed and authorised by the manager', 'cinGuide', 'official', '4.9.3'),
    cite('643,170 assessments among 11,998,646 children are 536.0 for every 10,000 in 2024', 'cinDataSets', 'computed', 'C2'),
    cite('The published total holds assessments that are in no band of length', 'cinDataSets', 'computed', 'C2'),
    ...volumeOfAssessmentsSources,
  ],

  collectability: 'statutory-item',
  publishedAs: [
    {
      publication: 'Children in need',
      where: 'C2, Assessments_completed and Assessments_completed_rate',
      agreement: 'Exact from the published count and population.',
    },
  ],
  listedIn: ['draft-2023', 'riia', 'safeguarding-pressures', 'annex-a'],
  related: [
    { id: 'assessments-started-rate', relation: 'companion', note: 'The assessments begun in the same period.' },
    { id: 'assessments-within-45-days', relation: 'companion', note: 'How many of these were within the limit.' },
    { id: 'assessments-no-further-action-share', relation: 'companion', note: 'How many of these led to nothing further.' },
    { id: 'referral-rate', relation: 'companion', note: 'How many referrals came in.' },
  ],
  examples: {
    counted: 'authorised on the first day',
    notCounted: 'authorised the day before the first day, and one not yet authorised',
    onTheEdge: 'authorised on the last day',
  },
  addresses: ['S15', 'S23', 'S26', 'S28', 'S33'],
});
