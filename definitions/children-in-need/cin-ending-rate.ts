import { and, during, isKnown, rate } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { onceAYear } from '../common/returns.js';
import { ratesPer10000 } from '../common/units.js';
import {
  assessedNotInNeed,
  episodeCaveats,
  episodesOrChildren,
  everyEpisode,
  ledToNothing,
  notInNeedSources,
  whoIsNotInNeed,
} from './episodes.js';
import { contextOfNeed, episodesOfNeed, populationsAreNotFor, wholeSeries } from './family.js';

/** How many episodes of need came to an end, and why. */
export const cinEndingRate = rate('cinEpisodes', {
  ...episodesOfNeed,
  id: 'cin-ending-rate',
  version: 1,
  added: '2026-11-28',
  title: 'Episodes of need ended: rate per 10,000 children',
  summary:
    'Episodes of need that were closed in the period, for every 10,000 children; referrals that led to no further action, and children found not to be in need, are left out.',
  rationale: 'Set beside the episodes that started, it shows whether the work grows or shrinks, and how cases end.',
  countingUnit: everyEpisode,
  editions: wholeSeries,

  cohort: (episode) => and(isKnown(episode.closedOn), during(episode.closedOn)),
  exclusions: [ledToNothing, assessedNotInNeed],
  breakdowns: [
    {
      id: 'closure-reason',
      title: 'Why the case was closed',
      of: (episode) => episode.closureReason,
      strata: [
        { value: 'RC1', label: 'Adopted' },
        { value: 'RC2', label: 'Died' },
        { value: 'RC3', label: 'Child arrangements order' },
        { value: 'RC4', label: 'Special guardianship order' },
        { value: 'RC5', label: 'Transferred to another authority' },
        { value: 'RC6', label: 'Transferred to adult services' },
        { value: 'RC7', label: 'Services ceased for any other reason' },
      ],
      unknownLabel: 'Not returned, or not a code of the list',
    },
  ],
  period: 'year',
  frequency: onceAYear,
  history: [{ collection: 'cin', monthsBefore: 0, why: 'A case is returned in the year it was closed in.' }],

  direction: {
    kind: 'neither',
    because: 'A case ends when help has done its work, and also when a family moves, withdraws or is no longer helped.',
    high: 'Help that did its work, cases closed in a batch, or many cases begun the year before',
    low: 'Help that goes on, cases left open in the records, or few cases begun the year before',
    not: 'That families no longer need help',
    published: [],
  },
  context: contextOfNeed,
  questions: [
    'How many of these families came back within a year?',
    'How long had the cases been open?',
    'How many were stepped down to early help?',
  ],
  unintendedConsequences: ['Closing cases before the last day of March to lower the number in need.'],
  notFor: populationsAreNotFor,

  interpretations: [episodesOrChildren, whoIsNotInNeed],

  caveats: [...episodeCaveats, 'Nearly all closures are for “any other reason”, so the reasons say little.'],

  sources: [
    cite('356,690 episodes ended in England in 2024, 297.3 for every 10,000 children', 'cinDataSets', 'official', 'B1'),
    ...notInNeedSources,
    ...ratesPer10000,
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'B1, Ended_episodes_rate',
      agreement:
        'The published rate follows from the published count and population in all 1,794 years of an authority that have them, 2013 to 2024; DfE’s record-level derivation was not available.',
    },
  ],
  listedIn: [],
  related: [
    { id: 'cin-starting-rate', relation: 'companion', note: 'How many episodes started.' },
    { id: 'cin-closed-duration', relation: 'companion', note: 'How long they had been open.' },
    { id: 're-referrals-12m-of-closure', relation: 'companion', note: 'How many came back.' },
  ],
  examples: { counted: 'closed on the first day', notCounted: 'closed the day before the first day', onTheEdge: 'closed on the last day' },
  addresses: ['S23', 'S28', 'S29'],
});
