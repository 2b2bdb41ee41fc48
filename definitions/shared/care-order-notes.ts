import { periodEnd, type BreakdownOf, type Metadata } from '../../src/language/index.js';
import { legalStatusOn } from './children-looked-after.js';
import { cite } from './cite.js';
import { onTheDaySources, temporarySource, wholePercent } from './looked-after-notes.js';

/** Interim orders are mostly in proceedings, full ones are not. */
export const kindOfCareOrder = {
  id: 'legal-status',
  title: 'Kind of care order on the last day',
  of: () => legalStatusOn(periodEnd),
  strata: [
    { value: 'C1', label: 'Interim care order' },
    { value: 'C2', label: 'Full care order' },
  ],
  unknownLabel: 'Another legal status',
} as const satisfies BreakdownOf<'children'>;

/** Over children who could have been placed at home under an order. */
export const shareOfCareOrders: Metadata['interpretations'][number] = {
  question: 'A share of which children?',
  chosen: 'Of children on a care order.',
  others: ['Of all children looked after: care-orders-at-home-share-of-children-in-care'],
  why: 'It compares children who could have been placed at home under an order with those who were.',
  verification: 'proposed',
};

/** Where the rules of both shares come from. */
export const careOrderSources: Metadata['sources'] = [
  ...onTheDaySources,
  /* @__PURE__ */ cite('Care orders at home are children with legal status C1 or C2 in placement P1', 'proposal', 'proposed', 'no official measure was found'),
  temporarySource,
  wholePercent,
];

/** Over all children looked after. */
export const shareOfChildrenInCare: Metadata['interpretations'][number] = {
  question: 'A share of which children?',
  chosen: 'Of all children looked after.',
  others: ['Of children on a care order: care-orders-at-home'],
  why: 'It tells how much of the rate of children in care comes from children at home.',
  verification: 'proposed',
};

/** The nearest published share. */
export const nearestPublished: Metadata['publishedAs'] = [
  {
    publication: 'Local authority interactive tool (LAIT)',
    where: 'measure 401, children placed with parents or others with parental responsibility',
    agreement: 'Near but not the same: the published share takes every placement with parents, whatever the legal status.',
  },
];
