import type { Tally } from '../engine/index.js';
import type { Calculation, Definition } from '../language/index.js';
import { fromUnits } from '../records/index.js';
import { quantile, quotient } from './exact.js';
import type { Spread } from './result.js';

/** A figure: what was counted, what it is divided by, and the quotient or why there is none. */
export interface Figure {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: string | null;
  /** What the counts alone tell; for `no-population`, why there is none is told elsewhere. */
  readonly noValue: 'no-population' | 'no-denominator' | 'no-values' | null;
}

/** What some counts add up to: a sum of values, or a number of rows. */
export const totalOf = ({ values, places, counted }: Tally): number => (values ? fromUnits(sumOf(values), places) : counted);

/**
 * The figure that some counts give, exactly.
 *
 * @param divisor - what a ratio divides by: a population, or a sum of rows; null when there is no population
 */
export function figureOf(definition: Definition, counts: Tally, divisor: number | null): Figure {
  const { calculation, precision } = definition;
  const places = precision.decimalPlaces;
  switch (calculation.shape) {
    case 'count':
      return { numerator: counts.counted, denominator: null, value: String(counts.counted), noValue: null };
    case 'proportion': {
      const { counted: numerator, denominator } = counts;
      if (denominator === 0) return { numerator, denominator, value: null, noValue: 'no-denominator' };
      return { numerator, denominator, value: quotient(numerator, denominator, calculation.per, places), noValue: null };
    }
    case 'ratio': {
      const numerator = totalOf(counts);
      if (divisor === null) return { numerator, denominator: null, value: null, noValue: 'no-population' };
      if (divisor === 0) return { numerator, denominator: 0, value: null, noValue: 'no-denominator' };
      return { numerator, denominator: divisor, value: quotient(numerator, divisor, calculation.per, places), noValue: null };
    }
    case 'distribution': {
      const values = counts.values!;
      const numerator = totalOf(counts);
      if (values.length === 0) return { numerator, denominator: 0, value: null, noValue: 'no-values' };
      const value =
        calculation.headline === 'mean' ? quotient(numerator, values.length, 1, places) : quantile(values, 1, 2, places, counts.places);
      return { numerator, denominator: values.length, value, noValue: null };
    }
  }
}

/** The spread of a distribution's values. */
export function spreadOf(calculation: Calculation, counts: Tally, decimalPlaces: number): Spread | null {
  if (calculation.shape !== 'distribution') return null;
  const values = counts.values!;
  const n = values.length;
  const unit = 10 ** counts.places;
  const at = (part: number): string | null => (n === 0 ? null : quantile(values, part, 4, decimalPlaces, counts.places));
  return {
    values: n,
    unknown: counts.undecided,
    minimum: n === 0 ? null : String(values[0] / unit),
    lowerQuartile: at(1),
    median: at(2),
    upperQuartile: at(3),
    maximum: n === 0 ? null : String(values[n - 1] / unit),
    mean: n === 0 ? null : quotient(totalOf(counts), n, 1, decimalPlaces),
    bands: calculation.bands.map(({ id, label, from, to }) => ({
      id,
      label,
      count: (to === null ? n : firstAbove(values, to * unit)) - (from === null ? 0 : firstAbove(values, from * unit - 1)),
    })),
  };
}

/** How many of some sorted values are at most a limit. */
function firstAbove(values: Int32Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sumOf(values: Int32Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at];
  return sum;
}
