export type { Difference, Group } from './difference.js';
export type { Move } from './moves.js';
export {
  type Candidate,
  type PublishedCounts,
  type PublishedOptions,
  type PublishedReconciliation,
  reconcileWithPublished,
} from './published.js';
export { type ReconcileOptions, type Reconciliation, type ReconciliationNote, reconcile, type Side } from './reconcile.js';
export { type Rule, rulesOf, rulesOnlyIn } from './rule.js';
export type { Part } from './standing.js';
export type { Level } from './units.js';
