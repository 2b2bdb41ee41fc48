import { IndicatorError } from '../errors.js';
import { type Day, day, dayIfIso, isoDate, NULL } from '../time/index.js';
import { type RecordBuilder, recordBuilder } from './build/build.js';
import type { ColumnBuilder } from './build/table-builder.js';
import { type Coverage, everyTable, type ReturnedTable } from './coverage.js';
import { fromUnits, unitsOf } from './decimal.js';
import { type ColumnKind, tokenText } from './model/column.js';
import { type CollectionName, collectionNames, collectionOf, type RecordTableName, type RecordTables } from './model/model.js';
import { keyOwner, ownerId } from './model/owners.js';
import { tableShapes } from './model/shapes.js';
import type { ColumnShape, TableShape } from './model/table.js';
import type { Column, PopulationSeries, Records, Series, Table } from './records.js';
import type { UnknownCodes } from './unknown-codes.js';

/** A value in a plain row: dates are ISO text, codes and ids are text, decimals are numbers or decimal text, `null` is no value. */
export type RowValue = string | number | boolean | null;

/** How a value of each kind of column is written in a plain row. */
interface WrittenValue {
  readonly date: string;
  readonly integer: number;
  readonly decimal: number | string;
  readonly boolean: boolean;
  readonly code: string | number;
  readonly id: string | number;
  readonly text: string | number;
  readonly token: string | number;
}

/** Whose row it is, and which rows it hangs on: names that stand in a plain row beside the columns of its table. */
type RowKeys = {
  readonly laCode?: string;
  readonly childId?: string | number;
  readonly workerId?: string | number;
  readonly postId?: string | number;
  /** The episode of need a row belongs to; `cinEpisodes` rows are named by it, or by their `referredOn`. */
  readonly cinEpisodeId?: string | number | null;
  /** The start of the assessment whose factor it is. */
  readonly assessmentStartedOn?: string | null;
  /** The start of the child protection plan that was reviewed. */
  readonly planStartedOn?: string | null;
};

type WrittenColumn<C> = C extends { readonly kind: infer K extends keyof WrittenValue } ? WrittenValue[K] : never;

/** A plain row of a table: its columns, each of the kind the record model says. A column left out has no value. */
export type PlainRow<T extends RecordTableName = RecordTableName> = RowKeys & {
  readonly [C in Exclude<keyof RecordTables[T]['columns'], keyof RowKeys>]?:
    | WrittenColumn<RecordTables[T]['columns'][C]>
    | UnknownValue
    | null;
};

/**
 * A value that is unknown, which is not the same as no value: something stood in the return that could not be read. Of the
 * end of a spell it may be known that it lies after a day.
 */
export interface UnknownValue {
  readonly unknown: true;
  /** A day (ISO text) on which the row still held. */
  readonly after?: string;
}

/** A value given in a plain row. */
export type PlainValue = RowValue | UnknownValue;

/**
 * Plain rows by table. Every row names its `laCode` (or takes the default) and the id of whose row it is: `childId`,
 * `workerId` or `postId`; rows of an authority as a whole need none. Rows within an episode of need name its `cinEpisodeId`.
 */
export type PlainTables = { readonly [T in RecordTableName]?: readonly PlainRow<T>[] };

/** What plain rows cover, as ISO dates. Leave `collection` out to cover every collection. */
export interface PlainCoverage {
  readonly laCode?: string;
  readonly collection?: CollectionName;
  readonly from: string;
  readonly to: string;
  /** The tables that were returned, empty ones too; every table when left out. What was not returned has no figure. */
  readonly tables?: readonly RecordTableName[];
}

/**
 * One return as plain rows: all that an authority returned of a collection for some days. Several are linked as files of
 * several years are, in the order of the days they end, and not as given.
 */
export type PlainReturn = {
  /** Whose it is; the authorities that rows of the returns name when left out. */
  readonly laCode?: string;
  readonly collection: CollectionName;
  /** The day it was made (ISO text): of two for the same days, the one made later stands. */
  readonly madeOn?: string;
  readonly tables: PlainTables;
  /** The tables that were returned, empty ones too; every table of the collection when left out. */
  readonly returned?: readonly RecordTableName[];
} & (
  | { /** The year ending 31 March of it. */ readonly year: number; readonly from?: undefined; readonly to?: undefined }
  | { readonly year?: undefined /** The days it covers, as ISO text. */; readonly from: string; readonly to: string }
);

export interface PlainRecords {
  readonly tables: PlainTables;
  readonly coverage?: readonly PlainCoverage[];
  readonly returns?: readonly PlainReturn[];
  readonly population?: PopulationSeries;
  readonly series?: readonly Series[];
}

/** The authority of a plain row that names none, when several are named or none is. */
export const unknownAuthority = 'unknown';

/** Whether a value given in a plain row is an unknown one. */
export const isUnknown = (value: PlainValue | undefined): value is UnknownValue =>
  typeof value === 'object' && value !== null && value.unknown === true;

/** What a value of each kind must be, for a caller in JavaScript. */
const mustBe = {
  date: 'a day, such as "2024-05-01"',
  integer: 'a whole number',
  boolean: 'true or false',
  code: 'a code as text',
  id: 'text that is not empty',
  text: 'text that is not empty',
  token: 'text that is not empty',
} as const satisfies Readonly<Record<Exclude<ColumnKind, 'decimal'>, string>>;

/** How plain rows are taken. */
export interface PlainOptions {
  /**
   * What becomes of a code that is in no list of its item. `keep`, as readers of returns do, which tell of it: it is then in
   * no group of a breakdown. `refuseUnknownCodes` has it throw, naming table, row and column.
   */
  readonly unknownCodes?: 'keep' | UnknownCodes;
}

function write(
  column: ColumnBuilder,
  { kind, places = 0 }: ColumnShape,
  row: number,
  value: RowValue,
  setLacking: (code: string) => string | null,
  where: () => string,
): void {
  if (value === null) return;
  const refuse = (what: string): never => {
    throw new IndicatorError('invalid-records', `${where()} must be ${what}, or null where there is none.`);
  };
  if (kind === 'date') {
    const known = typeof value === 'string' ? dayIfIso(value) : NULL;
    if (known === NULL) refuse(mustBe.date);
    column.list.set(row, known);
  } else if (kind === 'boolean') {
    if (typeof value !== 'boolean') refuse(mustBe.boolean);
    column.list.set(row, value ? 1 : 0);
  } else if (kind === 'integer') {
    if (!Number.isInteger(value)) refuse(mustBe.integer);
    column.list.set(row, value as number);
  } else if (kind === 'decimal') {
    const units = unitsOf(String(value), places);
    if (units === null) refuse(`a number of at most ${places} decimal places`);
    column.list.set(row, units as number);
  } else {
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    if (text === '') refuse(mustBe[kind]);
    const lacking = kind === 'code' ? setLacking(text) : null;
    if (lacking !== null) refuse(`a code of the set ${lacking}`);
    column.list.set(row, column.dictionary!.intern(kind === 'token' ? tokenText(text) : text));
  }
}

function afterOf({ after }: UnknownValue, where: () => string): Day | undefined {
  if (after === undefined) return undefined;
  const known = dayIfIso(after);
  if (known === NULL) throw new IndicatorError('invalid-records', `${where()} is unknown after what must be ${mustBe.date}.`);
  return known;
}

/**
 * Builds records from plain rows: for callers with their own data, for tests and for vectors. Readers of statutory
 * files do not go this way.
 *
 * @param options - `unknownCodes: refuseUnknownCodes` to have codes checked against the lists of their items
 * @throws IndicatorError `unknown-table`, `unknown-column` or `invalid-records`, with table, row and column, when a row does
 * not fit the record model
 * @example
 * ```ts
 * const records = recordsFrom({
 *   tables: { careEpisodes: [{ laCode: '201', childId: 'A', startedOn: '2024-05-01', reasonStarted: 'S', legalStatus: 'C2' }] },
 *   coverage: [{ laCode: '201', from: '2024-04-01', to: '2025-03-31' }],
 * });
 * ```
 */
export function recordsFrom(plain: PlainRecords, options: PlainOptions = {}): Records {
  checkTables(plain);
  const { unknownCodes = 'keep' } = options;
  const setLacking: UnknownCodes = unknownCodes === 'keep' ? () => null : unknownCodes;
  const builder = recordBuilder();
  const authorities = new Set<string>();
  const into: Into = { builder, authorities, setLacking };
  const unnamed = authorityOfUnnamed(plain);
  builder.startSource();
  addRows(plain.tables, unnamed, into);
  const collections = [...new Set(Object.values(collectionOf))];
  for (const [at, window] of (plain.coverage ?? []).entries()) {
    for (const laCode of window.laCode ? [window.laCode] : authorities) {
      for (const collection of window.collection ? [window.collection] : collections) {
        const days = { from: dayOf(window.from, `coverage[${at}].from`), to: dayOf(window.to, `coverage[${at}].to`) };
        builder.cover({ laCode, collection, ...days, tables: tablesCovered(window.tables, collection) });
      }
    }
  }
  if (plain.returns) addReturns(plain.returns, unnamed, into);
  if (plain.population) builder.population(plain.population);
  for (const series of plain.series ?? []) builder.series(series);
  return builder.finish().records;
}

/** What TypeScript refuses and JavaScript lets through, in words. */
function checkTables(plain: PlainRecords): void {
  const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
  if (!isObject(plain) || !isObject(plain.tables))
    throw new IndicatorError('invalid-records', 'Give rows by table: recordsFrom({ tables: { careEpisodes: [ … ] } }).');
  for (const tables of [plain.tables, ...(plain.returns ?? []).map((each) => each.tables ?? {})])
    for (const [name, rows] of Object.entries(tables))
      if (!Array.isArray(rows)) throw new IndicatorError('invalid-records', `${name} must be a list of rows.`);
}

/** A day that says from when or to when something holds, with its place where it is none. */
function dayOf(text: string, where: string): Day {
  const known = typeof text === 'string' ? dayIfIso(text) : NULL;
  if (known === NULL) throw new IndicatorError('invalid-records', `${where} must be ${mustBe.date}.`);
  return known;
}

/** Where plain rows go. */
interface Into {
  readonly builder: RecordBuilder;
  /** The authorities named so far. */
  readonly authorities: Set<string>;
  readonly setLacking: UnknownCodes;
}

/** The days of a return: a year ending 31 March, or as stated. */
const daysOf = ({ year, from, to }: PlainReturn, at: number): { readonly from: Day; readonly to: Day } =>
  year === undefined
    ? { from: dayOf(from, `returns[${at}].from`), to: dayOf(to, `returns[${at}].to`) }
    : { from: day(`${year - 1}-04-01`), to: day(`${year}-03-31`) };

/** Adds each return as a source of its own, so that what is said of a child is what the latest says, in whatever order they are given. */
function addReturns(returns: readonly PlainReturn[], unnamed: string, into: Into): void {
  const { builder, authorities } = into;
  const ordered = returns
    .map((each, at) => ({
      ...each,
      at,
      ...daysOf(each, at),
      madeOn: each.madeOn === undefined ? null : dayOf(each.madeOn, `returns[${at}].madeOn`),
    }))
    .sort(
      (one, other) =>
        one.to - other.to ||
        collectionNames.indexOf(other.collection) - collectionNames.indexOf(one.collection) ||
        (one.madeOn !== null && other.madeOn !== null ? one.madeOn - other.madeOn : 0) ||
        one.at - other.at,
    );
  const windows: Coverage[] = [];
  for (const { laCode, collection, from, to, madeOn, tables, returned } of ordered) {
    const source = builder.startSource();
    addRows(tables, laCode ?? unnamed, into);
    windows.push({ laCode: laCode ?? '', collection, from, to, madeOn, source, tables: tablesCovered(returned, collection) });
  }
  for (const window of windows) {
    for (const laCode of window.laCode === '' ? authorities : [window.laCode]) builder.cover({ ...window, laCode });
  }
}

/** Adds plain rows; those within an episode of need, an assessment or a plan to the one that they name of these tables. */
function addRows(tables: PlainTables, laCodeOfUnnamed: string, { builder, authorities, setLacking }: Into): void {
  const episodes = new Map<string, number>();
  const owned = new Map<string, number>();
  const names = (Object.keys(tableShapes) as RecordTableName[]).filter((name) => tables[name]);
  for (const name of Object.keys(tables)) {
    if (Object.hasOwn(tableShapes, name)) continue;
    throw new IndicatorError('unknown-table', `The record model has no table "${name}". It has: ${Object.keys(tableShapes).join(', ')}.`);
  }
  for (const name of names) {
    const spec: TableShape = tableShapes[name];
    const idName = ownerId[spec.owner];
    const target = builder.tables[name];
    // The types hold for a caller in TypeScript; what comes from JavaScript or JSON is checked here.
    const rows: readonly Readonly<Record<string, PlainValue | undefined>>[] = tables[name]!;
    for (const [at, row] of rows.entries()) {
      if (typeof row !== 'object' || row === null)
        throw new IndicatorError('invalid-records', `Row ${at + 1} of ${name} is no object of columns.`);
      const laCode = String(row['laCode'] ?? laCodeOfUnnamed);
      const id = idName === null ? '' : (row[idName] ?? null);
      if (id === null) throw new IndicatorError('invalid-records', `Row ${at + 1} of ${name} has no ${idName}.`);
      authorities.add(laCode);
      const owner = builder.owner(spec.owner, laCode, String(id));
      const stored = name === keyOwner[spec.owner] ? owner : target.add(owner);
      for (const [columnName, value] of Object.entries(row)) {
        if (columnName === 'laCode' || columnName === idName) continue;
        if (columnName === 'cinEpisodeId' && name !== 'cinEpisodes') continue;
        if (columnName === 'planStartedOn' || columnName === 'assessmentStartedOn') continue;
        const column = target.columns[columnName];
        if (!column) {
          const known = Object.keys(spec.columns).join(', ');
          throw new IndicatorError('unknown-column', `Row ${at + 1} of ${name}: there is no column "${columnName}". There are: ${known}.`);
        }
        const where = (): string => `Row ${at + 1} of ${name}: ${columnName}`;
        if (isUnknown(value)) target.unknown(stored, columnName, afterOf(value, where));
        else write(column, spec.columns[columnName], stored, value ?? null, (code) => setLacking(name, columnName, code), where);
      }
      if (name === 'cinEpisodes') {
        const episodeId = String(row['cinEpisodeId'] ?? (isUnknown(row['referredOn']) ? 'unknown' : row['referredOn']));
        write(
          target.columns['cinEpisodeId'],
          spec.columns['cinEpisodeId'],
          stored,
          episodeId,
          () => null,
          () => `Row ${at + 1} of cinEpisodes: cinEpisodeId`,
        );
        episodes.set(`${owner}/${episodeId}`, stored);
      }
      if (name === 'assessments' || name === 'childProtectionPlans') owned.set(`${name}/${owner}/${row['startedOn']}`, stored);
      if (target.keys.cinEpisode && row['cinEpisodeId'] !== undefined) {
        const episode = episodes.get(`${owner}/${row['cinEpisodeId']}`);
        if (episode === undefined)
          throw new IndicatorError('missing-reference', `Row ${at + 1} of ${name} names an episode of need that is not in cinEpisodes.`);
        target.keys.cinEpisode.set(stored, episode);
      }
      if (target.keys.assessment)
        target.keys.assessment.set(stored, owned.get(`assessments/${owner}/${row['assessmentStartedOn']}`) ?? NULL);
      if (target.keys.childProtectionPlan)
        target.keys.childProtectionPlan.set(stored, owned.get(`childProtectionPlans/${owner}/${row['planStartedOn']}`) ?? NULL);
    }
  }
}

/** Rows that name no authority are of the only one that any row, the coverage or a return names. */
function authorityOfUnnamed({ tables, coverage = [], returns = [] }: PlainRecords): string {
  const named = new Set([...coverage, ...returns].flatMap(({ laCode }) => laCode ?? []));
  for (const all of [tables, ...returns.map((each) => each.tables)])
    for (const rows of Object.values(all)) for (const row of rows) if (row?.laCode) named.add(String(row.laCode));
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : unknownAuthority;
}

function tablesCovered(tables: readonly RecordTableName[] | undefined, collection: CollectionName): readonly ReturnedTable[] {
  if (!tables) return everyTable(collection);
  for (const name of tables) {
    if (!Object.hasOwn(tableShapes, name)) throw new IndicatorError('unknown-table', `The record model has no table "${name}" to cover.`);
  }
  return everyTable(collection).filter(({ table }) => tables.includes(table));
}

/** A stored value as plain text, number or boolean. */
export function plainValue(column: Column, row: number): RowValue {
  const value = column.values[row];
  if (value === NULL) return null;
  // Which rows hold the same, and not what: see `ColumnKind`.
  if (column.kind === 'token') return value + 1;
  if (column.dictionary) return column.dictionary[value];
  if (column.kind === 'date') return isoDate(value);
  if (column.kind === 'decimal') return fromUnits(value, column.places ?? 0);
  return column.kind === 'boolean' ? value === 1 : value;
}

/** Whose row of a table it is: the authority's code and the owner's id there; an authority's own id is its code. */
export function ownerOf(records: Records, table: Table, row: number): { readonly laCode: string; readonly id: string } {
  const owners = records.tables[keyOwner[table.owner]];
  const owner = table.keys[table.owner]![row];
  const laCode = String(plainValue(owners.columns['laCode'], owner));
  const id = ownerId[table.owner];
  return { laCode, id: id === null ? laCode : String(plainValue(owners.columns[id], owner)) };
}
