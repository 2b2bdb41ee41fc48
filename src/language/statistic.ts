import { ordinal } from './build/span.js';
import type { Statistic } from './nodes.js';

/** A statistic's name in results: `mean`, `percentile-90`, `share-above-20`. */
export function statisticId(statistic: Statistic): string {
  if (typeof statistic === 'string') return statistic;
  return 'percentile' in statistic ? `percentile-${statistic.percentile}` : `share-above-${String(statistic.shareAbove).replace('.', '-')}`;
}

/** A statistic as words finish "the …". */
export function statisticLabel(statistic: Statistic): string {
  if (typeof statistic === 'string') return statistic;
  return 'percentile' in statistic ? `${ordinal(statistic.percentile)} percentile` : `share above ${statistic.shareAbove}, per cent`;
}
