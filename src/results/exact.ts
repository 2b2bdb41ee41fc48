import { Decimal } from 'decimal.js';

/** Published figures are rounded half up, away from zero; half-even and binary floats do not reproduce them. */
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

/**
 * `numerator ÷ denominator × per`, exactly, rounded half up to a number of decimal places.
 *
 * @example
 * ```ts
 * quotient(23, 80, 100, 1) // '28.8'
 * ```
 */
export function quotient(numerator: number, denominator: number, per: number, decimalPlaces: number): string {
  return new Exact(numerator).times(per).div(denominator).toFixed(decimalPlaces);
}

/**
 * A quantile of sorted whole numbers by linear interpolation between the two nearest (type 7), rounded half up.
 *
 * @example
 * ```ts
 * quantile(Int32Array.of(1, 2, 3, 4), 1, 2, 1) // '2.5', the median
 * ```
 */
export function quantile(sorted: Int32Array, part: number, whole: number, decimalPlaces: number): string {
  const reach = (sorted.length - 1) * part;
  const below = Math.floor(reach / whole);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return new Exact(high - low).times(reach - below * whole).div(whole).plus(low).toFixed(decimalPlaces);
}
