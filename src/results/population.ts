import type { PopulationSeries, Records } from '../records/index.js';
import { dayFromParts, longDate, type Period, partsOf } from '../time/index.js';
import { listed } from './listed.js';
import type { NoValueReason } from './no-value.js';
import type { Places } from './places.js';

/**
 * The year of the mid-year estimate for a period: the year before the reporting year, which is the year of the 31 March
 * that ends it. The year ending 31 March 2025 takes mid-2024; so does the quarter to 30 September 2024. Every published
 * rate of children looked after from 2021 to 2025 agrees.
 */
export function estimateYear(period: Period): number {
  const { year, month } = partsOf(period.end);
  return month <= 3 ? year - 1 : year;
}

/** The children that a series gives for each code and year; more than one number where it contradicts itself. */
interface Estimates {
  readonly children: ReadonlyMap<string, ReadonlySet<number>>;
  /** Codes of rows whose two codes are of different authorities, so that nobody knows which is meant: with the other code. */
  readonly disagreeing: ReadonlyMap<string, string>;
}

const indexed = new WeakMap<PopulationSeries, WeakMap<Places, Estimates>>();

const keyOf = (code: string, year: number): string => `${code}|${year}`;

function estimatesOf(series: PopulationSeries, places: Places): Estimates {
  const byPlaces = indexed.get(series) ?? new WeakMap<Places, Estimates>();
  indexed.set(series, byPlaces);
  const known = byPlaces.get(places);
  if (known) return known;
  const estimates = new Map<string, Set<number>>();
  const disagreeing = new Map<string, string>();
  for (const { laCode, year, children, otherCode } of series.estimates) {
    const key = keyOf(laCode, year);
    if (otherCode !== undefined && disagree(laCode, otherCode, places)) {
      disagreeing.set(key, otherCode);
      continue;
    }
    const held = estimates.get(key);
    if (held) held.add(children);
    else estimates.set(key, new Set([children]));
  }
  const found: Estimates = { children: estimates, disagreeing };
  byPlaces.set(places, found);
  return found;
}

/** Whether two codes of one row are of different places, as far as the list of authorities tells. */
function disagree(code: string, otherCode: string, places: Places): boolean {
  const isKnown = (one: string): boolean => places.authoritiesWithCode(one).length > 0;
  return isKnown(code) && isKnown(otherCode) && !places.equivalentCodes(code).includes(otherCode);
}

/** What the series gives for an authority and year under any code of its area, its own first. */
function found(series: PopulationSeries, laCode: string, year: number, places: Places): ReadonlySet<number> | null {
  const { children: estimates } = estimatesOf(series, places);
  const own = estimates.get(keyOf(laCode, year));
  if (own) return own;
  for (const code of places.equivalentCodes(laCode)) {
    const held = estimates.get(keyOf(code, year));
    if (held) return held;
  }
  return null;
}

/**
 * The estimate for an authority and year, or null: never another year's, another area's, or one of two that differ. A
 * series may have the authority under its three-digit code or any nine-character code of the same area.
 */
export function estimateIn(records: Records, laCode: string, year: number, places: Places): PopulationReading | null {
  const series = records.population;
  if (!series) return null;
  const held = found(series, laCode, year, places);
  if (held?.size !== 1) return null;
  const [children] = held;
  return { series: series.name, year, children: children! };
}

/** What a population series gave, and of which year. */
export interface PopulationReading {
  readonly series: string;
  readonly year: number;
  readonly children: number;
}

/** Why an authority has no population for a year: what was not given, or that the authority did not exist. */
export function reasonOfNone(records: Records, laCode: string, year: number, places: Places): NoValueReason {
  const series = records.population;
  if (!series) {
    const files = records.leftOut.filter(({ collection }) => collection === 'population').map(({ file, because }) => ({ file, because }));
    if (files.length === 0) return { code: 'no-population', message: 'No population was given, so there is a count and no rate.' };
    return {
      code: 'population-left-out',
      files,
      message: `The population file ${listed([...new Set(files.map(({ file }) => file))])} could not be used, which the issues tell; so there is a count and no rate.`,
    };
  }
  if ((found(series, laCode, year, places)?.size ?? 0) > 1) {
    return {
      code: 'population-has-two-estimates',
      year,
      message: `The population given has more than one estimate of ${laCode} for mid-${year}, and they differ.`,
    };
  }
  const other = places.equivalentCodes(laCode).flatMap((code) => estimatesOf(series, places).disagreeing.get(keyOf(code, year)) ?? [])[0];
  if (other !== undefined) {
    return {
      code: 'population-codes-disagree',
      year,
      codes: [laCode, other],
      message: `The population given has ${laCode} for mid-${year} in a row whose other code, ${other}, is of another authority.`,
    };
  }
  const ages = agesOf(series, laCode, year, places);
  if (ages.length > 0) {
    return {
      code: 'population-of-other-ages',
      year,
      ages,
      message: `The population given of ${laCode} for mid-${year} is of other ages than 0 to 17 (${listed(ages)}).`,
    };
  }
  const years = [...new Set(series.estimates.filter((one) => isOf(one.laCode, laCode, places)).map((one) => one.year))].sort(
    (a, b) => a - b,
  );
  return { code: 'population-without-estimate', year, years, message: withoutEstimate(laCode, year, years, places) };
}

const isOf = (code: string, laCode: string, places: Places): boolean => code === laCode || places.equivalentCodes(laCode).includes(code);

/** Ages of estimates that were given and are not of children aged 0 to 17. */
function agesOf({ otherAges }: PopulationSeries, laCode: string, year: number, places: Places): readonly string[] {
  return [...new Set((otherAges ?? []).filter((one) => one.year === year && isOf(one.laCode, laCode, places)).map(({ ages }) => ages))];
}

function withoutEstimate(laCode: string, year: number, years: readonly number[], places: Places): string {
  const none = `The population given has no estimate of ${laCode} for mid-${year}`;
  const [known] = places.authoritiesWithCode(laCode);
  if (!known) return `${none}, and ${laCode} is not the code of an authority in England.`;
  // All that its area has been, so that a new code is not taken for a new authority.
  const held = places.authoritiesWithCode(known.laCode ?? laCode);
  const first = held[0];
  const last = held.at(-1)!;
  const middle = dayFromParts(year, 6, 30);
  if (first.from > middle) return `${none}: ${first.name} began on ${longDate(first.from)}.`;
  if (last.to !== null && last.to < middle) return `${none}: ${last.name} ended on ${longDate(last.to)}.`;
  if (last.to !== null) return `${none}: ${last.name} ended on ${longDate(last.to)}, and series made since then leave it out.`;
  return years.length > 0 ? `${none}; it has ${listed(years.map((one) => `mid-${one}`))}.` : `${none}, nor for any other year.`;
}
