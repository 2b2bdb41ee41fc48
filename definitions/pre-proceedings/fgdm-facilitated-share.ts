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

/** How often an offer of a family meeting led to one. */
export const fgdmFacilitatedShare = proportion('preProceedings', {
  ...beforeProceedings,
  id: 'fgdm-facilitated-share',
  version: 1,
  added: '2026-11-28',
  title: 'Offers of family group decision making that led to a meeting',
  summary:
    'Of the letters before proceedings sent in the period that offered a family group decision-making meeting, the share after which one was facilitated.',
  rationale: 'An offer alone helps nobody; the meeting is where the wider family can make a plan.',
  countingUnit: onePeriodOfWork,
  unit: 'percent',

  cohort: (period) => and(isKnown(period.letterSentOn), during(period.letterSentOn), equals(period.familyMeetingOffered, true)),
  exclusions: [],
  numerator: (period) => equals(period.familyMeetingHeld, true),
  breakdowns: [outcomeOfPreProceedings],
  frequency: {
    usual: 'annual',
    allowed: ['year', 'quarter'],
    why: 'A letter is sent on one day; quarters have few and may not be averaged.',
  },
  precision: { decimalPlaces: 0 },

  direction: {
    kind: 'contextual',
    because: 'A meeting is what the offer is for, yet families may say no, and some meetings would not be safe.',
    high: 'Families who came, coordinators who reach them, or offers made only where a meeting was certain',
    low: 'Families who said no, too few coordinators, court that could not wait, or meetings still to come',
    not: 'That the family’s plan was taken up, or that the child stayed in the family',
    published: [],
  },
  context: beforeCourtContext,
  questions: ['Why was no meeting held: who said no?', 'How long did families wait for it?', 'How many plans of the family were taken up?'],
  unintendedConsequences: ['Holding meetings to be able to say so, without the people who matter.'],
  notFor: preProceedingsAreNotFor,

  interpretations: [
    whatTheMeetingIs,
    {
      question: 'Of what is it a share?',
      chosen: 'Of the letters that offered one.',
      others: ['Of all letters sent'],
      why: 'A meeting without an offer is queried by the sector’s validator; what became of the offers is the question.',
      verification: 'proposed',
    },
  ],

  caveats: [
    ...preProceedingsCaveats,
    'A meeting still to come on the last day of the period is seen only in a later return.',
    'Where it was not returned whether a meeting was offered, the letter is not counted and is reported as unknown.',
  ],

  sources: preProceedingsSources,

  publishedAs: [],
  listedIn: [],
  related: [{ id: 'fgdm-offered-share', relation: 'companion', note: 'How many letters made the offer.' }],
  examples: { counted: 'a meeting was held', notCounted: 'no meeting was held', onTheEdge: 'the first and the last day of the year' },
  aliases: ['FGDM', 'family group conference', 'FGC'],
  addresses: ['S23', 'S28'],
});
