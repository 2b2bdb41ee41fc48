import type { Definition } from '../language/index.js';
import type { CollectionName, Records } from '../records/index.js';
import { addMonths, type Day, type Period } from '../time/index.js';

/** What a definition needs of one collection, and whether the returns read cover it without a gap. */
export interface HistoryCheck {
  readonly collection: CollectionName;
  readonly from: Day;
  readonly to: Day;
  readonly complete: boolean;
}

function covers(records: Records, laCode: string, collection: CollectionName, from: Day, to: Day): boolean {
  const windows = records.coverage
    .filter((window) => window.laCode === laCode && window.collection === collection)
    .sort((a, b) => a.from - b.from);
  let reached = from;
  for (const window of windows) {
    if (window.from > reached) break;
    reached = Math.max(reached, window.to + 1);
  }
  return reached > to;
}

/** Whether an authority's returns hold the history that a definition states, for one period. */
export function historyChecks(records: Records, definition: Definition, laCode: string, period: Period): readonly HistoryCheck[] {
  return definition.history.map(({ collection, monthsBefore }) => {
    const from = addMonths(definition.period === 'year' ? period.start : period.end, -monthsBefore);
    return { collection, from, to: period.end, complete: covers(records, laCode, collection, from, period.end) };
  });
}
