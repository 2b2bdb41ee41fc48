import type { Metadata } from '../../src/language/index.js';
import { cite } from './cite.js';

export const ratesPer10000: Metadata['sources'] = [
  /* @__PURE__ */ cite('Rates are for every 10,000 children under 18', 'cinDataGuidance', 'official'),
  /* @__PURE__ */ cite(
    'The population is the mid-year estimate of the year before the reporting year',
    'dashboard',
    'relayed',
    'population footnotes of the children in need pages',
  ),
];

export const wholePercent = /* @__PURE__ */ cite(
  'Shares of children looked after are published as whole per cents, authority counts unrounded',
  'stabilityMethodology',
  'official',
  'data guidance',
);
