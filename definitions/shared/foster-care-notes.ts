import type { Metadata } from '../../src/language/index.js';
import { cite } from './cite.js';
import { onTheDaySources, temporarySource, wholePercent } from './looked-after-notes.js';

/** Foster care takes in carers who are family. */
export const kinshipFosteringCounts: Metadata['interpretations'][number] = {
  question: 'Do foster placements with relatives and friends count?',
  chosen: 'Yes: every foster placement (U1 to U6).',
  others: ['Only carers who were strangers (U4 to U6)'],
  why: 'The published share counts them all; kinship foster care has an id of its own, cla-in-family-networks-kinship-foster.',
  verification: 'proposed',
};

/** Where the rules come from. */
export const fosterCareSources: Metadata['sources'] = [
  ...onTheDaySources,
  /* @__PURE__ */ cite('The share is of all children looked after on the day', 'lait', 'relayed', 'measure 396'),
  /* @__PURE__ */ cite('Foster care is placement types U1 to U6', 'ssda903Validator', 'proposed', 'code list of placement types'),
  temporarySource,
  wholePercent,
];

/** Where the share is published. */
export const fosterCarePublished: Metadata['publishedAs'] = [
  {
    publication: 'Children looked after in England including adoptions',
    where: 'la_cla_on_31_march_by_characteristics.csv, foster placements',
    agreement: 'The published share is reproduced from the published counts; the grouping of types was worked out, not read.',
  },
];
