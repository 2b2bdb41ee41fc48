export { type Data, type Scope } from './data.js';
export { membership, partsOfCalculation, prepare } from './membership.js';
export { scopeOf, tally, type Members, type Tally, type TallyOptions } from './tally.js';
