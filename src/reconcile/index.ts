export type { Difference, Group } from './difference.js';
export type { Move } from './moves.js';
export { reconcileWithPublished, type Candidate, type PublishedCounts, type PublishedOptions, type PublishedReconciliation } from './published.js';
export { reconcile, type ReconcileOptions, type Reconciliation, type ReconciliationNote, type Side } from './reconcile.js';
export { rulesOf, rulesOnlyIn, type Rule } from './rule.js';
export type { Part } from './standing.js';
export type { Level } from './units.js';
