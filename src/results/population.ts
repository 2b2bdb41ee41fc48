import type { Records } from '../records/index.js';
import { partsOf, type Period } from '../time/index.js';

/**
 * The year of the mid-year estimate for a period: the year before the reporting year, which is the year of the 31 March
 * that ends it. The year ending 31 March 2025 takes mid-2024; so does the quarter to 30 September 2024. Every published
 * rate of children looked after from 2021 to 2025 agrees.
 */
export function estimateYear(period: Period): number {
  const { year, month } = partsOf(period.end);
  return month <= 3 ? year - 1 : year;
}

/** The estimate for an authority and period, or null: never another year's. */
export function populationOf(records: Records, laCode: string, period: Period): { readonly series: string; readonly year: number; readonly children: number } | null {
  const year = estimateYear(period);
  const found = records.population?.estimates.find((estimate) => estimate.laCode === laCode && estimate.year === year);
  return found ? { series: records.population!.name, year, children: found.children } : null;
}
