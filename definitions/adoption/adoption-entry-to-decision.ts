import { daysBetween, distribution, periodStart } from '../../src/language/index.js';
import { sex } from '../common/age-and-sex.js';
import { careBeforeAdoptionBegan, decidedOn, wasAdoptedSince } from './dates.js';
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

/** For children adopted in the period, the time from coming into care to the decision for adoption. */
export const adoptionEntryToDecision = distribution('children', {
  ...timeOfTheAdopted,
  id: 'adoption-entry-to-decision',
  version: 1,
  added: '2026-11-28',
  title: 'Adoption: time from coming into care to the decision',
  summary:
    'For children adopted in the period, the mean number of days from coming into care to the authority’s decision that the child should be placed for adoption.',
  rationale: 'In it the family is assessed, relatives are considered and the court hears the case.',
  countingUnit: adoptedChild,

  cohort: () => wasAdoptedSince(periodStart),
  exclusions: [outOfOrder(careBeforeAdoptionBegan, decidedOn)],
  value: () => daysBetween(careBeforeAdoptionBegan(), decidedOn()),
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
    high: 'Long proceedings, assessments done twice, or relatives considered with care',
    low: 'Plans made early, or decisions before all was considered',
    not: 'That the decision was right',
    published: [],
  },
  context: adoptionContext,
  questions: [...whenRead],
  unintendedConsequences: [...hurry],
  notFor: notForHaste,

  interpretations: [onlyTheAdopted, inDays],

  caveats: [...adoptionCaveats],

  sources: [...adoptionSources],

  publishedAs: [publishedStage('between entry into care and decision')],
  listedIn: [],
  aliases: ['adoption timeliness'],
  related: [{ id: 'adoption-decision-to-match', relation: 'companion', note: 'The next step.' }],
  examples: {
    counted: 'a child adopted in the period counts by the days between',
    notCounted: 'a child who left care otherwise is outside',
    onTheEdge: 'adopted on the first and on the last day of the period',
  },
  addresses: ['S25', 'S28'],
});
