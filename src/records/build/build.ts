import { IndicatorError } from '../../errors.js';
import { FIRST_DAY } from '../../time/index.js';
import type { Coverage, ReturnLeftOut } from '../coverage.js';
import { childNumbers } from '../intern/child-numbers.js';
import { dictionary } from '../intern/dictionary.js';
import { isOfTexts } from '../model/column.js';
import type { RecordTableName } from '../model/model.js';
import { keyOwner, ownerId } from '../model/owners.js';
import { tableShapes } from '../model/shapes.js';
import { type KeyName, keysOf, type OwnerName, ownerNames, type TableShape } from '../model/table.js';
import { type PopulationSeries, type Records, type Series, type TextBytes, UNKNOWN } from '../records.js';
import type { BetweenReturns } from './between-returns.js';
import type { Disagreement } from './disagreements.js';
import type { AlikeChildren } from './join-alike.js';
import type { Superseded } from './link.js';
import { linkedRecords } from './linked-records.js';
import { ownerFactsBuilder } from './owner-facts.js';
import type { ColumnBuilder, TableBuilder } from './table-builder.js';
import { type ColumnValues, tableColumns } from './table-columns.js';

/**
 * Collects rows into columnar tables. Readers fill one; nothing else knows how records are stored.
 * When two sources hold the same event, the row of the return that covers later days stands, and of sources that cover no
 * days the one read last; within one the table's twin rule decides.
 */
export interface RecordBuilder {
  readonly tables: Readonly<Record<RecordTableName, TableBuilder>>;
  /**
   * Starts a new source (a file, or one year's set of files) and returns its number. What `cover` says next is said of it:
   * rows of one source are one return, and returns are put in order by the days they cover, not by when they are read.
   */
  startSource(): number;
  /** The number of an authority's child, adding a row to `children` when new. */
  child(laCode: string, childId: string): number;
  /** The same for an id given as the UTF-8 bytes of its text, of which no string is made. */
  childOfBytes(laCode: string, bytes: Uint8Array, start: number, end: number): number;
  /** The number of any owner within an authority, adding a row to its table when new; an authority is its own owner and has no id. */
  owner(name: OwnerName, laCode: string, id?: string): number;
  /** Says what share of all rows is in, from 0 to 1, so that columns that must grow take the room that all will need. */
  expect(share: number): void;
  /** States that a return was read, for which days and with which tables. */
  cover(window: Coverage): void;
  /** The windows stated so far, each with the number of its source. */
  readonly windows: readonly Coverage[];
  /** States that a file was given and not used. */
  leaveOut(file: ReturnLeftOut): void;
  population(series: PopulationSeries): void;
  /** Adds a series of another kind. */
  series(series: Series): void;
  /**
   * Sorts and links what was read.
   *
   * @param options - `between`: `betweenReturns` for what comes from several returns, never for rows whose ids are known to
   * be right: it takes children for one whose ids differ only in leading zeros, capitals or blanks, and tells what differs
   */
  finish(options?: { readonly between?: BetweenReturns }): {
    readonly records: Records;
    readonly superseded: readonly Superseded[];
    readonly alike: AlikeChildren;
    /** What returns of different forms say differently; looked for where `between` is given. */
    readonly disagreements: readonly Disagreement[];
  };
}

function tableBuilder(name: RecordTableName, currentSource: () => number, shareIn: () => number): TableBuilder {
  const spec: TableShape = tableShapes[name];
  const rows = tableColumns(shareIn);
  const keys: Partial<Record<KeyName, ColumnValues>> = {};
  for (const key of keysOf(spec)) keys[key] = rows.column();
  const rowSources = rows.column();
  const facts = keyOwner[spec.owner] === name ? ownerFactsBuilder(Object.keys(spec.columns), rowSources, currentSource) : null;
  const columns: Record<string, ColumnBuilder & { readonly unknown: Map<number, number> }> = {};
  for (const [columnName, column] of Object.entries(spec.columns)) {
    const list = rows.column();
    columns[columnName] = {
      list: facts && columnName !== 'laCode' ? facts.kept(columnName, list) : list,
      dictionary: isOfTexts(column.kind) ? dictionary() : null,
      unknown: new Map(),
    };
  }
  const ownerKey = keys[spec.owner]!;
  return {
    name,
    keys,
    columns,
    sources: rowSources,
    facts: facts?.facts ?? null,
    get rowCount() {
      return rows.length;
    },
    add(owner) {
      const row = rows.add(1);
      ownerKey.set(row, owner);
      rowSources.set(row, currentSource());
      return row;
    },
    addMany(owners, given) {
      const first = rows.add(owners.length);
      ownerKey.view().set(owners, first);
      rowSources.view().fill(currentSource(), first);
      for (const [columnName, values] of Object.entries(given)) columns[columnName].list.view().set(values, first);
      return first;
    },
    cut(from) {
      for (const { unknown } of Object.values(columns)) for (const row of unknown.keys()) if (row >= from) unknown.delete(row);
      rows.cut(from);
    },
    unknown(row, columnName, after) {
      const column = columns[columnName];
      if (!column) throw new IndicatorError('unknown-column', `Table ${name} has no column "${columnName}".`);
      if (after !== undefined && columnName !== spec.spell?.to)
        throw new IndicatorError(
          'invalid-records',
          `${name}.${columnName} is not the end of a spell, so it cannot be known to lie after a day.`,
        );
      facts?.unread(columnName, row);
      column.unknown.set(row, spec.columns[columnName].kind === 'date' ? (after ?? FIRST_DAY) : UNKNOWN);
    },
  };
}

/** The owners of one kind, numbered as they are met, each with a row in their table. */
function ownersOf(name: OwnerName, table: TableBuilder) {
  const numbers = childNumbers();
  const laCodes = table.columns['laCode'];
  let lastLaCode: string | null = null;
  let lastLa = 0;
  return {
    numbers,
    /** The owner's row, which is added when the number is new. */
    rowOf(laCode: string, owner: number): number {
      if (owner < table.rowCount) return owner;
      if (laCode !== lastLaCode) {
        lastLa = laCodes.dictionary!.intern(laCode);
        lastLaCode = laCode;
      }
      table.add(owner);
      laCodes.list.set(owner, lastLa);
      return owner;
    },
    ids: () => (ownerId[name] === null ? null : numbers.texts()),
  };
}

/** An empty set of records to fill. */
export function recordBuilder(): RecordBuilder {
  let source = 0;
  let share = 0;
  const tables = Object.fromEntries(
    (Object.keys(tableShapes) as RecordTableName[]).map((name) => [
      name,
      tableBuilder(
        name,
        () => source,
        () => share,
      ),
    ]),
  ) as Record<RecordTableName, TableBuilder>;
  const coverage: Coverage[] = [];
  const leftOut: ReturnLeftOut[] = [];
  let population: PopulationSeries | null = null;
  const allSeries: Series[] = [];
  const owners = Object.fromEntries(ownerNames.map((name) => [name, ownersOf(name, tables[keyOwner[name]])])) as Record<
    OwnerName,
    ReturnType<typeof ownersOf>
  >;
  const { numbers, rowOf } = owners.child;
  const owner: RecordBuilder['owner'] = (name, laCode, id = '') =>
    owners[name].rowOf(laCode, owners[name].numbers.numberOfText(laCode, id));

  return {
    tables,
    startSource: () => ++source,
    child: (laCode, childId) => owner('child', laCode, childId),
    childOfBytes: (laCode, bytes, start, end) => rowOf(laCode, numbers.numberOf(laCode, bytes, start, end)),
    owner,
    expect: (of) => void (share = of),
    // A return that held no table at all says nothing of its days.
    cover: (window) => void (window.tables.length > 0 && coverage.push({ source, ...window })),
    windows: coverage,
    leaveOut(file) {
      const isSame = (other: ReturnLeftOut): boolean =>
        other.file === file.file && other.because === file.because && other.table === file.table && other.laCode === file.laCode;
      if (!leftOut.some(isSame)) leftOut.push(file);
    },
    population: (series) => void (population = series),
    series: (series) => void allSeries.push(series),
    finish({ between } = {}) {
      const ids = numbers.texts();
      const { joined, apart, ...one } = between ? between.joinAlike(tables, ids) : { tables, ids, joined: 0, apart: 0 };
      const idsOf = (name: OwnerName): TextBytes | null => (name === 'child' ? one.ids : owners[name].ids());
      const { records, linked } = linkedRecords({
        tables: one.tables,
        idsOf,
        beside: { coverage, leftOut, population, series: allSeries },
      });
      const found = between?.disagreements(one.tables, coverage) ?? [];
      return { records, superseded: linked.superseded, alike: { joined, apart }, disagreements: found };
    },
  };
}
