import type { Records } from '../records/index.js';
import type { Period } from '../time/index.js';
import type { NoValueReason } from './no-value.js';
import { placesOfEngland } from './places-of-england.js';
import { estimateIn, estimateYear, type PopulationReading, reasonOfNone } from './population.js';

/**
 * The estimate for an authority and period (or a year of its own), or null: never another year's, another area's, or one
 * of two that differ. A series may have the authority under its three-digit code or any nine-character code of the same area.
 */
export const populationOf = (
  records: Records,
  laCode: string,
  period: Period,
  year: number = estimateYear(period),
): PopulationReading | null => estimateIn(records, laCode, year, placesOfEngland);

/** Why an authority has no population for a period: what was not given, or that the authority did not exist. */
export const populationReason = (records: Records, laCode: string, period: Period, year: number = estimateYear(period)): NoValueReason =>
  reasonOfNone(records, laCode, year, placesOfEngland);
