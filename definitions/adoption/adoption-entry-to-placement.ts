import {
  addMonths,
  choose,
  daysBetween,
  distribution,
  type Expr,
  equals,
  exists,
  latestDateOf,
  onOrBefore,
  periodStart,
} from '../../src/language/index.js';
import { sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
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
  timeOfTheAdopted,
  whenRead,
} from './family.js';

/** For children adopted in three years, the time from coming into care to moving in with the family. */
export const adoptionEntryToPlacement = distribution('children', {
  ...timeOfTheAdopted,
  id: 'adoption-entry-to-placement',
  version: 1,
  added: '2026-11-28',
  title: 'Adoption: time from coming into care to moving in with the family (three years)',
  summary:
    'For children adopted in the three years that end with the period, the mean number of days from coming into care to moving in with the family that adopted. For a child adopted by foster carers the clock stops when the child came to live with them.',
  rationale:
    'It is the measure by which authorities and agencies have followed adoption for years, with three years together because few children are adopted in one.',
  countingUnit: adoptedChild,

  cohort: () => wasAdoptedSince(addMonths(periodStart, -24)),
  exclusions: [],
  value: () => daysBetween(careBeforeAdoptionBegan(), movedInOn()),
  headline: 'mean',
  bands: bandsOfTime,
  breakdowns: [ageWhenCareBegan, sex],
  history: [
    {
      collection: 'ssda903',
      monthsBefore: 72,
      why: 'What went before the adoption stands in earlier returns: care that began, the order, the placements of some years.',
    },
  ],

  direction: {
    kind: 'contextual',
    because:
      'A child should not wait without need; but what takes time is court, family finding and care in choosing, and haste has its price.',
    high: 'Long proceedings, or families hard to find',
    low: 'Babies, early placement with carers who may adopt, foster carers who adopt',
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
    placedIsTheEpisode,
    {
      question: 'What of a child adopted by the foster carer?',
      chosen: 'The clock stops when that foster placement began.',
      others: ['It stops when the placement became one for adoption: adoption-entry-to-placement-unadjusted'],
      why: 'So the scorecard’s measure A10 was described; A1 was without it.',
      verification: 'proposed',
    },
  ],

  caveats: [...adoptionCaveats],

  sources: [
    ...adoptionSources,
    cite(
      'A10: from entering care to moving in with the adoptive family; for children adopted by their foster carers until that foster placement began; three years',
      'proposal',
      'proposed',
      'as reports of authorities on the adoption scorecard describe it; the method itself was not found',
    ),
  ],

  publishedAs: [],
  listedIn: ['asg-quarterly'],
  aliases: ['A10', 'adoption scorecard', 'adoption timeliness'],
  related: [
    {
      id: 'adoption-entry-to-placement-unadjusted',
      relation: 'variant',
      note: 'One year, and every child counts until the placement for adoption.',
    },
  ],
  examples: {
    counted: 'a child adopted in the period counts by the days between',
    notCounted: 'a child who left care otherwise is outside',
    onTheEdge: 'adopted on the first day of the three years and on the last of them',
  },
  addresses: ['S25', 'S28'],
});

/** The day the child moved in with the family: of a child adopted by the foster carer, when that foster placement began. */
function movedInOn(): Expr<'date'> {
  return choose<'date'>(
    [
      {
        if: exists('adoptions', (adoption) => equals(adoption.fosterCarerAdopted, 1)),
        then: latestDateOf('placements', {
          where: (placement) => onOrBefore(placement.startedOn, placedOn()),
          of: (placement) => placement.startedOn,
        }),
      },
    ],
    placedOn(),
  );
}
