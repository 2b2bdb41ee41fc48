import {
  addDays,
  addMonths,
  after,
  and,
  atLeast,
  countOf,
  type Expr,
  isNull,
  onOrBefore,
  or,
  periodEnd,
  periodStart,
  proportion,
} from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { localCommentary, placementMarket, timeInCare, uascShare } from '../common/context.js';
import { hasOpenEpisodeOn, isLookedAfterOn, shortBreaksOnly } from '../common/looked-after.js';
import { currentEpisode, endedOnTheDay, noLegalStatus, onTheDaySources } from '../common/readings.js';
import { careInOneAuthority } from '../common/returns.js';
import { wholePercent } from '../common/units.js';
import { carerSources, measureOfStability, temporaryPassedOver } from './family.js';

/** Of the children looked after on the last day and a year before, those who had three or more placements in the two years. */
export const placements3Plus2y = proportion('children', {
  ...measureOfStability,
  id: 'placements-3plus-2y',
  version: 1,
  added: '2026-11-28',
  title: 'Placement stability: children with 3 or more placements in two years',
  summary:
    'Of the children looked after both on the last day of the year and on the day before it began, the share who lived in three or more placements during the two years that end with it.',
  rationale: 'Two years show moves that one year cuts in half; children who came into care in the year, who move most, are not in it.',
  countingUnit: 'Child: once for each authority. A placement is a stay with one carer of at least one night.',

  cohort: () => and(hasOpenEpisodeOn(periodEnd), isLookedAfterOn(addDays(periodStart, -1))),
  exclusions: [shortBreaksOnly],
  numerator: () => atLeast(placementsInTwoYears(), 3),
  breakdowns: [ageOnLastDay, sex],
  period: 'year',
  frequency: { usual: 'annual', allowed: ['year'], why: 'It is of two whole years, the last of which is the period.' },
  history: [{ collection: 'ssda903', monthsBefore: 12, why: 'Placements of the year before the period count.' }],

  direction: {
    kind: 'contextual',
    because:
      'Fewer moves are better for most children, but a planned move can be the right one and staying in a poor placement is not stability.',
    high: 'Placements that broke down, children placed in haste or far away, or planned moves to family and adopters',
    low: 'Placements that fit and hold, or children left in placements that do not fit',
    not: 'That every move was a failure, or that children who stayed are happy where they are',
    published: [],
  },
  context: [timeInCare, placementMarket, uascShare, localCommentary],
  questions: [
    'How many of the moves were planned?',
    'How many children moved in both years?',
    'How many moves followed notice from the carer?',
  ],
  unintendedConsequences: ['Keeping a child in a placement that is wrong for the child.'],
  notFor: 'Judging a single move, or ranking authorities.',
  influence: {
    kind: 'shared',
    note: 'Matching and support are the authority’s; which carers exist, and whether they stay, is not only its own doing.',
    agencies: ['fostering agencies', 'children’s homes', 'health', 'schools'],
  },

  interpretations: [
    {
      question: 'Who is looked after for two years on 31 March?',
      chosen: 'A child looked after on that day and on the 31 March before it, a break between them allowed.',
      others: ['A child looked after for two years on end', 'A child looked after on three such days'],
      why: 'The published group is too large for two years on end: 59,430 of the 81,770 children in care in England in 2025, where 28,710 children under 16 had been in care for two and a half years. Its own words, “CLA 2 years on 31 March”, do not settle it.',
      verification: 'proposed',
    },
    {
      question: 'Which placements count?',
      chosen: 'All of the two years, those before a break in care and before the first of the two days among them.',
      others: ['Only those of the current period of care'],
      why: 'The measure of one year takes all placements of its year.',
      verification: 'proposed',
    },
    temporaryPassedOver,
    endedOnTheDay,
    currentEpisode,
    noLegalStatus,
  ],

  caveats: ['Going missing is returned apart from placements and is no new one.', careInOneAuthority],

  sources: [
    cite(
      'Three or more placements during the previous two years, of children looked after two years on 31 March',
      'stabilityMethodology',
      'official',
      'la_cla_placement_stability.csv',
    ),
    cite('Who is in that group, and that placements are counted as in one year', 'proposal', 'proposed'),
    ...carerSources,
    ...onTheDaySources,
    wholePercent,
  ],

  publishedAs: [
    {
      publication: 'Children looked after in England including adoptions',
      where: 'la_cla_placement_stability.csv, CLA 2 years on 31 March, with 3 or more placements during the previous 2 years',
      agreement: 'The published share is reproduced from the published counts; who is in the group was worked out, not read.',
    },
  ],
  listedIn: [],
  aliases: ['placement moves', 'placement stability', 'LAC'],
  related: [
    { id: 'placements-3plus', relation: 'variant', note: 'In one year, of all children looked after.' },
    { id: 'long-term-stability', relation: 'companion', note: 'Children long in care who stayed with one carer.' },
  ],
  examples: {
    counted: 'a child with three placements in the two years is counted',
    notCounted: 'a child with two placements in the two years is in the denominator only',
    onTheEdge: 'a placement that ended on the first of the two years’ days does not count, one that ended the day after does',
  },
  addresses: ['S24', 'S28', 'S70'],
});

/** How many placements overlap the two years: each at least a night long, and one that ended on their first day is over. */
function placementsInTwoYears(): Expr<'integer'> {
  return countOf('placements', (placement) =>
    and(
      onOrBefore(placement.startedOn, periodEnd),
      or(
        isNull(placement.endedOn),
        and(after(placement.endedOn, addMonths(periodStart, -12)), after(placement.endedOn, placement.startedOn)),
      ),
    ),
  );
}
