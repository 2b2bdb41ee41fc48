import { and, periodEnd, rate, rows } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../shared/age-and-sex.js';
import { isLookedAfterOn } from '../shared/children-looked-after.js';
import { anyDay, careRateContext, claDisclosure, endedOnTheDay, firstVersion, noLegalStatus, onTheDaySources, oneAuthorityOnly, rateSources, rightChildrenInCare, sinceLinkedReturns, uascInfluence } from '../shared/looked-after-notes.js';
import { isUnaccompaniedOn, uascOnTheDay, uascRounding, uascSources } from '../shared/uasc.js';

/** Unaccompanied asylum-seeking children looked after on the last day, for every 10,000 children in the area. */
export const childrenInCareRateUascOnly = /* @__PURE__ */ rate({
  id: 'children-in-care-rate-uasc-only',
  version: 1,
  status: 'active',
  editions: sinceLinkedReturns,
  title: 'Unaccompanied children looked after on the last day, per 10,000 children',
  summary:
    'How many unaccompanied asylum-seeking children (UASC) the authority looks after on the last day of the period, for every 10,000 children aged 0 to 17 who live there.',
  rationale: 'It shows how much of the rate of children in care comes from arrivals and transfers, so that the rest can be read for itself.',
  framework: 'together',
  level: 'context',
  countingUnit: 'Child: once for each authority, however many episodes are open that day.',
  unit: 'per-10,000-children',

  cohort: rows('children', () => and(isLookedAfterOn(periodEnd), isUnaccompaniedOn(() => periodEnd))),
  breakdowns: [ageOnLastDay, sex],

  direction: {
    ...rightChildrenInCare,
    because: 'Children arrive, or are transferred, and the authority cares for them; more or fewer is not its doing.',
    high: 'A port of entry, a large part in the transfer of children, or statuses that last long before they are decided',
    low: 'Few arrivals or transfers, or statuses that are decided early',
  },
  context: careRateContext,
  questions: ['Does the area have a port of entry?', 'How many children came through the transfer scheme?', 'How many former unaccompanied children are now care leavers?'],
  interpretations: [uascOnTheDay, endedOnTheDay, noLegalStatus],
  caveats: ['A child whose UASC status has ceased is no longer counted here, but may still be looked after.', uascRounding, oneAuthorityOnly],
  unintendedConsequences: ['Read without its context it could make offering care to arriving children look like a failing.'],
  notFor: 'Judging practice or ranking authorities.',
  period: 'last-day',
  frequency: anyDay,
  history: [{ collection: 'ssda903', monthsBefore: 0, why: 'An episode open on the last day is in the return of that year.' }],
  precision: { decimalPlaces: 0 },
  disclosure: claDisclosure,
  sources: [...onTheDaySources, ...uascSources, ...rateSources],
  influence: uascInfluence,
  collectability: 'derivable',
  publishedAs: [
    {
      publication: 'Children’s social care outcomes and enablers dashboard',
      where: 'UASC looked after on 31 March, rate',
      agreement: 'Authority rates are reproduced from the published counts; national and regional ones are not, because their counts are rounded first.',
    },
  ],
  listedIn: ['dashboard', 'riia', 'safeguarding-pressures', 'adcs-2023'],
  related: [
    { id: 'children-in-care-rate', relation: 'variant', note: 'Every child looked after on the day.' },
    { id: 'children-in-care-rate-excluding-uasc', relation: 'variant', note: 'The other children looked after on the day.' },
  ],
  examples: {
    counted: 'an unaccompanied child looked after is counted',
    notCounted: 'a child who was never unaccompanied is outside',
    onTheEdge: 'a status that ceased on the last day has ceased, one that ceases the day after has not',
  },
  changes: firstVersion,
  addresses: ['S24', 'S57', 'S58', 'S59'],
});
