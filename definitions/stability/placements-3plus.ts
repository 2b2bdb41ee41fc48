import {
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
import { shortBreaksByName } from '../common/changes.js';
import { cite } from '../common/cite.js';
import { localCommentary, placementMarket, timeInCare, uascShare } from '../common/context.js';
import { hasOpenEpisodeOn, shortBreaksOnly } from '../common/looked-after.js';
import { currentEpisode, endedOnTheDay, noLegalStatus, onTheDaySources } from '../common/readings.js';
import { careInOneAuthority } from '../common/returns.js';
import { wholePercent } from '../common/units.js';
import { carerSources, measureOfStability, stabilityMended, temporaryPassedOver } from './family.js';

/** Of the children looked after on the last day, those who had three or more placements in the year. */
export const placements3Plus = proportion('children', {
  ...measureOfStability,
  id: 'placements-3plus',
  version: 3,
  added: '2026-11-23',
  title: 'Placement stability: children with 3 or more placements in the year',
  summary:
    'Of the children looked after on the last day of the year, the share who lived in three or more placements during it. The placements of the first and last day count. A change of legal status, a stay in hospital or on holiday, and placement for adoption with the foster carers are no new placement.',
  rationale:
    'Each move can cost a child school, friends and trust in adults; many moves in a year are a reason to ask what became of the plans.',
  countingUnit: 'Child: once for each authority. A placement is a stay with one carer of at least one night.',

  cohort: () => hasOpenEpisodeOn(periodEnd),
  exclusions: [shortBreaksOnly],
  numerator: () => atLeast(placementsInPeriod(), 3),
  breakdowns: [ageOnLastDay, sex],
  period: 'year',
  frequency: {
    usual: 'annual',
    allowed: ['year'],
    why: 'The count of moves needs a whole year: a shorter period finds fewer by its length alone.',
  },
  history: [
    { collection: 'ssda903', monthsBefore: 0, why: 'The placement open on the first day of the year is in the return of the year.' },
  ],

  direction: {
    kind: 'contextual',
    because:
      'Fewer moves are better for most children, but a planned move can be the right one and staying in a poor placement is not stability.',
    high: 'Placements that broke down, children placed in haste or far away, or many children who entered care in the year by way of a short first placement',
    low: 'Placements that fit and hold, or children left in placements that do not fit',
    not: 'That every move was a failure, or that children who stayed are happy where they are',
    published: [{ publisher: 'DfE LAIT', polarity: 'Low (372)' }],
  },
  context: [timeInCare, placementMarket, uascShare, localCommentary],
  questions: [
    'How many of the moves were planned, such as to family, to adopters or from an assessment placement?',
    'How many of the children entered care in the year?',
    'How many moves followed notice from the carer?',
    'Which children moved most, and what do they say about it?',
  ],
  unintendedConsequences: [
    'Keeping a child in a placement that is wrong for the child, or not making a planned move before the last day of March.',
  ],
  notFor: 'Judging a single move, or ranking authorities.',
  influence: {
    kind: 'shared',
    note: 'Matching and support are the authority’s; which carers exist, and whether they stay, is not only its own doing.',
    agencies: ['fostering agencies', 'children’s homes', 'health', 'schools'],
  },

  interpretations: [
    {
      question: 'What is one placement?',
      chosen:
        'A stay with one carer: episodes that change only the legal status, or the place with the same carer, go on with it (reasons L, T and U).',
      others: ['Each episode with a new placement', 'Each stay at one address'],
      why: 'What is counted is the move from one carer to another: published shares follow changes of carer, not of status.',
      verification: 'relayed',
    },
    temporaryPassedOver,
    {
      question: 'How long must a placement last?',
      chosen: 'At least one night: it ended on a later day than it started.',
      others: ['Twenty-four hours by the clock'],
      why: 'The relayed rule is 24 hours. The return holds days and no times, and a placement in it may not start and end on one day.',
      verification: 'relayed',
    },
    {
      question: 'Does a child with two periods of care in the year bring the placements of both?',
      chosen: 'Yes: every placement that overlaps the year counts.',
      others: ['Only those of the period of care open on the last day'],
      why: 'The child lived in all of them, and the relayed rule says all placements of the year.',
      verification: 'relayed',
    },
    {
      question: 'Does a placement count that ended on the first day of the year?',
      chosen: 'No: it is over that day, as everywhere here.',
      others: ['Yes: it was “already open on 1 April at the beginning of the year”'],
      why: 'The relayed words can be read either way; at most one child in a thousand is touched.',
      verification: 'proposed',
    },
    endedOnTheDay,
    currentEpisode,
    noLegalStatus,
  ],

  caveats: [
    'Going missing is returned apart from placements and is no new one.',
    'Where postcodes were not returned, two foster homes of one agency look the same after a temporary placement.',
    'A child in a temporary placement on the first day is in the placement before it, which only the return of the year before may hold.',
    careInOneAuthority,
  ],

  sources: [
    cite('The share is of all children looked after on 31 March, however long', 'lait', 'relayed', 'measure 372'),
    cite('Placements open on the first and on the last day count, each of at least 24 hours', 'lait', 'relayed', 'measure 372'),
    cite('Placement for adoption with the current foster carers is no new placement', 'lait', 'relayed', 'measure 372'),
    cite('An episode or placement may not start and end on one day', 'claItemGuidance', 'relayed', 'date the episode ceased'),
    cite(
      'Its denominator is that of children looked after on 31 March in all of 755 authorities and years, 2021 to 2025',
      'stabilityMethodology',
      'computed',
      'la_cla_placement_stability.csv',
    ),
    ...carerSources,
    ...onTheDaySources,
    wholePercent,
  ],

  publishedAs: [
    {
      publication: 'Children looked after in England including adoptions',
      where: 'la_cla_placement_stability.csv, with 3 or more placements during the year',
      agreement:
        'The published share is reproduced from the published counts; how DfE counts one placement was not read, so counts from records may differ by a few.',
    },
  ],
  listedIn: ['draft-2023', 'indicator-update-2023-12', 'dashboard', 'lof-2026', 'safeguarding-pressures', 'lait', 'annex-a', 'adcs-2023'],
  listNames: [{ list: 'lait', code: '372' }],
  related: [
    { id: 'long-term-stability', relation: 'looks-like-the-complement-but-is-not', note: 'Another cohort and another span of time.' },
    { id: 'foster-care-share', relation: 'companion', note: 'Where the children live.' },
    { id: 'children-in-care-rate', relation: 'companion', note: 'How many children the share is of.' },
  ],
  examples: {
    counted: 'a child with three placements in the year is counted',
    notCounted: 'a child with two placements in the year is in the denominator only',
    onTheEdge: 'a placement that ended on the first day does not count, one that ended the day after does',
  },
  changes: [stabilityMended, shortBreaksByName(3)],
  addresses: ['S24', 'S28', 'S36', 'S70'],
});

/** How many placements of the child overlap the period: each at least a night long, and one that ended on the first day is over. */
function placementsInPeriod(): Expr<'integer'> {
  return countOf('placements', (placement) =>
    and(
      onOrBefore(placement.startedOn, periodEnd),
      or(isNull(placement.endedOn), and(after(placement.endedOn, periodStart), after(placement.endedOn, placement.startedOn))),
    ),
  );
}
