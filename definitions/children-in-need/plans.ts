import type { Metadata, Reading } from '../../src/language/index.js';
import { cite } from '../common/cite.js';

export const planEditions: Metadata['editions'] = [
  { from: '2021-04-01', note: 'Plan dates are collected from the census of 2022.', comparable: 'break' },
];

export const onePlanAtATime: Reading = {
  question: 'When does a child in need plan end?',
  chosen: 'On its own end date, as returned.',
  others: ['Also when a protection plan or care began, or the case was closed, without an end date'],
  why: 'The guide has a plan end when the child becomes subject of a protection plan, becomes looked after or is no longer supported; one left open is a fault that should be seen.',
  verification: 'official',
};

export const whatAPlanIs =
  'Plans of care leavers and of adoption support are none; what else counts as a plan differs between authorities and systems.';

export const whatChasingPlansInNeedCouldDo: Metadata['unintendedConsequences'] = [
  'Opening or ending plans on paper, without a change for the family.',
];

export const planRules: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'A child has one child in need plan at a time; it ends when protection or care begins or support ends; plans for leaving care or adoption support are none',
    'cinGuide',
    'official',
    '4.11',
  ),
  /* @__PURE__ */ cite('Plan dates are collected from 2022', 'cinMethodology', 'official'),
];
