import type { Chain, Union } from '../../src/language/index.js';
import {
  collectionNames,
  collectionOf,
  type KeyName,
  keyOwner,
  type OwnerName,
  ownerId,
  ownerNames,
  type PlainCoverage,
  type PlainReturn,
  type PlainTables,
  type RecordTableName,
  recordTables,
  type TableSpec,
  unknownAuthority,
} from '../../src/records/index.js';
import { evaluate, type Observer } from './evaluate.js';
import { endOf, type Returns, returnsOf, successor, type Window } from './returns.js';
import { inTwinOrder, reasonOfRun } from './same-day.js';

/** What stood in a return and could not be read, or is not known of a row any more; of an end, it may lie after a day. */
export interface Unknown {
  readonly unknown: true;
  readonly after?: string;
}

export type Value = string | number | boolean | null | Unknown;

export const isUnknown = (value: Value | undefined): value is Unknown => typeof value === 'object' && value !== null;

/** One row: whose it is (an authority's own id is its code), its values by column name (dates as ISO text) and the rows its keys point at. */
export interface NaiveRow {
  readonly owner: OwnerName;
  readonly laCode: string;
  readonly id: string;
  readonly values: Map<string, Value>;
  readonly owners: Map<KeyName, NaiveRow>;
  /** Which of the sources given it came from. */
  readonly source: number;
  /** Of a derived row, the rows it takes its values from. */
  readonly madeOf?: readonly NaiveRow[];
}

/** Whether a row holds an unknown value, or is made of a row that does. */
export const holdsUnknown = ({ values, madeOf }: NaiveRow): boolean =>
  madeOf ? madeOf.some(holdsUnknown) : [...values.values()].some(isUnknown);

export interface World {
  readonly tables: Map<string, readonly NaiveRow[]>;
  readonly coverage: readonly Required<PlainCoverage>[];
  /** In the order in which their children, workers, posts and own rows are first named. */
  readonly authorities: readonly string[];
}

export type Derived = Readonly<Record<string, Chain | Union>>;

const tableNames = Object.keys(recordTables) as RecordTableName[];
const ownTable: Partial<Record<RecordTableName, KeyName>> = {
  cinEpisodes: 'cinEpisode',
  assessments: 'assessment',
  childProtectionPlans: 'childProtectionPlan',
};

const isDated = (row: NaiveRow, column: string): boolean => typeof row.values.get(column) === 'string';

/** The date that orders a row, or nothing, which comes first. */
export const orderDate = (row: NaiveRow, orderBy: string | null): string =>
  orderBy !== null && isDated(row, orderBy) ? String(row.values.get(orderBy)) : '';

/** A value as it is stored: what is unknown holds none. */
export const storedValue = (value: Value | undefined): Exclude<Value, Unknown> => (value === undefined || isUnknown(value) ? null : value);

/** Rows of an earlier return come before those of a later one; within a return, by the rules for rows of one event. */
function inReturnOrder(table: RecordTableName, returns: Returns): (a: NaiveRow, b: NaiveRow) => number {
  const place = (row: NaiveRow): number => returns.placeOf(row, table) ?? -1;
  return (a, b) => place(a) - place(b) || a.source - b.source || inTwinOrder(table, a, b);
}

/** Of the rows of one event the last in order stands; rows told apart by a date they do not have are never the same event. */
function keepOneOfEachEvent(
  table: RecordTableName,
  rows: readonly NaiveRow[],
  standIns: Map<NaiveRow, NaiveRow>,
  returns: Returns,
): NaiveRow[] {
  const spec: TableSpec = recordTables[table];
  const sameEvent = (a: NaiveRow, b: NaiveRow): boolean =>
    a.owners.get(spec.owner) === b.owners.get(spec.owner) &&
    (spec.orderBy === null || !spec.identity.includes(spec.orderBy) || (isDated(a, spec.orderBy) && isDated(b, spec.orderBy))) &&
    spec.identity.every((part) =>
      part in spec.columns
        ? storedValue(a.values.get(part)) === storedValue(b.values.get(part))
        : a.owners.get(part as KeyName) === b.owners.get(part as KeyName),
    );
  const compare = inReturnOrder(table, returns);
  const kept: NaiveRow[] = [];
  for (const row of rows) {
    if (standIns.has(row) || kept.some((other) => sameEvent(row, other))) continue;
    const twins = rows.filter((other) => sameEvent(row, other) || other === row).sort(compare);
    const stands = twins.at(-1)!;
    for (const twin of twins) if (twin !== stands) standIns.set(twin, stands);
    if (table === 'careEpisodes') {
      // What an earlier return said counts only of an episode of one day, which no later return could hold.
      const ofRun = twins.filter(
        (twin) =>
          twin === stands ||
          twin.source === stands.source ||
          (isDated(twin, 'endedOn') && twin.values.get('endedOn') === twin.values.get('startedOn')),
      );
      stands.values.set('reasonStarted', reasonOfRun(ofRun.map((twin) => twin.values.get('reasonStarted') ?? null)));
    }
    kept.push(stands);
  }
  // Each where it was returned.
  return kept.sort((a, b) => rows.indexOf(a) - rows.indexOf(b));
}

/** Rows that a later return corrects give way to the row that corrects them; those it does not know are unknown after they were last seen. */
function followOn(
  table: RecordTableName,
  kept: readonly NaiveRow[],
  all: readonly NaiveRow[],
  standIns: Map<NaiveRow, NaiveRow>,
  returns: Returns,
  lastSeen: Set<NaiveRow>,
): NaiveRow[] {
  const { owner, orderBy }: TableSpec = recordTables[table];
  const compare = inReturnOrder(table, returns);
  const found = kept.map((row) => {
    const others = all
      .filter((other) => other.owners.get(owner) === row.owners.get(owner))
      .sort((a, b) =>
        orderDate(a, orderBy) < orderDate(b, orderBy) ? -1 : orderDate(a, orderBy) > orderDate(b, orderBy) ? 1 : compare(a, b),
      );
    const hangsFromLastSeen = [...row.owners.values()].some((whole) => whole !== row && lastSeen.has(whole));
    return [row, successor(table, row, others, returns, hangsFromLastSeen)] as const;
  });
  for (const [row, next] of found) {
    if (typeof next === 'string') {
      row.values.set(endOf(table), { unknown: true, after: next });
      lastSeen.add(row);
    } else if (next) standIns.set(row, next);
  }
  return kept.filter((row) => !standIns.has(row));
}

/** The row that stands for a row in the end. */
function lastStandIn(row: NaiveRow, standIns: ReadonlyMap<NaiveRow, NaiveRow>): NaiveRow {
  const next = standIns.get(row);
  return next ? lastStandIn(next, standIns) : row;
}

/** By owner as first named, then by order date (none first), then in the order of returns and twins. */
function inOrder(table: RecordTableName, rows: readonly NaiveRow[], owners: readonly NaiveRow[], returns: Returns): NaiveRow[] {
  const { owner: kind, orderBy }: TableSpec = recordTables[table];
  const compare = inReturnOrder(table, returns);
  const sorted: NaiveRow[] = [];
  for (const owner of owners) {
    const own = rows.filter((row) => row.owners.get(kind) === owner);
    const dateOf = (row: NaiveRow): string => orderDate(row, orderBy);
    sorted.push(...own.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : orderBy === null ? 0 : compare(a, b))));
  }
  return sorted;
}

/** A postcode is the same however its letters and blanks are written. */
const place = (written: Value | undefined): Value =>
  written === null || written === undefined || isUnknown(written)
    ? (written ?? null)
    : String(written)
        .toUpperCase()
        .split(/[^0-9A-Z]+/)
        .join('');

/** One that has not ended; else one whose end is unknown; else one of the latest end; of several the last. */
function lastToEnd(rows: readonly NaiveRow[], endsOn: string): NaiveRow | undefined {
  const rank = (end: Value): string => (end === null ? 'never' : isUnknown(end) ? 'maybe' : String(end));
  const ends = (row: NaiveRow): string => rank(row.values.get(endsOn)!);
  return [...rows].sort((a, b) => (ends(a) < ends(b) ? -1 : ends(a) > ends(b) ? 1 : 0)).at(-1);
}

function join(chain: Chain, world: World, owners: readonly NaiveRow[], observe: Observer | null): NaiveRow[] {
  const derived: NaiveRow[] = [];
  for (const owner of owners) {
    let joined: NaiveRow[] = [];
    const finish = (): void => {
      if (joined.length === 0) return;
      const values = new Map<string, Value>();
      const madeOf: NaiveRow[] = [joined[0]!];
      for (const [name, column] of Object.entries(chain.columns)) {
        const from = column.take === 'first' ? joined[0] : column.take === 'lastToEnd' ? lastToEnd(joined, chain.endsOn) : joined.at(-1);
        values.set(name, column.take === 'count' ? joined.length : from!.values.get(column.of)!);
        if (column.take !== 'count') madeOf.push(from!);
      }
      derived.push({ ...owner, values, owners: new Map([[owner.owner, owner]]), madeOf });
    };
    for (const row of world.tables.get(chain.from)!.filter((each) => each.owners.get(owner.owner) === owner)) {
      const scope = { world, rows: [row], previous: joined.at(-1) ?? null, period: null, observe };
      if (chain.where !== null && evaluate(chain.where, scope) !== true) continue;
      if (joined.length > 0 && evaluate(chain.joins, scope) === true) joined.push(row);
      else {
        finish();
        joined = [row];
      }
    }
    finish();
  }
  return derived;
}

/** Of an unknown end a union no longer knows after which day it lies. */
const known = (value: Value): Value => (isUnknown(value) ? { unknown: true } : value);

/** The rows of each part one after another; of an owner's that are alike the last is kept, then all are put in order. */
function unite(union: Union, world: World, owners: readonly NaiveRow[], observe: Observer | null): NaiveRow[] {
  const all: NaiveRow[] = [];
  for (const part of union.parts) {
    for (const row of world.tables.get(part.from)!) {
      const scope = { world, rows: [row], previous: null, period: null, observe };
      if (part.where !== null && evaluate(part.where, scope) !== true) continue;
      const values = new Map(Object.entries(part.columns).map(([name, column]) => [name, known(evaluate(column, scope))]));
      all.push({ ...row, values });
    }
  }
  const alike = (a: NaiveRow, b: NaiveRow): boolean =>
    a.owners.get(a.owner) === b.owners.get(b.owner) &&
    union.identity.every(
      (name) => storedValue(a.values.get(name)) === storedValue(b.values.get(name)) && (name !== union.orderBy || isDated(a, name)),
    );
  const kept = all.filter((row, at) => !all.slice(at + 1).some((later) => alike(row, later)));
  const dateOf = (row: NaiveRow): string => orderDate(row, union.orderBy);
  return owners.flatMap((owner) =>
    kept
      .filter((row) => row.owners.get(owner.owner) === owner)
      .sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0)),
  );
}

/** What is given beside plain rows: returns, and up to which day what was returned is looked at. */
export interface Given {
  readonly returns?: readonly PlainReturn[];
  readonly until?: string | null;
}

interface Source {
  readonly number: number;
  readonly laCode: string | undefined;
  readonly tables: PlainTables;
}

/** The days of a return, as text. */
const daysOf = ({ year, from, to }: PlainReturn): { readonly from: string; readonly to: string } =>
  year === undefined ? { from, to } : { from: `${year - 1}-04-01`, to: `${year}-03-31` };

/** Returns by the day they end; of one day what a census says of a child before what the return of children looked after says. */
function inTime(returns: readonly PlainReturn[]): readonly PlainReturn[] {
  const rank = ({ collection }: PlainReturn): number => -collectionNames.indexOf(collection);
  return [...returns].sort((a, b) => {
    const [one, other] = [daysOf(a).to, daysOf(b).to];
    if (one !== other) return one < other ? -1 : 1;
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    if (a.madeOn !== undefined && b.madeOn !== undefined && a.madeOn !== b.madeOn) return a.madeOn < b.madeOn ? -1 : 1;
    return returns.indexOf(a) - returns.indexOf(b);
  });
}

/** Plain rows as the record model holds them, with the derived tables added. */
export function worldOf(
  plain: PlainTables,
  coverage: readonly PlainCoverage[],
  derived: Derived,
  observe: Observer | null = null,
  { returns: given = [], until = null }: Given = {},
): World {
  const owners = { child: [], worker: [], post: [], authority: [] } as Record<OwnerName, NaiveRow[]>;
  const ownerOf = (kind: OwnerName, laCode: string, values: Readonly<Record<string, Value | undefined>>, source: number): NaiveRow => {
    const idName = ownerId[kind];
    const id = idName === null ? laCode : String(values[idName]);
    const known = owners[kind].find((owner) => owner.laCode === laCode && owner.id === id);
    if (known) return known;
    const own = new Map<string, Value>(Object.keys(recordTables[keyOwner[kind]].columns).map((name) => [name, null]));
    own.set('laCode', laCode);
    if (idName !== null) own.set(idName, id);
    const owner: NaiveRow = { owner: kind, laCode, id, values: own, owners: new Map(), source };
    owner.owners.set(kind, owner);
    owners[kind].push(owner);
    return owner;
  };
  const ordered = inTime(given);
  const sources: readonly Source[] = [
    { number: 1, laCode: undefined, tables: plain },
    ...ordered.map(({ laCode, tables }, at) => ({ number: at + 2, laCode, tables })),
  ];
  const read = new Map<RecordTableName, NaiveRow[]>(tableNames.map((name) => [name, []]));
  /** What each source says of owners, told when it is known which sources stand. */
  const said: {
    readonly owner: NaiveRow;
    readonly name: RecordTableName;
    readonly row: Readonly<Record<string, Value | undefined>>;
    readonly source: number;
  }[] = [];
  for (const { number, laCode: ofReturn, tables: given } of sources) {
    for (const name of tableNames) {
      const spec: TableSpec = recordTables[name];
      const rows: readonly Readonly<Record<string, Value | undefined>>[] = given[name] ?? [];
      for (const source of rows) {
        const laCode = String(source['laCode'] ?? ofReturn ?? unknownAuthority);
        const owner = ownerOf(spec.owner, laCode, source, number);
        if (name === keyOwner[spec.owner]) {
          said.push({ owner, name, row: source, source: number });
          continue;
        }
        const row: NaiveRow = { ...owner, values: new Map(), owners: new Map([[spec.owner, owner]]), source: number };
        for (const column of Object.keys(spec.columns))
          row.values.set(column, spec.columns[column]!.kind === 'token' ? place(source[column]) : (source[column] ?? null));
        if (name === 'cinEpisodes')
          row.values.set(
            'cinEpisodeId',
            String(source['cinEpisodeId'] ?? (isUnknown(source['referredOn']) ? 'unknown' : source['referredOn'])),
          );
        const own = (table: RecordTableName): readonly NaiveRow[] =>
          read.get(table)!.filter((each) => each.source === number && each.owners.get('child') === owner);
        const point = (key: KeyName, target: NaiveRow | undefined): void => {
          if (target && spec.keys?.includes(key)) row.owners.set(key, target);
        };
        point(
          'cinEpisode',
          own('cinEpisodes')
            .filter((each) => each.values.get('cinEpisodeId') === String(source['cinEpisodeId']))
            .at(-1),
        );
        point(
          'assessment',
          own('assessments')
            .filter((each) => each.values.get('startedOn') === source['assessmentStartedOn'])
            .at(-1),
        );
        point(
          'childProtectionPlan',
          own('childProtectionPlans')
            .filter((each) => each.values.get('startedOn') === source['planStartedOn'])
            .at(-1),
        );
        const itself = ownTable[name];
        if (itself) row.owners.set(itself, row);
        read.get(name)!.push(row);
      }
    }
  }
  const authorities = [...new Set(ownerNames.flatMap((kind) => owners[kind].map(({ laCode }) => laCode)))];
  const collections = [...new Set(Object.values(collectionOf))];
  const windows: Window[] = [
    ...coverage.flatMap((window) =>
      (window.laCode ? [window.laCode] : authorities).flatMap((laCode) =>
        (window.collection ? [window.collection] : collections).map((collection) => ({
          laCode,
          collection,
          from: window.from,
          to: window.to,
          madeOn: null,
          source: 1,
          tables: window.tables ?? tableNames,
        })),
      ),
    ),
    ...ordered.flatMap((each, at) =>
      (each.laCode === undefined ? authorities : [each.laCode]).map((laCode) => ({
        laCode,
        collection: each.collection,
        ...daysOf(each),
        madeOn: each.madeOn ?? null,
        source: at + 2,
        tables: each.returned ?? tableNames,
      })),
    ),
  ];
  const returns = returnsOf(windows, until);
  const isOut = (source: number): boolean =>
    windows.some((window) => window.source === source)
      ? !returns.standing.some((window) => window.source === source)
      : until !== null && windows.length > 0;
  for (const { owner, name, row, source } of said) {
    if (isOut(source)) continue;
    for (const column of Object.keys(recordTables[name].columns)) {
      const value = row[column] ?? null;
      if (value === null || column === 'laCode' || column === ownerId[owner.owner]) continue;
      if (isUnknown(value) && owner.values.get(column) !== null) continue;
      owner.values.set(column, value);
    }
  }
  const standIns = new Map<NaiveRow, NaiveRow>();
  const lastSeen = new Set<NaiveRow>();
  const survivors = new Map<string, NaiveRow[]>();
  // Rows that others hang from first, so that these hang from the row that stands.
  for (const name of [...new Set<RecordTableName>([...(Object.keys(ownTable) as RecordTableName[]), ...tableNames])]) {
    const spec: TableSpec = recordTables[name];
    if (name === keyOwner[spec.owner]) continue;
    const standing = read.get(name)!.filter((row) => returns.placeOf(row, name) !== null);
    for (const row of standing)
      for (const [key, target] of row.owners) if (key !== spec.owner && target !== row) row.owners.set(key, lastStandIn(target, standIns));
    const rows = standing.filter((row) => {
      const whole = name === 'assessmentFactors' ? row.owners.get('assessment') : undefined;
      // The return that last held an assessment says all of its factors.
      return !whole || returns.placeOf(whole, 'assessments')! <= returns.placeOf(row, name)!;
    });
    const kept = inOrder(name, keepOneOfEachEvent(name, rows, standIns, returns), owners[spec.owner], returns);
    survivors.set(name, followOn(name, kept, rows, standIns, returns, lastSeen));
  }
  const tables = new Map<string, readonly NaiveRow[]>();
  for (const name of tableNames) {
    const spec: TableSpec = recordTables[name];
    tables.set(name, survivors.get(name) ?? owners[spec.owner]);
  }
  const world: World = { tables, authorities, coverage: returns.standing };
  const ownerKind = (table: string): OwnerName => {
    const made = derived[table];
    if (!made) return recordTables[table as RecordTableName].owner;
    return ownerKind(made.kind === 'chain' ? made.from : made.parts[0]!.from);
  };
  for (const table of Object.values(derived)) {
    const own = owners[ownerKind(table.kind === 'chain' ? table.from : table.parts[0]!.from)];
    tables.set(table.name, table.kind === 'chain' ? join(table, world, own, observe) : unite(table, world, own, observe));
  }
  return world;
}
