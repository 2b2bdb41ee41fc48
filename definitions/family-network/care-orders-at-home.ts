import { and, isAmong, periodEnd, proportion, rows } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../shared/age-and-sex.js';
import { careOrderSources, kindOfCareOrder, shareOfCareOrders } from '../shared/care-order-notes.js';
import { isLookedAfterOn, legalStatusOn, placementTypeOn } from '../shared/children-looked-after.js';
import { careOrderContext, careOrderInfluence, fullAndInterim, homeIsP1, homeOnAnOrder, homeOnAnOrderQuestions } from '../shared/family-network.js';
import { endedOnTheDay, inTemporaryPlacement } from '../shared/looked-after-notes.js';
import { shareByPlacement } from '../shared/looked-after-on-the-day.js';
import { careOrders, withParents } from '../shared/placement-lists.js';

/** Of the children on a care order on the last day, those placed with their parents. */
export const careOrdersAtHome = /* @__PURE__ */ proportion({
  ...shareByPlacement,
  id: 'care-orders-at-home',
  version: 1,
  title: 'Care orders at home: share of children on a care order',
  summary: 'Of the children on an interim or full care order on the last day of the period, the share who live with their parents or others with parental responsibility.',
  rationale: 'Care orders for children who live at home are used much in some regions, which worries directors and the President of the Family Division.',
  framework: 'family-network',

  cohort: rows('children', () => and(isLookedAfterOn(periodEnd), isAmong(legalStatusOn(periodEnd), careOrders))),
  numerator: () => isAmong(placementTypeOn(periodEnd), withParents),
  breakdowns: [kindOfCareOrder, ageOnLastDay, sex],

  direction: homeOnAnOrder,
  context: careOrderContext,
  questions: homeOnAnOrderQuestions,
  interpretations: [fullAndInterim, homeIsP1, shareOfCareOrders, inTemporaryPlacement, endedOnTheDay],
  caveats: ['A child whose legal status is missing cannot be placed in the cohort: it is left out, and reported.', 'Supervision orders on children at home are not in the return of children looked after.'],
  unintendedConsequences: ['Ending orders early, or not trying children at home, to lower the share.'],
  notFor: 'Judging single orders or courts, or ranking authorities.',
  sources: careOrderSources,
  influence: careOrderInfluence,
  publishedAs: [],
  listedIn: ['adcs-2023'],
  related: [
    { id: 'care-orders-at-home-share-of-children-in-care', relation: 'variant', note: 'The same children over all children looked after.' },
    { id: 'cla-in-family-networks-with-parents', relation: 'companion', note: 'Counts children with their parents as in their family network.' },
  ],
  examples: {
    counted: 'a child on a full care order placed with parents is counted',
    notCounted: 'a child on a care order in foster care is in the denominator only',
    onTheEdge: 'an order episode that ended on the last day is closed, one that ends the day after is open',
  },
  addresses: ['S24', 'S26', 'S62', 'S63'],
});
