import { daysBetween, distribution, periodStart } from '../../src/language/index.js';
import { sex } from '../common/age-and-sex.js';
import { adoptedOn, placedOn, wasAdoptedSince } from './dates.js';
import {
  adoptedChild,
  adoptionCaveats,
  adoptionContext,
  adoptionSources,
  ageWhenCareBegan,
  bandsOfTime,
  hurry,
  inDays,
  notForHaste,
  onlyTheAdopted,
  placedIsTheEpisode,
  publishedStage,
  timeOfTheAdopted,
  whenRead,
} from './family.js';

/** For children adopted in the period, the time from moving in to the adoption. */
export const adoptionPlacementToOrder = distribution('children', {
  ...timeOfTheAdopted,
  id: 'adoption-placement-to-order',
  version: 1,
  added: '2026-11-28',
  title: 'Adoption: time from the placement to the adoption order',
  summary: 'For children adopted in the period, the mean number of days from the first day of the placement for adoption to the adoption.',
  rationale: 'Families choose when to apply, and many wait until all have settled.',
  countingUnit: adoptedChild,

  cohort: () => wasAdoptedSince(periodStart),
  exclusions: [],
  value: () => daysBetween(placedOn(), adoptedOn()),
  headline: 'mean',
  bands: bandsOfTime,
  breakdowns: [ageWhenCareBegan, sex],
  history: [
    {
      collection: 'ssda903',
      monthsBefore: 24,
      why: 'What went before the adoption stands in earlier returns: care that began, the order, the placements of some years.',
    },
  ],

  direction: {
    kind: 'contextual',
    because:
      'A child should not wait without need; but what takes time is court, family finding and care in choosing, and haste has its price.',
    high: 'Families who take time, contested applications, or courts that take long',
    low: 'Families who apply early, and courts at hand',
    not: 'Whether the family is settled',
    published: [],
  },
  context: adoptionContext,
  questions: [...whenRead],
  unintendedConsequences: [...hurry],
  notFor: notForHaste,

  interpretations: [onlyTheAdopted, inDays, placedIsTheEpisode],

  caveats: [...adoptionCaveats],

  sources: [...adoptionSources],

  publishedAs: [publishedStage('between date placed for adoption and the date child adopted')],
  listedIn: [],
  aliases: ['adoption timeliness'],
  related: [{ id: 'adoption-match-to-placement', relation: 'companion', note: 'The step before.' }],
  examples: {
    counted: 'a child adopted in the period counts by the days between',
    notCounted: 'a child who left care otherwise is outside',
    onTheEdge: 'adopted on the first and on the last day of the period',
  },
  addresses: ['S25', 'S28'],
});
