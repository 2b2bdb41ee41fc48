import { distribution, isNull, periodEnd } from '../../src/language/index.js';
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

/** How far the children looked after on the last day live from home: the median, the mean and the spread. */
export const placementDistanceDistribution = distribution('children', {
  ...shareOfPlacements,
  id: 'placement-distance-distribution',
  version: 1,
  added: '2026-11-28',
  title: 'Distance from home to placement: median miles',
  summary:
    'How many miles children looked after on the last day of the period live from the home they came from: the median, the mean, the quartiles, and the shares over 5, 10, 20 and 50 miles.',
  rationale: 'One limit of 20 miles means something else in a city than in a county; the spread shows both.',
  countingUnit: onceForEachAuthority,
  unit: 'miles',
  editions: sinceLinkedReturns,

  cohort: () => hasOpenEpisodeOn(periodEnd),
  exclusions: [
    shortBreaksOnly,
    {
      id: 'distance-not-known',
      because: 'The distance from home is not known.',
      when: () => isNull(placementDistanceOn(periodEnd)),
      source: 'proposal',
    },
  ],
  value: () => placementDistanceOn(periodEnd),
  headline: 'median',
  statistics: [{ shareAbove: 5 }, { shareAbove: 10 }, { shareAbove: 20 }, { shareAbove: 50 }],
  bands: [],
  breakdowns: [],
  precision: { decimalPlaces: 1 },

  direction: farIsNotAlwaysWrong,
  context: distanceContext,
  questions: distanceQuestions,
  unintendedConsequences: distanceUnintended,
  notFor: 'Judging the placement of a single child, or ranking authorities.',

  interpretations: [
    {
      question: 'Median or mean?',
      chosen: 'The median; the mean stands beside it.',
      others: ['The mean, as in the draft of 2023'],
      why: 'A few children very far away move a mean a lot, and say nothing of most children.',
      verification: 'proposed',
    },
    homeIsTheAddressOfTheReturn,
    inTemporaryPlacement,
    endedOnTheDay,
    currentEpisode,
    noLegalStatus,
  ],

  caveats: [...distanceCaveats, careInOneAuthority],

  sources: [
    ...distanceSources,
    cite(
      'The average distance was asked for in the draft, and over 20 miles took its place',
      'dashboardSupportingInformation',
      'official',
      'Annex A',
    ),
    cite('The limits beside 20 miles, and that distances not known are left out', 'proposal', 'proposed'),
  ],

  publishedAs: [],
  listedIn: ['draft-2023', 'indicator-update-2023-12'],
  aliases: ['distance', 'average distance', 'far from home'],
  related: [
    { id: 'placement-over-20-miles', relation: 'companion', note: 'Over 20 miles, of all children looked after.' },
    { id: 'placement-distance-unknown-share', relation: 'companion', note: 'How many distances are not known.' },
  ],
  examples: {
    counted: 'every known distance counts',
    notCounted: 'a child whose distance is not known is left out',
    onTheEdge: 'exactly 20 miles is not over 20 miles',
  },
  addresses: ['S24', 'S28', 'S60', 'S70'],
});
