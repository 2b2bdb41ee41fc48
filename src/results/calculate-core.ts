import type { Definition } from '../language/index.js';
import type { Records } from '../records/index.js';
import { type CalculateOptions, calculateWith } from './calculate-with.js';
import { noPlaces } from './places.js';
import type { Result } from './result.js';

/**
 * As `calculate` of the whole library, without what is known of authorities (a series must name them by the codes of the
 * records; no region, no word of reorganisations) and without figures that are given.
 *
 * @throws IndicatorError as `calculate`, and `not-calculable` for aggregates and definitions that take them
 */
export function calculate(records: Records, definitions: readonly Definition[], options: CalculateOptions): readonly Result[] {
  return calculateWith({ places: noPlaces, given: null }, records, definitions, options);
}
