import { IndicatorError } from '../../errors.js';
import { type Confidence, type Interval, type IntervalMethod, intervalMeaning, normalPoint, Precise, requireCount } from './interval.js';
import { type CountEnds, exactPoissonEnds } from './poisson.js';

/** From this count on, Byar's approximation is used; below it, the exact interval. */
const BYAR_FROM = 10;

/** Byar's approximation to the interval of a Poisson count (Breslow and Day 1987). */
function byarEnds(count: number, confidence: Confidence): CountEnds {
  const z = normalPoint(confidence);
  const end = (x: Precise, sign: 1 | -1): Precise => {
    const inside = new Precise(1).minus(new Precise(1).div(x.times(9))).plus(z.times(sign).div(x.sqrt().times(3)));
    return x.times(inside.pow(3));
  };
  return { lower: end(new Precise(count), -1), upper: end(new Precise(count).plus(1), 1) };
}

/**
 * The interval of a rate of events in a population: Byar's approximation, and the exact Poisson interval for fewer than 10
 * events, as public health profiles take it. The population is taken as known.
 *
 * @param per - 10,000 for rates of children
 * @throws IndicatorError `invalid-argument` when the count is not whole, or the population not above 0
 * @example
 * ```ts
 * rateInterval(139, 10000, 10000, 95, 1) // lower '116.9', upper '164.1'
 * ```
 */
export function rateInterval(count: number, population: number, per: number, confidence: Confidence, decimalPlaces: number): Interval {
  requireCount(count, 'count');
  if (!(population > 0)) throw new IndicatorError('invalid-argument', 'An interval for a rate needs a population above 0.');
  const method: IntervalMethod = count < BYAR_FROM ? 'exact-poisson' : 'byar';
  const { lower, upper } = method === 'byar' ? byarEnds(count, confidence) : exactPoissonEnds(count, confidence);
  const end = (value: Precise): string => value.times(per).div(population).toFixed(decimalPlaces);
  return { confidence, method, lower: end(lower), upper: end(upper), meaning: intervalMeaning };
}
