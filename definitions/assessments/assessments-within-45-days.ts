import { and, atMost, onOrAfter, proportion } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import {
  assessmentCaveats,
  assessmentContext,
  clockStartsWithTheAssessment,
  everyAssessment,
  firstDayIsDay0,
  lengthOfAssessments,
  lengthSources,
  wasAuthorisedInPeriod,
  whatChasingTheLimitCouldDo,
  workingDaysAreShared,
  workingDaysTaken,
} from './family.js';

/** The statutory limit for assessments. A measure of time, not of quality. */
export const assessmentsWithin45Days = proportion('assessments', {
  ...lengthOfAssessments,
  id: 'assessments-within-45-days',
  version: 2,
  added: '2026-11-23',
  title: 'Assessments completed within 45 working days',
  summary: 'Of all assessments authorised as complete in the period, the share that took 45 working days or fewer.',
  rationale: 'Families should not wait long to learn what help they will get; 45 working days is the statutory limit.',
  countingUnit: everyAssessment,
  unit: 'percent',

  cohort: wasAuthorisedInPeriod,
  exclusions: [],
  numerator: (assessment) => and(onOrAfter(assessment.authorisedOn, assessment.startedOn), atMost(workingDaysTaken(assessment), 45)),
  breakdowns: [],

  direction: {
    kind: 'higher',
    because: 'The limit is statutory and delay harms; it measures timeliness, not quality.',
    high: 'Timely work, or assessments that are brief',
    low: 'Too few staff, late information from partners, or complex work allowed the time it needs',
    not: 'That assessments are good, or that the right families were assessed',
    published: [{ publisher: 'DfE LAIT', polarity: 'High (304)' }],
  },
  context: assessmentContext,
  questions: [
    'How many assessments are open past 45 working days?',
    'How are lengths spread on either side of the limit?',
    'What do audits say of quality?',
  ],
  unintendedConsequences: whatChasingTheLimitCouldDo,
  notFor: 'Judging the quality of assessments, or ranking authorities.',

  interpretations: [
    clockStartsWithTheAssessment,
    firstDayIsDay0,
    workingDaysAreShared,
    {
      question: 'Does an assessment count that was authorised before it started?',
      chosen: 'In the denominator, as it was completed, and not in the numerator, as it has no length.',
      others: ['It is left out of both'],
      why: 'The published share is of all completed assessments, those that fall in no band of length too.',
      verification: 'computed',
    },
  ],

  caveats: assessmentCaveats,

  sources: [
    cite('Within 45 working days counts as in time', 'lait', 'relayed', 'measure 304'),
    cite('Of 648,830 assessments completed in 2025 in England, 85.7 per cent were within 45 working days', 'cinDataSets', 'computed', 'C2'),
    cite(
      'The denominator is all assessments completed, those in no band of length too: so in each of the 7 years of an authority where the two differ',
      'cinDataSets',
      'computed',
      'C2',
    ),
    ...lengthSources,
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'C2',
      agreement: 'The published share follows from the published bands; DfE’s record-level derivation was not available.',
    },
  ],
  listedIn: ['riia', 'safeguarding-pressures', 'lait', 'annex-a'],
  listNames: [{ list: 'lait', code: '304' }],
  related: [
    {
      id: 'assessment-duration-working-days',
      relation: 'companion',
      note: 'How lengths are spread: what lies just inside and far outside the limit.',
    },
  ],
  tiedCounts: [
    {
      total: { indicator: 'assessments-within-45-days', count: 'numerator' },
      parts: ['same-day', '1-to-10', '11-to-20', '21-to-30', '31-to-40', '41-to-45'].map((band) => ({
        indicator: 'assessment-duration-working-days',
        count: `band:${band}`,
      })),
      because: 'An assessment of at most 45 working days is in one of the bands up to 45.',
    },
  ],
  examples: { counted: 'exactly 45 working days', notCounted: '46 working days', onTheEdge: '45 working days over bank holidays' },
  changes: [
    {
      version: 2,
      date: '2026-11-28',
      kind: 'meaning',
      what: 'Assessments authorised before they started stay in the denominator.',
      effect: 'Lower where such dates are returned: by less than a tenth of a point in nearly every authority.',
    },
  ],
  addresses: ['S25', 'S26', 'S28', 'S37'],
});
