import type { Definition } from '../language/index.js';
import type { CollectionName, Coverage, Records } from '../records/index.js';
import { addMonths, type Day, type Period } from '../time/index.js';

/** What a definition needs of one collection, and whether the returns read cover it without a gap. */
export interface HistoryCheck {
  readonly collection: CollectionName;
  readonly from: Day;
  readonly to: Day;
  readonly complete: boolean;
}

type Windows = ReadonlyMap<string, readonly Coverage[]>;

const indexed = new WeakMap<readonly Coverage[], Windows>();

const keyOf = (laCode: string, collection: CollectionName): string => `${collection}|${laCode}`;

/** The windows of each authority and collection, the earliest first. */
function windowsOf(coverage: readonly Coverage[]): Windows {
  const known = indexed.get(coverage);
  if (known) return known;
  const windows = new Map<string, Coverage[]>();
  for (const window of [...coverage].sort((a, b) => a.from - b.from)) {
    const key = keyOf(window.laCode, window.collection);
    const own = windows.get(key);
    if (own) own.push(window);
    else windows.set(key, [window]);
  }
  indexed.set(coverage, windows);
  return windows;
}

function covers({ coverage }: Records, laCode: string, collection: CollectionName, from: Day, to: Day): boolean {
  let reached = from;
  for (const window of windowsOf(coverage).get(keyOf(laCode, collection)) ?? []) {
    if (window.from > reached) break;
    reached = Math.max(reached, window.to + 1);
  }
  return reached > to;
}

/** The history that a definition states, for one period. */
export function historyNeeded({ history, period: kind }: Definition, period: Period): readonly Omit<HistoryCheck, 'complete'>[] {
  return history.map(({ collection, monthsBefore }) => ({
    collection,
    from: addMonths(kind === 'year' ? period.start : period.end, -monthsBefore),
    to: period.end,
  }));
}

/** Whether an authority's returns hold the history that is needed. */
export function historyChecks(
  records: Records,
  needed: readonly Omit<HistoryCheck, 'complete'>[],
  laCode: string,
): readonly HistoryCheck[] {
  return needed.map(({ collection, from, to }) => ({ collection, from, to, complete: covers(records, laCode, collection, from, to) }));
}

/** Whether all of the history that is needed is there. */
export function hasHistory(records: Records, needed: readonly Omit<HistoryCheck, 'complete'>[], laCode: string): boolean {
  return needed.every(({ collection, from, to }) => covers(records, laCode, collection, from, to));
}
