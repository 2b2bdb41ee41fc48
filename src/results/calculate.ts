import type { Definition } from '../language/index.js';
import type { Records } from '../records/index.js';
import { type CalculateOptions, calculateWith } from './calculate-with.js';
import { givenReading } from './given-result.js';
import { placesOfEngland } from './places-of-england.js';
import type { Result } from './result.js';

export { type CalculateOptions, notCalculable } from './calculate-with.js';

/**
 * Calculates definitions over records: one result for each definition, period and authority, in that order, followed by
 * its strata when a breakdown is asked for.
 *
 * @param records - from a reader, or `recordsFrom` plain rows
 * @throws IndicatorError `invalid-argument` when there is no period or a parameter's value is of another type,
 * `unknown-breakdown` when no definition offers `by`, `unknown-parameter` when none has a parameter, `not-calculable` when
 * a gap entry is asked for
 * @example
 * ```ts
 * const [result] = calculate(records, [childrenInCareRate], { periods: [yearEnding('2025-03-31')] });
 * ```
 */
export function calculate(records: Records, definitions: readonly Definition[], options: CalculateOptions): readonly Result[] {
  return calculateWith({ places: placesOfEngland, given: givenReading }, records, definitions, options);
}
