import { isNull, periodEnd, proportion } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { hasOpenEpisodeOn, shortBreaksOnly } from '../common/looked-after.js';
import { currentEpisode, endedOnTheDay, inTemporaryPlacement, noLegalStatus } from '../common/readings.js';
import { careInOneAuthority, sinceLinkedReturns } from '../common/returns.js';
import { distanceCaveats, distanceContext, distanceSources, homeIsTheAddressOfTheReturn, placementDistanceOn } from './distance.js';
import { onceForEachAuthority, shareOfPlacements } from './family.js';

/** Of the children looked after on the last day, those whose distance from home is not known. */
export const placementDistanceUnknownShare = proportion('children', {
  ...shareOfPlacements,
  id: 'placement-distance-unknown-share',
  version: 1,
  added: '2026-11-28',
  title: 'Children looked after whose distance from home is not known',
  summary:
    'Of the children looked after on the last day of the period, the share for whom no distance from home can be worked out: unaccompanied children, children from abroad or without a home, and addresses that are withheld or missing.',
  rationale: 'It is to be read beside every figure of distance: it says of how many children that figure tells nothing.',
  countingUnit: onceForEachAuthority,
  editions: sinceLinkedReturns,

  cohort: () => hasOpenEpisodeOn(periodEnd),
  exclusions: [shortBreaksOnly],
  numerator: () => isNull(placementDistanceOn(periodEnd)),
  breakdowns: [ageOnLastDay, sex],

  direction: {
    kind: 'neither',
    because: 'It follows from who the children are, and from how fully addresses are returned.',
    high: 'Many unaccompanied children, children placed for adoption, or addresses not returned',
    low: 'Few such children',
    not: 'Anything about how far children live from home',
    published: [],
  },
  context: distanceContext,
  questions: ['How many of them are unaccompanied?', 'How many addresses are missing that could be had?'],
  unintendedConsequences: ['Writing an address that is not the child’s home.'],
  notFor: 'Judging the placement of a single child, or ranking authorities.',

  interpretations: [homeIsTheAddressOfTheReturn, inTemporaryPlacement, endedOnTheDay, currentEpisode, noLegalStatus],

  caveats: [...distanceCaveats, careInOneAuthority],

  sources: [
    ...distanceSources,
    cite(
      'Distance not known or not recorded is a group of the published table',
      'dashboard',
      'relayed',
      'la_cla_on_31_march_by_characteristics.csv',
    ),
  ],

  publishedAs: [
    {
      publication: 'Children looked after in England including adoptions',
      where: 'la_cla_on_31_march_by_characteristics.csv, distance not known or not recorded',
      agreement: 'Meant to agree; the published counts were not at hand.',
    },
  ],
  listedIn: [],
  aliases: ['distance', 'missing postcodes'],
  related: [
    { id: 'placement-over-20-miles', relation: 'companion', note: 'Over 20 miles, of all children looked after.' },
    { id: 'placement-distance-distribution', relation: 'companion', note: 'All distances, not one limit.' },
  ],
  examples: {
    counted: 'a child without a distance is counted',
    notCounted: 'a child whose distance is known is in the denominator only',
    onTheEdge: '999.9 stands for not known',
  },
  addresses: ['S26', 'S37'],
});
