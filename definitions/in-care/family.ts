import type { FamilyFields, Metadata, Reading } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { childPopulation, deprivation, localCommentary, region, uascShare } from '../common/context.js';
import { anyDay, sinceLinkedReturns } from '../common/returns.js';

/** What the rates of the children looked after on the last day have in common. */
export const rateOfChildrenInCare = {
  status: 'active',
  framework: 'together',
  unit: 'per-10,000-children',
  editions: sinceLinkedReturns,
  period: 'last-day',
  frequency: anyDay,
  history: [{ collection: 'ssda903', monthsBefore: 0, why: 'An episode open on the last day is in the return of that year.' }],
  precision: { decimalPlaces: 0 },
  disclosure: 'dfe-cla',
  collectability: 'derivable',
} as const satisfies FamilyFields;

/** What numbers of them have in common. */
export const numberOfChildrenInCare = { ...rateOfChildrenInCare, unit: 'number' } as const satisfies FamilyFields;

/** What the rates of children starting to be looked after have in common. */
export const rateOfStarts = {
  status: 'active',
  framework: 'together',
  unit: 'per-10,000-children',
  editions: sinceLinkedReturns,
  period: 'year',
  frequency: {
    usual: 'annual',
    allowed: ['year'],
    why: 'A child counts once in a period, however often: quarters do not add up to the year, and a quarter is not a quarter of it.',
  },
  precision: { decimalPlaces: 0 },
  disclosure: 'dfe-cla',
} as const satisfies FamilyFields;

/** What shares of them have in common. */
export const shareOfStarts = { ...rateOfStarts, unit: 'percent' } as const satisfies FamilyFields;

export const noAgeLimit: Reading = {
  question: 'Is there an age limit?',
  chosen: 'No: a child with an open episode is counted at any age.',
  others: ['Only children under 18 on the last day'],
  why: 'DfE’s derived field has no age in it. Care ends at 18 in law, so an open episode of someone older is a fault in the return that a limit would hide; the split by age shows it.',
  verification: 'relayed',
};

export const careRateSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'Rates are for every 10,000 children aged 0 to 17, by the mid-year estimate of the year before the reporting year',
    'dashboard',
    'relayed',
    'R/outcome1_page.R',
  ),
  /* @__PURE__ */ cite('The rate is shown as a whole number', 'dashboard', 'relayed', 'cla_number_and_rate_per_10k_children.csv'),
];

export const returnIsRestated =
  'DfE restates earlier years with each release of this return, so a figure worked out from one year’s files may differ a little from the latest published one.';

export const careRateContext = [
  deprivation,
  childPopulation,
  uascShare,
  { field: 'port-of-entry', why: 'An authority with a port receives more unaccompanied children.' },
  region,
  localCommentary,
] as const;

/** The ADCS response asks that these rates never suggest that low is good (its comments on outcome 1). */
export const rightChildrenInCare: Metadata['direction'] = {
  kind: 'neither',
  because: 'The aim is that the right children are in care, in the right placements; neither a low nor a high rate shows that.',
  high: 'More need and deprivation in the area, children protected who need it, unaccompanied children arriving, or children who could have stayed at home with help',
  low: 'Less need, families helped early enough, or children left at risk at home',
  not: 'Poor or good practice, or that fewer children in care would be better for children',
  published: [
    { publisher: 'DfE LAIT', polarity: 'none given (deliberately)' },
    { publisher: 'DfE dashboard', polarity: 'Low is implied in its prose, which takes fewer lasting stays in care for a good sign' },
  ],
};

export const careRateInfluence: Metadata['influence'] = {
  kind: 'shared',
  note: 'Poverty, partners’ referrals, courts and the national transfer of unaccompanied children weigh as much as the authority’s own decisions.',
  agencies: ['family courts', 'police', 'health', 'schools', 'Home Office'],
};
