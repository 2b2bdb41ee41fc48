import { proportion } from '../../src/language/index.js';
import { sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { careInOneAuthority } from '../common/returns.js';
import { careRateContext, shareOfStarts } from './family.js';
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
import { isUnaccompaniedOn, publishedInDfeTable, uascInfluence, uascOnTheDay, uascSources } from './unaccompanied.js';

/** Of the children who started to be looked after, those who were unaccompanied. */
export const uascShareOfStarts = proportion('children', {
  ...shareOfStarts,
  id: 'uasc-share-of-starts',
  version: 1,
  added: '2026-11-28',
  title: 'Unaccompanied children (UASC) among children starting care',
  summary:
    'Of the children who started to be looked after in the period, the share who were unaccompanied asylum-seeking children (UASC) when they started.',
  rationale: 'It shows how much of the flow into care comes from arrivals and transfers, so that the rest can be read for itself.',
  level: 'context',
  countingUnit: 'Child: once for each authority and period, at the first start.',

  cohort: startedCareOrShortBreaks,
  exclusions: [startedShortBreaksOnly],
  numerator: () => isUnaccompaniedOn(firstStartInPeriod),
  breakdowns: [ageAtFirstStart, sex],
  precision: { decimalPlaces: 1 },
  history: [{ collection: 'ssda903', monthsBefore: 0, why: 'Every episode that starts in the year is in the return of that year.' }],

  direction: {
    kind: 'neither',
    because: 'Children arrive, or are transferred, and the authority cares for them; more or fewer is not its doing.',
    high: 'A port of entry, a large part in the transfer of children, or few other starts',
    low: 'Few arrivals or transfers, or many other starts',
    not: 'Poor or good practice, or that fewer children in care would be better for children',
    published: [{ publisher: 'DfE LAIT', polarity: 'none given (no code)' }],
  },
  context: careRateContext,
  questions: ['Does the area have a port of entry?', 'How many children came through the transfer scheme?'],
  unintendedConsequences: ['Read without its context it could make offering care to arriving children look like a failing.'],
  notFor: 'Judging practice or ranking authorities.',
  influence: uascInfluence,

  interpretations: [uascOnTheDay, countedOnce, shortBreakMoves, startWithoutAGap],

  caveats: ['A child who moves to another authority’s care starts again there.', careInOneAuthority],

  sources: [
    ...startSources,
    ...uascSources,
    cite('Unaccompanied children as a share of children starting, to one decimal place', 'lait', 'relayed', 'measure without a code'),
  ],

  collectability: 'derivable',
  publishedAs: [publishedInDfeTable('unaccompanied asylum-seeking children starting to be looked after, over all children starting')],
  listedIn: ['lait'],
  aliases: ['UASC', 'asylum', 'unaccompanied'],
  related: [
    { id: 'new-entrants-to-care-rate-uasc-only', relation: 'variant', note: 'For every 10,000 children.' },
    { id: 'new-entrants-to-care-rate', relation: 'companion', note: 'All children starting.' },
  ],
  examples: {
    counted: 'a child unaccompanied at the start is counted',
    notCounted: 'a child who was never unaccompanied is in the denominator only',
    onTheEdge: 'a status that ceased on the day of the start has ceased, one that ceases the day after has not',
  },
  addresses: ['S24', 'S57', 'S58', 'S59'],
});
