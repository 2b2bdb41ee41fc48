import { type Breakdown, type Definition, type ReturnNeed, returnNeeds } from '../language/index.js';
import type { CollectionName, Coverage, Records, RecordTableName } from '../records/index.js';
import { addMonths, type Day, isoDate, longDate, type Period } from '../time/index.js';
import { listed } from './listed.js';
import { collectionTitles, columnTitle, type Days, formTitles, type NoValueReason, tableTitle } from './no-value.js';

/** What a definition needs of one collection for one period. */
export interface HistoryNeeded extends ReturnNeed {
  readonly from: Day;
  readonly to: Day;
}

/** What is needed, and whether the returns read hold it. */
export interface HistoryCheck extends HistoryNeeded {
  /** Whether the returns cover the days without a gap, with every table. */
  readonly complete: boolean;
  /** Tables that some return of those days does not hold. */
  readonly notReturned: readonly RecordTableName[];
}

/** Days without a gap. */
interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The returns of one collection and authority. */
interface Own {
  readonly windows: readonly Coverage[];
  readonly spans: readonly Span[];
  readonly spansOf: ReadonlyMap<RecordTableName, readonly Span[]>;
  readonly lacksColumns: boolean;
  readonly hasTroubles: boolean;
}

const nothing: Own = { windows: [], spans: [], spansOf: new Map(), lacksColumns: false, hasTroubles: false };

const indexed = new WeakMap<readonly Coverage[], ReadonlyMap<string, Own>>();

const keyOf = (laCode: string, collection: CollectionName): string => `${collection}|${laCode}`;

/** Windows that meet or overlap as one, the earliest first. */
function spansOf(windows: readonly Span[]): readonly Span[] {
  const spans: { from: Day; to: Day }[] = [];
  for (const { from, to } of windows) {
    const last = spans.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else spans.push({ from, to });
  }
  return spans;
}

function ownOf(windows: readonly Coverage[]): Own {
  const sorted = [...windows].sort((a, b) => a.from - b.from);
  const tables = new Set(sorted.flatMap((window) => window.tables.map(({ table }) => table)));
  const holding = (name: RecordTableName): readonly Coverage[] =>
    sorted.filter((window) => window.tables.some(({ table }) => table === name));
  return {
    windows: sorted,
    spans: spansOf(sorted),
    spansOf: new Map([...tables].map((name) => [name, spansOf(holding(name))])),
    hasTroubles: sorted.some((window) => window.tables.some(({ troubles }) => troubles.length > 0)),
    lacksColumns: sorted.some((window) => window.tables.some(({ columnsNotReturned }) => columnsNotReturned.length > 0)),
  };
}

/** The returns of each authority and collection. */
function returnsOf({ coverage }: Records, laCode: string, collection: CollectionName): Own {
  let all = indexed.get(coverage);
  if (!all) {
    const windows = new Map<string, Coverage[]>();
    for (const window of coverage) {
      const key = keyOf(window.laCode, window.collection);
      const own = windows.get(key);
      if (own) own.push(window);
      else windows.set(key, [window]);
    }
    indexed.set(coverage, (all = new Map([...windows].map(([key, own]) => [key, ownOf(own)]))));
  }
  return all.get(keyOf(laCode, collection)) ?? nothing;
}

/** The returns of an authority that hold any of the days needed, the earliest first. */
export function returnsWithin(
  records: Records,
  { collection, from, to }: Pick<HistoryNeeded, 'collection' | 'from' | 'to'>,
  laCode: string,
): readonly Coverage[] {
  return returnsOf(records, laCode, collection).windows.filter((window) => window.from <= to && window.to >= from);
}

/** Whether anything at all was wrong with rows of an authority's returns. */
export function haveTroubles(records: Records, { collection }: Pick<HistoryNeeded, 'collection'>, laCode: string): boolean {
  return returnsOf(records, laCode, collection).hasTroubles;
}

const covers = (spans: readonly Span[] | undefined, from: Day, to: Day): boolean =>
  spans?.some((span) => span.from <= from && span.to >= to) ?? false;

/**
 * The history that a definition states, for one period, with the tables and columns that are read of each collection.
 *
 * @param breakdown - the split that is made too, if any: it may read more
 */
export function historyNeeded(definition: Definition, period: Period, breakdown: Breakdown | null = null): readonly HistoryNeeded[] {
  const from = definition.period === 'year' ? period.start : period.end;
  return returnNeeds(definition, breakdown).map((need) => ({ ...need, from: addMonths(from, -need.monthsBefore), to: period.end }));
}

/** Columns of a table that some return of the days does not have, though the calculation looks at them. */
function columnsMissing({ columns }: HistoryNeeded, table: RecordTableName, windows: readonly Coverage[]): readonly string[] {
  const read = columns.get(table);
  if (!read) return [];
  return [...read].filter((column) =>
    windows.some((window) => window.tables.find((one) => one.table === table)?.columnsNotReturned.includes(column)),
  );
}

/** The days that must be covered: to the end of the data where what came after the period is followed. */
function daysNeeded({ from, to, followsToEnd }: HistoryNeeded, { spans }: Own): Span {
  const end = followsToEnd ? spans.at(-1)?.to : undefined;
  return { from, to: Math.max(to, end ?? to) };
}

function holds(records: Records, need: HistoryNeeded, laCode: string): boolean {
  const own = returnsOf(records, laCode, need.collection);
  const { from, to } = daysNeeded(need, own);
  if (!covers(own.spans, from, to) || !need.tables.every((table) => covers(own.spansOf.get(table), from, to))) return false;
  // Nearly all returns have every column.
  if (!own.lacksColumns) return true;
  const within = returnsWithin(records, need, laCode);
  return need.tables.every((table) => columnsMissing(need, table, within).length === 0);
}

/** Whether an authority's returns hold the history that is needed, and which tables they lack. */
export function historyChecks(records: Records, needed: readonly HistoryNeeded[], laCode: string): readonly HistoryCheck[] {
  return needed.map((need) => {
    const own = returnsOf(records, laCode, need.collection);
    const { from, to } = daysNeeded(need, own);
    const notReturned = need.tables.filter((table) => !covers(own.spansOf.get(table), from, to));
    return { ...need, notReturned, complete: holds(records, need, laCode) };
  });
}

/** Whether all of the history that is needed is there. */
export function hasHistory(records: Records, needed: readonly HistoryNeeded[], laCode: string): boolean {
  return needed.every((need) => holds(records, need, laCode));
}

const daysOf = ({ from, to }: Span): Days => ({ from: isoDate(from), to: isoDate(to) });
const sayDays = ({ from, to }: Span): string => `${longDate(from)} to ${longDate(to)}`;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The first days needed that no span holds. */
function firstGap(spans: readonly Span[], from: Day, to: Day): Span | null {
  let at = from;
  for (const span of spans) {
    if (span.from > at) return { from: at, to: Math.min(span.from - 1, to) };
    at = Math.max(at, span.to + 1);
    if (at > to) return null;
  }
  return at > to ? null : { from: at, to };
}

/** Returns that were given and left out, and that could have held some days or a table. */
function leftOutFor(
  records: Records,
  laCode: string,
  { collection }: HistoryNeeded,
  days: Span,
  tables: readonly RecordTableName[] | null,
): NoValueReason | null {
  const found = records.leftOut.filter(
    (out) =>
      out.collection === collection &&
      (out.laCode === null || out.laCode === laCode) &&
      (out.days === null || (out.days.from <= days.to && out.days.to >= days.from)) &&
      (tables === null ? true : out.table === null || tables.includes(out.table)),
  );
  if (found.length === 0) return null;
  const files = found.map(({ file, because }) => ({ file, because }));
  const names = [...new Set(files.map(({ file }) => file))];
  const which = listed(names);
  return {
    code: 'return-left-out',
    collection,
    files,
    message: `${capitalised(collectionTitles[collection].many)}: ${which} ${names.length === 1 ? 'was' : 'were'} left out for an error, which the issues tell.`,
  };
}

/** What the returns of some windows are called; of several forms each is named. */
function titlesOf(collection: CollectionName, windows: readonly Coverage[]): { readonly one: string; readonly many: string } {
  const titles = [...new Set(windows.map(({ form }) => (form === undefined ? collectionTitles[collection] : formTitles[form])))];
  if (titles.length === 0) return collectionTitles[collection];
  return { one: titles.map(({ one }) => one).join(' or '), many: listed(titles.map(({ many }) => many)) };
}

function reasonFor(records: Records, need: HistoryNeeded, laCode: string): NoValueReason | null {
  const { collection, tables } = need;
  const own = returnsOf(records, laCode, collection);
  const { one, many } = titlesOf(collection, own.windows);
  const { from, to } = daysNeeded(need, own);
  const gap = firstGap(own.spans, from, to);
  if (gap) {
    const leftOut = leftOutFor(records, laCode, need, gap, null);
    if (leftOut) return leftOut;
    if (own.spans.length === 0) return notGiven(records, collection, laCode);
    const first = own.spans[0]!;
    const last = own.spans.at(-1)!;
    if (last.to < gap.from) {
      return {
        code: 'returns-end-early',
        collection,
        needed: isoDate(to),
        covered: isoDate(last.to),
        message: `The ${many} end on ${longDate(last.to)}; they are needed to ${longDate(to)}.`,
      };
    }
    if (first.from > gap.from) {
      return {
        code: 'insufficient-history',
        collection,
        needed: isoDate(from),
        covered: isoDate(first.from),
        message: `The ${many} go back to ${longDate(first.from)}; they are needed from ${longDate(from)}.`,
      };
    }
    return { code: 'returns-have-a-gap', collection, gap: daysOf(gap), message: `No ${one} covers ${sayDays(gap)}.` };
  }
  const missing = tables.filter((table) => !covers(own.spansOf.get(table), from, to));
  if (missing.length === 0) return columnReason(records, need, laCode);
  const without = returnsWithin(records, { collection, from, to }, laCode).filter((window) =>
    missing.some((name) => !window.tables.some(({ table }) => table === name)),
  );
  const leftOut = without.flatMap((window) => leftOutFor(records, laCode, need, window, missing) ?? [])[0];
  if (leftOut) return leftOut;
  const names = listed(missing.map((table) => tableTitle(table, collection)));
  return {
    code: 'table-not-returned',
    collection,
    tables: missing,
    returns: without.map(daysOf),
    message: `The ${titlesOf(collection, without).one} of ${listed(without.map(sayDays))} has no ${names}.`,
  };
}

function columnReason(records: Records, need: HistoryNeeded, laCode: string): NoValueReason | null {
  const { collection } = need;
  const within = returnsWithin(records, need, laCode);
  for (const table of need.tables) {
    const columns = columnsMissing(need, table, within);
    if (columns.length === 0) continue;
    const returns = within.filter((window) => columnsMissing(need, table, [window]).length > 0);
    const titles = listed(columns.map((column) => columnTitle(table, column)));
    return {
      code: 'column-not-returned',
      collection,
      table,
      columns,
      returns: returns.map(daysOf),
      message: `The ${tableTitle(table, collection)} of ${listed(returns.map(sayDays))} has no ${titles}.`,
    };
  }
  return null;
}

function notGiven({ coverage, leftOut }: Records, collection: CollectionName, laCode: string): NoValueReason {
  const { one, many } = collectionTitles[collection];
  const laCodes = [
    ...new Set([...coverage, ...leftOut].flatMap((one) => (one.collection === collection && one.laCode !== null ? [one.laCode] : []))),
  ].sort();
  if (laCodes.length === 0) return { code: 'collection-not-given', collection, message: `No ${one} was given.` };
  return {
    code: 'returns-of-another-authority',
    collection,
    laCodes,
    message: `The ${many} given are of ${listed(laCodes)}, not of ${laCode}.`,
  };
}

/** Why an authority's returns do not hold what is needed, a reason for each collection at most; none when they do. */
export function coverageReasons(records: Records, needed: readonly HistoryNeeded[], laCode: string): readonly NoValueReason[] {
  return needed.flatMap((need) => reasonFor(records, need, laCode) ?? []);
}
