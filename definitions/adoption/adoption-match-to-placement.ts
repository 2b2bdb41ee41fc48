import { daysBetween, distribution, periodStart } from '../../src/language/index.js';
import { sex } from '../common/age-and-sex.js';
import { matchedOn, placedOn, wasAdoptedSince } from './dates.js';
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

/** For children adopted in the period, the time from the match to moving in. */
export const adoptionMatchToPlacement = distribution('children', {
  ...timeOfTheAdopted,
  id: 'adoption-match-to-placement',
  version: 1,
  added: '2026-11-28',
  title: 'Adoption: time from the match to the placement',
  summary: 'For children adopted in the period, the mean number of days from the match to the first day of the placement for adoption.',
  rationale: 'In it child and family get to know each other.',
  countingUnit: adoptedChild,

  cohort: () => wasAdoptedSince(periodStart),
  exclusions: [],
  value: () => daysBetween(matchedOn(), placedOn()),
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
    high: 'Introductions that take their time, or matters that hold them up',
    low: 'Children who live with these carers already, or short introductions',
    not: 'How well introductions were done',
    published: [],
  },
  context: adoptionContext,
  questions: [...whenRead],
  unintendedConsequences: [...hurry],
  notFor: notForHaste,

  interpretations: [onlyTheAdopted, inDays, placedIsTheEpisode],

  caveats: [...adoptionCaveats],

  sources: [...adoptionSources],

  publishedAs: [publishedStage('between date of matching and date placed for adoption')],
  listedIn: [],
  aliases: ['adoption timeliness', 'introductions'],
  related: [{ id: 'adoption-decision-to-match', relation: 'companion', note: 'The step before.' }],
  examples: {
    counted: 'a child adopted in the period counts by the days between',
    notCounted: 'a child who left care otherwise is outside',
    onTheEdge: 'adopted on the first and on the last day of the period',
  },
  addresses: ['S25', 'S28'],
});
