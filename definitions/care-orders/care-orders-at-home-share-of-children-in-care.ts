import { and, isAmong, periodEnd, proportion } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { periodsOfCareMended, shortBreaksByName } from '../common/changes.js';
import { hasOpenEpisodeOn, legalStatusOn, placementTypeOn, shortBreaksOnly } from '../common/looked-after.js';
import { currentEpisode, endedOnTheDay, inTemporaryPlacement, noLegalStatus } from '../common/readings.js';
import {
  careOrderContext,
  careOrderSources,
  careOrders,
  fullAndInterim,
  homeIsP1,
  homeOnAnOrder,
  homeOnAnOrderQuestions,
  shareOnCareOrders,
  withParents,
} from './family.js';

/** Of all children looked after on the last day, those on a care order and placed with their parents. */
export const careOrdersAtHomeShareOfChildrenInCare = proportion('children', {
  ...shareOnCareOrders,
  id: 'care-orders-at-home-share-of-children-in-care',
  version: 3,
  added: '2026-11-23',
  title: 'Care orders at home: share of all children looked after',
  summary:
    'Of all children looked after on the last day of the period, the share who are on an interim or full care order and live with their parents or others with parental responsibility.',
  rationale:
    'It shows how much of the number of children in care is children who live at home, so that the rate of children in care can be read rightly.',
  countingUnit: 'Child: once for each authority.',

  cohort: () => hasOpenEpisodeOn(periodEnd),
  exclusions: [shortBreaksOnly],
  numerator: () => and(isAmong(legalStatusOn(periodEnd), careOrders), isAmong(placementTypeOn(periodEnd), withParents)),
  breakdowns: [ageOnLastDay, sex],

  direction: homeOnAnOrder,
  context: careOrderContext,
  questions: homeOnAnOrderQuestions,
  unintendedConsequences: ['Ending orders early, or not trying children at home, to lower the share.'],
  notFor: 'Judging single orders or courts, or ranking authorities.',

  interpretations: [
    fullAndInterim,
    homeIsP1,
    {
      question: 'A share of which children?',
      chosen: 'Of all children looked after.',
      others: ['Of children on a care order: care-orders-at-home'],
      why: 'It tells how much of the rate of children in care comes from children at home.',
      verification: 'proposed',
    },
    inTemporaryPlacement,
    endedOnTheDay,
    currentEpisode,
    noLegalStatus,
  ],

  caveats: ['An authority that looks after more children by agreement with parents has a lower share with the same use of orders at home.'],

  sources: careOrderSources,

  publishedAs: [
    {
      publication: 'Local authority interactive tool (LAIT)',
      where: 'measure 401, children placed with parents or others with parental responsibility',
      agreement: 'Near but not the same: the published share takes every placement with parents, whatever the legal status.',
    },
  ],
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
  changes: [periodsOfCareMended, shortBreaksByName(3)],
  addresses: ['S24', 'S26', 'S62', 'S63'],
});
