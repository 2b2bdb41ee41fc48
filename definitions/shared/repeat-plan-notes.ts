import type { Metadata } from '../../src/language/index.js';
import { plansOfOthers } from './child-protection-plans.js';
import { missingReturns, oneAuthorityOnly } from './children-in-need.js';
import { cite } from './cite.js';

/** Ever, and not within two years. */
export const everBefore: Metadata['interpretations'][number] = {
  question: 'How far back?',
  chosen: 'Ever.',
  others: ['Within two years of the start, or of the end, of the last plan'],
  why: 'DfE publishes plans that followed another at any time; regional returns hold both.',
  verification: 'relayed',
};

/** The returned number reaches back before the records. */
export const knownFromNumberOrRecords: Metadata['interpretations'][number] = {
  question: 'How is an earlier plan known?',
  chosen: 'From the returned number of earlier plans, or from an earlier plan in the records; with neither, it is not known.',
  others: ['Only from the returned number', 'Only from the dates in the records, which begin too late'],
  why: 'The number reaches back before the records; where it says none and the records hold one, the records are right.',
  verification: 'proposed',
};

/** The measure is of plans of one authority. */
export const plansOfThisAuthority: Metadata['interpretations'][number] = {
  question: 'Do plans of other authorities count?',
  chosen: 'No.',
  others: ['Yes, where they are known'],
  why: 'The measure is of plans of that council; a child who moved in has a first plan here.',
  verification: 'relayed',
};

/** Where the rules come from. */
export const repeatPlanSources: Metadata['sources'] = [
  /* @__PURE__ */ cite('Plans that started in the year, each occasion counted; the numerator had an earlier plan however long ago', 'lait', 'relayed', 'measures 14 and 15'),
  /* @__PURE__ */ cite('Earlier plans of that council count', 'lgInform', 'relayed', 'metric 100'),
  /* @__PURE__ */ cite('The returned number of earlier plans decides, an earlier plan in the records too', 'proposal', 'proposed', 'the number is a mandatory item (validator rule 8730)'),
];

/** What a reader must know. */
export const repeatPlanCaveats: Metadata['caveats'] = [
  'Where the number of earlier plans was not returned and the records hold none, the plan is in the denominator and reported as undecided, so the figure is a lower bound.',
  plansOfOthers,
  missingReturns,
  oneAuthorityOnly,
];
