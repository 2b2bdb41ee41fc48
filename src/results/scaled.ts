import { IndicatorError } from '../errors.js';

/** An exact decimal: a whole number of units of ten to the power of minus `places`. 10.75 is 1,075 units of two places. */
export interface Scaled {
  readonly units: bigint;
  readonly places: number;
}

/** A whole number, or decimal text such as full-time equivalents of `'5753.5'`. A number that is not whole is taken as it is printed. */
export type ExactNumber = number | string;

const power = (places: number): bigint => 10n ** BigInt(places);

/**
 * The exact value of a number as it is written: `'0.1'` is a tenth, not its nearest binary fraction.
 *
 * @throws IndicatorError `invalid-argument` when the text is no number
 * @example
 * ```ts
 * scaled('10.75') // { units: 1075n, places: 2 }
 * ```
 */
export function scaled(value: ExactNumber): Scaled {
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(String(value)))
    throw new IndicatorError('invalid-argument', 'A number is written in digits, with a point before its decimals.');
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const places = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return places < 0 ? { units: units * power(-places), places: 0 } : { units, places };
}

/** The units of a number at as many places as it has, or more. */
const unitsAt = ({ units, places }: Scaled, wanted: number): bigint => units * power(wanted - places);

export function plus(a: Scaled, b: Scaled): Scaled {
  const places = Math.max(a.places, b.places);
  return { units: unitsAt(a, places) + unitsAt(b, places), places };
}

export const negative = ({ units, places }: Scaled): Scaled => ({ units: -units, places });

export const times = (a: Scaled, b: Scaled): Scaled => ({ units: a.units * b.units, places: a.places + b.places });

/** `over ÷ under` as decimal text, rounded half up (away from zero) at a number of places. What rounds to nothing is plain 0. */
export function dividedHalfUp(over: Scaled, under: Scaled, decimalPlaces: number): string {
  // Both as whole numbers of one unit.
  const places = Math.max(over.places, under.places);
  const a = unitsAt(over, places) * power(decimalPlaces);
  const b = unitsAt(under, places);
  const isNegative = a < 0n !== b < 0n;
  const size = (value: bigint): bigint => (value < 0n ? -value : value);
  const rounded = (2n * size(a) + size(b)) / (2n * size(b));
  return textOf({ units: isNegative ? -rounded : rounded, places: decimalPlaces });
}

/** Decimal text with all of its places. */
export function textOf({ units, places }: Scaled): string {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
