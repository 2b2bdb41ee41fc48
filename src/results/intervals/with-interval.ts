import type { Definition } from '../../language/index.js';
import type { Result } from '../result.js';
import type { Confidence } from './interval.js';
import { intervalOf } from './interval-of.js';

/** The result with the interval asked for, or with a warning that its kind of figure has none. */
export function withInterval(result: Result, { calculation, precision }: Definition, confidence: Confidence): Result {
  const interval = intervalOf(calculation, result, confidence, precision.decimalPlaces);
  if (interval || result.value === null) return { ...result, interval };
  const message = 'No interval is given: the methods here are for shares and for rates of events, not for counts, means, medians or ratios of sums.';
  return { ...result, warnings: [...result.warnings, { code: 'no-interval', message }] };
}
