import { carePeriods } from './care-periods.js';
import { placements } from './placements.js';

/** Tables derived from the records, the same in every engine. */
export const derivedTables = { carePeriods, placements } as const;
export type DerivedTables = typeof derivedTables;
export type { DerivedTable } from './chain.js';
export { adoptionByCurrentFosterCarer, sameCarerReasons, shortBreakLegalStatuses, temporaryPlacements } from './code-lists.js';
