import type { Day } from '../../time/index.js';
import type { Coverage } from '../coverage.js';
import { type CollectionName, collectionOf, type RecordTableName } from '../model/model.js';
import { keyOwner } from '../model/owners.js';
import { tableShapes } from '../model/shapes.js';
import type { RawTable } from './table-builder.js';

/** The returns of one authority and collection that stand, in the order in which the later says what is so. */
export interface OwnReturns {
  readonly returns: readonly Coverage[];
  /** For each source that stands, where its return is among them. */
  readonly placeOf: ReadonlyMap<number, number>;
  /** Sources whose return does not stand, or lies beyond the days looked at. */
  readonly out: ReadonlySet<number>;
  /** Tables of which a source’s return does not stand, though the rest of it does. */
  readonly replaced: ReadonlyMap<number, ReadonlySet<RecordTableName>>;
}

/** Whether a return that stands says what is so of a table. */
export const saysOf = ({ replaced }: OwnReturns, window: Coverage, table: RecordTableName): boolean =>
  holdsTable(window, table) && !(window.source !== undefined && replaced.get(window.source)?.has(table));

/** By the day a return ends, then by the day it was made; of two made on one day, or of which that is not known, as given. */
function inOrder(one: Coverage, other: Coverage): number {
  if (one.to !== other.to) return one.to - other.to;
  if (one.madeOn != null && other.madeOn != null && one.madeOn !== other.madeOn) return one.madeOn - other.madeOn;
  return (one.source ?? 0) - (other.source ?? 0);
}

const holdsDaysOf = (later: Coverage, earlier: Coverage): boolean =>
  later.source !== earlier.source && later.from <= earlier.from && later.to >= earlier.to;

const holdsTable = ({ tables }: Coverage, table: RecordTableName): boolean => tables.some((held) => held.table === table);

/**
 * A return is complete for its days, so one made later that holds all of them takes the place of the whole of it. One of
 * another form takes the place of the tables that it holds.
 */
const takesPlaceOf = (later: Coverage, earlier: Coverage): boolean =>
  holdsDaysOf(later, earlier) && (later.form === earlier.form || earlier.tables.every(({ table }) => holdsTable(later, table)));

/** The tables of a return whose place a later one of another form takes. */
const tablesReplaced = (one: Coverage, later: readonly Coverage[]): readonly RecordTableName[] =>
  one.tables.flatMap(({ table }) =>
    later.some((other) => other.form !== one.form && holdsDaysOf(other, one) && holdsTable(other, table)) ? [table] : [],
  );

function ownReturns(windows: readonly Coverage[], upTo: Day | null): OwnReturns {
  const ordered = [...windows].sort(inOrder);
  // The return that first covers the day, or all of them when none does.
  const last = upTo === null ? undefined : ordered.find(({ to }) => to >= upTo);
  const seen = last ? ordered.filter(({ to }) => to <= last.to) : ordered;
  const returns = seen.filter((one, at) => !seen.slice(at + 1).some((later) => takesPlaceOf(later, one)));
  const placeOf = new Map<number, number>();
  // A source that states several windows is one return, known by its last.
  for (const [place, { source }] of returns.entries()) if (source !== undefined) placeOf.set(source, place);
  const out = new Set(windows.flatMap(({ source }) => (source === undefined || placeOf.has(source) ? [] : [source])));
  const replaced = new Map<number, ReadonlySet<RecordTableName>>();
  if (new Set(returns.map(({ form }) => form)).size > 1) {
    for (const [at, one] of returns.entries()) {
      const tables = tablesReplaced(one, returns.slice(at + 1));
      if (one.source !== undefined && tables.length > 0)
        replaced.set(one.source, new Set([...(replaced.get(one.source) ?? []), ...tables]));
    }
  }
  return { returns, placeOf, out, replaced };
}

/** The returns of every authority and collection, and where each row of a table stands among them. */
export interface ReturnOrder {
  /** The windows of the returns that stand. */
  readonly coverage: readonly Coverage[];
  of(laCode: string, collection: CollectionName): OwnReturns | undefined;
  /** Whether everything that a source holds is left out, for every authority and collection. */
  isOut(source: number): boolean;
  /** Whether any source may be. */
  readonly leavesOut: boolean;
}

/**
 * Puts returns in order.
 *
 * @param upTo - leaves out what was returned after the return that first covers this day; null takes all returns
 */
export function returnOrder(coverage: readonly Coverage[], upTo: Day | null): ReturnOrder {
  const windows = new Map<string, Coverage[]>();
  for (const window of coverage) {
    const key = `${window.collection}|${window.laCode}`;
    const own = windows.get(key);
    if (own) own.push(window);
    else windows.set(key, [window]);
  }
  const own = new Map([...windows].map(([key, each]) => [key, ownReturns(each, upTo)]));
  const standing = new Set([...own.values()].flatMap(({ returns }) => returns));
  const sources = new Set(coverage.flatMap(({ source }) => source ?? []));
  const inSome = new Set([...standing].flatMap(({ source }) => source ?? []));
  return {
    coverage: coverage.filter((window) => standing.has(window)),
    of: (laCode, collection) => own.get(`${collection}|${laCode}`),
    // A source without a window is dated by nothing: it is part of all that is known, and of nothing that was.
    leavesOut: (upTo !== null && coverage.length > 0) || sources.size > inSome.size,
    isOut: (source) => (sources.has(source) ? !inSome.has(source) : upTo !== null && coverage.length > 0),
  };
}

/** Where a table's rows stand among the returns that hold them. */
export interface RowReturns {
  /** For each row the place of its return; −1 when its source is no return, −2 when its return does not stand. */
  readonly place: Int32Array;
  /** The returns of the authority of an owner. */
  ofOwner(owner: number): OwnReturns | undefined;
}

export const NO_RETURN = -1;
export const LEFT_OUT = -2;

/** The places of a table's rows; null when the rows of every authority come from one return, and nothing is left out. */
export function rowReturns(
  name: RecordTableName,
  tables: Readonly<Record<RecordTableName, RawTable>>,
  order: ReturnOrder,
): RowReturns | null {
  const { owner } = tableShapes[name];
  if (!Object.hasOwn(collectionOf, name)) return null;
  const collection = collectionOf[name as keyof typeof collectionOf];
  const builder = tables[name];
  const { list, dictionary } = tables[keyOwner[owner]].columns['laCode'];
  const authorities = list.view();
  const byAuthority = (dictionary?.values ?? []).map((laCode) => order.of(laCode, collection));
  const owners = builder.keys[owner]!.view();
  const sources = builder.sources.view();
  const place = new Int32Array(builder.rowCount);
  const isReplaced = (own: OwnReturns | undefined, source: number): boolean => own?.replaced.get(source)?.has(name) ?? false;
  let isNeeded = false;
  for (let row = 0; row < place.length; row++) {
    const own = byAuthority[authorities[owners[row]]];
    const source = sources[row];
    place[row] = own?.placeOf.get(source) ?? (own?.out.has(source) || order.isOut(source) ? LEFT_OUT : NO_RETURN);
    if (own && own.replaced.size > 0 && isReplaced(own, source)) place[row] = LEFT_OUT;
    isNeeded ||= place[row] === LEFT_OUT || (own !== undefined && (own.placeOf.size > 1 || place[row] === NO_RETURN));
  }
  return isNeeded ? { place, ofOwner: (row) => byAuthority[authorities[row]] } : null;
}
