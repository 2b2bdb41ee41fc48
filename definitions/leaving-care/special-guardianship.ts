import { and, codeList, type Expr, isAmong, type Metadata, type Reading } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { leavingSources, leftCareInPeriod, reasonForLeavingCare } from './family.js';

/** Reasons for leaving care by special guardianship order since the return of 2019, when they began to say who the guardian is. */
const guardianshipOrders = /* @__PURE__ */ codeList({
  name: 'guardianshipOrdersByGuardian',
  title: 'special guardianship orders, by guardian',
  codes: ['E45', 'E46', 'E47', 'E48'],
  source: 'SSDA903 reasons for an episode ceasing, as the sector’s validator of the return lists them by year',
});

/** The child left care in the period, the last time by special guardianship order. */
export const leftToAGuardian = (): Expr<'boolean'> => and(leftCareInPeriod(), isAmong(reasonForLeavingCare(), guardianshipOrders));

/** Reasons before 2019 said whether the guardian had fostered the child, not whether a relative. */
export const sinceGuardiansAreTold: Metadata['editions'] = [
  {
    from: '2018-04-01',
    note: 'Since the return of 2019 four reasons (E45 to E48) say who the guardian is; the two before them (E43, E44) did not tell relatives from others.',
    comparable: 'with-previous',
  },
];

export const whoTheGuardianIs: Metadata['direction'] = {
  kind: 'neither',
  because: 'Who can best care for a child is found child by child; no mix of guardians is right for a place.',
  high: 'Relatives or carers found and supported, or orders that local courts prefer',
  low: 'Other guardians, few relatives who can care, or carers who stay foster carers because the support is better',
  not: 'That one kind of guardian is better, or that the arrangements last',
  published: [{ publisher: 'DfE LAIT', polarity: 'none given (390)' }],
};

export const guardianQuestions = [
  'Had the children lived with the guardian before the order?',
  'What support goes with the order, and for how long?',
  'How many of these children came back into care?',
] as const;

export const guardianUnintended = [
  'Pressing foster carers or relatives to take an order that gives them and the child less support.',
] as const;

export const ofGuardianshipOnly: Reading = {
  question: 'Over which children?',
  chosen: 'Those who left by special guardianship order.',
  others: ['All children who left care, as the text of the published measure says'],
  why: 'The four published shares add up to 100, so they are of the children who left by such an order.',
  verification: 'relayed',
};

export const guardianSources: Metadata['sources'] = [
  ...leavingSources,
  /* @__PURE__ */ cite(
    'Shares by kind of guardian are of the children who left by special guardianship order: the four published values add up to 100',
    'lait',
    'relayed',
    'measure 390',
  ),
  /* @__PURE__ */ cite(
    'E45 and E46 are former foster carers, E45 and E47 relatives or friends',
    'ssda903Validator',
    'proposed',
    'code list of reasons for an episode ceasing',
  ),
];
