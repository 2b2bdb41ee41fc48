export * from './calculate.js';
export type { ContextByAuthority } from './context.js';
export * from './coverage.js';
export * from './exact.js';
export { confidenceInterval, intervalMeaning, rateInterval, wilsonInterval, type Confidence, type Interval, type IntervalMaker, type IntervalMethod } from './intervals/index.js';
export * from './population.js';
export * from './result.js';
export {
  changeBetweenPeriods,
  compare,
  figureFrom,
  funnel,
  type ChangeBetweenPeriods,
  type ChangeBetweenPeriodsOptions,
  type ComparedFigure,
  type CompareOptions,
  type Comparison,
  type ComparisonGroup,
  type Funnel,
  type FunnelOptions,
} from '../compare/index.js';
export { reconcile, reconcileWithPublished, type PublishedOptions, type PublishedReconciliation, type ReconcileOptions, type Reconciliation } from '../reconcile/index.js';
