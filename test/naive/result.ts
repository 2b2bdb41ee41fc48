import { Decimal } from 'decimal.js';
import { type Definition, derivedTables, type Quantity, type SettableNumber, type Statistic } from '../../src/language/index.js';
import { collectionOf, type Series } from '../../src/records/index.js';
import { addDays, addMonths } from './calendar.js';
import type { Observer } from './evaluate.js';
import { type NaiveAmount, naiveAmount, type Population } from './quantity.js';
import { isInStratum, type NaivePeriod, type NaiveUnit, strataNames } from './units.js';
import type { World } from './world.js';

export interface NaiveResult {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: string | null;
  readonly noValue: string | null;
}

/** A number that is written, or the usual one where the caller may set it. */
const usual = (number: SettableNumber): number => (typeof number === 'object' ? Number(number.default) : number);

/** Half up on whole numbers: no fraction is ever rounded in binary. */
export function roundedHalfUp(over: number, under: number, decimalPlaces: number): string {
  const scaled = (BigInt(over) * 10n ** BigInt(decimalPlaces) * 2n + BigInt(under)) / (2n * BigInt(under));
  const digits = scaled.toString().padStart(decimalPlaces + 1, '0');
  return decimalPlaces === 0 ? digits : `${digits.slice(0, -decimalPlaces)}.${digits.slice(-decimalPlaces)}`;
}

/** The tables that a definition reads, found in its text: those it names, and those that derived tables are made from. */
function tablesRead(calculation: Definition['calculation']): readonly string[] {
  const named = (value: unknown): readonly string[] =>
    [...JSON.stringify(value).matchAll(/"(?:table|from)":"(\w+)"/g)].map((found) => found[1]!);
  const direct = named(calculation);
  return [
    ...new Set([
      ...direct,
      ...Object.values(derivedTables)
        .filter(({ name }) => direct.includes(name))
        .flatMap(named),
    ]),
  ];
}

/** Whether a return of a collection holds a table: those it fills itself, and who its children are. */
const isFilledBy = (table: string, collection: string): boolean =>
  table === 'children' ? collection === 'cin' || collection === 'ssda903' : collectionOf[table as keyof typeof collectionOf] === collection;

/** Why the returns of an authority are not enough, day by day; null when they are. */
function lacking(world: World, definition: Definition, period: NaivePeriod, laCode: string): string | null {
  for (const need of definition.history) {
    const given = world.coverage.filter(
      (window) => window.collection === need.collection && window.tables.some((name) => isFilledBy(name, need.collection)),
    );
    const windows = given.filter((window) => window.laCode === laCode);
    if (windows.length === 0) return given.length === 0 ? 'collection-not-given' : 'returns-of-another-authority';
    const first = windows.map((window) => window.from).sort()[0]!;
    const last = windows
      .map((window) => window.to)
      .sort()
      .at(-1)!;
    const from = addMonths(definition.period === 'year' ? period.start : period.end, -need.monthsBefore);
    const isFollowed = JSON.stringify(definition.calculation).includes(`"name":"dataEnd","collection":"${need.collection}"`);
    const to = isFollowed && last > period.end ? last : period.end;
    // Whose birth dates are read needs the table of children, where the only collection read would tell them.
    const birthDates =
      definition.history.length === 1 && /"table":"children","name":"(?!laCode|childId)/.test(JSON.stringify(definition.calculation));
    const tables = tablesRead(definition.calculation).filter((name) =>
      name === 'children' ? birthDates : collectionOf[name as keyof typeof collectionOf] === need.collection,
    );
    for (let day = from; day <= to; day = addDays(day, 1)) {
      const holding = windows.filter((window) => window.from <= day && day <= window.to);
      if (holding.length === 0) return day > last ? 'returns-end-early' : day < first ? 'insufficient-history' : 'returns-have-a-gap';
    }
    for (let day = from; day <= to; day = addDays(day, 1)) {
      const holding = windows.filter((window) => window.from <= day && day <= window.to);
      if (tables.some((name) => !holding.some((window) => (window.tables as readonly string[]).includes(name))))
        return 'table-not-returned';
    }
  }
  return null;
}

const lastOfMonth = (day: string): boolean => addDays(day, 1).endsWith('-01');

/** The first day of so many months that end on a day. */
const startOf = (end: string, months: number): string =>
  lastOfMonth(end) ? addMonths(addDays(end, 1), -months) : addDays(addMonths(end, -months), 1);

function kindOf({ start, end }: NaivePeriod): string {
  if (start === startOf(end, 12)) return end.endsWith('-03-31') ? 'financial-year' : end.endsWith('-08-31') ? 'academic-year' : 'year';
  if (start === end) return 'census-day';
  if (lastOfMonth(end) && start === startOf(end, 3)) return 'quarter';
  if (lastOfMonth(end) && start === startOf(end, 1)) return 'month';
  return [2, 3, 4, 5, 6, 7, 8, 9, 10].some((years) => start === startOf(end, 12 * years)) ? 'rolling-years' : 'other';
}

/** Why a definition has no figure for a period, whatever the returns hold. */
function notValid({ editions, frequency, period: looksAt }: Definition, period: NaivePeriod): string | null {
  const inEdition = (day: string): boolean => editions.some(({ from, to }) => from <= day && day <= (to ?? '9999'));
  for (let day = looksAt === 'year' ? period.start : period.end; day <= period.end; day = addDays(day, 1))
    if (!inEdition(day)) return 'outside-edition';
  const also: Readonly<Record<string, readonly string[]>> = { 'financial-year': ['year'], 'academic-year': ['year'] };
  const takes = [kindOf(period), ...(also[kindOf(period)] ?? []), ...(looksAt === 'last-day' ? ['census-day'] : []), 'other'];
  return frequency.allowed.some((kind) => takes.includes(kind)) ? null : 'period-not-allowed';
}

export const isCounted = (unit: NaiveUnit): boolean => unit.outcome === 'counted';
export const isInDenominator = (unit: NaiveUnit): boolean => ['counted', 'denominator', 'undecided'].includes(unit.outcome);

/** The figure of one authority from what became of its rows. */
export function naiveResult(
  world: World,
  units: readonly NaiveUnit[],
  definition: Definition,
  period: NaivePeriod,
  laCode: string,
  population: Population | null,
  series: readonly Series[] = [],
  observe: Observer | null = null,
): NaiveResult {
  const { calculation } = definition;
  const own = units.filter((unit) => unit.row.laCode === laCode);
  const counted = own.filter(isCounted).length;
  const places = definition.precision.decimalPlaces;
  const none = (numerator: number | null, denominator: number | null, noValue: string): NaiveResult => ({
    numerator,
    denominator,
    value: null,
    noValue,
  });
  const reason = notValid(definition, period) ?? lacking(world, definition, period, laCode);
  if (reason !== null) return none(null, null, reason);
  if (calculation.shape === 'count') return { numerator: counted, denominator: null, value: String(counted), noValue: null };
  if (calculation.shape === 'proportion') {
    const all = own.filter(isInDenominator).length;
    return all === 0
      ? none(0, 0, 'no-denominator')
      : { numerator: counted, denominator: all, value: roundedHalfUp(counted * 100, all, places), noValue: null };
  }
  if (calculation.shape === 'ratio' || calculation.shape === 'total') {
    const amount = (quantity: Quantity): NaiveAmount => naiveAmount(quantity, world, period, laCode, { population, series, observe });
    const over = amount(calculation.shape === 'ratio' ? calculation.numerator : calculation.quantity);
    const under = calculation.shape === 'ratio' ? amount(calculation.denominator) : null;
    const shown = (of: NaiveAmount | null): number | null => (of instanceof Decimal ? of.plus(0).toNumber() + 0 : null);
    if (typeof over === 'string') return none(null, shown(under), over);
    if (typeof under === 'string') return none(shown(over), null, under);
    if (under?.isZero()) return none(shown(over), 0, 'no-denominator');
    const per = calculation.shape === 'ratio' ? calculation.per : 1;
    const value = over
      .times(per)
      .div(under ?? 1)
      .toDecimalPlaces(places)
      .plus(0);
    return {
      numerator: shown(over),
      denominator: shown(under),
      value: (value.isZero() ? value.abs() : value).toFixed(places),
      noValue: null,
    };
  }
  const values = own
    .filter(isCounted)
    .map((unit) => unit.value!)
    .sort((a, b) => a - b);
  if (calculation.shape === 'aggregated') throw new Error('Figures that are given are read by naiveAggregated.');
  const { headline } = calculation;
  const isShare = typeof headline === 'object' && 'shareAbove' in headline;
  const numerator = isShare ? values.filter((value) => value > usual(headline.shareAbove)).length : sumOf(values).toNumber();
  if (values.length === 0) return none(0, 0, 'no-values');
  return { numerator, denominator: values.length, value: naiveStatistic(values, headline, places), noValue: null };
}

const sumOf = (values: readonly number[]): Decimal => values.reduce((total, value) => total.plus(value), new Decimal(0));

/** A statistic of some values, in any order, of which there is at least one. */
export function naiveStatistic(values: readonly number[], statistic: Statistic, places: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  /** The value so far along the way from the least to the greatest, between neighbours in proportion. */
  const along = (percent: number): Decimal => {
    const steps = new Decimal(sorted.length - 1).times(percent).div(100);
    const below = steps.floor().toNumber();
    const low = new Decimal(sorted[below]!);
    return low.plus(new Decimal(sorted[Math.min(below + 1, sorted.length - 1)]!).minus(low).times(steps.minus(below)));
  };
  const exactly = (): Decimal => {
    if (statistic === 'mean') return sumOf(sorted).div(sorted.length);
    if (statistic === 'median') return along(50);
    if (statistic === 'maximum') return along(100);
    if ('percentile' in statistic) return along(usual(statistic.percentile));
    return new Decimal(sorted.filter((value) => value > usual(statistic.shareAbove)).length).times(100).div(sorted.length);
  };
  const rounded = exactly().toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
  return (rounded.isZero() ? rounded.abs() : rounded).toFixed(places);
}

/** The statistics a distribution asks for besides its headline, by name; none of no values. */
export function naiveStatistics(
  units: readonly NaiveUnit[],
  { calculation, precision }: Pick<Definition, 'calculation' | 'precision'>,
): Readonly<Record<string, string>> {
  if (calculation.shape !== 'distribution') return {};
  const values = units.filter(isCounted).map((unit) => unit.value!);
  const asked = values.length === 0 ? [] : (calculation.statistics ?? []);
  return Object.fromEntries(asked.map((statistic) => [nameOf(statistic), naiveStatistic(values, statistic, precision.decimalPlaces)]));
}

const nameOf = (statistic: Statistic): string => {
  if (typeof statistic === 'string') return statistic;
  return 'percentile' in statistic
    ? `percentile-${usual(statistic.percentile)}`
    : `share-above-${usual(statistic.shareAbove)}`.replace('.', '-');
};

/** For each stratum, how many rows are counted and how many in the denominator. */
export function naiveBreakdown(
  units: readonly NaiveUnit[],
  definition: Pick<Definition, 'breakdowns'>,
  id: string,
): Readonly<Record<string, readonly [number, number]>> {
  const breakdown = definition.breakdowns.find((each) => each.id === id);
  if (!breakdown) throw new Error(`There is no breakdown "${id}".`);
  const cells: [string, [number, number]][] = strataNames(breakdown).map((stratum) => {
    const inside = units.filter((unit) => unit.strata[id] !== undefined && isInStratum(unit, id, stratum));
    return [stratum, [inside.filter(isCounted).length, inside.filter(isInDenominator).length]];
  });
  return Object.fromEntries(cells);
}

/** For each band of a distribution, how many values fall in it. */
export function naiveBands(units: readonly NaiveUnit[], definition: Pick<Definition, 'calculation'>): Readonly<Record<string, number>> {
  if (definition.calculation.shape !== 'distribution') return {};
  const values = units.filter(isCounted).map((unit) => unit.value!);
  return Object.fromEntries(
    definition.calculation.bands.map((band) => [
      band.id,
      values.filter((value) => (band.from === null || value >= band.from) && (band.to === null || value <= band.to)).length,
    ]),
  );
}
