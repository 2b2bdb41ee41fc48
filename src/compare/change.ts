import { Decimal } from 'decimal.js';
import { IndicatorError } from '../errors.js';
import type { Calculation, Definition } from '../language/index.js';
import type { Result, Warning } from '../results/result.js';
import { type Day, day, partsOf } from '../time/index.js';
import { type Judged, judged } from './judgement.js';
import { type Movements, movementsBetween } from './movement.js';
import { type ReorganisationBetween, reorganisationBetween } from './reorganisation.js';

const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

export interface ChangeBetweenPeriodsOptions {
  readonly definition: Definition;
  /** What happened to the authority in between; left out, the list of authorities says. */
  readonly reorganisation?: ReorganisationBetween | null;
}

export interface NotComparable {
  readonly reason:
    | 'different-indicator'
    | 'different-definition'
    | 'different-authority'
    | 'different-breakdown'
    | 'different-length'
    | 'break-in-series'
    | 'reorganisation'
    | 'no-value';
  readonly message: string;
}

/**
 * The change of a quotient split between its two parts (Shapley): each part's effect is the mean of what it does while
 * the other part is as it was, and while the other is as it became. Neither part is favoured, and the two effects add up
 * to the difference exactly, as printed.
 */
export interface Split {
  readonly method: 'shapley';
  /** What the change of the numerator did. */
  readonly numeratorEffect: string;
  /** What the change of the denominator did: for a population that grew, a fall. */
  readonly denominatorEffect: string;
}

interface Sides {
  readonly indicator: string;
  readonly title: string;
  readonly unit: string;
  readonly laCode: string;
  readonly from: Result;
  readonly to: Result;
  /** Who came and who left; null unless both results name their members. */
  readonly movements: Movements | null;
  /** The warnings of both periods, and what else to know, such as another population series. */
  readonly warnings: { readonly from: readonly Warning[]; readonly to: readonly Warning[]; readonly between: readonly string[] };
}

/** How a figure changed between two periods, or why the two may not be compared. */
export type ChangeBetweenPeriods =
  | (Sides & { readonly comparable: false; readonly because: readonly NotComparable[] })
  | (Sides &
      Judged & {
        readonly comparable: true;
        /** Later less earlier from the exact counts, with two more decimal places than the figures show. */
        readonly difference: string;
        /** Later less earlier as the figures are shown; rounding can set it apart from `difference`. */
        readonly differenceAsShown: string;
        /** Null for counts, which have no denominator, and for medians, which no two parts make up. */
        readonly split: Split | null;
        readonly numerator: { readonly from: number; readonly to: number; readonly change: number } | null;
        readonly denominator: { readonly from: number; readonly to: number; readonly change: number } | null;
      });

/** What the quotient is multiplied by; null when the value is not numerator over denominator. */
function multiplier(calculation: Calculation): number | null {
  switch (calculation.shape) {
    case 'proportion':
    case 'ratio':
      return calculation.per;
    case 'aggregated':
      return calculation.denominator === null ? null : calculation.per;
    case 'distribution':
      if (typeof calculation.headline === 'object' && 'shareAbove' in calculation.headline) return 100;
      return calculation.headline === 'mean' ? 1 : null;
    case 'count':
    case 'total':
      return null;
  }
}

/** Whole months from the first day to the day after the last; null when the period does not hold whole months. */
function lengthOf({ period }: Result): string {
  const start = partsOf(day(period.start));
  const next = partsOf(day(period.end) + 1);
  return start.dayOfMonth === next.dayOfMonth
    ? `${(next.year - start.year) * 12 + next.month - start.month} months`
    : `${day(period.end) - day(period.start) + 1} days`;
}

/** A break that falls after the earlier period's end and no later than the later one's: then the two stand on its two sides. */
function breaksBetween({ editions }: Definition, from: Day, to: Day): readonly NotComparable[] {
  return (editions ?? [])
    .filter((edition) => edition.comparable === 'break' && day(edition.from) > from && day(edition.from) <= to)
    .map(({ from: since, note }) => ({ reason: 'break-in-series', message: `The series breaks on ${since}: ${note}` }));
}

function obstacles(
  from: Result,
  to: Result,
  definition: Definition,
  reorganisation: ReorganisationBetween | null,
): readonly NotComparable[] {
  const found: NotComparable[] = [];
  const add = (isSo: boolean, reason: NotComparable['reason'], message: string): void => void (isSo && found.push({ reason, message }));
  add(from.indicator !== to.indicator, 'different-indicator', 'The two results are of different indicators.');
  add(
    from.indicator === to.indicator && (from.version !== to.version || from.hash !== to.hash),
    'different-definition',
    'The two results were calculated by definitions that do not mean the same: calculate both again by one version.',
  );
  add(from.geography.laCode !== to.geography.laCode, 'different-authority', 'The two results are of different authorities.');
  add(
    from.breakdown?.id !== to.breakdown?.id || from.breakdown?.stratum !== to.breakdown?.stratum,
    'different-breakdown',
    'The two results are of different breakdowns or strata.',
  );
  // A stock on the last day is the same question whatever the period's length.
  add(
    definition.period === 'year' && lengthOf(from) !== lengthOf(to),
    'different-length',
    `One period has ${lengthOf(from)}, the other ${lengthOf(to)}.`,
  );
  found.push(...breaksBetween(definition, day(from.period.end), day(to.period.end)));
  if (reorganisation && !reorganisation.isSameArea) found.push({ reason: 'reorganisation', message: reorganisation.note });
  add(from.value === null || to.value === null, 'no-value', 'At least one of the two results has no value.');
  return found;
}

function notesBetween(from: Result, to: Result, reorganisation: ReorganisationBetween | null): readonly string[] {
  const notes: string[] = [];
  if (from.population?.series !== to.population?.series)
    notes.push('The two populations are of different series, so part of the denominator’s effect is revision and not growth.');
  if (day(from.period.end) >= day(to.period.start))
    notes.push('The two periods overlap, so they share events and the change is smaller than between periods apart.');
  if (reorganisation?.isSameArea) notes.push(reorganisation.note);
  return notes;
}

/** Effects at some decimal places; the denominator's is what the numerator's leaves of the difference, so that the printed parts add up. */
function splitOf(from: Result, to: Result, per: number, places: number): { readonly difference: string; readonly split: Split } {
  const [n0, d0, n1, d1] = [from.numerator, from.denominator, to.numerator, to.denominator].map((count) => new Exact(count!)) as [
    Decimal,
    Decimal,
    Decimal,
    Decimal,
  ];
  const difference = n1.div(d1).minus(n0.div(d0)).times(per).toDecimalPlaces(places);
  const ofNumerator = n1
    .minus(n0)
    .times(per)
    .div(2)
    .times(new Exact(1).div(d0).plus(new Exact(1).div(d1)))
    .toDecimalPlaces(places);
  return {
    difference: text(difference, places),
    split: {
      method: 'shapley',
      numeratorEffect: text(ofNumerator, places),
      denominatorEffect: text(difference.minus(ofNumerator), places),
    },
  };
}

const text = (value: Decimal, places: number): string => (value.isZero() ? value.abs() : value).toFixed(places);

const pair = (from: number | null, to: number | null): { readonly from: number; readonly to: number; readonly change: number } | null =>
  from === null || to === null ? null : { from, to, change: to - from };

/**
 * How one authority's figure changed between two periods: the difference, and how much of it the numerator and the
 * denominator each made. It refuses results that do not mean the same (another version, a break in the series, an
 * authority redrawn in between) and says why.
 *
 * @param from - the earlier result
 * @param to - the later result
 * @throws IndicatorError `invalid-argument` when the periods are not in order, or the definition is of another indicator
 * @example
 * ```ts
 * // 50 of 200 became 60 of 300: 25 % to 20 %
 * changeBetweenPeriods(from, to, { definition }) // difference '-5.000': numeratorEffect '4.167', denominatorEffect '-9.167'
 * ```
 */
export function changeBetweenPeriods(from: Result, to: Result, options: ChangeBetweenPeriodsOptions): ChangeBetweenPeriods {
  const { definition, reorganisation = reorganisationBetween(from, to) } = options;
  if (day(to.period.end) <= day(from.period.end)) throw new IndicatorError('invalid-argument', 'Give the earlier result first.');
  if (definition.id !== to.indicator || definition.version !== to.version)
    throw new IndicatorError('invalid-argument', 'Give the definition and version of the later result.');
  const sides: Sides = {
    indicator: to.indicator,
    title: to.title,
    unit: to.unit,
    laCode: to.geography.laCode,
    from,
    to,
    movements: movementsBetween(from, to),
    warnings: { from: from.warnings, to: to.warnings, between: notesBetween(from, to, reorganisation) },
  };
  const because = obstacles(from, to, definition, reorganisation);
  if (because.length > 0) return { ...sides, comparable: false, because };
  const shown = new Exact(to.value!).minus(from.value!);
  const places = definition.precision.decimalPlaces;
  const per = multiplier(definition.calculation);
  const made = per === null ? null : splitOf(from, to, per, places + 2);
  return {
    ...sides,
    comparable: true,
    difference: made?.difference ?? text(shown, places),
    differenceAsShown: text(shown, places),
    split: made?.split ?? null,
    numerator: pair(from.numerator, to.numerator),
    denominator: pair(from.denominator, to.denominator),
    ...judged(definition, shown.isZero() ? 0 : shown.isPositive() ? 1 : -1, 'earlier figure'),
  };
}
