import { moreThan, periodEnd, proportion } from '../../src/language/index.js';
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
} from './distance.js';
import { onceForEachAuthority, shareOfPlacements } from './family.js';

/** Of the children looked after on the last day, those who live more than 20 miles from home. */
export const placementOver20Miles = proportion('children', {
  ...shareOfPlacements,
  id: 'placement-over-20-miles',
  version: 1,
  added: '2026-11-28',
  title: 'Children looked after over 20 miles from home',
  summary:
    'Of the children looked after on the last day of the period, the share who live more than 20 miles from the home they came from. Children whose distance is not known are below the line.',
  rationale: 'Children far from home see less of family, friends and school, and of the people who are to keep them safe.',
  countingUnit: onceForEachAuthority,
  editions: sinceLinkedReturns,

  cohort: () => hasOpenEpisodeOn(periodEnd),
  exclusions: [shortBreaksOnly],
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
    cite('More than 20 miles, of all children looked after on 31 March', 'dashboard', 'relayed', 'placed more than 20 miles from home'),
  ],

  publishedAs: [
    {
      publication: 'Children looked after in England including adoptions',
      where: 'la_cla_on_31_march_by_characteristics.csv, placed more than 20 miles from home',
      agreement: 'The published share is reproduced from the published counts; distances behind it are DfE’s.',
    },
  ],
  listedIn: ['draft-2023', 'indicator-update-2023-12', 'dashboard', 'lof-2026', 'annex-a'],
  aliases: ['distance', 'out of area', 'far from home'],
  related: [
    { id: 'placement-over-20-miles-of-known', relation: 'variant', note: 'Of the children whose distance is known.' },
    { id: 'placement-over-20-miles-outside-la', relation: 'variant', note: 'Those who are also outside the authority.' },
    { id: 'placement-distance-distribution', relation: 'companion', note: 'All distances, not one limit.' },
    { id: 'placement-distance-unknown-share', relation: 'companion', note: 'How many distances are not known.' },
  ],
  examples: {
    counted: 'a child over 20 miles from home is counted',
    notCounted: 'a child nearer home is in the denominator only',
    onTheEdge: 'exactly 20 miles is not over 20 miles',
  },
  addresses: ['S24', 'S28', 'S60', 'S70'],
});
