import type { Quantity, SeriesQuantity } from '../language/index.js';
import type { Records, Series, SeriesPoint } from '../records/index.js';
import type { Period } from '../time/index.js';
import { type Amount, isKnown } from './amount.js';
import { listed } from './listed.js';
import type { NoValueReason } from './no-value.js';
import type { Places } from './places.js';
import { estimateIn, estimateYear, reasonOfNone } from './population.js';
import { plus, scaled, textOf } from './scaled.js';

/** What a series gave, with the vintage and year that it is of. */
export interface SeriesReading {
  readonly amount: Amount;
  readonly vintage: string | null;
  readonly year: number;
}

type Cell = Readonly<Record<string, string>>;

const indexed = new WeakMap<Series, ReadonlyMap<string, readonly SeriesPoint[]>>();

/** The points of each authority (or of everywhere) and year. */
function pointsOf(series: Series, laCode: string, year: number, places: Places): readonly SeriesPoint[] {
  let index = indexed.get(series);
  if (!index) {
    const made = new Map<string, SeriesPoint[]>();
    for (const point of series.points) {
      const key = `${point.laCode ?? ''}|${point.year}`;
      const held = made.get(key);
      if (held) held.push(point);
      else made.set(key, [point]);
    }
    indexed.set(series, (index = made));
  }
  for (const code of [laCode, ...places.equivalentCodes(laCode), '']) {
    const held = index.get(`${code}|${year}`);
    if (held) return held;
  }
  return [];
}

const dimensionsOf = ({ of = {} }: SeriesPoint): string => Object.keys(of).sort().join();
const cellText = (cell: Cell): string =>
  Object.keys(cell)
    .sort()
    .map((name) => `${name} ${cell[name]}`)
    .join(', ');

/** Every combination of one value of each dimension. */
const combinations = (dimensions: readonly (readonly [string, readonly string[]])[]): readonly Cell[] =>
  dimensions.reduce<readonly Cell[]>(
    (cells, [name, values]) => cells.flatMap((cell) => values.map((value) => ({ ...cell, [name]: value }))),
    [{}],
  );

/**
 * The values that are added up: those of the dimensions asked for alone, where the series has such; else with every value
 * that the series knows of the dimensions it cannot do without. Null when it is not split by what is asked for.
 */
function cellsOf({ points }: Series, where: NonNullable<SeriesQuantity['where']>): readonly Cell[] | null {
  const asked = Object.keys(where).sort();
  const splits = [...new Set(points.map(dimensionsOf))].map((split) => (split === '' ? [] : split.split(',')));
  const usable = splits.filter((split) => asked.every((name) => split.includes(name))).sort((a, b) => a.length - b.length);
  if (usable.length === 0) return null;
  return combinations(usable[0].map((name) => [name, where[name] ?? [...new Set(points.flatMap(({ of }) => of?.[name] ?? []))]] as const));
}

function amountIn(series: Series, asked: SeriesQuantity, laCode: string, year: number, places: Places): Amount {
  const { name } = series;
  const fail = (reason: string, missing: readonly string[] = []): NoValueReason => ({
    code: 'series-without-value',
    series: name,
    year,
    missing,
    message: `The series “${name}” (${series.vintage}) ${reason}.`,
  });
  const cells = cellsOf(series, asked.where ?? {});
  if (!cells) return fail(`is not split by ${listed(Object.keys(asked.where ?? {}))}`);
  const held = pointsOf(series, laCode, year, places);
  if (held.length === 0) return fail(`has no value of ${laCode} for ${year}`);
  const found = cells.map(
    (cell) => new Set(held.filter(({ of = {} }) => cellText(of) === cellText(cell)).map(({ value }) => String(value))),
  );
  const missing = cells.filter((_, at) => found[at].size === 0).map(cellText);
  if (missing.length > 0) {
    const some = missing.length > 5 ? [...missing.slice(0, 5), `${missing.length - 5} more`] : missing;
    return fail(`has no value of ${laCode} for ${year} of ${listed(some)}`, missing);
  }
  if (found.some((values) => values.size > 1)) return fail(`has more than one value of ${laCode} for ${year}, and they differ`);
  return textOf(found.map(([value]) => scaled(value)).reduce(plus));
}

/** Whether it is the population that rates divide by, in its usual year. */
export const isPopulation = (quantity: Quantity): boolean =>
  'series' in quantity && quantity.series === 'population-0-17' && quantity.at === undefined && quantity.where === undefined;

/** What a series gives for an authority and period. */
export function seriesReading(records: Records, asked: SeriesQuantity, laCode: string, period: Period, places: Places): SeriesReading {
  const { at = 0 } = asked;
  const year = typeof at === 'number' ? estimateYear(period) + at : at.year;
  if (asked.series === 'population-0-17' && !asked.where) {
    const population = estimateIn(records, laCode, year, places);
    const amount = population ? population.children : reasonOfNone(records, laCode, year, places);
    return { amount, vintage: population?.series ?? null, year };
  }
  // A series without a point says nothing, and a relation of its points cannot show that it was given.
  const given = records.series.filter(({ name, points }) => name === asked.series && points.length > 0);
  const readings = given.map((series) => ({ amount: amountIn(series, asked, laCode, year, places), vintage: series.vintage, year }));
  const none: NoValueReason = { code: 'series-not-given', series: asked.series, message: `The series “${asked.series}” was not given.` };
  return readings.find(({ amount }) => isKnown(amount)) ?? readings[0] ?? { amount: none, vintage: null, year };
}
