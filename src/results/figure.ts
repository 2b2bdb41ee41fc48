import type { Tally } from '../engine/index.js';
import { IndicatorError } from '../errors.js';
import { type Calculation, type Definition, type Statistic, statisticId, statisticLabel, usualNumber } from '../language/index.js';
import { fromUnits, unitsOf } from '../records/index.js';
import { type Amount, isKnown } from './amount.js';
import { quantile, quotient } from './exact.js';
import type { NoValueReason } from './no-value.js';
import type { Spread } from './result.js';

/** A figure: what was counted, what it is divided by, and the quotient or why there is none. */
export interface Figure {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: string | null;
  readonly reasons: readonly NoValueReason[];
}

/** What a ratio or total is of: exact numbers, or why there are none. */
export interface Amounts {
  readonly numerator: Amount;
  /** Null for a total. */
  readonly denominator: Amount | null;
}

/** What some counts add up to: a sum of values, or a number of rows. */
export const totalOf = ({ values, places, counted }: Tally): number => (values ? fromUnits(sumOf(values), places) : counted);

const noReasons: readonly NoValueReason[] = [];
const nothingToDivideBy: readonly NoValueReason[] = [{ code: 'no-denominator', message: 'There is nothing to divide by.' }];
const noValues: readonly NoValueReason[] = [{ code: 'no-values', message: 'None of the rows has a value.' }];

const numberOf = (amount: Amount | null): number | null => (amount !== null && isKnown(amount) ? Number(amount) : null);

/** A quotient of two amounts, or of one and nothing. */
export function quotientFigure({ numerator, denominator }: Amounts, per: number, places: number): Figure {
  const known = { numerator: numberOf(numerator), denominator: numberOf(denominator) };
  const under = denominator ?? 1;
  if (!isKnown(numerator)) return { ...known, value: null, reasons: [numerator] };
  if (!isKnown(under)) return { ...known, value: null, reasons: [under] };
  if (known.denominator === 0) return { ...known, value: null, reasons: nothingToDivideBy };
  return { ...known, value: quotient(numerator, under, per, places), reasons: noReasons };
}

/** The figure that some counts give, exactly; of a ratio or total, that its amounts give. */
export function figureOf({ calculation, precision }: Definition, counts: Tally, amounts: Amounts | null): Figure {
  const places = precision.decimalPlaces;
  if (amounts) return quotientFigure(amounts, calculation.shape === 'ratio' ? calculation.per : 1, places);
  if (calculation.shape === 'proportion') {
    const { counted: numerator, denominator } = counts;
    return quotientFigure({ numerator, denominator }, calculation.per, places);
  }
  if (calculation.shape !== 'distribution') {
    return { numerator: counts.counted, denominator: null, value: String(counts.counted), reasons: noReasons };
  }
  const values = counts.values!;
  const { headline } = calculation;
  const numerator = isShare(headline) ? countAbove(usualNumber(headline.shareAbove), counts) : totalOf(counts);
  if (values.length === 0) return { numerator, denominator: 0, value: null, reasons: noValues };
  return { numerator, denominator: values.length, value: statisticOf(headline, counts, places), reasons: noReasons };
}

type Share = Extract<Statistic, { readonly shareAbove: unknown }>;

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
  if (isShare(statistic)) return quotient(countAbove(usualNumber(statistic.shareAbove), counts), values.length, 100, decimalPlaces);
  return quantile(values, usualNumber(statistic.percentile), 100, decimalPlaces, places);
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
      above: isShare(statistic)
        ? { limit: usualNumber(statistic.shareAbove), count: countAbove(usualNumber(statistic.shareAbove), counts) }
        : null,
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
