import { daysBetween, distribution, periodStart } from '../../src/language/index.js';
import { sex } from '../common/age-and-sex.js';
import { decidedOn, matchedOn, wasAdoptedSince } from './dates.js';
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
  outOfOrder,
  publishedStage,
  timeOfTheAdopted,
  whenRead,
} from './family.js';

/** For children adopted in the period, the time from the decision for adoption to the match with the adopters. */
export const adoptionDecisionToMatch = distribution('children', {
  ...timeOfTheAdopted,
  id: 'adoption-decision-to-match',
  version: 1,
  added: '2026-11-28',
  title: 'Adoption: time from the decision to the match',
  summary:
    'For children adopted in the period, the mean number of days from the authority’s decision that the child should be placed for adoption to the match with the family that adopted.',
  rationale: 'It is the time in which a family is found; children placed sooner settle better.',
  countingUnit: adoptedChild,

  cohort: () => wasAdoptedSince(periodStart),
  exclusions: [outOfOrder(decidedOn, matchedOn)],
  value: () => daysBetween(decidedOn(), matchedOn()),
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
    high: 'Children for whom families are hard to find, long proceedings between decision and order, or few adopters',
    low: 'Babies, early placement with carers who may adopt, or adopters at hand',
    not: 'How good the match is, or how long other children wait',
    published: [],
  },
  context: adoptionContext,
  questions: [...whenRead],
  unintendedConsequences: [...hurry],
  notFor: notForHaste,

  interpretations: [onlyTheAdopted, inDays],

  caveats: [
    ...adoptionCaveats,
    'DfE’s dashboard calls it placement order to match in places; the published figure starts at the decision.',
  ],

  sources: [...adoptionSources],

  publishedAs: [publishedStage('between decision that child should be placed for adoption and matching')],
  listedIn: ['dashboard', 'indicator-update-2023-12'],
  aliases: ['adoption timeliness', 'matching', 'family finding'],
  related: [
    { id: 'placement-order-to-match', relation: 'companion', note: 'From the placement order instead.' },
    { id: 'adoption-waiting', relation: 'companion', note: 'Children who wait still.' },
  ],
  examples: {
    counted: 'a child adopted in the period counts by the days between',
    notCounted: 'a child who left care otherwise is outside',
    onTheEdge: 'adopted on the first and on the last day of the period',
  },
  addresses: ['S25', 'S28'],
});
