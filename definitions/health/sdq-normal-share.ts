import { ageOn, and, atLeast, atMost, isKnown, periodEnd, proportion } from '../../src/language/index.js';
import { ageBandWithin, sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { wholePercent } from '../common/units.js';
import {
  fiveTo16OnTheLastDay,
  inCareAllYear,
  inCareForTheWholeYear,
  scoreOfTheYear,
  sdqSources,
  shortBreakInTheYear,
  withinChildrenInCare,
  yearsQuestionnaire,
} from './family.js';
import { sdqContextWithCompletion, yearsScore } from './scores.js';

/** Of the children looked after all year who have a score, those whose score is normal. */
export const sdqNormalShare = proportion('children', {
  ...yearsQuestionnaire,
  id: 'sdq-normal-share',
  version: 1,
  added: '2026-11-28',
  title: 'SDQ score normal: children looked after for the whole year',
  summary:
    'Of the children aged 5 to 16 on the last day who were looked after for all of the year and have a score on the Strengths and Difficulties Questionnaire (SDQ), the share whose score is 13 or less, normal.',
  rationale: 'A mean hides how many children are in difficulty; a band says it.',
  level: 'context',
  countingUnit: 'Child with a score: once for each authority and year.',
  unit: 'percent',

  cohort: (child) =>
    and(
      inCareAllYear(),
      atLeast(ageOn(child.birthDate, periodEnd), 5),
      atMost(ageOn(child.birthDate, periodEnd), 16),
      isKnown(yearsScore()),
    ),
  exclusions: [shortBreakInTheYear],
  numerator: () => atMost(yearsScore(), 13),
  breakdowns: [ageBandWithin({ from: 5 }), sex],
  precision: { decimalPlaces: 0 },

  direction: {
    kind: 'contextual',
    because: 'What the score measures is the children’s need, not the service.',
    high: 'Children with fewer difficulties, or questionnaires not filled in for those with most',
    low: 'Children who have lived through more, or difficulties that are found and written down',
    not: 'That care made children better or worse',
    published: [],
  },
  context: sdqContextWithCompletion,
  questions: ['How many of the children due a score have one?', 'What is done with a high score?'],
  unintendedConsequences: ['Not asking for scores of children with most difficulties.'],
  notFor: 'Judging the quality of care or mental health services, or ranking authorities.',

  interpretations: [fiveTo16OnTheLastDay, inCareForTheWholeYear, scoreOfTheYear],

  caveats: ['Carers fill in the questionnaire, and carers differ.', 'That scores exist does not show that they were used.'],

  sources: [
    ...sdqSources,
    cite('Bands are 0 to 13, 14 to 16 and 17 to 40, of children with a score', 'dashboard', 'relayed', 'SDQ page'),
    wholePercent,
  ],

  publishedAs: [
    {
      publication: 'Children looked after in England including adoptions',
      where: 'la_conviction_health_outcome_cla.csv, SDQ score normal',
      agreement: 'The published share is reproduced from the published counts.',
    },
  ],
  listedIn: [],
  aliases: ['SDQ', 'emotional health', 'mental health'],
  related: [
    { id: 'sdq-average-score', relation: 'companion', note: 'The mean score, with all bands.' },
    { id: 'sdq-completion', relation: 'companion', note: 'How many have a score.' },
    { id: 'sdq-cause-for-concern-share', relation: 'variant', note: 'Another band.' },
    { id: 'sdq-borderline-share', relation: 'variant', note: 'Another band.' },
  ],
  tiedCounts: [withinChildrenInCare('sdq-normal-share')],
  examples: {
    counted: 'a score in the band counts',
    notCounted: 'a score outside it is in the denominator only',
    onTheEdge: 'the scores on the limits of the band',
  },
  addresses: ['S24', 'S28', 'S72'],
});
