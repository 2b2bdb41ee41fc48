import type { Day } from '../../time/index.js';
import type { Coverage, ReturnLeftOut } from '../coverage.js';
import type { PopulationSeries, Records, Series } from '../records.js';
import { type Linked, type LinkedReturn, type RawRecords, sortAndLink } from './link.js';
import { type ReturnOrder, returnOrder } from './return-order.js';
import { rememberViews } from './views.js';

/** What was read beside the rows. */
export interface Beside {
  readonly coverage: readonly Coverage[];
  readonly leftOut: readonly ReturnLeftOut[];
  readonly population: PopulationSeries | null;
  readonly series: readonly Series[];
}

/** Records as read, with what was read beside the rows: what views are made from. */
export interface Raw extends RawRecords {
  readonly beside: Beside;
}

const raws = new WeakMap<Records, Raw>();

/** What records were linked from, where other views of them can be made. */
export const rawOf = (records: Records): Raw | undefined => raws.get(records);

/** The windows of returns, with what linking made of their rows. The numbers of sources mean nothing outside. */
function withLinked(coverage: readonly Coverage[], returns: readonly LinkedReturn[]): readonly Coverage[] {
  const byWindow = new Map<Coverage, LinkedReturn[]>();
  for (const each of returns) byWindow.set(each.window, [...(byWindow.get(each.window) ?? []), each]);
  return coverage.map((window) => {
    const { source: _, ...given } = window;
    const own = byWindow.get(window);
    if (!own) return given;
    const tables = window.tables.map((held) => {
      const found = own.find(({ table }) => table === held.table);
      if (!found) return held;
      const { corrected, lastSeen, firstSeenLate } = found;
      return { ...held, linked: { corrected, lastSeen, firstSeenLate } };
    });
    return { ...given, tables };
  });
}

interface View {
  readonly records: Records;
  readonly linked: Linked;
}

function viewOf(raw: Raw, order: ReturnOrder): View {
  const linked = sortAndLink(raw, order);
  const { leftOut, population, series } = raw.beside;
  return { records: { tables: linked.tables, coverage: withLinked(order.coverage, linked.returns), leftOut, population, series }, linked };
}

/**
 * Records linked from everything that was read: what all returns say now. Raw rows are kept for other views only where an
 * authority gave more than one return.
 */
export function linkedRecords(raw: Raw): View {
  const latest = viewOf(raw, returnOrder(raw.beside.coverage, null));
  if (hasSeveralReturns(raw.beside.coverage)) rememberRaw(latest.records, raw);
  return latest;
}

/** Keeps what records were linked from at hand, so that they can be seen as they were returned at a time. */
export function rememberRaw(latest: Records, raw: Raw): void {
  const { coverage } = raw.beside;
  const numbers = new Map(coverage.map((window, at) => [window, at]));
  const keyOf = (order: ReturnOrder): string => order.coverage.map((window) => numbers.get(window)).join();
  const views = new Map([[keyOf(returnOrder(coverage, null)), latest]]);
  raws.set(latest, raw);
  rememberViews(latest, (on: Day) => {
    const order = returnOrder(coverage, on);
    const key = keyOf(order);
    let view = views.get(key);
    if (!view) views.set(key, (view = viewOf(raw, order).records));
    return view;
  });
}

/** Whether an authority gave more than one return of a collection. */
function hasSeveralReturns(coverage: readonly Coverage[]): boolean {
  const first = new Map<string, number | undefined>();
  return coverage.some(({ laCode, collection, source }) => {
    const key = `${collection}|${laCode}`;
    if (!first.has(key)) first.set(key, source);
    return first.get(key) !== source;
  });
}
