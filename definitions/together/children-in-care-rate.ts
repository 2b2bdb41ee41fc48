import { periodEnd, rate, rows } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../shared/age-and-sex.js';
import { childrenInCarePublished, everyChildLookedAfter } from '../shared/care-rate-readings.js';
import { isLookedAfterOn } from '../shared/children-looked-after.js';
import { careRateInfluence, endedOnTheDay, noAgeLimit, noLegalStatus, oneAuthorityOnly, onTheDaySources, rateSources, returnIsRestated, rightChildrenInCare } from '../shared/looked-after-notes.js';
import { rateOfChildrenInCare } from '../shared/looked-after-on-the-day.js';

/** Children looked after on the last day of the period, for every 10,000 children in the area. */
export const childrenInCareRate = /* @__PURE__ */ rate({
  ...rateOfChildrenInCare,
  id: 'children-in-care-rate',
  version: 1,
  title: 'Children looked after: rate per 10,000 children',
  summary:
    'How many children the authority looks after on the last day of the period, for every 10,000 children aged 0 to 17 who live there. Children in an agreed series of short breaks are left out; unaccompanied children are in.',
  rationale: 'How much of the area’s childhood is spent in care says what families face and what the service must hold. It is the base of almost every other measure of care.',
  level: 'output',

  cohort: rows('children', () => isLookedAfterOn(periodEnd)),
  breakdowns: [ageOnLastDay, sex],

  direction: rightChildrenInCare,
  questions: [
    'How many of the children are unaccompanied?',
    'Did more children enter, or did fewer leave?',
    'How does the rate sit beside deprivation in the area?',
    'Are the children in the right placements, and would help have kept any of them safe at home?',
  ],
  interpretations: [everyChildLookedAfter, endedOnTheDay, noLegalStatus, noAgeLimit],
  caveats: ['Small areas have few children in care: a family group can move the rate.', oneAuthorityOnly, returnIsRestated],
  unintendedConsequences: ['A wish for a low rate could keep children at risk at home, or end care too early.'],
  notFor: 'Judging practice, ranking authorities, or setting a target number of children in care.',
  sources: [...onTheDaySources, ...rateSources],
  influence: careRateInfluence,
  publishedAs: childrenInCarePublished,
  listedIn: ['draft-2023', 'dashboard', 'riia', 'safeguarding-pressures', 'lait', 'annex-a', 'adcs-2023'],
  related: [
    { id: 'children-in-care-rate-excluding-uasc', relation: 'variant', note: 'The same children without those who are unaccompanied on the day.' },
    { id: 'children-in-care-rate-uasc-only', relation: 'variant', note: 'Only the children who are unaccompanied on the day.' },
    { id: 'new-entrants-to-care-rate', relation: 'companion', note: 'The stock changes by who starts and who ceases.' },
    { id: 'foster-care-share', relation: 'companion', note: 'Where the children live.' },
    { id: 'placements-3plus', relation: 'companion', note: 'How settled they are.' },
  ],
  examples: {
    counted: 'a child with an open episode is counted',
    notCounted: 'a child in a series of short breaks is not counted',
    onTheEdge: 'an episode that ended on the last day is closed, one that ends the day after is open',
  },
  addresses: ['S24', 'S28', 'S29', 'S57', 'S58', 'S59', 'S60'],
});
