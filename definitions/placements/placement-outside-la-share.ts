import { equals, periodEnd, proportion } from '../../src/language/index.js';
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
  placementLocationOn,
} from './distance.js';
import { onceForEachAuthority, shareOfPlacements } from './family.js';

/** Of the children looked after on the last day, those who live outside the authority. */
export const placementOutsideLaShare = proportion('children', {
  ...shareOfPlacements,
  id: 'placement-outside-la-share',
  version: 1,
  added: '2026-11-28',
  title: 'Children looked after who live outside the authority',
  summary:
    'Of the children looked after on the last day of the period, the share whose placement is outside the area of the authority that looks after them.',
  rationale: 'Outside the area another authority’s schools, health and police serve the child. In a small area that may be a street away.',
  countingUnit: onceForEachAuthority,
  editions: sinceLinkedReturns,

  cohort: () => hasOpenEpisodeOn(periodEnd),
  exclusions: [shortBreaksOnly],
  numerator: () => equals(placementLocationOn(periodEnd), 'OUT'),
  breakdowns: [ageOnLastDay, sex],

  direction: {
    kind: 'contextual',
    because: 'A boundary says little by itself: in a small area most homes nearby are outside it.',
    high: 'A small area, few places in it, or specialist homes elsewhere',
    low: 'A large area, or enough places in it',
    not: 'That the placements are far away or wrong',
    published: [],
  },
  context: distanceContext,
  questions: distanceQuestions,
  unintendedConsequences: distanceUnintended,
  notFor: 'Judging the placement of a single child, or ranking authorities.',

  interpretations: [
    {
      question: 'What of children whose placement cannot be placed?',
      chosen: 'They are below the line, and how many they are is reported.',
      others: ['They are left out'],
      why: 'The published share is of all children looked after.',
      verification: 'relayed',
    },
    inTemporaryPlacement,
    endedOnTheDay,
    currentEpisode,
    noLegalStatus,
  ],

  caveats: [...distanceCaveats, careInOneAuthority],

  sources: [
    ...distanceSources,
    cite(
      'Placed outside the authority boundary, of all children looked after on 31 March',
      'dashboard',
      'relayed',
      'la_cla_on_31_march_by_characteristics.csv',
    ),
  ],

  publishedAs: [
    {
      publication: 'Children looked after in England including adoptions',
      where: 'la_cla_on_31_march_by_characteristics.csv, placed outside the council boundary',
      agreement: 'Meant to agree; the published counts were not at hand.',
    },
  ],
  listedIn: ['annex-a'],
  aliases: ['out of area', 'out of borough', 'outside boundary'],
  related: [
    { id: 'placement-over-20-miles', relation: 'companion', note: 'Over 20 miles, of all children looked after.' },
    { id: 'placement-over-20-miles-outside-la', relation: 'companion', note: 'Outside and over 20 miles.' },
  ],
  examples: {
    counted: 'a child placed outside the authority is counted',
    notCounted: 'a child placed in the authority is in the denominator only',
    onTheEdge: 'a child who moved on the last day counts where the child moved to',
  },
  addresses: ['S24', 'S28', 'S60', 'S70'],
});
