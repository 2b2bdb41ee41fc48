import { IndicatorError } from '../../errors.js';
import { type Confidence, type Interval, intervalMeaning, normalPoint, Precise, requireCount } from './interval.js';

/**
 * Wilson's score interval for a share, without continuity correction, as public health profiles take it (Wilson 1927;
 * Newcombe 1998, method 3).
 *
 * @param per - 100 for a percentage
 * @throws IndicatorError `invalid-argument` when the numerator exceeds the denominator, or either is not a whole number
 * @example
 * ```ts
 * wilsonInterval(102, 420, 100, 95, 1) // lower '20.4', upper '28.6'
 * ```
 */
export function wilsonInterval(
  numerator: number,
  denominator: number,
  per: number,
  confidence: Confidence,
  decimalPlaces: number,
): Interval {
  requireCount(numerator, 'numerator');
  requireCount(denominator, 'denominator');
  if (denominator === 0 || numerator > denominator)
    throw new IndicatorError('invalid-argument', 'An interval for a share needs a numerator within its denominator.');
  const n = new Precise(denominator);
  const x = new Precise(numerator);
  const square = normalPoint(confidence).pow(2);
  const root = square.times(square.plus(x.times(4).times(n.minus(x)).div(n))).sqrt();
  const middle = x.times(2).plus(square);
  const width = n.plus(square).times(2);
  const end = (value: Precise): string => value.times(per).toFixed(decimalPlaces);
  return {
    confidence,
    method: 'wilson',
    // At the ends of the scale the root is exact in theory and an ulp off in any arithmetic.
    lower: numerator === 0 ? end(new Precise(0)) : end(middle.minus(root).div(width)),
    upper: numerator === denominator ? end(new Precise(1)) : end(middle.plus(root).div(width)),
    meaning: intervalMeaning,
  };
}
