import { daysBetween, distribution, periodStart } from '../../src/language/index.js';
import { sex } from '../common/age-and-sex.js';
import { adoptedOn, careBeforeAdoptionBegan, wasAdoptedSince } from './dates.js';
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
  publishedStage,
  timeOfTheAdopted,
  whenRead,
} from './family.js';

/** For children adopted in the period, the time from coming into care to the adoption. */
export const adoptionEntryToAdoption = distribution('children', {
  ...timeOfTheAdopted,
  id: 'adoption-entry-to-adoption',
  version: 1,
  added: '2026-11-28',
  title: 'Adoption: time from coming into care to the adoption order',
  summary: 'For children adopted in the period, the mean number of days from coming into care to the adoption.',
  rationale: 'It is the whole of the way.',
  countingUnit: adoptedChild,

  cohort: () => wasAdoptedSince(periodStart),
  exclusions: [],
  value: () => daysBetween(careBeforeAdoptionBegan(), adoptedOn()),
  headline: 'mean',
  bands: bandsOfTime,
  breakdowns: [ageWhenCareBegan, sex],
  history: [
    {
      collection: 'ssda903',
      monthsBefore: 48,
      why: 'What went before the adoption stands in earlier returns: care that began, the order, the placements of some years.',
    },
  ],

  direction: {
    kind: 'contextual',
    because:
      'A child should not wait without need; but what takes time is court, family finding and care in choosing, and haste has its price.',
    high: 'Older children, long proceedings, or families hard to find',
    low: 'Babies, and families at hand',
    not: 'How the time was spent',
    published: [],
  },
  context: adoptionContext,
  questions: [...whenRead],
  unintendedConsequences: [...hurry],
  notFor: notForHaste,

  interpretations: [onlyTheAdopted, inDays],

  caveats: [...adoptionCaveats],

  sources: [...adoptionSources],

  publishedAs: [publishedStage('total average time between entry into care and adoption')],
  listedIn: [],
  aliases: ['adoption timeliness'],
  related: [{ id: 'adoption-entry-to-placement', relation: 'companion', note: 'Until the child moved in.' }],
  examples: {
    counted: 'a child adopted in the period counts by the days between',
    notCounted: 'a child who left care otherwise is outside',
    onTheEdge: 'adopted on the first and on the last day of the period',
  },
  addresses: ['S25', 'S28'],
});
