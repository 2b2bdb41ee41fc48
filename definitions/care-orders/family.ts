import { codeList, type FamilyFields, type Metadata, type Reading } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { deprivation, localCommentary, region, timeInCare } from '../common/context.js';
import { ssda903PlacementTypes } from '../common/looked-after.js';
import { onTheDaySources, temporarySource } from '../common/readings.js';
import { anyDay, sinceLinkedReturns } from '../common/returns.js';
import { wholePercent } from '../common/units.js';

/** What the shares of care orders at home have in common. */
export const shareOnCareOrders = {
  status: 'active',
  framework: 'family-network',
  level: 'output',
  unit: 'percent',
  editions: sinceLinkedReturns,
  period: 'last-day',
  frequency: anyDay,
  history: [
    { collection: 'ssda903', monthsBefore: 2, why: 'A temporary placement lasts weeks; the placement before it is in the return.' },
  ],
  precision: { decimalPlaces: 0 },
  disclosure: 'dfe-cla',
  influence: {
    kind: 'shared',
    note: 'Courts make and discharge the orders; the authority plans, and asks for discharge.',
    agencies: ['family courts', 'Cafcass'],
  },
  collectability: 'derivable',
} as const satisfies FamilyFields;

/** Where the rules of both shares come from. */
export const careOrderSources: Metadata['sources'] = [
  ...onTheDaySources,
  /* @__PURE__ */ cite(
    'Care orders at home are children with legal status C1 or C2 in placement P1',
    'proposal',
    'proposed',
    'no official measure was found',
  ),
  temporarySource,
  wholePercent,
];

export const careOrderContext = [
  { field: 'court-practice', why: 'Which orders are made, and how long proceedings last, is decided by courts and differs by region.' },
  region,
  timeInCare,
  deprivation,
  localCommentary,
] as const;

export const homeOnAnOrder: Metadata['direction'] = {
  kind: 'contextual',
  because: 'A child at home on a care order may be on the way back to the family as planned, or on an order that nobody has asked to end.',
  high: 'Planned returns tested under an order, local court practice, or orders left in force without need',
  low: 'Returns home only when the order can end, other orders used instead, or few children tried at home',
  not: 'That children at home are safe or unsafe, or that an order was wrong',
  published: [{ publisher: 'DfE LAIT', polarity: 'High, for all children placed with parents (401)' }],
};

export const homeOnAnOrderQuestions = [
  'How many are interim orders in proceedings, and how many are final?',
  'How long have the children been at home on the order?',
  'For how many has discharge of the order been considered?',
  'What is usual in the local court?',
] as const;

export const fullAndInterim: Reading = {
  question: 'Which orders are care orders?',
  chosen: 'Interim (C1) and full (C2) care orders; care-orders-at-home splits them by legal status.',
  others: ['Full care orders only: the C2 part of that split'],
  why: 'A child at home on an interim order is mostly in the middle of proceedings, a child on a full order is not; the two must be seen apart.',
  verification: 'proposed',
};

export const homeIsP1: Reading = {
  question: 'Which placements are at home?',
  chosen: 'Placement with parents or others with parental responsibility (P1).',
  others: ['P1 and foster placements with relatives (U1 to U3)'],
  why: 'The worry that was raised is about orders on children who live with their parents.',
  verification: 'proposed',
};

export const withParents = /* @__PURE__ */ codeList({
  name: 'withParents',
  title: 'placements with parents or others with parental responsibility',
  codes: ['P1'],
  source: ssda903PlacementTypes,
});

export const careOrders = /* @__PURE__ */ codeList({
  name: 'careOrders',
  title: 'interim and full care orders',
  codes: ['C1', 'C2'],
  source: 'SSDA903 legal statuses C1 (interim care order) and C2 (full care order), as the sector’s validator of the return lists them',
});
