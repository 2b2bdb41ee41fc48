import { periodEnd, proportion } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { ageAtStart, needOfCase } from './breakdowns.js';
import { assessmentCaveats, assessmentContext, assessmentsOfThePeriod, everyAssessment, wasAuthorisedInPeriod } from './family.js';
import { endedWithoutFurtherAction, noFurtherActionSources, whatNoFurtherActionIs } from './outcome.js';

/** Assessments that found no need: the first of two parts, of which the second asks whether the family came back. */
export const assessmentsNoFurtherActionShare = proportion('assessments', {
  ...assessmentsOfThePeriod,
  id: 'assessments-no-further-action-share',
  version: 1,
  added: '2026-11-28',
  title: 'Assessments that led to no further action',
  summary:
    'Of all assessments authorised as complete in the period, the share after which the case was closed, by the last day, because no need was found.',
  rationale:
    'An assessment costs a family trust and the service time; how many find no need, and what becomes of those families, shows whether the right ones are assessed.',
  countingUnit: everyAssessment,
  unit: 'percent',

  cohort: wasAuthorisedInPeriod,
  exclusions: [],
  numerator: (assessment) => endedWithoutFurtherAction(assessment, periodEnd),
  breakdowns: [ageAtStart, needOfCase],
  period: 'year',
  frequency: {
    usual: 'annual',
    allowed: ['year', 'quarter', 'month'],
    why: 'Such a case is closed with its assessment, so a month is as sound as a year; shares of months may not be averaged.',
  },
  history: [{ collection: 'cin', monthsBefore: 0, why: 'An assessment and the closure after it are returned in one year.' }],

  direction: {
    kind: 'contextual',
    because:
      'Fewer may mean that the right families are assessed, or that cases are kept open; more may mean caution, or families burdened.',
    high: 'Caution, assessments used as a screen, referrals that earlier help could have answered, or a high threshold for help',
    low: 'Screening before assessment, help offered to most who are assessed, or cases closed under another reason',
    not: 'That the assessment was wasted, or that the family needed nothing',
    published: [],
  },
  context: assessmentContext,
  questions: [
    'How many of these families were assessed again within a year?',
    'How many were offered early help, and did they take it?',
    'Who had referred them?',
  ],
  unintendedConsequences: [
    'Keeping cases open, or closing them under another reason, so that an assessment seems to have led to something.',
  ],
  notFor: 'Judging assessments, or ranking authorities.',

  interpretations: [
    whatNoFurtherActionIs,
    {
      question: 'Assessments or referrals?',
      chosen: 'Assessments completed in the period.',
      others: ['Referrals of the period: referral-not-in-need-share'],
      why: 'The draft of 2023 asked for a share of assessments; DfE publishes a share of referrals.',
      verification: 'proposed',
    },
  ],

  caveats: [...assessmentCaveats, 'A case closed after the last day of the period is not in the numerator.'],

  sources: [
    ...noFurtherActionSources,
    cite(
      'Assessments whose authorisation falls in the year are the assessments of the year',
      'cinGuide',
      'official',
      '1.10, check YonY 03',
    ),
  ],

  collectability: 'derivable',
  publishedAs: [],
  listedIn: ['indicator-update-2023-12', 'safeguarding-pressures'],
  related: [
    { id: 'nfa-then-assessed-6-12m', relation: 'companion', note: 'The second part: how many of these were assessed again.' },
    { id: 'referral-not-in-need-share', relation: 'variant', note: 'The share of referrals, as DfE publishes it.' },
    { id: 'assessments-completed-rate', relation: 'companion', note: 'How many assessments there were.' },
  ],
  examples: {
    counted: 'closed as RC8 or RC9 after the assessment',
    notCounted: 'closed for another reason, or still open',
    onTheEdge: 'closed on the last day, and the day after it',
  },
  addresses: ['S15', 'S23', 'S26', 'S28'],
});
