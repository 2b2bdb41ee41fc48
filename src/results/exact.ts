import { dividedHalfUp, type ExactNumber, negative, plus, scaled, textOf, times } from './scaled.js';

export type { ExactNumber } from './scaled.js';

/** The largest product of whole numbers that is still exact when it is doubled. */
const LARGEST_EXACT = Number.MAX_SAFE_INTEGER / 2;

/**
 * The same for whole numbers that are small enough, as counts are: long division needs no decimals, and figures are made
 * by the ten thousand. Null for all others.
 */
function quotientOfCounts(numerator: ExactNumber, denominator: ExactNumber, per: number, decimalPlaces: number): string | null {
  if (typeof numerator !== 'number' || typeof denominator !== 'number' || numerator < 0 || denominator <= 0) return null;
  const units = numerator * per * 10 ** decimalPlaces;
  if (
    !Number.isInteger(numerator) ||
    !Number.isInteger(denominator) ||
    !Number.isInteger(per) ||
    units > LARGEST_EXACT ||
    denominator > LARGEST_EXACT
  )
    return null;
  const rest = units % denominator;
  const rounded = (units - rest) / denominator + (rest * 2 >= denominator ? 1 : 0);
  const digits = String(rounded).padStart(decimalPlaces + 1, '0');
  return decimalPlaces === 0 ? digits : `${digits.slice(0, -decimalPlaces)}.${digits.slice(-decimalPlaces)}`;
}

/**
 * `numerator ÷ denominator × per`, exactly, rounded half up to a number of decimal places. Decimal text is taken as it
 * is written: `'0.1'` is a tenth, not its nearest binary fraction.
 *
 * @example
 * ```ts
 * quotient(23, 80, 100, 1) // '28.8'
 * quotient('5753.5', '36437.3', 100, 1) // '15.8', an agency rate in full-time equivalents
 * ```
 */
export function quotient(numerator: ExactNumber, denominator: ExactNumber, per: number, decimalPlaces: number): string {
  return (
    quotientOfCounts(numerator, denominator, per, decimalPlaces) ??
    dividedHalfUp(times(scaled(numerator), scaled(per)), scaled(denominator), decimalPlaces)
  );
}

/** Linear interpolation between neighbours of sorted values (type 7), rounded half up. */
function interpolate(
  at: (index: number) => ExactNumber,
  length: number,
  part: number,
  whole: number,
  decimalPlaces: number,
  unit = 1,
): string {
  const reach = (length - 1) * part;
  const below = Math.floor(reach / whole);
  const low = scaled(at(below));
  const high = scaled(at(Math.min(below + 1, length - 1)));
  const between = times(plus(high, negative(low)), scaled(reach - below * whole));
  return dividedHalfUp(plus(times(low, scaled(whole)), between), scaled(whole * unit), decimalPlaces);
}

/**
 * A quantile of sorted whole numbers by linear interpolation between the two nearest (type 7), rounded half up.
 *
 * @param places - decimal places of the values, which are whole numbers of the last of them
 * @example
 * ```ts
 * quantile(Int32Array.of(1, 2, 3, 4), 1, 2, 1) // '2.5', the median
 * ```
 */
export function quantile(sorted: Int32Array, part: number, whole: number, decimalPlaces: number, places = 0): string {
  return interpolate((index) => sorted[index], sorted.length, part, whole, decimalPlaces, 10 ** places);
}

/**
 * The median of figures given as decimal text, in any order: the middle one, or the mean of the middle two, rounded half
 * up. Null when there are none. The dashboard takes a group's median from values already rounded, the same way.
 *
 * @example
 * ```ts
 * medianOf(['21.3', '9', '21.6'], 1) // '21.3'
 * medianOf(['1', '2'], 0) // '2': 1.5 rounds up
 * ```
 */
export function medianOf(values: readonly string[], decimalPlaces: number): string | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => {
    const { units } = plus(scaled(a), negative(scaled(b)));
    return units < 0n ? -1 : units > 0n ? 1 : 0;
  });
  return interpolate((index) => sorted[index], sorted.length, 1, 2, decimalPlaces);
}

/**
 * The exact sum of decimal texts, without the error that adding binary fractions brings.
 *
 * @example
 * ```ts
 * sumOfDecimals(['0.1', '0.2']) // '0.3'
 * ```
 */
export function sumOfDecimals(values: readonly string[]): string {
  const sum = textOf(values.map(scaled).reduce(plus, scaled(0)));
  return sum.includes('.') ? sum.replace(/\.?0+$/, '') : sum;
}

/**
 * A whole number of small units as decimal text: full-time equivalents are held in hundredths, so that they add exactly.
 *
 * @example
 * ```ts
 * scaledDecimal(1075, 2) // '10.75'
 * ```
 */
export const scaledDecimal = (units: number, decimalPlaces: number): string => textOf({ units: BigInt(units), places: decimalPlaces });
