import { and, rate, rows } from '../../src/language/index.js';
import { sex } from '../shared/age-and-sex.js';
import { firstStartInPeriod, startedInPeriod } from '../shared/children-looked-after.js';
import { noLegalStatus, oneAuthorityOnly, uascInfluence } from '../shared/looked-after-notes.js';
import { ageAtFirstStart, countedOnce, rateOfStarts, shortBreakMoves, shortStays, startsAreNotAScore, startSources } from '../shared/new-entrants.js';
import { isUnaccompaniedOn, onDashboard, uascOnTheDay, uascRounding, uascSources } from '../shared/uasc.js';

/** Children who were unaccompanied when they started to be looked after in the period, for every 10,000 children in the area. */
export const newEntrantsToCareRateUascOnly = /* @__PURE__ */ rate({
  ...rateOfStarts,
  id: 'new-entrants-to-care-rate-uasc-only',
  version: 1,
  title: 'Unaccompanied children (UASC) starting to be looked after: rate per 10,000',
  summary:
    'How many unaccompanied asylum-seeking children (UASC) started to be looked after in the period, for every 10,000 children aged 0 to 17 who live there. A child counts once, at the first start.',
  rationale: 'It shows how much of the flow into care comes from arrivals and transfers, so that the rest can be read for itself.',
  level: 'context',

  cohort: rows('children', () => and(startedInPeriod(), isUnaccompaniedOn(firstStartInPeriod))),
  breakdowns: [ageAtFirstStart, sex],

  direction: {
    ...startsAreNotAScore,
    because: 'Children arrive, or are transferred, and the authority cares for them; more or fewer is not its doing.',
    high: 'A port of entry, or a large part in the transfer of children',
    low: 'Few arrivals or transfers',
    published: [{ publisher: 'DfE dashboard', polarity: 'none: shown for context only' }],
  },
  questions: ['Does the area have a port of entry?', 'How many children came through the transfer scheme?', 'How many moved on to another authority’s care?'],
  interpretations: [uascOnTheDay, countedOnce, shortBreakMoves, shortStays, noLegalStatus],
  caveats: ['A child who moves to another authority’s care starts again there, so sums over authorities count some children twice.', uascRounding, oneAuthorityOnly],
  unintendedConsequences: ['Read without its context it could make offering care to arriving children look like a failing.'],
  notFor: 'Judging practice or ranking authorities.',
  sources: [...startSources, ...uascSources],
  influence: uascInfluence,
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
  addresses: ['S24', 'S57', 'S58', 'S59'],
});
