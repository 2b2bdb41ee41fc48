import { Decimal } from 'decimal.js';
import { quotient } from '../../src/results/exact.js';
import type { PublishedRow } from './published-rows.js';
import type { Scale } from './scale.js';

/**
 * How a published value stands to the one recomputed. `equal`: digit for digit. `within-rounding`: the numerator and
 * denominator are printed rounded (national and regional counts to 10, full-time equivalents to a tenth) and some numbers
 * that print so give the value.
 */
export type Verdict = 'equal' | 'within-rounding' | 'different';

const Exact = Decimal.clone({ precision: 40 });

/** National and regional counts are printed to the nearest 10. */
const HALF_OF_TEN = 5;

/** Whether some true numerator and denominator that print as these give the value printed. */
function isWithin(row: PublishedRow, scale: Scale, numeratorSlack: Decimal.Value, denominatorSlack: Decimal.Value): boolean {
  const numerator = new Exact(row.numerator);
  const denominator = new Exact(row.denominator);
  const half = new Exact(10).pow(-scale.decimalPlaces).div(2);
  const value = new Exact(row.value);
  const lowest = Decimal.max(numerator.minus(numeratorSlack), 0).times(scale.multiplier).div(denominator.plus(denominatorSlack));
  if (value.plus(half).lt(lowest)) return false;
  const smallest = denominator.minus(denominatorSlack);
  return smallest.lte(0) || value.minus(half).lte(numerator.plus(numeratorSlack).times(scale.multiplier).div(smallest));
}

/** The value recomputed, or null when there is nothing to divide by. */
export const recomputed = (row: PublishedRow, scale: Scale): string | null =>
  Number(row.denominator) === 0 ? null : quotient(row.numerator, row.denominator, scale.multiplier, scale.decimalPlaces);

export function verdictOn(row: PublishedRow, scale: Scale): Verdict {
  const value = recomputed(row, scale);
  if (value === null) return 'different';
  if (new Exact(value).eq(row.value)) return 'equal';
  const printed = (places: number): Decimal.Value => (places === 0 ? 0 : new Exact(10).pow(-places).div(2));
  const isAuthority = row.level === 'local-authority';
  if (isAuthority && scale.numeratorPlaces === 0 && scale.denominatorPlaces === 0) return 'different';
  const numeratorSlack = isAuthority ? printed(scale.numeratorPlaces) : HALF_OF_TEN;
  const denominatorSlack = isAuthority ? printed(scale.denominatorPlaces) : HALF_OF_TEN;
  return isWithin(row, scale, numeratorSlack, denominatorSlack) ? 'within-rounding' : 'different';
}
