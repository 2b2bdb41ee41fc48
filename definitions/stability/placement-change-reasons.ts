import {
  and,
  codeList,
  count,
  during,
  type Expr,
  equals,
  exists,
  isAmong,
  isNotAmong,
  type Row,
  shortBreakLegalStatuses,
  temporaryPlacements,
} from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { localCommentary, placementMarket, timeInCare } from '../common/context.js';
import { shortBreakSources } from '../common/readings.js';
import { careInOneAuthority } from '../common/returns.js';
import { carerSources, measureOfStability } from './family.js';

/** Changes of placement in the period, by reason. */
export const placementChangeReasons = count('careEpisodes', {
  ...measureOfStability,
  id: 'placement-change-reasons',
  version: 1,
  added: '2026-11-28',
  title: 'Changes of placement by reason: number',
  summary:
    'How many times in the period a placement of a child in care ended because another began, and the reason that was returned for the change.',
  rationale: 'Whether a move was planned, asked for or forced says more than that there was one.',
  countingUnit: 'Change of placement: the episode that it ended. A child who moves twice counts twice.',
  unit: 'number',

  cohort: (episode) =>
    and(during(episode.endedOn), equals(episode.reasonEnded, 'X1'), isNoTemporaryPlacement(episode), anotherPlacementBegan(episode)),
  exclusions: [
    {
      id: 'short-breaks',
      because: 'The episode was of an agreed series of short breaks (V3 or V4), which no headline count of children looked after includes.',
      when: (episode) => isAmong(episode.legalStatus, shortBreakLegalStatuses),
      source: 'claMethodology',
    },
  ],
  breakdowns: [
    {
      id: 'reason',
      title: 'Reason for the change',
      of: (episode) => episode.reasonPlacementChanged,
      strata: [
        { value: 'CARPL', label: 'The care plan was changed or carried out' },
        { value: 'CREQB', label: 'The carer asked: the child’s behaviour' },
        { value: 'CREQO', label: 'The carer asked: another reason' },
        { value: 'CHILD', label: 'The child asked' },
        { value: 'LAREQ', label: 'The authority asked' },
        { value: 'STAND', label: 'Concern about the standard of care' },
        { value: 'ALLEG', label: 'Allegation' },
        { value: 'APPRR', label: 'Approval removed' },
        { value: 'CLOSE', label: 'Closed, or the carer resigned' },
        { value: 'CUSTOD', label: 'Custody' },
        { value: 'PLACE', label: 'Only the status of the placement changed' },
        { value: 'OTHER', label: 'Another reason' },
      ],
      unknownLabel: 'No reason returned',
    },
  ],
  period: 'year',
  frequency: { usual: 'annual', allowed: ['year', 'quarter', 'month'], why: 'A change belongs to one day, so months add up to the year.' },
  history: [{ collection: 'ssda903', monthsBefore: 0, why: 'An episode that ended in the year is in the return of that year.' }],

  direction: {
    kind: 'neither',
    because: 'How many changes there are follows how many children are in care; what matters is why.',
    high: 'Many children in care, or many moves',
    low: 'Few children in care, or few moves',
    not: 'That moves were good or bad: the reasons say more',
    published: [],
  },
  context: [timeInCare, placementMarket, localCommentary],
  questions: [
    'Which share of the changes was in the care plan?',
    'Which followed notice from the carer, and what had been done before?',
    'How many reasons are missing?',
  ],
  unintendedConsequences: ['Recording a breakdown as a change of the care plan.'],
  notFor: 'Judging a single move, or ranking authorities.',
  influence: {
    kind: 'shared',
    note: 'Matching and support are the authority’s; whether carers and homes go on is theirs.',
    agencies: ['fostering agencies', 'children’s homes'],
  },

  interpretations: [
    {
      question: 'Which changes count?',
      chosen: 'Every change of placement, also one with the same carer (T, U), for which the return asks for a reason too.',
      others: ['Only changes of carer (P, B)'],
      why: 'The published reasons are of all changes, those in which only the status of the placement changed among them.',
      verification: 'proposed',
    },
    {
      question: 'Do temporary placements count?',
      chosen: 'Neither going to one nor coming back: the return asks for no reason then.',
      others: ['They count as changes without a reason'],
      why: 'No reason is returned in a temporary placement or in the episode before it.',
      verification: 'relayed',
    },
  ],

  caveats: [
    'A change counts where the next episode began on the day the placement ended; a gap in the return hides it.',
    careInOneAuthority,
  ],

  sources: [
    cite(
      'Reasons for the change of placement are returned with the episode that ends',
      'claItemGuidance',
      'relayed',
      'reason for placement change',
    ),
    ...carerSources,
    ...shortBreakSources,
    cite('That every change of placement counts, once', 'proposal', 'proposed'),
  ],

  publishedAs: [],
  listedIn: [],
  aliases: ['placement breakdown', 'disruption', 'placement moves', 'LAC'],
  related: [{ id: 'placement-changes-mean', relation: 'companion', note: 'How often children moved.' }],
  examples: {
    counted: 'each reason has its stratum',
    notCounted: 'an episode that only changed the legal status is no change of placement',
    onTheEdge: 'a change on the first or the last day of the year counts, a day before or after does not',
  },
  addresses: ['S22', 'S70'],
});

function isNoTemporaryPlacement(episode: Row<'careEpisodes'>): Expr<'boolean'> {
  return isNotAmong(episode.placementType, temporaryPlacements);
}

function anotherPlacementBegan(episode: Row<'careEpisodes'>): Expr<'boolean'> {
  return exists('careEpisodes', (next) =>
    and(
      equals(next.startedOn, episode.endedOn),
      isAmong(
        next.reasonStarted,
        codeList({
          name: 'changesOfPlacement',
          title: 'changes of placement',
          codes: ['P', 'B', 'T', 'U'],
          source: 'SSDA903 reasons for a new episode',
        }),
      ),
      isNoTemporaryPlacement(next),
    ),
  );
}
