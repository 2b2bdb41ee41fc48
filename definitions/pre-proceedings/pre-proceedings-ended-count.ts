import { and, count, during, isKnown } from '../../src/language/index.js';
import {
  beforeCourtContext,
  beforeProceedings,
  onePeriodOfWork,
  outcomeOfPreProceedings,
  preProceedingsAreNotFor,
  preProceedingsCaveats,
  preProceedingsSources,
} from './family.js';

/** How pre-proceedings ended, as far as the codes say. */
export const preProceedingsEndedCount = count('preProceedings', {
  ...beforeProceedings,
  id: 'pre-proceedings-ended-count',
  version: 1,
  added: '2026-11-28',
  title: 'Pre-proceedings that came to a decision: number, and share of each outcome',
  summary: 'Pre-proceedings in which it was decided in the period to step up or down from them, as a number and by outcome.',
  rationale: 'It shows what became of families who were near court.',
  countingUnit: onePeriodOfWork,
  unit: 'number',

  cohort: (period) => and(isKnown(period.steppedOn), during(period.steppedOn)),
  exclusions: [],
  breakdowns: [outcomeOfPreProceedings],
  frequency: {
    usual: 'annual',
    allowed: ['year', 'quarter'],
    why: 'A decision is made on one day, so the quarters add up to the year; they are few.',
  },
  precision: { decimalPlaces: 0 },

  direction: {
    kind: 'neither',
    because: 'It is a number of decisions, and the codes of the outcomes are not understood yet.',
    high: 'Many families near court the months before, or decisions made in a batch',
    low: 'Few families near court, or decisions that wait',
    not: 'How many children stayed with their families',
    published: [],
  },
  context: beforeCourtContext,
  questions: [
    'How many of the children are now in proceedings?',
    'How long did the families wait for the decision?',
    'What help goes on for those who stepped down?',
  ],
  unintendedConsequences: ['Holding decisions back, or making them for the date.'],
  notFor: preProceedingsAreNotFor,

  interpretations: [
    {
      question: 'What do the outcomes mean?',
      chosen: 'They are shown as returned, A, B and C, and not read.',
      others: ['As the standard safeguarding dataset’s own codes A to D, which are another list'],
      why: 'The guide of the census of 2027 was not read, and a guess would tell a false story.',
      verification: 'proposed',
    },
  ],

  caveats: preProceedingsCaveats,

  sources: preProceedingsSources,

  publishedAs: [],
  listedIn: [],
  related: [
    { id: 'pre-proceedings-started-rate', relation: 'companion', note: 'How many started.' },
    { id: 'pre-proceedings-duration', relation: 'companion', note: 'How long they took.' },
  ],
  examples: {
    counted: 'decided on the first day',
    notCounted: 'decided the day before the first day, or not yet',
    onTheEdge: 'decided on the last day',
  },
  aliases: ['PLO', 'pre-proceedings outcomes'],
  addresses: ['S20', 'S23', 'S28'],
  openQuestions: [{ question: 'What do the outcomes A, B and C of pre-proceedings mean?', reviewOn: '2027-06-30' }],
});
