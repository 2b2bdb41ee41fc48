import { addMonths, onOrBefore, periodStart, proportion } from '../../src/language/index.js';
import { sex } from '../common/age-and-sex.js';
import { decidedOn, placedOn, wasAdoptedSince } from './dates.js';
import {
  adoptedChild,
  adoptionCaveats,
  adoptionContext,
  adoptionSources,
  ageWhenCareBegan,
  hurry,
  notForHaste,
  onlyTheAdopted,
  outOfOrder,
  placedIsTheEpisode,
  publishedStage,
  timeOfTheAdopted,
  whenRead,
} from './family.js';

/** Of the children adopted in the period, those placed within twelve months of the decision. */
export const adoptionPlacedWithin12mOfDecision = proportion('children', {
  ...timeOfTheAdopted,
  id: 'adoption-placed-within-12m-of-decision',
  version: 1,
  added: '2026-11-28',
  title: 'Adoption: children placed within 12 months of the decision',
  summary:
    'Of the children adopted in the period, the share who were placed for adoption within 12 months of the authority’s decision that they should be.',
  rationale: 'It says how many of those who were adopted did not wait for longer than a year.',
  countingUnit: adoptedChild,
  unit: 'percent',

  cohort: () => wasAdoptedSince(periodStart),
  exclusions: [outOfOrder(decidedOn, placedOn)],
  numerator: () => onOrBefore(placedOn(), addMonths(decidedOn(), 12)),
  breakdowns: [ageWhenCareBegan, sex],
  history: [
    {
      collection: 'ssda903',
      monthsBefore: 24,
      why: 'The placement for adoption began in an earlier year for most, and stands in its return.',
    },
  ],

  direction: {
    kind: 'contextual',
    because:
      'A child should not wait without need; but what takes time is court, family finding and care in choosing, and haste has its price.',
    high: 'Families found soon, or only children easily placed are adopted',
    low: 'Children who take longer to place are adopted too',
    not: 'How long other children wait',
    published: [],
  },
  context: adoptionContext,
  questions: [...whenRead],
  unintendedConsequences: [...hurry],
  notFor: notForHaste,

  interpretations: [
    onlyTheAdopted,
    placedIsTheEpisode,
    {
      question: 'When are twelve months over?',
      chosen: 'On the same day of the month a year later; that day is still within.',
      others: ['After 365 days'],
      why: 'No text on the day was found.',
      verification: 'proposed',
    },
  ],

  caveats: [...adoptionCaveats],

  sources: [...adoptionSources],

  publishedAs: [publishedStage('children adopted who were placed within 12 months of the decision')],
  listedIn: [],
  aliases: ['adoption timeliness'],
  related: [{ id: 'adoption-decision-to-match', relation: 'companion', note: 'The time itself, until the match.' }],
  examples: {
    counted: 'placed within the year counts',
    notCounted: 'placed later is below the line only',
    onTheEdge: 'placed on the same day a year later counts, a day after it does not',
  },
  addresses: ['S25', 'S28'],
});
