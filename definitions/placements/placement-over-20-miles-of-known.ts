import { isNull, moreThan, periodEnd, proportion } from '../../src/language/index.js';
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
  placementDistanceOn,
} from './distance.js';
import { onceForEachAuthority, shareOfPlacements } from './family.js';

/** Of the children looked after on the last day whose distance from home is known, those who live more than 20 miles away. */
export const placementOver20MilesOfKnown = proportion('children', {
  ...shareOfPlacements,
  id: 'placement-over-20-miles-of-known',
  version: 1,
  added: '2026-11-28',
  title: 'Children over 20 miles from home, of those whose distance is known',
  summary:
    'Of the children looked after on the last day of the period whose distance from home is known, the share who live more than 20 miles from it.',
  rationale: 'Where many distances are not known, as with unaccompanied children, the share of all children looks better than it is.',
  countingUnit: onceForEachAuthority,
  editions: sinceLinkedReturns,

  cohort: () => hasOpenEpisodeOn(periodEnd),
  exclusions: [
    shortBreaksOnly,
    {
      id: 'distance-not-known',
      because: 'The distance from home is not known, so whether it is over 20 miles cannot be said.',
      when: () => isNull(placementDistanceOn(periodEnd)),
      source: 'proposal',
    },
  ],
  numerator: () => moreThan(placementDistanceOn(periodEnd), 20),
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
    {
      question: 'What of children whose distance is not known?',
      chosen: 'They are left out by name.',
      others: ['They are below the line: placement-over-20-miles'],
      why: 'It shows how far the published share hangs on distances that are not known.',
      verification: 'proposed',
    },
    homeIsTheAddressOfTheReturn,
    inTemporaryPlacement,
    endedOnTheDay,
    currentEpisode,
    noLegalStatus,
  ],

  caveats: [...distanceCaveats, careInOneAuthority],

  sources: [...distanceSources, cite('Children whose distance is not known are left out', 'proposal', 'proposed')],

  publishedAs: [],
  listedIn: [],
  aliases: ['distance', 'out of area', 'far from home'],
  related: [
    { id: 'placement-over-20-miles', relation: 'variant', note: 'Of all children looked after, as published.' },
    { id: 'placement-distance-unknown-share', relation: 'companion', note: 'How many distances are not known.' },
  ],
  examples: {
    counted: 'a child over 20 miles from home is counted',
    notCounted: 'a child nearer home is in the denominator only',
    onTheEdge: 'exactly 20 miles is not over 20 miles',
  },
  addresses: ['S24', 'S28', 'S60', 'S70'],
});
