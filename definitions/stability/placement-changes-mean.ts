import { and, countOf, distribution, during, type Expr, equals, exists, not, periodEnd } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { localCommentary, placementMarket, timeInCare, uascShare } from '../common/context.js';
import { hasOpenEpisodeOn, shortBreaksOnly } from '../common/looked-after.js';
import { currentEpisode, endedOnTheDay, noLegalStatus, onTheDaySources } from '../common/readings.js';
import { careInOneAuthority } from '../common/returns.js';
import { carerSources, measureOfStability, temporaryPassedOver } from './family.js';

/** How often the children looked after on the last day moved in the year: the mean, and how many moved how often. */
export const placementChangesMean = distribution('children', {
  ...measureOfStability,
  id: 'placement-changes-mean',
  version: 1,
  added: '2026-11-28',
  title: 'Moves between placements: mean in the year',
  summary:
    'How many times children looked after on the last day of the year moved to another carer during it: the mean, and how many children did not move, moved once, twice or more.',
  rationale: 'A share over a limit hides one move and hides ten; the mean with its bands shows how moves are spread.',
  countingUnit: 'Child: once for each authority. A placement is a stay with one carer.',
  unit: 'number',

  cohort: () => hasOpenEpisodeOn(periodEnd),
  exclusions: [shortBreaksOnly],
  value: movesInPeriod,
  headline: 'mean',
  bands: [
    { id: 'none', label: 'No move', from: null, to: 0 },
    { id: 'one', label: 'One move', from: 1, to: 1 },
    { id: 'two', label: 'Two moves', from: 2, to: 2 },
    { id: 'three-or-more', label: 'Three moves or more', from: 3, to: null },
  ],
  breakdowns: [],
  period: 'year',
  frequency: {
    usual: 'annual',
    allowed: ['year'],
    why: 'The count of moves needs a whole year: a shorter period finds fewer by its length alone.',
  },
  history: [
    {
      collection: 'ssda903',
      monthsBefore: 2,
      why: 'A temporary placement lasts weeks; the placement it was left for may stand in the return before.',
    },
  ],
  precision: { decimalPlaces: 2 },

  direction: {
    kind: 'contextual',
    because:
      'Fewer moves are better for most children, but a planned move can be the right one and staying in a poor placement is not stability.',
    high: 'Placements that broke down, children placed in haste, or planned moves to family and adopters',
    low: 'Placements that fit and hold, or children left in placements that do not fit',
    not: 'That every move was a failure, or that most children moved: a few who move often raise the mean',
    published: [],
  },
  context: [timeInCare, placementMarket, uascShare, localCommentary],
  questions: [
    'Which children moved most, and what do they say about it?',
    'How many of the moves were planned?',
    'How many came in the first weeks of care?',
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
      question: 'Is the placement with which care begins a move?',
      chosen: 'No: a move is from one carer to another.',
      others: ['Yes: every placement that began in the year counts'],
      why: 'Coming into care is a move of another kind, and would make the figure follow the number of starts.',
      verification: 'proposed',
    },
    {
      question: 'Of which children?',
      chosen: 'All looked after on the last day, however long.',
      others: ['Only those in care all year'],
      why: 'It stands beside placements-3plus, which is of all of them.',
      verification: 'proposed',
    },
    temporaryPassedOver,
    endedOnTheDay,
    currentEpisode,
    noLegalStatus,
  ],

  caveats: ['Children who came into care during the year had less time to move.', careInOneAuthority],

  sources: [
    cite(
      'The average number of placement changes was in the draft; three or more placements took its place',
      'dashboardSupportingInformation',
      'official',
      'Annex A',
    ),
    cite('What a move is, and of which children', 'proposal', 'proposed'),
    ...carerSources,
    ...onTheDaySources,
  ],

  publishedAs: [],
  listedIn: ['draft-2023', 'indicator-update-2023-12'],
  aliases: ['placement moves', 'average placement changes', 'LAC'],
  related: [
    { id: 'placements-3plus', relation: 'companion', note: 'The share with three or more placements.' },
    { id: 'placement-change-reasons', relation: 'companion', note: 'Why placements changed.' },
  ],
  examples: {
    counted: 'moves are counted, the first placement of care is none',
    notCounted: 'a child in short breaks is left out by name',
    onTheEdge: 'a move on the first or the last day of the year counts, a day before or after does not',
  },
  addresses: ['S24', 'S28', 'S36', 'S70'],
});

/** Placements that began in the period, those with which a period of care began apart. */
function movesInPeriod(): Expr<'integer'> {
  return countOf('placements', (placement) =>
    and(during(placement.startedOn), not(exists('carePeriods', (care) => equals(care.startedOn, placement.startedOn)))),
  );
}
