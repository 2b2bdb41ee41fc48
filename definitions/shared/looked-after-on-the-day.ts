import type { Metadata } from '../../src/language/index.js';
import { anyDay, careRateContext, claDisclosure, firstVersion, sinceLinkedReturns } from './looked-after-notes.js';

/** What every measure of the children looked after on the last day has in common. */
const onTheLastDay = {
  status: 'active',
  editions: sinceLinkedReturns,
  period: 'last-day',
  frequency: anyDay,
  precision: { decimalPlaces: 0 },
  disclosure: claDisclosure,
  collectability: 'derivable',
  changes: firstVersion,
} as const satisfies Partial<Metadata>;

/** A rate of the children looked after on the last day. */
export const rateOfChildrenInCare = {
  ...onTheLastDay,
  framework: 'together',
  countingUnit: 'Child: once for each authority, however many episodes are open that day.',
  unit: 'per-10,000-children',
  context: careRateContext,
  history: [{ collection: 'ssda903', monthsBefore: 0, why: 'An episode open on the last day is in the return of that year.' }],
} as const satisfies Partial<Metadata>;

/** A share of the children looked after on the last day, by where they live. */
export const shareByPlacement = {
  ...onTheLastDay,
  level: 'output',
  countingUnit: 'Child: once for each authority.',
  unit: 'percent',
  history: [{ collection: 'ssda903', monthsBefore: 2, why: 'A temporary placement lasts weeks; the placement before it is in the return.' }],
} as const satisfies Partial<Metadata>;
