import {
  and,
  during,
  type Expr,
  earliestDateOf,
  equals,
  exists,
  isAmong,
  not,
  or,
  type Row,
  rate,
  shortBreakLegalStatuses,
} from '../../src/language/index.js';
import { ageBandOn, sex } from '../common/age-and-sex.js';
import { periodsOfCareMended } from '../common/changes.js';
import { cite } from '../common/cite.js';
import { noLegalStatus } from '../common/readings.js';
import { careInOneAuthority } from '../common/returns.js';
import { careRateContext, careRateInfluence, rateOfStarts, returnIsRestated } from './family.js';
import {
  countedOnce,
  shortStays,
  startedCareOrShortBreaks,
  startedInPeriod,
  startSources,
  startsAreNotAScore,
  startsUnintended,
  startWithoutAGap,
} from './starts.js';

/** Children who started to be looked after, or moved from short breaks to another legal status, for every 10,000 children in the area. */
export const newEntrantsToCareRateIncludingShortBreakMoves = rate('children', {
  ...rateOfStarts,
  id: 'new-entrants-to-care-rate-including-short-break-moves',
  version: 3,
  added: '2026-11-23',
  title: 'Children starting care or moving to it from short breaks: rate per 10,000',
  summary:
    'How many children began a period of care in the period, for every 10,000 children aged 0 to 17 who live there: those who started to be looked after, and those who moved from a series of short breaks to another legal status without a day between. A child counts once.',
  rationale: 'For the child, the day full-time care replaces short breaks is the day care begins; the plain rate does not see it.',
  level: 'output',
  countingUnit: 'Child: once for each authority and period, however many periods of care begin.',

  cohort: () => or(startedCareOrShortBreaks(), movedFromShortBreaks()),
  exclusions: [
    {
      id: 'short-breaks-only',
      because:
        'All that began in the period was an agreed series of short breaks (V3 or V4), which no count of children starting includes.',
      when: () => not(or(startedInPeriod(), movedFromShortBreaks())),
      source: 'claMethodology',
    },
  ],
  breakdowns: [ageBandOn('Age when care first began in the period', careFirstBegan), sex],
  history: [{ collection: 'ssda903', monthsBefore: 0, why: 'A short break that ended in the year is in the return of that year.' }],

  direction: startsAreNotAScore,
  context: careRateContext,
  questions: [
    'How many children does this rate add to the plain one?',
    'Had short breaks been offered early and enough?',
    'How many of the children are disabled?',
  ],
  unintendedConsequences: startsUnintended,
  notFor: 'Comparison with published rates, which were not seen to count these children; judging practice or ranking authorities.',
  influence: careRateInfluence,

  interpretations: [
    {
      question: 'Does a child start to be looked after who moves from a series of short breaks (V3 or V4) to another legal status?',
      chosen: 'Yes, on the day the other status begins.',
      others: ['No: new-entrants-to-care-rate, which counts only episodes whose reason is that care started (S)'],
      why: 'Short breaks are left out of care, so leaving them for another status is entering it. The published rate may or may not count these children.',
      verification: 'proposed',
    },
    {
      question: 'Does a period of care begin when an episode follows a gap in the return without a start?',
      chosen: 'Not here: without a start, or a short break that ended that day, it is taken for a fault of the return.',
      others: ['Yes: any gap ends care, and what follows it begins anew'],
      why: 'A missing row must not look like a child entering care.',
      verification: 'proposed',
    },
    countedOnce,
    startWithoutAGap,
    noLegalStatus,
  ],

  caveats: ['Few children move this way, so the two rates differ by little.', shortStays, careInOneAuthority, returnIsRestated],

  sources: [
    ...startSources,
    cite('A move from V3 or V4 to another legal status counts as a start on the day of the move', 'proposal', 'proposed'),
  ],

  collectability: 'derivable',
  publishedAs: [],
  listedIn: [],
  related: [{ id: 'new-entrants-to-care-rate', relation: 'variant', note: 'Only episodes whose reason is that care started.' }],
  tiedCounts: [
    {
      total: { indicator: 'new-entrants-to-care-rate-including-short-break-moves', count: 'numerator' },
      parts: [{ indicator: 'new-entrants-to-care-rate', count: 'numerator' }],
      because: 'Every child whose care started is counted here too.',
    },
  ],
  examples: {
    counted: 'a child who moves from short breaks to another status is counted',
    notCounted: 'a short break that ended the day before is no move',
    onTheEdge: 'the first and last day of the year are in, the days beside them are out',
  },
  changes: [
    periodsOfCareMended,
    {
      version: 3,
      date: '2026-11-28',
      kind: 'meaning',
      what: 'The split by age is of the day care first began in the period, not of its last day; children who began short breaks and nothing else are left out by name instead of standing outside.',
      effect: 'None on the figure; children with a birthday between the two days move up a band no longer.',
    },
  ],
  addresses: ['S26', 'S57', 'S59'],
});

/** A period of care began in the period on the day a short break ended. */
function movedFromShortBreaks(): Expr<'boolean'> {
  return exists('carePeriods', (period) => and(during(period.startedOn), replacedShortBreaks(period)));
}

/** The day care first began in the period: it started, or it replaced short breaks. */
function careFirstBegan(): Expr<'date'> {
  return earliestDateOf('carePeriods', {
    where: (period) => and(during(period.startedOn), or(equals(period.reasonStarted, 'S'), replacedShortBreaks(period))),
    of: (period) => period.startedOn,
  });
}

function replacedShortBreaks(period: Row<'carePeriods'>): Expr<'boolean'> {
  return exists('careEpisodes', (shortBreak) =>
    and(isAmong(shortBreak.legalStatus, shortBreakLegalStatuses), equals(shortBreak.endedOn, period.startedOn)),
  );
}
