import { daysBetween, distribution, openOn, periodEnd } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { anyDay } from '../common/returns.js';
import {
  bandsInDays,
  bandsOfEpisodes,
  howLongCasesLast,
  lengthOfCaseSources,
  whatChasingLengthsCouldDo,
  whatToAskOfLongCases,
} from './durations.js';
import { episodeCaveats, everyEpisode, ledToNothing, needOfEpisode } from './episodes.js';
import { closedOnTheDay, contextOfNeed, episodesOfNeed, laterFoundNotInNeed, populationsAreNotFor, wholeSeries } from './family.js';

/** How long open cases have run: the median, and the published bands. */
export const cinOpenDuration = distribution('cinEpisodes', {
  ...episodesOfNeed,
  id: 'cin-open-duration',
  version: 1,
  added: '2026-11-28',
  title: 'Open cases of children in need: median days open',
  summary:
    'How many days the episodes of need that are open on the last day of the period have been open: the median, and how many fall in each of the published bands.',
  rationale: 'It shows whether the families the service works with are new or long known.',
  countingUnit: everyEpisode,
  unit: 'days',
  editions: wholeSeries,

  cohort: (episode) => openOn(episode.referredOn, episode.closedOn, periodEnd),
  exclusions: [ledToNothing],
  value: (episode) => daysBetween(episode.referredOn, periodEnd),
  headline: 'median',
  bands: bandsOfEpisodes,
  breakdowns: [needOfEpisode],
  period: 'last-day',
  frequency: anyDay,
  history: [{ collection: 'cin', monthsBefore: 0, why: 'An open case is returned with its referral, however long ago that was.' }],

  direction: howLongCasesLast,
  context: contextOfNeed,
  questions: whatToAskOfLongCases,
  unintendedConsequences: whatChasingLengthsCouldDo,
  notFor: populationsAreNotFor,

  interpretations: [bandsInDays, closedOnTheDay, laterFoundNotInNeed],

  caveats: [
    ...episodeCaveats,
    'Open cases are on the way: long ones are more often seen on a day than short ones, so they look longer than cases that end.',
  ],

  sources: [...lengthOfCaseSources, cite('An episode closed on the last day is not open on it', 'cinDataSets', 'computed', 'B1')],

  publishedAs: [
    {
      publication: 'DfE LAIT',
      where: 'measure 265',
      agreement: 'The same bands; the limits in days are a reading, and no median is published.',
    },
  ],
  listedIn: ['lait'],
  related: [
    { id: 'cin-closed-duration', relation: 'variant', note: 'Cases that were closed in the year.' },
    { id: 'cin-rate-dfe-inclusive', relation: 'companion', note: 'How many children there are.' },
  ],
  examples: { counted: 'every band at both ends', notCounted: 'closed on the last day', onTheEdge: 'closed the day after the last day' },
  listNames: [{ list: 'lait', code: '265' }],
  addresses: ['S23', 'S28', 'S48', 'S53'],
});
