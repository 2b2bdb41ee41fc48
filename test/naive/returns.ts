import { type CollectionName, collectionOf, type RecordTableName } from '../../src/records/index.js';
import type { NaiveRow, Value } from './world.js';

// Which return says what is so, written from decision 5 and not from the code that links records.

/** The days for which a return of one authority says everything, and the source whose rows it is. */
export interface Window {
  readonly laCode: string;
  readonly collection: CollectionName;
  readonly from: string;
  readonly to: string;
  readonly madeOn: string | null;
  readonly source: number;
  readonly tables: readonly RecordTableName[];
}

/** Rows that last: from when to when, whether they come again and again, and whether a later return need not hold them. */
interface Lasting {
  readonly from: string;
  readonly to: string;
  readonly never?: string;
  readonly isBrief?: true;
  readonly mayBeLeftOut?: true;
}

const lasting: Partial<Record<RecordTableName, Lasting>> = {
  cinEpisodes: { from: 'referredOn', to: 'closedOn', never: 'referralNoFurtherAction' },
  assessments: { from: 'startedOn', to: 'authorisedOn', isBrief: true, mayBeLeftOut: true },
  cinPlans: { from: 'startedOn', to: 'endedOn' },
  childProtectionPlans: { from: 'startedOn', to: 'endedOn' },
  section47Enquiries: { from: 'startedOn', to: 'initialConferenceOn', never: 'conferenceNotRequired', isBrief: true, mayBeLeftOut: true },
  careEpisodes: { from: 'startedOn', to: 'endedOn' },
  adoptionPlacements: { from: 'decidedOn', to: 'ceasedOn', isBrief: true, mayBeLeftOut: true },
  missingIncidents: { from: 'startedOn', to: 'endedOn', isBrief: true },
  socialWorkerEpisodes: { from: 'startedOn', to: 'endedOn' },
  deprivationsOfLiberty: { from: 'startedOn', to: 'endedOn', isBrief: true },
};

/** What the returns of an authority and collection come to: those that stand, the earliest first. */
function standing(windows: readonly Window[], until: string | null): readonly Window[] {
  const ordered = [...windows].sort((a, b) => {
    if (a.to !== b.to) return a.to < b.to ? -1 : 1;
    if (a.madeOn !== null && b.madeOn !== null && a.madeOn !== b.madeOn) return a.madeOn < b.madeOn ? -1 : 1;
    return a.source - b.source;
  });
  const firstToCover = until === null ? undefined : ordered.find(({ to }) => to >= until);
  const known = firstToCover ? ordered.filter(({ to }) => to <= firstToCover.to) : ordered;
  return known.filter(
    (one, at) => !known.slice(at + 1).some((later) => later.source !== one.source && later.from <= one.from && later.to >= one.to),
  );
}

/** The returns that stand at a time, and where each row comes among them. */
export interface Returns {
  readonly standing: readonly Window[];
  /** The place of a row's return among those of its authority; −1 when it is of none, null when its return does not stand. */
  placeOf(row: NaiveRow, table: RecordTableName): number | null;
  of(laCode: string, table: RecordTableName): readonly Window[];
}

/** @param until - leaves out what was returned after the return that first covers this day */
export function returnsOf(windows: readonly Window[], until: string | null): Returns {
  const own = (laCode: string, collection: string): readonly Window[] =>
    windows.filter((window) => window.laCode === laCode && window.collection === collection);
  const keys = [...new Set(windows.map(({ laCode, collection }) => `${laCode} ${collection}`))];
  const byKey = new Map(
    keys.map((key) => [key, standing(own(key.slice(0, key.lastIndexOf(' ')), key.slice(key.lastIndexOf(' ') + 1)), until)]),
  );
  const all = [...byKey.values()].flat();
  const of = (laCode: string, table: RecordTableName): readonly Window[] =>
    byKey.get(`${laCode} ${table in collectionOf ? collectionOf[table as keyof typeof collectionOf] : ''}`) ?? [];
  return {
    standing: windows.filter((window) => all.includes(window)),
    of,
    placeOf(row, table) {
      if (!(table in collectionOf)) return -1;
      const place = of(row.laCode, table).reduce((last, { source }, at) => (source === row.source ? at : last), -1);
      if (place >= 0) return place;
      if (own(row.laCode, collectionOf[table as keyof typeof collectionOf]).some(({ source }) => source === row.source)) return null;
      const isStated = windows.some(({ source }) => source === row.source);
      const isOut = isStated ? !all.some(({ source }) => source === row.source) : until !== null && windows.length > 0;
      return isOut ? null : -1;
    },
  };
}

const isDate = (value: Value | undefined): value is string => typeof value === 'string';

const daysApart = (one: Value | undefined, other: Value | undefined): number => {
  if (isDate(one) && isDate(other)) return Math.abs(Date.parse(one) - Date.parse(other));
  return isDate(one) === isDate(other) ? 0 : Infinity;
};

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/**
 * What becomes of the row that stands for an event when the next return that holds its table does not hold it: replaced by a row of
 * that return, last seen on a day, or nothing.
 *
 * @param others - rows of the same owner, in order
 * @param isOfNoLaterReturn - whether the row hangs from one that was last seen on a day
 */
export function successor(
  table: RecordTableName,
  row: NaiveRow,
  others: readonly NaiveRow[],
  returns: Returns,
  isOfNoLaterReturn: boolean,
): NaiveRow | string | null {
  const kind = lasting[table];
  const place = returns.placeOf(row, table);
  if (!kind || place === null || place < 0) return null;
  const own = returns.of(row.laCode, table);
  const last = own[place]!;
  const next = own.slice(place + 1).find((window) => window.tables.includes(table));
  const isNever = (each: NaiveRow): boolean => kind.never !== undefined && each.values.get(kind.never) === true;
  const end = row.values.get(kind.to);
  if (!next || isNever(row)) return null;
  if (end !== null && !(isDate(end) && end >= next.from)) return null;
  const start = row.values.get(kind.from);
  const followsOn = next.from <= dayAfter(last.to);
  const rivals = others.filter((other) => {
    if (returns.placeOf(other, table) !== own.indexOf(next) || isNever(other)) return false;
    if (followsOn && !kind.isBrief) return true;
    const [began, ended] = [other.values.get(kind.from), other.values.get(kind.to)];
    return (!isDate(began) || began <= last.to) && (!isDate(ended) || !isDate(start) || ended > start);
  });
  const [nearest] = rivals.sort((a, b) => daysApart(a.values.get(kind.from), start) - daysApart(b.values.get(kind.from), start));
  return nearest ?? (kind.mayBeLeftOut && !isOfNoLaterReturn ? null : last.to);
}

/** The column that ends rows of a table. */
export const endOf = (table: RecordTableName): string => lasting[table]!.to;
