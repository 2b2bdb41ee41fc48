import { and, daysBetween, distribution, during, isKnown } from '../../src/language/index.js';
import {
  bandsInDays,
  bandsOfEpisodes,
  howLongCasesLast,
  lengthOfCaseSources,
  whatChasingLengthsCouldDo,
  whatToAskOfLongCases,
} from './durations.js';
import {
  assessedNotInNeed,
  episodeCaveats,
  everyEpisode,
  ledToNothing,
  needOfEpisode,
  notInNeedSources,
  whoIsNotInNeed,
} from './episodes.js';
import { contextOfNeed, episodesOfNeed, populationsAreNotFor, wholeSeries } from './family.js';

/** How long cases had run when they were closed: the median, and the published bands. */
export const cinClosedDuration = distribution('cinEpisodes', {
  ...episodesOfNeed,
  id: 'cin-closed-duration',
  version: 1,
  added: '2026-11-28',
  title: 'Closed cases of children in need: median days open',
  summary:
    'How many days the episodes of need that were closed in the period had been open: the median, and how many fall in each of the published bands.',
  rationale: 'It shows how long help lasts from beginning to end, which cases still open cannot show.',
  countingUnit: everyEpisode,
  unit: 'days',
  editions: wholeSeries,

  cohort: (episode) => and(isKnown(episode.closedOn), during(episode.closedOn)),
  exclusions: [ledToNothing, assessedNotInNeed],
  value: (episode) => daysBetween(episode.referredOn, episode.closedOn),
  headline: 'median',
  bands: bandsOfEpisodes,
  breakdowns: [needOfEpisode],
  period: 'year',
  frequency: {
    usual: 'annual',
    allowed: ['year', 'quarter', 'month'],
    why: 'A case is closed on one day; medians of months may not be averaged.',
  },
  history: [{ collection: 'cin', monthsBefore: 0, why: 'A case is returned with its referral in the year it was closed in.' }],

  direction: howLongCasesLast,
  context: contextOfNeed,
  questions: whatToAskOfLongCases,
  unintendedConsequences: whatChasingLengthsCouldDo,
  notFor: populationsAreNotFor,

  interpretations: [bandsInDays, whoIsNotInNeed],

  caveats: episodeCaveats,

  sources: [...lengthOfCaseSources, ...notInNeedSources],

  publishedAs: [
    {
      publication: 'DfE LAIT',
      where: 'measure 266',
      agreement: 'The same bands; the limits in days are a reading, and no median is published.',
    },
  ],
  listedIn: ['lait'],
  related: [
    { id: 'cin-open-duration', relation: 'variant', note: 'Cases still open.' },
    { id: 'cin-ending-rate', relation: 'companion', note: 'How many cases were closed.' },
  ],
  examples: { counted: 'every band at both ends', notCounted: 'a case still open', onTheEdge: 'closed on the first and the last day' },
  listNames: [{ list: 'lait', code: '266' }],
  addresses: ['S23', 'S28', 'S48', 'S53'],
});
