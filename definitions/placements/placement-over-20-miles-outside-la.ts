import { and, equals, moreThan, periodEnd, proportion } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { hasOpenEpisodeOn, shortBreaksOnly } from '../common/looked-after.js';
import { currentEpisode, endedOnTheDay, inTemporaryPlacement, noLegalStatus } from '../common/readings.js';
import { careInOneAuthority, sinceLinkedReturns } from '../common/returns.js';
import {
  distanceCaveats,
  distanceContext,
  distanceQuestions,
  distanceSources,
  distanceUnintended,
  farIsNotAlwaysWrong,
  homeIsTheAddressOfTheReturn,
  notKnownStays,
  placementDistanceOn,
  placementLocationOn,
} from './distance.js';
import { onceForEachAuthority, publishedInLait, shareOfPlacements } from './family.js';

/** Of the children looked after on the last day, those who live more than 20 miles from home and outside the authority. */
export const placementOver20MilesOutsideLa = proportion('children', {
  ...shareOfPlacements,
  id: 'placement-over-20-miles-outside-la',
  version: 1,
  added: '2026-11-28',
  title: 'Children over 20 miles from home and outside the authority',
  summary:
    'Of the children looked after on the last day of the period, the share who live both more than 20 miles from the home they came from and outside the area of the authority.',
  rationale: 'Outside the area another authority’s schools, health and police serve the child, and visits take longer.',
  countingUnit: onceForEachAuthority,
  editions: sinceLinkedReturns,

  cohort: () => hasOpenEpisodeOn(periodEnd),
  exclusions: [shortBreaksOnly],
  numerator: () => and(moreThan(placementDistanceOn(periodEnd), 20), equals(placementLocationOn(periodEnd), 'OUT')),
  breakdowns: [ageOnLastDay, sex],

  direction: farIsNotAlwaysWrong,
  context: distanceContext,
  questions: distanceQuestions,
  unintendedConsequences: distanceUnintended,
  notFor: 'Judging the placement of a single child, or ranking authorities.',

  interpretations: [
    {
      question: 'Is 20 miles over 20 miles?',
      chosen: 'No: more than 20.0, in tenths of a mile.',
      others: ['20 miles or more'],
      why: 'The published wording is “more than 20 miles”.',
      verification: 'relayed',
    },
    notKnownStays,
    homeIsTheAddressOfTheReturn,
    inTemporaryPlacement,
    endedOnTheDay,
    currentEpisode,
    noLegalStatus,
  ],

  caveats: [...distanceCaveats, careInOneAuthority],

  sources: [
    ...distanceSources,
    cite('More than 20 miles and outside the authority, of all children looked after on 31 March', 'lait', 'relayed', 'measure 87'),
  ],

  publishedAs: [publishedInLait('measure 87')],
  listedIn: ['draft-2023', 'lait'],
  listNames: [{ list: 'lait', code: '87' }],
  aliases: ['distance', 'out of area', 'far from home'],
  related: [
    { id: 'placement-over-20-miles', relation: 'variant', note: 'Over 20 miles wherever it is.' },
    { id: 'placement-outside-la-share', relation: 'companion', note: 'Outside the authority, however far.' },
  ],
  examples: {
    counted: 'a child far from home outside the authority is counted',
    notCounted: 'a child far from home inside the authority is in the denominator only',
    onTheEdge: 'exactly 20 miles is not over 20 miles',
  },
  addresses: ['S24', 'S28', 'S60', 'S70'],
});
