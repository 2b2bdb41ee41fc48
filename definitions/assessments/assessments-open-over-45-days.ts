import { exists, moreThan, onOrBefore, openOn, periodEnd, proportion, workingDaysBetween } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { anyDay, missingReturns, needInOneAuthority } from '../common/returns.js';
import { ageAtStart, needOfCase } from './breakdowns.js';
import {
  assessmentContext,
  assessmentsOfThePeriod,
  clockStartsWithTheAssessment,
  firstDayIsDay0,
  whatChasingTheLimitCouldDo,
  workingDaysAreShared,
} from './family.js';

/** The families who still wait. Without it, a share of the assessments finished in time can hide those never finished. */
export const assessmentsOpenOver45Days = proportion('assessments', {
  ...assessmentsOfThePeriod,
  id: 'assessments-open-over-45-days',
  version: 1,
  added: '2026-11-28',
  title: 'Assessments still open after more than 45 working days',
  summary: 'Of all assessments open on the last day of the period, the share that started more than 45 working days before it.',
  rationale:
    'The share of assessments completed in time says nothing of those not completed; a backlog makes that share look better until it is worked off.',
  countingUnit: 'Assessment open on the day; two of one episode of need that started on one day count once.',
  unit: 'percent',

  cohort: (assessment) => openOn(assessment.startedOn, assessment.authorisedOn, periodEnd),
  exclusions: [
    {
      id: 'case-closed',
      because: 'The case was closed by that day: nobody waits, and the end of the assessment was not recorded.',
      when: () => exists('cinEpisodes', (episode) => onOrBefore(episode.closedOn, periodEnd), 'cinEpisode'),
      source: 'proposal',
    },
  ],
  numerator: (assessment) => moreThan(workingDaysBetween(assessment.startedOn, periodEnd), 45),
  breakdowns: [ageAtStart, needOfCase],
  period: 'last-day',
  frequency: anyDay,
  history: [
    {
      collection: 'cin',
      monthsBefore: 12,
      why: 'An assessment that was not completed is returned only in the year it started in, so one open for longer is in an earlier census.',
    },
  ],

  direction: {
    kind: 'lower',
    because: 'The limit is statutory and families wait; it measures waiting, not quality.',
    high: 'Too few staff, a wave of referrals, partners who do not answer, or assessments that were finished and not recorded as such',
    low: 'Timely work, few assessments, or long ones closed as unfinished',
    not: 'That the assessments are poor, or that no help is given meanwhile',
    published: [],
  },
  context: assessmentContext,
  questions: [
    'How long has the longest been open, and does the family know why?',
    'Is anybody visiting these children meanwhile?',
    'How many are finished and only not authorised?',
  ],
  unintendedConsequences: whatChasingTheLimitCouldDo,
  notFor: 'Judging the quality of assessments, or ranking authorities.',

  interpretations: [
    clockStartsWithTheAssessment,
    firstDayIsDay0,
    workingDaysAreShared,
    {
      question: 'Of what is it a share?',
      chosen: 'Of the assessments open on the day.',
      others: ['Of the assessments completed in the year', 'A number alone'],
      why: 'It says what part of the waiting is beyond the limit; the number stands beside it as the numerator.',
      verification: 'proposed',
    },
  ],

  caveats: [
    'Open assessments are few on one day, so the share swings in small authorities.',
    'The census of a year holds unfinished assessments only if they started in that year: one open for longer is seen only when the earlier return is read too, and stays open in the records when no later one completes it.',
    missingReturns,
    needInOneAuthority,
  ],

  sources: [
    cite('The limit is 45 working days', 'cinGuide', 'official', '4.9'),
    cite('Assessments open beyond the limit are looked at beside those completed within it', 'cinValidator', 'proposed', 'query 8670Q'),
    cite('An unfinished assessment is returned in the census of the year it started in', 'cinValidator', 'proposed', 'rule 8736'),
    cite('The share of open assessments, and who is left out of it', 'proposal', 'proposed'),
    cite('The start day is day 0; weekends and bank holidays do not count', 'proposal', 'proposed'),
  ],

  collectability: 'statutory-item',
  publishedAs: [],
  listedIn: [],
  related: [
    {
      id: 'assessments-within-45-days',
      relation: 'looks-like-the-complement-but-is-not',
      note: 'Looks at assessments completed in a year; this one at those not completed on a day.',
    },
    { id: 'assessments-started-rate', relation: 'companion', note: 'How much work came in.' },
  ],
  examples: {
    counted: 'open for 46 working days',
    notCounted: 'open for exactly 45 working days',
    onTheEdge: 'authorised on the last day, and the day after it',
  },
  addresses: ['S25', 'S26', 'S28', 'S46'],
});
