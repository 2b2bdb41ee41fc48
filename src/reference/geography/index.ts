export {
  type Authority,
  allAuthorities,
  authoritiesOn,
  authoritiesWithCode,
  authority,
  equivalentCodes,
  FIRST_LISTED_DAY,
} from './authorities.js';
export { allChanges, type Change, type ChangeKind, changesBetween } from './changes.js';
export { ENGLAND, LONDON, type LondonPartCode, londonParts, type Region, type RegionCode, regionName, regions } from './regions.js';
export { reorganisationNote } from './reorganisation-note.js';
export { type JointReturn, jointReturn, jointReturns, type MissingReturn, missingReturn, missingReturns } from './returns.js';
