import type { Tally } from '../engine/index.js';
import { IndicatorError } from '../errors.js';
import { type Calculation, type Definition, type Statistic, statisticId, statisticLabel } from '../language/index.js';
import { fromUnits, unitsOf } from '../records/index.js';
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
      const { headline } = calculation;
      const numerator = isShare(headline) ? countAbove(headline.shareAbove, counts) : totalOf(counts);
      if (values.length === 0) return { numerator, denominator: 0, value: null, noValue: 'no-values' };
      const value = statisticOf(headline, counts, places);
      return { numerator, denominator: values.length, value, noValue: null };
    }
  }
}

type Share = Extract<Statistic, { readonly shareAbove: number }>;

const isShare = (statistic: Statistic): statistic is Share => typeof statistic === 'object' && 'shareAbove' in statistic;

/** How many values are greater than a limit. */
function countAbove(limit: number, { values, places }: Tally): number {
  const units = unitsOf(String(limit), places);
  if (units === null) throw new IndicatorError('invalid-definition', `A limit of values with ${places} decimal places cannot be ${limit}.`);
  return values!.length - countUpTo(values!, units);
}

/** A statistic of values, of which there is at least one. */
function statisticOf(statistic: Statistic, counts: Tally, decimalPlaces: number): string {
  const { places } = counts;
  const values = counts.values!;
  if (statistic === 'mean') return quotient(totalOf(counts), values.length, 1, decimalPlaces);
  if (statistic === 'median') return quantile(values, 1, 2, decimalPlaces, places);
  if (statistic === 'maximum') return quantile(values, 1, 1, decimalPlaces, places);
  if (isShare(statistic)) return quotient(countAbove(statistic.shareAbove, counts), values.length, 100, decimalPlaces);
  return quantile(values, statistic.percentile, 100, decimalPlaces, places);
}

/** The statistics that no spread has of itself: the headline, when it is such, and what else is asked for. */
const statisticsOf = ({ headline, statistics = [] }: Extract<Calculation, { readonly shape: 'distribution' }>): readonly Statistic[] =>
  [headline, ...statistics].filter((statistic) => statistic !== 'mean' && statistic !== 'median');

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
    headline: statisticId(calculation.headline),
    statistics: statisticsOf(calculation).map((statistic) => ({
      id: statisticId(statistic),
      label: statisticLabel(statistic),
      value: n === 0 ? null : statisticOf(statistic, counts, decimalPlaces),
      above: isShare(statistic) ? { limit: statistic.shareAbove, count: countAbove(statistic.shareAbove, counts) } : null,
    })),
    bands: calculation.bands.map(({ id, label, from, to }) => ({
      id,
      label,
      from,
      count: (to === null ? n : countUpTo(values, to * unit)) - (from === null ? 0 : countUpTo(values, from * unit - 1)),
    })),
  };
}

/** How many of some sorted values are at most a limit. */
function countUpTo(values: Int32Array, limit: number): number {
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
