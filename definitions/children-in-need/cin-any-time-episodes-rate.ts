import { and, during, isKnown, openOn, or, periodEnd, rate } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { onceAYear } from '../common/returns.js';
import { ratesPer10000 } from '../common/units.js';
import {
  assessedNotInNeed,
  episodeCaveats,
  everyEpisode,
  ledToNothing,
  needOfEpisode,
  notInNeedSources,
  whoIsNotInNeed,
} from './episodes.js';
import {
  contextOfNeed,
  episodesOfNeed,
  notAScore,
  populationQuestions,
  populationsAreNotFor,
  whatChasingTheRateCouldDo,
  wholeSeries,
} from './family.js';

/** Every episode of need that was open for at least a day of the year. */
export const cinAnyTimeEpisodesRate = rate('cinEpisodes', {
  ...episodesOfNeed,
  id: 'cin-any-time-episodes-rate',
  version: 2,
  added: '2026-11-28',
  title: 'Episodes of need at any time: rate per 10,000 children',
  summary:
    'Episodes of need that were open on at least one day of the period, for every 10,000 children; referrals that led to no further action, and children found not to be in need, are left out.',
  rationale: 'It is the whole work of the year as cases: those of a child who came back within it count twice.',
  countingUnit: everyEpisode,
  editions: wholeSeries,

  cohort: (episode) =>
    or(and(isKnown(episode.closedOn), during(episode.closedOn)), openOn(episode.referredOn, episode.closedOn, periodEnd)),
  exclusions: [ledToNothing, assessedNotInNeed],
  breakdowns: [needOfEpisode],
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
      question: 'Episodes or children?',
      chosen: 'Episodes.',
      others: ['Children, each once: cin-any-time-rate'],
      why: 'DfE publishes both: 756,150 episodes of 702,840 children in England in 2024.',
      verification: 'official',
    },
    {
      question: 'Does a case count that was closed on the first day?',
      chosen: 'Yes: it was open until that day.',
      others: ['No: it was over when the day began'],
      why: 'In the published table the episodes of a year are those that ended in it and those open on its last day.',
      verification: 'computed',
    },
    whoIsNotInNeed,
  ],

  caveats: episodeCaveats,

  sources: [
    cite(
      '756,150 episodes at any time of the year to 31 March 2024 in England, 630.2 for every 10,000 children',
      'cinDataSets',
      'official',
      'B1',
    ),
    cite(
      'They are 356,690 that ended and 399,460 open on the last day: so in 1,811 of 1,813 years of an authority',
      'cinDataSets',
      'computed',
      'B1',
    ),
    ...notInNeedSources,
    ...ratesPer10000,
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'B1, Anypoint_episodes_rate',
      agreement:
        'The published rate follows from the published count and population in all 1,796 years of an authority that have them, 2013 to 2024; DfE’s record-level derivation was not available.',
    },
  ],
  listedIn: [],
  related: [
    { id: 'cin-any-time-rate', relation: 'variant', note: 'Counts each child once.' },
    { id: 'cin-starting-rate', relation: 'companion', note: 'Episodes that started in the year.' },
    { id: 'cin-ending-rate', relation: 'companion', note: 'Episodes that ended in the year.' },
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
  addresses: ['S23', 'S27', 'S28', 'S29'],
});
