import { IndicatorError } from '../errors.js';
import { day, isoDate, NULL } from '../time/index.js';
import { recordBuilder } from './build/build.js';
import type { ColumnBuilder } from './build/table-builder.js';
import { everyTable, type ReturnedTable } from './coverage.js';
import { type CollectionName, collectionOf, type RecordTableName, recordTables } from './model/model.js';
import { keyOwner, ownerId } from './model/owners.js';
import type { TableSpec } from './model/table.js';
import type { Column, PopulationSeries, Records, Table } from './records.js';

/** A value in a plain row: dates are ISO text, codes and ids are text, `null` is no value. */
export type RowValue = string | number | boolean | null;

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
export type PlainTables = Readonly<Partial<Record<RecordTableName, readonly Readonly<Record<string, PlainValue>>[]>>>;

/** What plain rows cover, as ISO dates. Leave `collection` out to cover every collection. */
export interface PlainCoverage {
  readonly laCode?: string;
  readonly collection?: CollectionName;
  readonly from: string;
  readonly to: string;
  /** The tables that were returned, empty ones too; every table when left out. What was not returned has no figure. */
  readonly tables?: readonly RecordTableName[];
}

export interface PlainRecords {
  readonly tables: PlainTables;
  readonly coverage?: readonly PlainCoverage[];
  readonly population?: PopulationSeries;
}

/** The authority of a plain row that names none. */
export const unknownAuthority = 'unknown';

/** Whether a value given in a plain row is an unknown one. */
export const isUnknown = (value: PlainValue | undefined): value is UnknownValue => typeof value === 'object' && value !== null;

function write(column: ColumnBuilder, kind: string, row: number, value: RowValue, where: string): void {
  if (value === null) return;
  if (kind === 'date') column.list.set(row, day(String(value)));
  else if (kind === 'boolean') column.list.set(row, value ? 1 : 0);
  else if (kind === 'integer') {
    if (!Number.isInteger(value)) throw new IndicatorError('invalid-records', `${where} must be a whole number or null.`);
    column.list.set(row, value as number);
  } else column.list.set(row, column.dictionary!.intern(String(value)));
}

/**
 * Builds records from plain rows: for callers with their own data, for tests and for vectors. Readers of statutory
 * files do not go this way.
 *
 * @throws IndicatorError `unknown-table`, `unknown-column` or `invalid-records` when the rows do not fit the record model
 * @example
 * ```ts
 * const records = recordsFrom({
 *   tables: { careEpisodes: [{ laCode: '201', childId: 'A', startedOn: '2024-05-01', reasonStarted: 'S', legalStatus: 'C2' }] },
 *   coverage: [{ laCode: '201', from: '2024-04-01', to: '2025-03-31' }],
 * });
 * ```
 */
export function recordsFrom(plain: PlainRecords): Records {
  const builder = recordBuilder();
  const authorities = new Set<string>();
  const episodes = new Map<string, number>();
  const owned = new Map<string, number>();
  const names = (Object.keys(recordTables) as RecordTableName[]).filter((name) => plain.tables[name]);
  for (const name of Object.keys(plain.tables)) {
    if (!(name in recordTables)) throw new IndicatorError('unknown-table', `The record model has no table "${name}".`);
  }
  builder.startSource();
  for (const name of names) {
    const spec: TableSpec = recordTables[name];
    const idName = ownerId[spec.owner];
    const target = builder.tables[name];
    for (const [at, row] of plain.tables[name]!.entries()) {
      const laCode = String(row['laCode'] ?? unknownAuthority);
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
        if (!column) throw new IndicatorError('unknown-column', `Table ${name} has no column "${columnName}".`);
        if (isUnknown(value)) target.unknown(stored, columnName, value.after === undefined ? undefined : day(value.after));
        else write(column, spec.columns[columnName].kind, stored, value, `${name}.${columnName}`);
      }
      if (name === 'cinEpisodes') {
        const episodeId = String(row['cinEpisodeId'] ?? (isUnknown(row['referredOn']) ? 'unknown' : row['referredOn']));
        write(target.columns['cinEpisodeId'], 'id', stored, episodeId, 'cinEpisodes.cinEpisodeId');
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
  const collections = [...new Set(Object.values(collectionOf))];
  for (const window of plain.coverage ?? []) {
    for (const laCode of window.laCode ? [window.laCode] : authorities) {
      for (const collection of window.collection ? [window.collection] : collections) {
        builder.cover({ laCode, collection, from: day(window.from), to: day(window.to), tables: tablesCovered(window, collection) });
      }
    }
  }
  if (plain.population) builder.population(plain.population);
  return builder.finish().records;
}

function tablesCovered({ tables }: PlainCoverage, collection: CollectionName): readonly ReturnedTable[] {
  if (!tables) return everyTable(collection);
  for (const name of tables) {
    if (!Object.hasOwn(recordTables, name)) throw new IndicatorError('unknown-table', `The record model has no table "${name}" to cover.`);
  }
  return everyTable(collection).filter(({ table }) => tables.includes(table));
}

/** A stored value as plain text, number or boolean. */
export function plainValue(column: Column, row: number): RowValue {
  const value = column.values[row];
  if (value === NULL) return null;
  if (column.dictionary) return column.dictionary[value];
  if (column.kind === 'date') return isoDate(value);
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
