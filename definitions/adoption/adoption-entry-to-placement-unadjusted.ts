import { daysBetween, distribution, periodStart } from '../../src/language/index.js';
import { sex } from '../common/age-and-sex.js';
import { careBeforeAdoptionBegan, placedOn, wasAdoptedSince } from './dates.js';
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

/** For children adopted in the period, the time from coming into care to the placement for adoption. */
export const adoptionEntryToPlacementUnadjusted = distribution('children', {
  ...timeOfTheAdopted,
  id: 'adoption-entry-to-placement-unadjusted',
  version: 1,
  added: '2026-11-28',
  title: 'Adoption: time from coming into care to the placement for adoption',
  summary:
    'For children adopted in the period, the mean number of days from coming into care to the first day of the placement for adoption, whoever adopted.',
  rationale: 'It holds all that goes before a child is with the family that adopts.',
  countingUnit: adoptedChild,

  cohort: () => wasAdoptedSince(periodStart),
  exclusions: [],
  value: () => daysBetween(careBeforeAdoptionBegan(), placedOn()),
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
    high: 'Long proceedings, families hard to find, or foster carers who adopt after years',
    low: 'Babies, early placement with carers who may adopt',
    not: 'How long the child lived with others before',
    published: [],
  },
  context: adoptionContext,
  questions: [...whenRead],
  unintendedConsequences: [...hurry],
  notFor: notForHaste,

  interpretations: [onlyTheAdopted, inDays, placedIsTheEpisode],

  caveats: [
    ...adoptionCaveats,
    'A child adopted by foster carers counts until the placement is called one for adoption, though the child may have lived there for years.',
  ],

  sources: [...adoptionSources],

  publishedAs: [publishedStage('total average time between entry into care and date placed for adoption')],
  listedIn: [],
  aliases: ['adoption timeliness', 'A1', 'adoption scorecard'],
  related: [
    {
      id: 'adoption-entry-to-placement',
      relation: 'variant',
      note: 'Three years, and foster carers who adopt are counted from when the child came to them.',
    },
  ],
  examples: {
    counted: 'a child adopted in the period counts by the days between',
    notCounted: 'a child who left care otherwise is outside',
    onTheEdge: 'adopted on the first and on the last day of the period',
  },
  addresses: ['S25', 'S28'],
});
