import type { NotHere } from '../../../src/lists/index.js';
import { adoptionAndLeavingNotHere } from './adoption-and-leaving.js';
import { familyNetworkNotHere } from './family-network.js';
import { helpAndNeedNotHere } from './help-and-need.js';
import { leadersAndContextNotHere } from './leaders-and-context.js';
import { placementsNotHere } from './placements.js';
import { safeNotHere } from './safe.js';
import { schoolNotHere } from './school.js';
import { workforceNotHere } from './workforce.js';

/**
 * Measures of the field that have no definition, or had none when this was written, sorted by id. `stillNotHere` leaves
 * out those that have one by now.
 */
export const notHereYet: readonly NotHere[] = /* @__PURE__ */ [
  ...helpAndNeedNotHere,
  ...schoolNotHere,
  ...familyNetworkNotHere,
  ...safeNotHere,
  ...placementsNotHere,
  ...adoptionAndLeavingNotHere,
  ...workforceNotHere,
  ...leadersAndContextNotHere,
].sort((a, b) => (a.id < b.id ? -1 : 1));
