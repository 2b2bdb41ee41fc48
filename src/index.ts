/**
 * Children's social care indicators for England as typed definitions, with the calculations that count them.
 *
 * @module csc-indicators
 */

export {
  type ChangeBetweenPeriods,
  type ChangeBetweenPeriodsOptions,
  type ComparedFigure,
  type CompareOptions,
  type Comparison,
  type ComparisonGroup,
  changeBetweenPeriods,
  compare,
  type Funnel,
  type FunnelOptions,
  figureFrom,
  funnel,
} from './compare/index.js';
export { type Explanation, explain } from './engine/index.js';
export * from './errors.js';
export type { Definition } from './language/index.js';
export {
  type PublishedOptions,
  type PublishedReconciliation,
  type ReconcileOptions,
  type Reconciliation,
  reconcile,
  reconcileWithPublished,
} from './reconcile/index.js';
export { type PlainRecords, type PlainRow, type Records, recordsFrom, refuseUnknownCodes } from './records/index.js';
export * from './results/index.js';
export { type Day, day, isoDate, longDate, type Period, period, yearEnding, yearsEnding } from './time/index.js';
