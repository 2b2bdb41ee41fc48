/** The largest whole number that is stored. */
const MOST = 2 ** 31 - 1;

/**
 * A number in digits as a whole number of units of its last decimal place, as it is stored; null when it is no number,
 * has more decimal places, or does not fit.
 *
 * @example
 * ```ts
 * unitsOf('0.6', 2) // 60
 * ```
 */
export function unitsOf(text: string, places: number): number | null {
  const [, sign = '', whole = '', digits = ''] = /^(-?)(\d+)(?:\.(\d*))?$/.exec(text) ?? [];
  const fraction = digits.replace(/0+$/, '');
  if (whole === '' || fraction.length > places) return null;
  const units = Number(whole + fraction.padEnd(places, '0'));
  return units > MOST ? null : sign === '-' && units > 0 ? -units : units;
}

/** Units as a number: 60 units of two places are 0.6. It is the number nearest to the decimal, and is printed as the decimal. */
export const fromUnits = (units: number, places: number): number => units / 10 ** places;
