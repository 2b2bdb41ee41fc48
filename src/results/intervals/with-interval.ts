import type { Definition } from '../../language/index.js';
import type { Result } from '../result.js';
import type { Confidence } from './interval.js';
import { intervalOf } from './interval-of.js';

/** Adds an interval to a result, or a warning that its kind of figure has none. */
export type IntervalMaker = (result: Result, definition: Definition) => Result;

/**
 * Intervals of one confidence, for the option `interval` of `calculate`: Wilson's for shares, Byar's or exact Poisson for
 * rates of events. Given as a function, so that only who asks for intervals carries the methods.
 *
 * @param confidence - in per cent
 * @example
 * ```ts
 * calculate(records, definitions, { periods: [yearEnding('2025-03-31')], interval: confidenceInterval(95) });
 * ```
 */
export const confidenceInterval =
  (confidence: Confidence): IntervalMaker =>
  (result, { calculation, precision }) => {
    const interval = intervalOf(calculation, result, confidence, precision.decimalPlaces);
    if (interval || result.value === null) return { ...result, interval };
    const message =
      'No interval is given: the methods here are for shares and for rates of events, not for counts, means, medians or ratios of sums.';
    return { ...result, warnings: [...result.warnings, { code: 'no-interval', message }] };
  };
