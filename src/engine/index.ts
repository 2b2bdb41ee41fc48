export { type Data } from './data.js';
export { divisorOf, partsOfCalculation } from './decide.js';
export { membership, prepare } from './membership.js';
export { scopeOf, scopesOf, type Scope } from './scope.js';
export { tallies, tally, type Members, type Tally, type TallyOptions } from './tally.js';
export { type Clause, type Truth, type Witness } from './clauses.js';
export { explain, type Explanation, type Outcome } from './explain.js';
