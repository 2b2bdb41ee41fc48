export { allAuthorities, authoritiesOn, authoritiesWithCode, authority, equivalentCodes, FIRST_LISTED_DAY, type Authority } from './authorities.js';
export { allChanges, changesBetween, type Change, type ChangeKind } from './changes.js';
export { ENGLAND, LONDON, londonParts, regionName, regions, type LondonPartCode, type Region, type RegionCode } from './regions.js';
export { reorganisationNote } from './reorganisation-note.js';
export { jointReturn, jointReturns, missingReturn, missingReturns, type JointReturn, type MissingReturn } from './returns.js';
