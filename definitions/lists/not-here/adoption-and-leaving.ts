import { type NotHere, notHere } from '../../../src/lists/index.js';

/** Adoption, and young people who have left care. */
export const adoptionAndLeavingNotHere: readonly NotHere[] = [
  notHere(
    'adoption-stage-times',
    'How long each stage of adoption took',
    ['adoption', 'timeliness'],
    'named-otherwise',
    'Each stage has a page.',
    [
      'adoption-entry-to-decision',
      'adoption-decision-to-match',
      'adoption-match-to-placement',
      'adoption-entry-to-placement-unadjusted',
      'adoption-placement-to-order',
      'adoption-entry-to-adoption',
    ],
  ),
];
