import { and, rate } from '../../src/language/index.js';
import { sex } from '../common/age-and-sex.js';
import { noLegalStatus } from '../common/readings.js';
import { careInOneAuthority } from '../common/returns.js';
import { careRateContext, rateOfStarts } from './family.js';
import {
  ageAtFirstStart,
  countedOnce,
  firstStartInPeriod,
  shortBreakMoves,
  shortStays,
  startedCareOrShortBreaks,
  startedShortBreaksOnly,
  startSources,
  startsByName,
  startWithoutAGap,
} from './starts.js';
import { isUnaccompaniedOn, onDashboard, uascInfluence, uascLapses, uascOnTheDay, uascRounding, uascSources } from './unaccompanied.js';

/** Children who were unaccompanied when they started to be looked after in the period, for every 10,000 children in the area. */
export const newEntrantsToCareRateUascOnly = rate('children', {
  ...rateOfStarts,
  id: 'new-entrants-to-care-rate-uasc-only',
  version: 3,
  added: '2026-11-23',
  title: 'Unaccompanied children (UASC) starting to be looked after: rate per 10,000',
  summary:
    'How many unaccompanied asylum-seeking children (UASC) started to be looked after in the period, for every 10,000 children aged 0 to 17 who live there. A child counts once, at the first start.',
  rationale: 'It shows how much of the flow into care comes from arrivals and transfers, so that the rest can be read for itself.',
  level: 'context',
  countingUnit: 'Child: once for each authority and period, at the first start.',

  cohort: () => and(startedCareOrShortBreaks(), isUnaccompaniedOn(firstStartInPeriod)),
  exclusions: [startedShortBreaksOnly],
  breakdowns: [ageAtFirstStart, sex],
  history: [{ collection: 'ssda903', monthsBefore: 0, why: 'Every episode that starts in the year is in the return of that year.' }],

  direction: {
    kind: 'neither',
    because: 'Children arrive, or are transferred, and the authority cares for them; more or fewer is not its doing.',
    high: 'A port of entry, or a large part in the transfer of children',
    low: 'Few arrivals or transfers',
    not: 'Poor or good practice, or that fewer starts would be better for children',
    published: [{ publisher: 'DfE dashboard', polarity: 'none: shown for context only' }],
  },
  context: careRateContext,
  questions: [
    'Does the area have a port of entry?',
    'How many children came through the transfer scheme?',
    'How many moved on to another authority’s care?',
  ],
  unintendedConsequences: ['Read without its context it could make offering care to arriving children look like a failing.'],
  notFor: 'Judging practice or ranking authorities.',
  influence: uascInfluence,

  interpretations: [uascOnTheDay, countedOnce, shortBreakMoves, startWithoutAGap, noLegalStatus],

  caveats: [
    'A child who moves to another authority’s care starts again there, so sums over authorities count some children twice.',
    uascRounding,
    shortStays,
    careInOneAuthority,
  ],

  sources: [...startSources, ...uascSources],

  collectability: 'derivable',
  publishedAs: [onDashboard('UASC starting to be looked after, rate')],
  listedIn: ['dashboard', 'riia', 'safeguarding-pressures', 'adcs-2023'],
  related: [
    { id: 'new-entrants-to-care-rate', relation: 'variant', note: 'Every child who started.' },
    { id: 'new-entrants-to-care-rate-excluding-uasc', relation: 'variant', note: 'The other children who started.' },
  ],
  examples: {
    counted: 'a child unaccompanied at the start is counted',
    notCounted: 'a child who was never unaccompanied is outside',
    onTheEdge: 'a status that ceased on the day of the start has ceased, one that ceases the day after has not',
  },
  changes: [uascLapses, startsByName(3)],
  addresses: ['S24', 'S57', 'S58', 'S59'],
});
