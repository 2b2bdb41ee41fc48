import { and, during, equals, isKnown, proportion } from '../../src/language/index.js';
import {
  beforeCourtContext,
  beforeProceedings,
  onePeriodOfWork,
  outcomeOfPreProceedings,
  preProceedingsAreNotFor,
  preProceedingsCaveats,
  preProceedingsSources,
  whatTheMeetingIs,
} from './family.js';

/** How often the wider family was asked before court. */
export const fgdmOfferedShare = proportion('preProceedings', {
  ...beforeProceedings,
  id: 'fgdm-offered-share',
  version: 1,
  added: '2026-11-28',
  title: 'Letters before proceedings that offered family group decision making',
  summary: 'Of the letters before proceedings sent in the period, the share that offered a family group decision-making meeting.',
  rationale: 'The wider family may know of a safe way that nobody else does; the offer is the first step to hearing it.',
  countingUnit: onePeriodOfWork,
  unit: 'percent',

  cohort: (period) => and(isKnown(period.letterSentOn), during(period.letterSentOn)),
  exclusions: [],
  numerator: (period) => equals(period.familyMeetingOffered, true),
  breakdowns: [outcomeOfPreProceedings],
  frequency: {
    usual: 'annual',
    allowed: ['year', 'quarter'],
    why: 'A letter is sent on one day; quarters have few and may not be averaged.',
  },
  precision: { decimalPlaces: 0 },

  direction: {
    kind: 'contextual',
    because: 'An offer is what families should have, yet not every family can safely be brought together, and some met before.',
    high: 'Families asked as a rule, or an offer that is a line in every letter',
    low: 'Families met before the letter, risk that forbids a meeting, or an offer that was not made',
    not: 'That a meeting was held, or that anything came of it',
    published: [],
  },
  context: beforeCourtContext,
  questions: ['How many of the offers led to a meeting?', 'Why was none offered to the others?', 'Had a family meeting been held before?'],
  unintendedConsequences: ['Offering in form alone.'],
  notFor: preProceedingsAreNotFor,

  interpretations: [
    whatTheMeetingIs,
    {
      question: 'Of what is it a share?',
      chosen: 'Of the letters sent in the period.',
      others: ['Of pre-proceedings started in the period, with or without a letter'],
      why: 'The census asks for the offer once a letter was sent.',
      verification: 'proposed',
    },
  ],

  caveats: [
    ...preProceedingsCaveats,
    'Where it was not returned whether a meeting was offered, the letter is below the line and reported as undecided.',
  ],

  sources: preProceedingsSources,

  publishedAs: [],
  listedIn: [],
  related: [
    { id: 'fgdm-facilitated-share', relation: 'companion', note: 'How many of the offers led to a meeting.' },
    { id: 'pre-proceedings-started-rate', relation: 'companion', note: 'How many families this step was taken with.' },
  ],
  examples: { counted: 'offered', notCounted: 'not offered', onTheEdge: 'the first and the last day of the year' },
  aliases: ['FGDM', 'family group conference', 'FGC'],
  addresses: ['S23', 'S28'],
});
