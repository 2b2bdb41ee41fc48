import { and, during, exists, not, openOn, or, periodEnd, rate } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { wasAccepted } from '../common/in-need.js';
import { onceAYear } from '../common/returns.js';
import { ratesPer10000 } from '../common/units.js';
import { closedAsNotInNeed, episodeCaveats, notInNeedSources, whoIsNotInNeed } from './episodes.js';
import {
  childOnce,
  contextOfNeed,
  episodesOfNeed,
  notAScore,
  populationQuestions,
  populationsAreNotFor,
  whatChasingTheRateCouldDo,
  wholeSeries,
} from './family.js';

/** Every child who was in need for at least a day of the year. */
export const cinAnyTimeRate = rate('children', {
  ...episodesOfNeed,
  id: 'cin-any-time-rate',
  version: 2,
  added: '2026-11-28',
  title: 'Children in need at any time: rate per 10,000 children',
  summary:
    'Children with an episode of need that was open on at least one day of the period, for every 10,000 children; referrals that led to no further action, and children found not to be in need, are left out.',
  rationale:
    'One day misses everybody whose case began and ended within the year; this counts all the children the service worked with in it.',
  countingUnit: childOnce,
  editions: wholeSeries,

  cohort: () =>
    exists('cinEpisodes', (episode) =>
      and(
        or(during(episode.closedOn), openOn(episode.referredOn, episode.closedOn, periodEnd)),
        wasAccepted(episode),
        not(closedAsNotInNeed(episode, periodEnd)),
      ),
    ),
  exclusions: [],
  breakdowns: [],
  period: 'year',
  frequency: onceAYear,
  history: [{ collection: 'cin', monthsBefore: 0, why: 'The census of the year holds every case that was open in it.' }],

  direction: notAScore,
  context: contextOfNeed,
  questions: populationQuestions,
  unintendedConsequences: whatChasingTheRateCouldDo,
  notFor: populationsAreNotFor,

  interpretations: [
    {
      question: 'Children or episodes?',
      chosen: 'Children: each once.',
      others: ['Episodes: cin-any-time-episodes-rate'],
      why: 'DfE publishes both: 756,150 episodes of 702,840 children in England in 2024.',
      verification: 'official',
    },
    whoIsNotInNeed,
  ],

  caveats: episodeCaveats,

  sources: [
    cite(
      '702,840 children were in need at any time of the year to 31 March 2024 in England, 585.8 for every 10,000',
      'cinDataSets',
      'official',
      'B1',
    ),
    ...notInNeedSources,
    ...ratesPer10000,
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'B1, Anypoint_child_rate',
      agreement:
        'The published rate follows from the published count and population in all 1,796 years of an authority that have them, 2013 to 2024; DfE’s record-level derivation was not available.',
    },
  ],
  listedIn: [],
  related: [
    { id: 'cin-any-time-episodes-rate', relation: 'variant', note: 'Counts every episode.' },
    { id: 'cin-rate-dfe-inclusive', relation: 'variant', note: 'Children in need on the last day.' },
  ],
  examples: {
    counted: 'a case within the year, before it and through it',
    notCounted: 'closed before the first day, or referred after the last',
    onTheEdge: 'closed on the first day, and referred on the last',
  },
  changes: [
    {
      version: 2,
      date: '2026-11-28',
      kind: 'meaning',
      what: 'A case that an earlier return left open and the return of the year does not hold is not known to have been open in the year.',
      effect: 'None where the return of the year holds every case of it.',
    },
  ],
  addresses: ['S23', 'S27', 'S28', 'S29', 'S50'],
});
