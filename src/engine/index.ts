export { type Data } from './data.js';
export { membership, partsOfCalculation, prepare } from './membership.js';
export { scopeOf, scopesOf, type Scope } from './scope.js';
export { tallies, tally, type Members, type Tally, type TallyOptions } from './tally.js';
export { explain, type Clause, type Explanation, type Outcome, type Truth, type Witness } from './explain.js';
