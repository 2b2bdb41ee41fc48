import type { Chain, Union } from '../../src/language/index.js';
import {
  collectionOf,
  type KeyName,
  keyOwner,
  type OwnerName,
  ownerId,
  ownerNames,
  type PlainCoverage,
  type PlainTables,
  type RecordTableName,
  recordTables,
  type TableSpec,
  unknownAuthority,
} from '../../src/records/index.js';
import { evaluate, type Observer } from './evaluate.js';
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

/** Of the rows of one event the last in twin order stands; rows told apart by a date they do not have are never the same event. */
function keepOneOfEachEvent(table: RecordTableName, rows: readonly NaiveRow[], standIns: Map<NaiveRow, NaiveRow>): NaiveRow[] {
  const spec: TableSpec = recordTables[table];
  const sameEvent = (a: NaiveRow, b: NaiveRow): boolean =>
    a.owners.get(spec.owner) === b.owners.get(spec.owner) &&
    (spec.orderBy === null || !spec.identity.includes(spec.orderBy) || (isDated(a, spec.orderBy) && isDated(b, spec.orderBy))) &&
    spec.identity.every((part) =>
      part in spec.columns
        ? storedValue(a.values.get(part)) === storedValue(b.values.get(part))
        : a.owners.get(part as KeyName) === b.owners.get(part as KeyName),
    );
  const kept: NaiveRow[] = [];
  for (const row of rows) {
    if (standIns.has(row) || kept.some((other) => sameEvent(row, other))) continue;
    const twins = rows.filter((other) => sameEvent(row, other) || other === row).sort((a, b) => inTwinOrder(table, a, b));
    const stands = twins.at(-1)!;
    for (const twin of twins) if (twin !== stands) standIns.set(twin, stands);
    if (table === 'careEpisodes') {
      stands.values.set('reasonStarted', reasonOfRun(twins.map((twin) => twin.values.get('reasonStarted') ?? null)));
    }
    kept.push(stands);
  }
  // Each where it was returned.
  return kept.sort((a, b) => rows.indexOf(a) - rows.indexOf(b));
}

/** By owner as first named, then by order date (none first), then in twin order. */
function inOrder(table: RecordTableName, rows: readonly NaiveRow[], owners: readonly NaiveRow[]): NaiveRow[] {
  const { owner: kind, orderBy }: TableSpec = recordTables[table];
  const sorted: NaiveRow[] = [];
  for (const owner of owners) {
    const own = rows.filter((row) => row.owners.get(kind) === owner);
    const dateOf = (row: NaiveRow): string => orderDate(row, orderBy);
    sorted.push(
      ...own.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : orderBy === null ? 0 : inTwinOrder(table, a, b))),
    );
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

/** Plain rows as the record model holds them, with the derived tables added. */
export function worldOf(plain: PlainTables, coverage: readonly PlainCoverage[], derived: Derived, observe: Observer | null = null): World {
  const owners = { child: [], worker: [], post: [], authority: [] } as Record<OwnerName, NaiveRow[]>;
  const ownerOf = (kind: OwnerName, laCode: string, source: Readonly<Record<string, Value | undefined>>): NaiveRow => {
    const idName = ownerId[kind];
    const id = idName === null ? laCode : String(source[idName]);
    const known = owners[kind].find((owner) => owner.laCode === laCode && owner.id === id);
    if (known) return known;
    const values = new Map<string, Value>(Object.keys(recordTables[keyOwner[kind]].columns).map((name) => [name, null]));
    values.set('laCode', laCode);
    if (idName !== null) values.set(idName, id);
    const owner: NaiveRow = { owner: kind, laCode, id, values, owners: new Map() };
    owner.owners.set(kind, owner);
    owners[kind].push(owner);
    return owner;
  };
  const read = new Map<string, NaiveRow[]>();
  const standIns = new Map<NaiveRow, NaiveRow>();
  const survivors = new Map<string, NaiveRow[]>();
  for (const name of tableNames) {
    const spec: TableSpec = recordTables[name];
    const rows: NaiveRow[] = [];
    const sources: readonly Readonly<Record<string, Value | undefined>>[] = plain[name] ?? [];
    for (const source of sources) {
      const laCode = String(source['laCode'] ?? unknownAuthority);
      const owner = ownerOf(spec.owner, laCode, source);
      const isOwner = name === keyOwner[spec.owner];
      const row: NaiveRow = isOwner ? owner : { ...owner, values: new Map(), owners: new Map([[spec.owner, owner]]) };
      for (const column of Object.keys(spec.columns)) {
        if (isOwner && (source[column] ?? null) === null) continue;
        if (isOwner && isUnknown(source[column]) && row.values.get(column) !== null) continue;
        if (column !== 'laCode' && column !== ownerId[spec.owner])
          row.values.set(column, spec.columns[column]!.kind === 'token' ? place(source[column]) : (source[column] ?? null));
      }
      if (name === 'cinEpisodes')
        row.values.set(
          'cinEpisodeId',
          String(source['cinEpisodeId'] ?? (isUnknown(source['referredOn']) ? 'unknown' : source['referredOn'])),
        );
      const own = (table: RecordTableName): readonly NaiveRow[] =>
        (read.get(table) ?? []).filter((each) => each.owners.get('child') === owner);
      const point = (key: KeyName, target: NaiveRow | undefined): void => {
        if (target && spec.keys?.includes(key)) row.owners.set(key, standIns.get(target) ?? target);
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
      rows.push(row);
    }
    read.set(name, rows);
    survivors.set(name, name === keyOwner[spec.owner] ? [] : keepOneOfEachEvent(name, rows, standIns));
  }
  const tables = new Map<string, readonly NaiveRow[]>();
  for (const name of tableNames) {
    const spec: TableSpec = recordTables[name];
    const own = owners[spec.owner];
    tables.set(name, name === keyOwner[spec.owner] ? own : inOrder(name, survivors.get(name)!, own));
  }
  const authorities = [...new Set(ownerNames.flatMap((kind) => owners[kind].map(({ laCode }) => laCode)))];
  const collections = [...new Set(Object.values(collectionOf))];
  const world: World = {
    tables,
    authorities,
    coverage: coverage.flatMap((window) =>
      (window.laCode ? [window.laCode] : authorities).flatMap((laCode) =>
        (window.collection ? [window.collection] : collections).map((collection) => ({
          laCode,
          collection,
          from: window.from,
          to: window.to,
          tables: window.tables ?? tableNames,
        })),
      ),
    ),
  };
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
