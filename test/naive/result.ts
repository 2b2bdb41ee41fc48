import type { Definition } from '../../src/language/index.js';
import { addDays, addMonths } from './calendar.js';
import type { NaivePeriod, NaiveUnit } from './units.js';
import type { World } from './world.js';

export interface NaiveResult {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: string | null;
  readonly noValue: string | null;
  readonly breakdowns: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>>;
  readonly bands: Readonly<Record<string, number>>;
}

export interface Population {
  readonly estimates: readonly { readonly laCode: string; readonly year: number; readonly children: number }[];
}

/** Half up on whole numbers: no fraction is ever rounded in binary. */
export function roundedHalfUp(over: number, under: number, decimalPlaces: number): string {
  const scaled = (BigInt(over) * 10n ** BigInt(decimalPlaces) * 2n + BigInt(under)) / (2n * BigInt(under));
  const digits = scaled.toString().padStart(decimalPlaces + 1, '0');
  return decimalPlaces === 0 ? digits : `${digits.slice(0, -decimalPlaces)}.${digits.slice(-decimalPlaces)}`;
}

/** True when every day needed, up to the period's end, is in some return of every authority with records. */
function hasHistory(world: World, definition: Definition, period: NaivePeriod): boolean {
  const authorities = new Set(world.tables.get('children')!.map((child) => child.laCode));
  return definition.history.every((need) => {
    const from = definition.period === 'year' ? addMonths(period.start, -need.monthsBefore) : addMonths(period.end, -need.monthsBefore);
    return [...authorities].every((laCode) => {
      const windows = world.coverage.filter((window) => window.laCode === laCode && window.collection === need.collection);
      for (let day = from; day <= period.end; ) {
        const window = windows.find((each) => each.from <= day && day <= each.to);
        if (!window) return false;
        day = addDays(window.to, 1);
      }
      return true;
    });
  });
}

export function naiveResult(world: World, units: readonly NaiveUnit[], definition: Definition, period: NaivePeriod, population: Population | null): NaiveResult {
  const { calculation } = definition;
  const counted = units.filter((unit) => unit.outcome === 'counted');
  const inDenominator = units.filter((unit) => ['counted', 'denominator', 'undecided'].includes(unit.outcome));
  const breakdowns: Record<string, Record<string, [number, number]>> = {};
  for (const breakdown of definition.breakdowns) {
    const split = (breakdowns[breakdown.id] = Object.fromEntries([...breakdown.strata.map((stratum) => stratum.value), 'unknown'].map((id) => [id, [0, 0]])));
    for (const unit of inDenominator) {
      const cell = split[unit.strata[breakdown.id]!]!;
      cell[1]++;
      if (unit.outcome === 'counted') cell[0]++;
    }
  }
  const places = definition.precision.decimalPlaces;
  const result = (numerator: number, denominator: number | null, value: string | null, noValue: string | null, bands: Record<string, number> = {}): NaiveResult => {
    const reason = !hasHistory(world, definition, period) ? 'insufficient-history' : noValue;
    return { numerator, denominator, value: reason === null ? value : null, noValue: reason, breakdowns, bands };
  };
  if (calculation.shape === 'count') return result(counted.length, null, String(counted.length), null);
  if (calculation.shape === 'proportion') {
    const all = inDenominator.length;
    return all === 0 ? result(0, 0, null, 'empty-denominator') : result(counted.length, all, roundedHalfUp(counted.length * 100, all, places), null);
  }
  if (calculation.shape === 'ratio') {
    // The estimate of the year before the reporting year, which is named after the calendar year its March falls in.
    const year = Number(period.end.slice(0, 4)) - (period.end.slice(5) <= '03-31' ? 1 : 0);
    const authorities = new Set(world.tables.get('children')!.map((child) => child.laCode));
    const found = [...authorities].map((laCode) => population?.estimates.find((each) => each.laCode === laCode && each.year === year)?.children);
    if (found.length === 0 || found.includes(undefined)) return result(counted.length, null, null, 'no-population');
    const children = found.reduce<number>((total, each) => total + each!, 0);
    return result(counted.length, children, roundedHalfUp(counted.length * calculation.per, children, places), null);
  }
  const values = counted.map((unit) => unit.value!).sort((a, b) => a - b);
  const bands = Object.fromEntries(
    calculation.bands.map((band) => [band.id, values.filter((value) => (band.from === null || value >= band.from) && (band.to === null || value <= band.to)).length]),
  );
  const sum = values.reduce((total, value) => total + value, 0);
  if (values.length === 0) return result(0, 0, null, 'empty-denominator', bands);
  const middle = values[Math.floor((values.length - 1) / 2)]! + values[Math.floor(values.length / 2)]!;
  const value = calculation.headline === 'mean' ? roundedHalfUp(sum, values.length, places) : roundedHalfUp(middle, 2, places);
  return result(sum, values.length, value, null, bands);
}
