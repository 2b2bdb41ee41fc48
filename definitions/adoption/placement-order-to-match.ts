import { addMonths, before, choose, daysBetween, distribution, type Expr, isNull, periodStart } from '../../src/language/index.js';
import { sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { adoptedOn, careBeforeAdoptionBegan, matchedOn, orderedBetween, placedOn, wasAdoptedSince } from './dates.js';
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
  timeOfTheAdopted,
  whenRead,
} from './family.js';

/** For children adopted in three years, the time from the placement order to the match. */
export const placementOrderToMatch = distribution('children', {
  ...timeOfTheAdopted,
  id: 'placement-order-to-match',
  version: 1,
  added: '2026-11-28',
  title: 'Adoption: time from the placement order to the match (three years)',
  summary:
    'For children adopted in the three years that end with the period, the mean number of days from the placement order to the match with the family that adopted. A match before the order counts as no days.',
  rationale: 'From the order on the authority may place the child; what follows is finding a family.',
  countingUnit: adoptedChild,

  cohort: () => wasAdoptedSince(addMonths(periodStart, -24)),
  exclusions: [
    {
      id: 'no-placement-order',
      because: 'No placement order is in the records, so there is no day to count from.',
      when: () => isNull(ordered()),
      source: 'lgInform',
    },
    {
      id: 'placed-before-the-order',
      because: 'The child was placed for adoption before the order, with the parents’ consent.',
      when: () => before(placedOn(), ordered()),
      source: 'lgInform',
    },
  ],
  value: () => choose([{ if: before(matchedOn(), ordered()), then: 0 }], daysBetween(ordered(), matchedOn())),
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
    high: 'Children for whom families are hard to find',
    low: 'Matches made before the order, babies, or adopters at hand',
    not: 'Anything of children who were not adopted',
    published: [],
  },
  context: adoptionContext,
  questions: [...whenRead],
  unintendedConsequences: [...hurry],
  notFor: notForHaste,

  interpretations: [
    onlyTheAdopted,
    inDays,
    {
      question: 'What of a match before the order?',
      chosen: 'It counts as no days.',
      others: ['It is left out', 'It counts as less than nothing'],
      why: 'So the official definition that LG Inform hands on has it.',
      verification: 'relayed',
    },
  ],

  caveats: [...adoptionCaveats],

  sources: [
    ...adoptionSources,
    cite(
      'A2: days from the placement order to the decision on the match, of children adopted in three years; without an order, or placed before it, they are left out; matched before it counts as 0; to the nearest day',
      'lgInform',
      'relayed',
      'metric 912',
    ),
  ],

  publishedAs: [
    {
      publication: 'Adoption scorecards',
      where: 'A2, three-year average',
      agreement: 'Meant to agree; no figures were at hand to compare with.',
    },
  ],
  listedIn: ['asg-quarterly', 'indicator-update-2023-12'],
  aliases: ['A2', 'adoption scorecard', 'adoption timeliness', 'matching'],
  related: [
    { id: 'adoption-decision-to-match', relation: 'companion', note: 'From the decision instead, as published for England.' },
    { id: 'adoption-waiting', relation: 'companion', note: 'Children who wait still.' },
  ],
  examples: {
    counted: 'a child adopted in the period counts by the days between',
    notCounted: 'a child without an order, or placed before it, is left out',
    onTheEdge: 'adopted on the first day of the three years and on the last of them',
  },
  addresses: ['S25', 'S28'],
});

function ordered(): Expr<'date'> {
  return orderedBetween(careBeforeAdoptionBegan, adoptedOn);
}
