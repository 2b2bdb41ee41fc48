import { quotient, sumOfDecimals } from '../../src/results/exact.js';
import type { PublishedRow } from './published-rows.js';
import { isNumber, type Scale } from './scale.js';

/** Whether an authority's row counts towards a place: England has all, London both of its parts. */
const isIn = (authority: PublishedRow, place: PublishedRow): boolean =>
  place.level === 'national' ||
  authority.region === place.region ||
  (place.region === 'London' && /^(Inner|Outer) London$/.test(authority.region));

/**
 * Whether a national or regional value is the share over the authorities that have both inputs, where some have not: such
 * an authority is left out of both sides of the share, and not of the totals printed beside it.
 *
 * @param rows - the rows of the file with the same breakdown
 */
export function isShareOfTheRest(row: PublishedRow, rows: readonly PublishedRow[], scale: Scale): boolean {
  if (row.level === 'local-authority') return false;
  const authorities = rows.filter(
    (other) => other.level === 'local-authority' && other.period === row.period && other.breakdown === row.breakdown && isIn(other, row),
  );
  const whole = authorities.filter(({ numerator, denominator }) => isNumber(numerator) && isNumber(denominator));
  if (whole.length === 0 || whole.length === authorities.length) return false;
  const denominator = sumOfDecimals(whole.map((other) => other.denominator));
  if (Number(denominator) === 0) return false;
  return (
    Number(quotient(sumOfDecimals(whole.map((other) => other.numerator)), denominator, scale.multiplier, scale.decimalPlaces)) ===
    Number(row.value)
  );
}
