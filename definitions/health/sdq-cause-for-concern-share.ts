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

/** Of the children looked after all year who have a score, those whose score is a cause for concern. */
export const sdqCauseForConcernShare = proportion('children', {
  ...yearsQuestionnaire,
  id: 'sdq-cause-for-concern-share',
  version: 1,
  added: '2026-11-28',
  title: 'SDQ score a cause for concern: children looked after for the whole year',
  summary:
    'Of the children aged 5 to 16 on the last day who were looked after for all of the year and have a score on the Strengths and Difficulties Questionnaire (SDQ), the share whose score is 17 or more, a cause for concern.',
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
  numerator: () => atLeast(yearsScore(), 17),
  breakdowns: [ageBandWithin({ from: 5 }), sex],
  precision: { decimalPlaces: 0 },

  direction: {
    kind: 'contextual',
    because: 'What the score measures is the children’s need, not the service.',
    high: 'Children who have lived through more, or difficulties that are found and written down',
    low: 'Children with fewer difficulties, or questionnaires not filled in for those with most',
    not: 'That care made children better or worse',
    published: [{ publisher: 'DfE LAIT', polarity: 'Low (162)' }],
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
      where: 'la_conviction_health_outcome_cla.csv, SDQ score cause for concern',
      agreement: 'The published share is reproduced from the published counts.',
    },
  ],
  listedIn: ['lait'],
  listNames: [{ list: 'lait', code: '162' }],
  aliases: ['SDQ', 'emotional health', 'mental health'],
  related: [
    { id: 'sdq-average-score', relation: 'companion', note: 'The mean score, with all bands.' },
    { id: 'sdq-completion', relation: 'companion', note: 'How many have a score.' },
    { id: 'sdq-borderline-share', relation: 'variant', note: 'Another band.' },
    { id: 'sdq-normal-share', relation: 'variant', note: 'Another band.' },
  ],
  tiedCounts: [withinChildrenInCare('sdq-cause-for-concern-share')],
  examples: {
    counted: 'a score in the band counts',
    notCounted: 'a score outside it is in the denominator only',
    onTheEdge: 'the scores on the limits of the band',
  },
  addresses: ['S24', 'S28', 'S72'],
});
