import { Decimal } from 'decimal.js';
import type { Definition, Quantity, SeriesQuantity, Sum } from '../../src/language/index.js';
import { recordTables, type Series } from '../../src/records/index.js';
import { Exact, type Observer } from './evaluate.js';
import { type NaivePeriod, naiveUnits } from './units.js';
import type { World } from './world.js';

export interface Population {
  readonly estimates: readonly { readonly laCode: string; readonly year: number; readonly children: number }[];
}

/** What is given beside the records. */
export interface Beside {
  readonly population: Population | null;
  readonly series: readonly Series[];
  readonly observe?: Observer | null;
}

/** A number, or the code of why there is none. */
export type NaiveAmount = Decimal | string;

/** The year in which the 1 April on or before the period's end lies. */
const yearOf = (period: NaivePeriod): number => Number(period.end.slice(0, 4)) - (period.end.slice(5) <= '03-31' ? 1 : 0);

function populationAmount(laCode: string, year: number, population: Population | null): NaiveAmount {
  if (population === null) return 'no-population';
  const found = new Set(population.estimates.filter((each) => each.laCode === laCode && each.year === year).map((each) => each.children));
  if (found.size > 1) return 'population-has-two-estimates';
  const [children] = found;
  return children === undefined ? 'population-without-estimate' : new Exact(children);
}

const isSame = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((name) => a[name] === b[name]);

function seriesAmount({ series: name, at = 0, where }: SeriesQuantity, laCode: string, period: NaivePeriod, beside: Beside): NaiveAmount {
  const year = typeof at === 'number' ? yearOf(period) + at : at.year;
  if (name === 'population-0-17' && !where) return populationAmount(laCode, year, beside.population);
  const [series] = beside.series.filter((each) => each.name === name && each.points.length > 0);
  if (!series) return 'series-not-given';
  const splits = series.points
    .map(({ of = {} }) => Object.keys(of))
    .filter((split) => Object.keys(where ?? {}).every((asked) => split.includes(asked)));
  const fewest = Math.min(...splits.map((split) => split.length));
  const split = splits.find((each) => each.length === fewest);
  if (!split) return 'series-without-value';
  let cells: Record<string, string>[] = [{}];
  for (const dimension of split) {
    const values = where?.[dimension] ?? [...new Set(series.points.flatMap(({ of }) => of?.[dimension] ?? []))];
    cells = cells.flatMap((cell) => values.map((value) => ({ ...cell, [dimension]: value })));
  }
  const ofPlace = (code: string | null) => series.points.filter((point) => point.laCode === code && point.year === year);
  const points = ofPlace(laCode).length > 0 ? ofPlace(laCode) : ofPlace(null);
  let sum = new Exact(0);
  for (const cell of cells) {
    const values = new Set(points.filter(({ of = {} }) => isSame(of, cell)).map(({ value }) => String(value)));
    if (values.size !== 1) return 'series-without-value';
    sum = sum.plus([...values][0]!);
  }
  return sum;
}

function sumAmount(sum: Sum, world: World, period: NaivePeriod, laCode: string, observe: Observer | null): NaiveAmount {
  const calculation: Definition['calculation'] = sum.of
    ? { shape: 'distribution', rows: sum.rows, exclusions: sum.exclusions, value: sum.of, headline: 'mean', bands: [] }
    : { shape: 'count', rows: sum.rows, exclusions: sum.exclusions };
  const units = naiveUnits(world, { calculation, breakdowns: [] }, period, observe).filter(({ row }) => row.laCode === laCode);
  const counted = units.filter(({ outcome }) => outcome === 'counted');
  if (!sum.of) return new Exact(counted.length);
  const { owner } = recordTables[sum.rows.table as keyof typeof recordTables] ?? { owner: 'child' };
  // What an authority states as a whole and does not state is not nothing.
  if (owner === 'authority' && (counted.length === 0 || units.some(({ outcome }) => outcome === 'undecided'))) return 'figure-not-given';
  return counted.reduce((total, { value }) => total.plus(value!), new Exact(0));
}

/** What a quantity comes to for one authority and period. */
export function naiveAmount(quantity: Quantity, world: World, period: NaivePeriod, laCode: string, beside: Beside): NaiveAmount {
  if ('rows' in quantity) return sumAmount(quantity, world, period, laCode, beside.observe ?? null);
  if ('series' in quantity) return seriesAmount(quantity, laCode, period, beside);
  if ('number' in quantity) return new Exact(String(quantity.number.kind === 'given' ? quantity.number.default : quantity.number.value));
  const parts = 'plus' in quantity ? quantity.plus : 'minus' in quantity ? quantity.minus : quantity.times;
  const amounts = parts.map((part) => naiveAmount(part, world, period, laCode, beside));
  const missing = amounts.find((amount) => typeof amount === 'string');
  if (missing !== undefined) return missing;
  const [first, ...rest] = amounts.filter((amount) => amount instanceof Decimal);
  return rest.reduce(
    (total, each) => ('plus' in quantity ? total.plus(each) : 'minus' in quantity ? total.minus(each) : total.times(each)),
    first!,
  );
}
