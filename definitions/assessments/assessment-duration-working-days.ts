import { before, distribution } from '../../src/language/index.js';
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

/** How long assessments take: the median, and DfE's bands. */
export const assessmentDurationWorkingDays = distribution('assessments', {
  ...lengthOfAssessments,
  id: 'assessment-duration-working-days',
  version: 2,
  added: '2026-11-23',
  title: 'Length of assessments: median working days',
  summary:
    'How many working days assessments took that were authorised as complete in the period: the median, and how many fall in each of DfE’s bands.',
  rationale: 'One limit hides how long families wait on either side of it; the spread shows it.',
  countingUnit: everyAssessment,
  unit: 'working-days',

  cohort: wasAuthorisedInPeriod,
  exclusions: [
    {
      id: 'authorised-before-start',
      because: 'The assessment was authorised before it started, so it has no length.',
      when: (assessment) => before(assessment.authorisedOn, assessment.startedOn),
      source: 'proposal',
    },
  ],
  value: workingDaysTaken,
  headline: 'median',
  bands: [
    { id: 'same-day', label: 'Same day', from: 0, to: 0 },
    { id: '1-to-10', label: '1 to 10 working days', from: 1, to: 10 },
    { id: '11-to-20', label: '11 to 20 working days', from: 11, to: 20 },
    { id: '21-to-30', label: '21 to 30 working days', from: 21, to: 30 },
    { id: '31-to-40', label: '31 to 40 working days', from: 31, to: 40 },
    { id: '41-to-45', label: '41 to 45 working days', from: 41, to: 45 },
    { id: '46-to-50', label: '46 to 50 working days', from: 46, to: 50 },
    { id: '51-to-60', label: '51 to 60 working days', from: 51, to: 60 },
    { id: '61-or-more', label: '61 working days or more', from: 61, to: null },
  ],
  breakdowns: [],
  precision: { decimalPlaces: 0 },

  direction: {
    kind: 'contextual',
    because: 'Short is good when the work is done and bad when it is not; a spread cannot tell which.',
    high: 'Complex work, too few staff, or late information from partners',
    low: 'Timely work, or assessments that are brief',
    not: 'That assessments are good, or that a shorter median is better practice',
    published: [{ publisher: 'DfE LAIT', polarity: 'High, for the share within 45 working days (304)' }],
  },
  context: assessmentContext,
  questions: [
    'Is there a heap just under 45 working days?',
    'Which families wait longest, and do they know why?',
    'How many assessments are still open?',
  ],
  unintendedConsequences: whatChasingTheLimitCouldDo,
  notFor: 'Judging the quality of assessments, or ranking teams by speed.',

  interpretations: [clockStartsWithTheAssessment, firstDayIsDay0, workingDaysAreShared],

  caveats: assessmentCaveats,

  sources: [
    cite(
      'The published average is the median, with both quartiles: 17, 33 and 43 working days in England in 2025',
      'cinDataSets',
      'official',
      'C2',
    ),
    cite(
      'Bands: same day, 1 to 10, 11 to 20, 21 to 30, 31 to 40, 41 to 45, 46 to 50, 51 to 60, 61 and over',
      'cinDataSets',
      'official',
      'C2',
    ),
    ...lengthSources,
    cite('Assessments authorised before they started are left out by name', 'proposal', 'proposed'),
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'C2',
      agreement: 'The same bands and median; DfE’s record-level derivation was not available.',
    },
  ],
  listedIn: [],
  related: [{ id: 'assessments-within-45-days', relation: 'companion', note: 'The share within the statutory limit.' }],
  examples: { counted: 'every band at both ends', notCounted: 'authorised before it started', onTheEdge: 'authorised the day it started' },
  changes: [
    {
      version: 2,
      date: '2026-11-28',
      kind: 'meaning',
      what: 'The median and the quartiles are whole working days, as in DfE’s table.',
      effect: 'None but rounding: 35.5 days are shown as 36.',
    },
  ],
  addresses: ['S26', 'S28', 'S37', 'S48'],
});
