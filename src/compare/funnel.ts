import type { Decimal } from 'decimal.js';
import { IndicatorError } from '../errors.js';
import { type Definition, isRate } from '../language/index.js';
import { quotient } from '../results/exact.js';
import { type Confidence, normalPoint, Precise } from '../results/intervals/interval.js';
import { rateInterval } from '../results/intervals/rate.js';
import { type NoJudgement, refusalOf } from './judgement.js';

/** The lowest or highest figure that still lies inside, as a count and as a value. */
export interface FunnelEnd {
  readonly count: number;
  readonly value: string;
}

/** Which figures of one denominator lie inside the funnel at one level. */
export interface FunnelLimit {
  readonly denominator: number;
  readonly confidence: Confidence;
  readonly lowest: FunnelEnd;
  readonly highest: FunnelEnd;
}

/** Limits round a stated reference value. They hold no authority's figure and no verdict. */
export interface Funnel {
  readonly indicator: string;
  readonly version: number;
  readonly reference: { readonly value: string; readonly of: string };
  /** The interval that is turned round: Wilson's for shares, Byar's (exact below 10) for rates. */
  readonly method: 'wilson' | 'byar-exact-poisson';
  /** By denominator, then confidence. */
  readonly limits: readonly FunnelLimit[];
  readonly meaning: string;
  /** Why nothing outside the limits may be called better or worse; null where the indicator states a direction. */
  readonly noJudgement: NoJudgement | null;
}

export interface FunnelOptions {
  /** The value in the indicator's unit, such as '21.7' per cent, and what it is: 'England, year ending 31 March 2025'. */
  readonly reference: { readonly value: string; readonly of: string };
  readonly denominators: readonly number[];
  readonly confidences?: readonly Confidence[];
}

const meaning =
  'A figure inside the limits is one that chance alone could easily give if its underlying rate were the reference value. One outside calls for questions: need, recording and practice differ between places, and events that come together, as for brothers and sisters, make the limits too narrow.';

/** Wilson's interval of x of n holds p exactly when x lies within z·√(np(1−p)) of np. */
function shareEnds(p: Decimal, n: number, confidence: Confidence): readonly [number, number] {
  const expected = p.times(n);
  const reach = normalPoint(confidence).times(expected.times(new Precise(1).minus(p)).sqrt());
  return [Math.max(0, expected.minus(reach).ceil().toNumber()), Math.min(n, expected.plus(reach).floor().toNumber())];
}

/** The least whole number from `low` on for which a test that turns true once is true. */
function least(low: number, high: number, isSo: (at: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (isSo(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The counts whose own interval holds the expected number: both ends of the interval rise with the count. */
function rateEnds(expected: Decimal, confidence: Confidence): readonly [number, number] {
  const end = (count: number, which: 'lower' | 'upper'): Decimal => new Precise(rateInterval(count, 1, 1, confidence, 20)[which]);
  const beyond = expected.plus(normalPoint(confidence).times(expected.sqrt()).times(2)).plus(40).ceil().toNumber();
  const lowest = least(0, beyond, (count) => end(count, 'upper').gte(expected));
  return [lowest, least(lowest, beyond, (count) => end(count + 1, 'lower').gt(expected))];
}

function kindOf({ calculation }: Definition): { readonly method: Funnel['method']; readonly per: number } {
  if (calculation.shape === 'proportion') return { method: 'wilson', per: calculation.per };
  if (calculation.shape === 'ratio' && isRate(calculation)) return { method: 'byar-exact-poisson', per: calculation.per };
  throw new IndicatorError('invalid-argument', 'Funnel limits are for shares and for rates of events in a population.');
}

/**
 * Funnel limits round a reference value, by denominator, at 95 and 99.8 %. A figure lies inside exactly when its own
 * interval (Wilson's for a share, Byar's or exact Poisson for a rate) holds the reference value, so a funnel never says
 * other than the interval beside the figure.
 *
 * @throws IndicatorError `invalid-argument` for other shapes, a reference that is not a number in range, or a denominator
 * that is not a whole number above 0
 * @example
 * ```ts
 * funnel(definition, { reference: { value: '50', of: 'England' }, denominators: [100] })
 * // 95 %: 41 to 59 of 100 lie inside
 * ```
 */
export function funnel(definition: Definition, options: FunnelOptions): Funnel {
  const { method, per } = kindOf(definition);
  const { reference, denominators, confidences = [95, 99.8] } = options;
  if (!/^\d+(\.\d+)?$/.test(reference.value))
    throw new IndicatorError('invalid-argument', 'The reference value must be a number in the indicator’s unit, as text.');
  const rate = new Precise(reference.value).div(per);
  if (method === 'wilson' && rate.gt(1)) throw new IndicatorError('invalid-argument', 'A share of reference cannot exceed 100 %.');
  if (denominators.some((n) => !Number.isSafeInteger(n) || n <= 0))
    throw new IndicatorError('invalid-argument', 'A funnel needs denominators that are whole numbers above 0.');
  const places = definition.precision.decimalPlaces;
  const limits = [...new Set(denominators)]
    .sort((a, b) => a - b)
    .flatMap((denominator) =>
      confidences.map((confidence): FunnelLimit => {
        const [lowest, highest] =
          method === 'wilson' ? shareEnds(rate, denominator, confidence) : rateEnds(rate.times(denominator), confidence);
        const end = (count: number): FunnelEnd => ({ count, value: quotient(count, denominator, per, places) });
        return { denominator, confidence, lowest: end(lowest), highest: end(highest) };
      }),
    );
  return { indicator: definition.id, version: definition.version, reference, method, limits, meaning, noJudgement: refusalOf(definition) };
}
