import { Decimal } from 'decimal.js';
import { IndicatorError } from '../../errors.js';

/** Confidence in per cent: the two levels that public health profiles use. */
export type Confidence = 95 | 99.8;

/** How the ends of an interval were worked out. */
export type IntervalMethod = 'wilson' | 'byar' | 'exact-poisson';

/** An interval round a figure, in the figure's own unit, rounded like the figure. */
export interface Interval {
  readonly confidence: Confidence;
  readonly method: IntervalMethod;
  readonly lower: string;
  readonly upper: string;
  /** What the interval says and does not say; to be shown with it. */
  readonly meaning: string;
}

/**
 * Returns are full counts, so DfE publishes no intervals with them; what one adds, and what it leaves out, has to be said
 * wherever one is shown.
 */
export const intervalMeaning =
  'Every child was counted, so this is not sampling error: it shows how far chance alone could have moved the figure with the underlying rate the same. ' +
  'It says nothing of recording, of how cases are counted or of differences in need, and it is too narrow where events come together, as for brothers and sisters.';

/** Forty digits, so that the last of the ten or more that are shown is right. */
export const Precise = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
export type Precise = Decimal;

/** Points of the standard normal distribution that leave half of the rest above: 2.5 % and 0.1 %. */
const normalPoints: Readonly<Record<Confidence, string>> = {
  95: '1.95996398454005423552459443052',
  99.8: '3.09023230616781354154039983011',
};

export const normalPoint = (confidence: Confidence): Precise => new Precise(normalPoints[confidence]);

/** The chance left in each tail: 0.025 or 0.001. */
export const tailOf = (confidence: Confidence): Precise => new Precise(100).minus(confidence).div(200);

export function requireCount(value: number, name: string): void {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new IndicatorError('invalid-argument', `An interval needs a ${name} that is a whole number, not below 0.`);
}
