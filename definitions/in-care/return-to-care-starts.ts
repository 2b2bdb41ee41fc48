import { addMonths, and, type Expr, exists, onOrAfter, onOrBefore, proportion, type Row } from '../../src/language/index.js';
import { sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { careInOneAuthority } from '../common/returns.js';
import { careRateContext, careRateInfluence, shareOfStarts } from './family.js';
import {
  ageAtFirstStart,
  countedOnce,
  firstStartInPeriod,
  shortBreakMoves,
  startedCareOrShortBreaks,
  startedShortBreaksOnly,
  startSources,
  startWithoutAGap,
} from './starts.js';

/** Of the children who started to be looked after, those who had left care in the two years before. */
export const returnToCareStarts = proportion('children', {
  ...shareOfStarts,
  id: 'return-to-care-starts',
  version: 1,
  added: '2026-11-28',
  title: 'Children starting care who had been in care before',
  summary:
    'Of the children who started to be looked after in the period, the share whose earlier period of care had ended in the two years before the first start.',
  rationale: 'Each of them had left care, and it did not hold, or something new happened: both are worth knowing.',
  level: 'output',
  countingUnit: 'Child: once for each authority and period, at the first start.',

  cohort: startedCareOrShortBreaks,
  exclusions: [startedShortBreaksOnly],
  numerator: () => exists('carePeriods', endedInTheTwoYearsBefore),
  breakdowns: [ageAtFirstStart, sex],
  history: [{ collection: 'ssda903', monthsBefore: 24, why: 'A start on the first day of the period looks back two years.' }],

  direction: {
    kind: 'contextual',
    because: 'Coming back can be the right thing for a child; that it was needed says that the way out of care did not hold.',
    high: 'Children who went home without enough help, family placements that did not hold, or families who ask for help again in good time',
    low: 'Ways out of care that hold, children new to care, or an area with a long way out of care',
    not: 'That the children should not have come back, or should not have left',
    published: [],
  },
  context: careRateContext,
  questions: [
    'How had the earlier care ended?',
    'How long were the children out of care, and with what help?',
    'How many came back for another reason?',
  ],
  unintendedConsequences: ['Leaving a child at home who should come back into care.'],
  notFor: 'Judging decisions about single children, or ranking authorities.',
  influence: careRateInfluence,

  interpretations: [
    {
      question: 'How far back does an earlier period of care count?',
      chosen: 'Two years before the first start of the period, both days in.',
      others: ['At any time, as far as the authority knows'],
      why: 'Records reach back differently far; a window that every authority can fill is counted alike everywhere.',
      verification: 'proposed',
    },
    {
      question: 'Does a child count who leaves and comes back within the period?',
      chosen: 'No: a child is counted at the first start of the period, and what came before that start.',
      others: ['Each start counts'],
      why: 'Starts are counted once a child. Such a child counts in the period after only when care starts again.',
      verification: 'proposed',
    },
    countedOnce,
    shortBreakMoves,
    startWithoutAGap,
  ],

  caveats: ['Care in another authority is not seen.', careInOneAuthority],

  sources: [
    ...startSources,
    cite('Starts that are second or later ones are asked for', 'safeguardingPressures', 'proposed'),
    cite('An earlier period of care counts that ended in the two years before the start', 'proposal', 'proposed'),
  ],

  collectability: 'derivable',
  publishedAs: [],
  listedIn: ['safeguarding-pressures'],
  aliases: ['re-entry', 'return to care', 'second period of care', 'LAC'],
  related: [
    {
      id: 'return-to-care-starts-after-permanence',
      relation: 'companion',
      note: 'Those who had left care for a lasting home, ever and anywhere.',
    },
    { id: 'reunification-no-return-12m', relation: 'companion', note: 'Looks forward from returns home.' },
    { id: 'new-entrants-to-care-rate', relation: 'companion', note: 'All children starting.' },
  ],
  examples: {
    counted: 'a child who had left care a year before is counted',
    notCounted: 'a child new to care is in the denominator only',
    onTheEdge: 'care that ended on the same day two years before counts, a day earlier does not',
  },
  addresses: [],
});

/** The period of care ended in the two years before the first start, that day and its own in. */
function endedInTheTwoYearsBefore(care: Row<'carePeriods'>): Expr<'boolean'> {
  return and(onOrBefore(care.endedOn, firstStartInPeriod()), onOrAfter(care.endedOn, addMonths(firstStartInPeriod(), -24)));
}
