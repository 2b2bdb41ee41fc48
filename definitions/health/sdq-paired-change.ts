import {
  addMonths,
  ageOn,
  and,
  atLeast,
  atMost,
  choose,
  distribution,
  type Expr,
  isKnown,
  lessThan,
  minus,
  periodEnd,
} from '../../src/language/index.js';
import { ageBandWithin, sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
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
import { sdqContextWithCompletion, sdqScoreOf, yearsScore } from './scores.js';

/** How the SDQ scores of the same children changed from one year to the next. */
export const sdqPairedChange = distribution('children', {
  ...yearsQuestionnaire,
  id: 'sdq-paired-change',
  version: 1,
  added: '2026-11-28',
  title: 'Change in SDQ score of children looked after, from one year to the next',
  summary:
    'Of the children aged 5 to 16 on the last day who were looked after for all of the year and have a score on the Strengths and Difficulties Questionnaire (SDQ) for this year and for the one before, the mean change. Less than nothing is better: a lower score is less difficulty.',
  rationale: 'The mean of a year compares different children; this compares each child with itself.',
  level: 'outcome',
  countingUnit: 'Child with two scores: once for each authority and year.',
  unit: 'points',

  cohort: (child) =>
    and(
      inCareAllYear(),
      atLeast(ageOn(child.birthDate, periodEnd), 5),
      atMost(ageOn(child.birthDate, periodEnd), 16),
      isKnown(yearsScore()),
      isKnown(scoreBefore()),
    ),
  exclusions: [shortBreakInTheYear],
  value: () => minus(yearsScore(), scoreBefore()),
  headline: 'mean',
  bands: [
    { id: 'better', label: 'Better by 3 or more', from: null, to: -3 },
    { id: 'alike', label: 'Within 2', from: -2, to: 2 },
    { id: 'worse', label: 'Worse by 3 or more', from: 3, to: null },
  ],
  breakdowns: [
    ageBandWithin({ from: 5 }),
    sex,
    {
      id: 'score-before',
      title: 'Score of the year before',
      of: () =>
        choose<'code'>(
          [
            { if: lessThan(scoreBefore(), 14), then: 'normal' },
            { if: lessThan(scoreBefore(), 17), then: 'borderline' },
          ],
          'concern',
        ),
      strata: [
        { value: 'normal', label: 'Normal: 0 to 13' },
        { value: 'borderline', label: 'Borderline: 14 to 16' },
        { value: 'concern', label: 'Cause for concern: 17 to 40' },
      ],
      unknownLabel: 'No score',
    },
  ],
  history: [{ collection: 'ssda903', monthsBefore: 12, why: 'The score before is in the return of the year before.' }],
  precision: { decimalPlaces: 1 },

  direction: {
    kind: 'contextual',
    because: 'Less difficulty is good for the child, but very high scores fall and very low ones rise by chance alone.',
    high: 'Children who find it harder than a year before, or carers who see more',
    low: 'Children who find it easier, carers who know them better, or high scores that fall by chance',
    not: 'That the service made the difference',
    published: [],
  },
  context: sdqContextWithCompletion,
  questions: [
    'Did the same carer fill in both?',
    'What of those whose score was a cause for concern before?',
    'How many have only one score?',
  ],
  unintendedConsequences: ['Asking in good times only.'],
  notFor: 'Judging the quality of care or mental health services, or ranking authorities.',

  interpretations: [
    fiveTo16OnTheLastDay,
    inCareForTheWholeYear,
    scoreOfTheYear,
    {
      question: 'When has a score changed?',
      chosen: 'By 3 points or more, up or down; the mean counts every point.',
      others: ['Any change', 'A change of band'],
      why: 'One or two points lie within what a carer might answer on another day; no official limit was found.',
      verification: 'proposed',
    },
    {
      question: 'What if another carer filled in the second questionnaire?',
      chosen: 'The child counts.',
      others: ['Only children with the same carer'],
      why: 'The return does not say who filled it in.',
      verification: 'proposed',
    },
  ],

  caveats: [
    'Very high and very low scores tend to the middle the next time, whatever is done: read it by the score before.',
    'Those who left care between are not in it.',
    'Carers fill in the questionnaire, and carers differ.',
  ],

  sources: [
    ...sdqSources,
    cite('Each child is compared with itself a year before', 'proposal', 'proposed', 'no official measure was found'),
  ],

  collectability: 'derivable',
  publishedAs: [],
  listedIn: [],
  aliases: ['SDQ', 'emotional health', 'distance travelled'],
  related: [
    { id: 'sdq-average-score', relation: 'companion', note: 'The mean score of the year.' },
    { id: 'sdq-completion', relation: 'companion', note: 'How many have a score.' },
  ],
  tiedCounts: [withinChildrenInCare('sdq-paired-change')],
  examples: {
    counted: 'a child with both scores counts by the change',
    notCounted: 'a child with one score is outside',
    onTheEdge: 'changes on the limits of the bands',
  },
  addresses: ['S13', 'S28', 'S72'],
});

function scoreBefore(): Expr<'integer'> {
  return sdqScoreOf(addMonths(periodEnd, -12));
}
