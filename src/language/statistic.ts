import { ordinal } from './build/span.js';
import type { SettableNumber, Statistic } from './nodes.js';

/** A number that is written, or the usual one where the caller may set it. */
export const usualNumber = (number: SettableNumber): number => (typeof number === 'number' ? number : Number(number.default));

/** Percentiles lie between the least value and the greatest. */
export const isPercentile = (number: number): boolean => Number.isInteger(number) && number >= 1 && number <= 99;

/** A statistic's name in results: `mean`, `percentile-90`, `share-above-20`. */
export function statisticId(statistic: Statistic): string {
  if (typeof statistic === 'string') return statistic;
  return 'percentile' in statistic
    ? `percentile-${usualNumber(statistic.percentile)}`
    : `share-above-${String(usualNumber(statistic.shareAbove)).replace('.', '-')}`;
}

/** "20", or "the limit of cases (20 unless another is set)" */
export const statisticNumber = (number: SettableNumber): string =>
  typeof number === 'number' ? String(number) : `the ${number.title} (${number.default} unless another is set)`;

/** A statistic as words finish "the …". */
export function statisticLabel(statistic: Statistic): string {
  if (typeof statistic === 'string') return statistic;
  if (!('percentile' in statistic)) return `share above ${statisticNumber(statistic.shareAbove)}, per cent`;
  const { percentile } = statistic;
  return typeof percentile === 'number' ? `${ordinal(percentile)} percentile` : `percentile of ${statisticNumber(percentile)}`;
}
