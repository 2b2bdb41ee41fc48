import { ageOn, and, atLeast, atMost, distribution, latestOf, periodEnd } from '../../src/language/index.js';
import { ageBandWithin, sex } from '../common/age-and-sex.js';
import { periodsOfCareMended } from '../common/changes.js';
import { cite } from '../common/cite.js';
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

/** The mean score on the Strengths and Difficulties Questionnaire of children looked after all year, and how many are in each band. */
export const sdqAverageScore = distribution('children', {
  ...yearsQuestionnaire,
  id: 'sdq-average-score',
  version: 2,
  added: '2026-11-23',
  title: 'Average SDQ score of children looked after for the whole year',
  summary:
    'The mean score on the Strengths and Difficulties Questionnaire (SDQ) of children aged 5 to 16 on the last day of the year who were looked after for all of it and have a score. It runs from 0 to 40: 0 to 13 is normal, 14 to 16 borderline, 17 and over a cause for concern.',
  rationale: 'The score is the one yearly sign of the emotional health of children in care that every authority collects.',
  level: 'context',
  countingUnit: 'Child with a score: one score a child a year.',
  unit: 'score',

  cohort: (child) => and(inCareAllYear(), atLeast(ageOn(child.birthDate, periodEnd), 5), atMost(ageOn(child.birthDate, periodEnd), 16)),
  exclusions: [shortBreakInTheYear],
  value: () => latestOf('oc2', { where: isYearsScore, of: (record) => record.sdqScore }),
  headline: 'mean',
  bands: [
    { id: 'normal', label: 'Normal: 0 to 13', from: 0, to: 13 },
    { id: 'borderline', label: 'Borderline: 14 to 16', from: 14, to: 16 },
    { id: 'concern', label: 'Cause for concern: 17 to 40', from: 17, to: 40 },
  ],
  breakdowns: [ageBandWithin({ from: 5 }), sex],
  precision: { decimalPlaces: 1 },

  direction: {
    kind: 'contextual',
    because: 'A lower score means less difficulty for the child, but what the score measures is the children’s need, not the service.',
    high: 'Children who have lived through more, older children, or difficulties that are found and written down',
    low: 'Children with fewer difficulties, or questionnaires not filled in for those with most',
    not: 'That care made children better or worse: for that, compare each child’s score with the child’s own a year before',
    published: [
      { publisher: 'DfE LAIT', polarity: 'Low (162)' },
      { publisher: 'DfE dashboard', polarity: 'Low, in its prose: a higher score is more difficulty' },
    ],
  },
  context: [{ field: 'sdq-completion', why: 'An average says nothing about the children who have no score.' }, ...sdqContext],
  questions: [
    'How many of the children due a score have one?',
    'How many children are in each band?',
    'Did the scores of the same children change?',
    'What is done with a high score?',
  ],
  unintendedConsequences: ['Not asking for, or not returning, scores of children with most difficulties.'],
  notFor: 'Judging the quality of care or mental health services, or ranking authorities.',

  interpretations: [
    fiveTo16OnTheLastDay,
    inCareForTheWholeYear,
    scoreOfTheYear,
    {
      question: 'What is put into bands, children or means?',
      chosen: 'Children: each score falls in a band, and children are counted.',
      others: ['The authority’s mean, with limits of 14 and 17, as DfE’s dashboard labels it'],
      why: 'A mean of 13.6 hides how many children are in difficulty; nobody has the mean score.',
      verification: 'relayed',
    },
    {
      question: 'What of a child without a score?',
      chosen: 'The child has no value: it is left out of the mean, counted and reported.',
      others: ['The child is not in the cohort'],
      why: 'The published bands are over the children with a score. Who has none matters as much; sdq-completion gives the share.',
      verification: 'relayed',
    },
  ],

  caveats: [
    'Carers fill in the questionnaire, and carers differ.',
    'The mean of few children moves a lot by chance.',
    'That scores exist does not show that they were used.',
  ],

  sources: [
    ...sdqSources,
    cite('The mean is shown with one decimal; bands are 0 to 13, 14 to 16 and 17 to 40', 'dashboard', 'relayed', 'SDQ page'),
  ],

  publishedAs: [
    {
      publication: 'Children looked after in England including adoptions',
      where: 'la_conviction_health_outcome_cla.csv, SDQ average score and bands',
      agreement: 'The bands are reproduced from their counts; the mean cannot be checked, because the sum of scores is not published.',
    },
  ],
  listedIn: ['draft-2023', 'dashboard', 'lof-2026', 'lait', 'adcs-2023'],
  listNames: [{ list: 'lait', code: '162' }],
  related: [{ id: 'sdq-completion', relation: 'companion', note: 'The share of the same children who have a score.' }],
  tiedCounts: [
    withinChildrenInCare('sdq-average-score'),
    {
      total: { indicator: 'sdq-completion', count: 'numerator' },
      parts: [{ indicator: 'sdq-average-score', count: 'denominator' }],
      because: 'The scores are those of the children for whom one was returned.',
    },
  ],
  examples: {
    counted: 'a child in care all year with a score is counted',
    notCounted: 'a child who entered care after the first day is outside',
    onTheEdge: 'care that began on the first day of the year is in, a day later is out',
  },
  changes: [periodsOfCareMended],
  addresses: ['S24', 'S28', 'S72'],
});
