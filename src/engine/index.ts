/**
 * What decides each row, under the calculation.
 *
 * @module csc-indicators/engine
 */

export { partsOfCalculation } from './count/decide.js';
export { type Members, type Tally, type TallyOptions, tallies, tally } from './count/tally.js';
export type { Clause, Truth, Witness } from './explain/clauses.js';
export { type Explanation, explain, type Outcome } from './explain/explain.js';
export { membership, prepare } from './membership.js';
export type { Data } from './prepare/data.js';
export { type Scope, scopeOf, scopesOf } from './scope.js';
