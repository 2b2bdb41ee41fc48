import { type Calculation, isRate } from '../../language/index.js';
import type { Confidence, Interval } from './interval.js';
import { rateInterval } from './rate.js';
import { wilsonInterval } from './wilson.js';

/** The counts an interval is made from; null where there are none. */
export interface IntervalInput {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: string | null;
}

/**
 * The interval that a calculation's shape allows: Wilson's for a share, Byar's or exact Poisson for a rate of events. Null
 * for counts, spreads and ratios of sums, whose chance variation these methods do not describe, and where there is no value.
 */
export function intervalOf(
  calculation: Calculation,
  figure: IntervalInput,
  confidence: Confidence,
  decimalPlaces: number,
): Interval | null {
  const { numerator, denominator, value } = figure;
  if (value === null || numerator === null || denominator === null) return null;
  switch (calculation.shape) {
    case 'proportion':
      return wilsonInterval(numerator, denominator, calculation.per, confidence, decimalPlaces);
    case 'ratio':
      return isRate(calculation) ? rateInterval(numerator, denominator, calculation.per, confidence, decimalPlaces) : null;
    // Whoever counted knows how far what was counted varies by chance: sessions of one pupil do so together.
    case 'aggregated':
    case 'count':
    case 'total':
    case 'distribution':
      return null;
  }
}
