import { and, isAmong, periodEnd, proportion } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { currentEpisodeDecides, periodsOfCareMended } from '../common/changes.js';
import { isLookedAfterOn, legalStatusOn, placementTypeOn } from '../common/looked-after.js';
import { currentEpisode, endedOnTheDay, inTemporaryPlacement } from '../common/readings.js';
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

/** Of the children on a care order on the last day, those placed with their parents. */
export const careOrdersAtHome = proportion('children', {
  ...shareOnCareOrders,
  id: 'care-orders-at-home',
  version: 3,
  added: '2026-11-23',
  title: 'Care orders at home: share of children on a care order',
  summary:
    'Of the children on an interim or full care order on the last day of the period, the share who live with their parents or others with parental responsibility.',
  rationale:
    'Care orders for children who live at home are used much in some regions, which worries directors and the President of the Family Division.',
  countingUnit: 'Child: once for each authority.',

  cohort: () => and(isLookedAfterOn(periodEnd), isAmong(legalStatusOn(periodEnd), careOrders)),
  exclusions: [],
  numerator: () => isAmong(placementTypeOn(periodEnd), withParents),
  breakdowns: [
    {
      id: 'legal-status',
      title: 'Kind of care order on the last day',
      of: () => legalStatusOn(periodEnd),
      strata: [
        { value: 'C1', label: 'Interim care order' },
        { value: 'C2', label: 'Full care order' },
      ],
      unknownLabel: 'Another legal status',
    },
    ageOnLastDay,
    sex,
  ],

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
      chosen: 'Of children on a care order.',
      others: ['Of all children looked after: care-orders-at-home-share-of-children-in-care'],
      why: 'It compares children who could have been placed at home under an order with those who were.',
      verification: 'proposed',
    },
    inTemporaryPlacement,
    endedOnTheDay,
    currentEpisode,
  ],

  caveats: [
    'A child whose legal status is missing cannot be placed in the cohort: it is left out, and reported.',
    'Supervision orders on children at home are not in the return of children looked after.',
  ],

  sources: careOrderSources,

  publishedAs: [],
  listedIn: ['adcs-2023'],
  related: [
    { id: 'care-orders-at-home-share-of-children-in-care', relation: 'variant', note: 'The same children over all children looked after.' },
    {
      id: 'cla-in-family-networks-with-parents',
      relation: 'companion',
      note: 'Counts children with their parents as in their family network.',
    },
  ],
  tiedCounts: [
    {
      total: { indicator: 'children-in-care-rate', count: 'numerator' },
      parts: [{ indicator: 'care-orders-at-home', count: 'denominator' }],
      because: 'Children on a care order are looked after.',
    },
    {
      total: { indicator: 'care-orders-at-home-share-of-children-in-care', count: 'numerator' },
      parts: [{ indicator: 'care-orders-at-home', count: 'numerator' }],
      because: 'They are the same children.',
    },
  ],
  examples: {
    counted: 'a child on a full care order placed with parents is counted',
    notCounted: 'a child on a care order in foster care is in the denominator only',
    onTheEdge: 'an order episode that ended on the last day is closed, one that ends the day after is open',
  },
  changes: [periodsOfCareMended, currentEpisodeDecides(3)],
  addresses: ['S24', 'S26', 'S62', 'S63'],
});
