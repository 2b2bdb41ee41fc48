import { during, rate } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { onceAYear } from '../common/returns.js';
import { ratesPer10000 } from '../common/units.js';
import {
  assessedNotInNeed,
  episodeCaveats,
  episodesOrChildren,
  everyEpisode,
  ledToNothing,
  needOfEpisode,
  notInNeedSources,
  whoIsNotInNeed,
} from './episodes.js';
import { contextOfNeed, episodesOfNeed, notAScore, populationsAreNotFor, wholeSeries } from './family.js';

/** How many episodes of need began. */
export const cinStartingRate = rate('cinEpisodes', {
  ...episodesOfNeed,
  id: 'cin-starting-rate',
  version: 1,
  added: '2026-11-28',
  title: 'Episodes of need started: rate per 10,000 children',
  summary:
    'Episodes of need that began with a referral in the period, for every 10,000 children; referrals that led to no further action, and children found not to be in need, are left out.',
  rationale: 'It shows how much new need is taken on, without what was turned away at the door.',
  countingUnit: everyEpisode,
  editions: wholeSeries,

  cohort: (episode) => during(episode.referredOn),
  exclusions: [ledToNothing, assessedNotInNeed],
  breakdowns: [needOfEpisode],
  period: 'year',
  frequency: onceAYear,
  history: [{ collection: 'cin', monthsBefore: 0, why: 'A referral is returned in the year it was received in.' }],

  direction: notAScore,
  context: contextOfNeed,
  questions: [
    'How many referrals were turned away, or assessed as not in need?',
    'How many of the children had been in need before?',
    'Did more episodes end than start?',
  ],
  unintendedConsequences: ['Closing cases as not in need, or not opening them, to lower the figure.'],
  notFor: populationsAreNotFor,

  interpretations: [episodesOrChildren, whoIsNotInNeed],

  caveats: episodeCaveats,

  sources: [
    cite('394,660 episodes started in England in 2024, 328.9 for every 10,000 children', 'cinDataSets', 'official', 'B1'),
    ...notInNeedSources,
    ...ratesPer10000,
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'B1, Started_episodes_rate',
      agreement:
        'The published rate follows from the published count and population in all 1,795 years of an authority that have them, 2013 to 2024; DfE’s record-level derivation was not available.',
    },
  ],
  listedIn: [],
  related: [
    { id: 'referral-rate', relation: 'companion', note: 'Every referral, those turned away included.' },
    { id: 'cin-ending-rate', relation: 'companion', note: 'How many episodes ended.' },
    { id: 'cin-any-time-rate', relation: 'companion', note: 'Children in need on any day of the year.' },
  ],
  examples: {
    counted: 'referred on the first day',
    notCounted: 'referred the day before the first day',
    onTheEdge: 'closed as not in need on the last day, and the day after',
  },
  addresses: ['S23', 'S28', 'S29'],
});
