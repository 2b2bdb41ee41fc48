import type { Metadata } from '../../src/language/index.js';

/** The wider reading: kinship foster care and parents. */
export const familyNetworkWithParents: Metadata['interpretations'][number] = {
  question: 'What is a family network?',
  chosen: 'Foster care with a relative or friend (U1 to U3), and placement with parents (P1).',
  others: ['Foster care with a relative or friend only: cla-in-family-networks-kinship-foster', 'Special guardianship and child arrangements orders too, though those children have left care'],
  why: 'No official list of placements was seen, and authorities differ on connected carers. Each reading has its own id, so that none is assumed.',
  verification: 'proposed',
};
