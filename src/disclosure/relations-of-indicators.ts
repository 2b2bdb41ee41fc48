import type { CountOf, CountRelation } from './options.js';

const numerator = (indicator: string): CountOf => ({ indicator, count: 'numerator' });
const denominator = (indicator: string): CountOf => ({ indicator, count: 'denominator' });
const sum = (total: CountOf, ...parts: readonly CountOf[]): CountRelation => ({ total, parts });

const inCare = numerator('children-in-care-rate');

/** Shares of the children looked after on the last day: their denominator is published as a count of its own. */
const sharesOfChildrenInCare = [
  'care-orders-at-home-share-of-children-in-care',
  'cla-in-family-networks-kinship-foster',
  'cla-in-family-networks-with-parents',
  'foster-care-share',
  'placements-3plus',
];

/** How the counts of this library's indicators are tied, so that one may not tell what another hides. */
export const relationsOfIndicators: readonly CountRelation[] = [
  sum(inCare, numerator('children-in-care-rate-excluding-uasc'), numerator('children-in-care-rate-uasc-only')),
  sum(
    numerator('new-entrants-to-care-rate'),
    numerator('new-entrants-to-care-rate-excluding-uasc'),
    numerator('new-entrants-to-care-rate-uasc-only'),
  ),
  sum(numerator('new-entrants-to-care-rate-including-short-break-moves'), numerator('new-entrants-to-care-rate')),
  sum(numerator('cin-rate-dfe-inclusive'), numerator('cin-rate-excluding-looked-after')),
  sum(numerator('cin-rate-excluding-looked-after'), numerator('cino-rate')),
  sum(numerator('cino-rate'), numerator('cin-rate-practice-exclusive')),
  sum(numerator('cla-in-family-networks-with-parents'), numerator('cla-in-family-networks-kinship-foster')),
  sum(numerator('care-orders-at-home-share-of-children-in-care'), numerator('care-orders-at-home')),
  sum(inCare, denominator('care-orders-at-home')),
  sum(numerator('cpp-over-729-days-stock'), numerator('cpp-over-2-years-stock')),
  sum(denominator('cpp-over-729-days-stock'), denominator('cpp-over-2-years-stock')),
  sum(numerator('sdq-completion'), denominator('sdq-average-score')),
  ...sharesOfChildrenInCare.map((share) => sum(inCare, denominator(share))),
];
