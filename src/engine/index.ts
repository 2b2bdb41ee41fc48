export { type Data } from './prepare/data.js';
export { divisorOf, partsOfCalculation } from './count/decide.js';
export { membership, prepare } from './membership.js';
export { scopeOf, scopesOf, type Scope } from './scope.js';
export { tallies, tally, type Members, type Tally, type TallyOptions } from './count/tally.js';
export { type Clause, type Truth, type Witness } from './explain/clauses.js';
export { explain, type Explanation, type Outcome } from './explain/explain.js';
