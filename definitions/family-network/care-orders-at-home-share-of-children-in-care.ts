import { and, isAmong, periodEnd, proportion, rows } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../shared/age-and-sex.js';
import { careOrderSources, nearestPublished, shareOfChildrenInCare } from '../shared/care-order-notes.js';
import { isLookedAfterOn, legalStatusOn, placementTypeOn } from '../shared/children-looked-after.js';
import { careOrderContext, careOrderInfluence, fullAndInterim, homeIsP1, homeOnAnOrder, homeOnAnOrderQuestions } from '../shared/family-network.js';
import { endedOnTheDay, inTemporaryPlacement, noLegalStatus } from '../shared/looked-after-notes.js';
import { shareByPlacement } from '../shared/looked-after-on-the-day.js';
import { careOrders, withParents } from '../shared/placement-lists.js';

/** Of all children looked after on the last day, those on a care order and placed with their parents. */
export const careOrdersAtHomeShareOfChildrenInCare = /* @__PURE__ */ proportion({
  ...shareByPlacement,
  id: 'care-orders-at-home-share-of-children-in-care',
  version: 1,
  title: 'Care orders at home: share of all children looked after',
  summary: 'Of all children looked after on the last day of the period, the share who are on an interim or full care order and live with their parents or others with parental responsibility.',
  rationale: 'It shows how much of the number of children in care is children who live at home, so that the rate of children in care can be read rightly.',
  framework: 'family-network',

  cohort: rows('children', () => isLookedAfterOn(periodEnd)),
  numerator: () => and(isAmong(legalStatusOn(periodEnd), careOrders), isAmong(placementTypeOn(periodEnd), withParents)),
  breakdowns: [ageOnLastDay, sex],

  direction: homeOnAnOrder,
  context: careOrderContext,
  questions: homeOnAnOrderQuestions,
  interpretations: [fullAndInterim, homeIsP1, shareOfChildrenInCare, inTemporaryPlacement, endedOnTheDay, noLegalStatus],
  caveats: ['An authority that looks after more children by agreement with parents has a lower share with the same use of orders at home.'],
  unintendedConsequences: ['Ending orders early, or not trying children at home, to lower the share.'],
  notFor: 'Judging single orders or courts, or ranking authorities.',
  sources: careOrderSources,
  influence: careOrderInfluence,
  publishedAs: nearestPublished,
  listedIn: ['adcs-2023'],
  related: [
    { id: 'care-orders-at-home', relation: 'variant', note: 'The same children over children on a care order.' },
    { id: 'children-in-care-rate', relation: 'companion', note: 'The rate these children are part of.' },
  ],
  examples: {
    counted: 'a child on a full care order placed with parents is counted',
    notCounted: 'a child on another order placed with parents is in the denominator only',
    onTheEdge: 'an episode that ended on the last day is closed, one that ends the day after is open',
  },
  addresses: ['S24', 'S26', 'S62', 'S63'],
});
