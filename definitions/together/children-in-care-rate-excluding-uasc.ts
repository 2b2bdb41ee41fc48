import { periodEnd, rate, rows } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../shared/age-and-sex.js';
import { isLookedAfterOn } from '../shared/children-looked-after.js';
import { anyDay, careRateContext, careRateInfluence, claDisclosure, endedOnTheDay, firstVersion, noLegalStatus, onTheDaySources, oneAuthorityOnly, rateSources, returnIsRestated, rightChildrenInCare, sinceLinkedReturns } from '../shared/looked-after-notes.js';
import { uascOnTheDay, uascRounding, uascSources, unaccompaniedOnLastDay } from '../shared/uasc.js';

/** Children looked after on the last day who are not unaccompanied asylum-seeking children, for every 10,000 children in the area. */
export const childrenInCareRateExcludingUasc = /* @__PURE__ */ rate({
  id: 'children-in-care-rate-excluding-uasc',
  version: 1,
  status: 'active',
  editions: sinceLinkedReturns,
  title: 'Children looked after on the last day, without UASC, per 10,000 children',
  summary:
    'How many children the authority looks after on the last day of the period, unaccompanied asylum-seeking children (UASC) left out, for every 10,000 children aged 0 to 17 who live there.',
  rationale: 'Unaccompanied children come to care by arriving, not from families in the area. Without them the rate says more about the families who live there.',
  framework: 'together',
  level: 'output',
  countingUnit: 'Child: once for each authority, however many episodes are open that day.',
  unit: 'per-10,000-children',

  cohort: rows('children', () => isLookedAfterOn(periodEnd)),
  exclusions: [unaccompaniedOnLastDay],
  breakdowns: [ageOnLastDay, sex],

  direction: rightChildrenInCare,
  context: careRateContext,
  questions: ['How many children were left out as unaccompanied?', 'How does the rate sit beside deprivation in the area?', 'Did more children enter, or did fewer leave?'],
  interpretations: [uascOnTheDay, endedOnTheDay, noLegalStatus],
  caveats: ['A child whose UASC status has ceased is counted here, though the child came to care by arriving.', uascRounding, oneAuthorityOnly, returnIsRestated],
  unintendedConsequences: ['A wish for a low rate could keep children at risk at home, or end care too early.'],
  notFor: 'Judging practice, ranking authorities, or setting a target number of children in care.',
  period: 'last-day',
  frequency: anyDay,
  history: [{ collection: 'ssda903', monthsBefore: 0, why: 'An episode open on the last day is in the return of that year.' }],
  precision: { decimalPlaces: 0 },
  disclosure: claDisclosure,
  sources: [...onTheDaySources, ...uascSources, ...rateSources],
  influence: careRateInfluence,
  collectability: 'derivable',
  publishedAs: [
    {
      publication: 'Children’s social care outcomes and enablers dashboard',
      where: 'rate looked after on 31 March, other than UASC',
      agreement: 'Authority rates are reproduced from the published counts; national and regional ones are not, because their counts are rounded first.',
    },
  ],
  listedIn: ['dashboard', 'adcs-2023'],
  related: [
    { id: 'children-in-care-rate', relation: 'variant', note: 'Every child looked after on the day.' },
    { id: 'children-in-care-rate-uasc-only', relation: 'variant', note: 'The children left out here. Both rates are over the same population, so before rounding they add up to the whole.' },
  ],
  examples: {
    counted: 'a child who was never unaccompanied is counted',
    notCounted: 'an unaccompanied child is left out by name',
    onTheEdge: 'a status that ceased on the last day has ceased, one that ceases the day after has not',
  },
  changes: firstVersion,
  addresses: ['S24', 'S29', 'S57', 'S58', 'S59'],
});
