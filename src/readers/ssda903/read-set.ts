import type { IssueLog } from '../../issues.js';
import type { RecordBuilder, ReturnedTable, TableBuilder } from '../../records/index.js';
import { type Day, NULL } from '../../time/index.js';
import type { ReadCounts, TableCounts } from '../counts.js';
import type { PostcodeLookup } from '../where.js';
import { checkEpisodes } from './check-episodes.js';
import { type ChildIds, childIds } from './children.js';
import { BATCH, type ColumnReader, columnReaders, HOME, type KnownColumns } from './columns.js';
import { fileIssues } from './file-issues.js';
import {
  type EpisodeRows,
  episodeRows,
  issuesOfRow,
  type OrderedEpisodes,
  type OrderRoom,
  orderEpisodes,
  orderRoom,
} from './order-episodes.js';
import { type PlaceFinder, placeFinder } from './places.js';
import { type PreparedSsda903Set, prepareSsda903Set } from './prepare-set.js';
import { type BatchRoom, batchRoom, readTable, type TableOutcome } from './read-table.js';
import { reportCodes } from './report-codes.js';
import type { Ssda903Set } from './set.js';
import { episodeSink, type HeaderSeen, headerSeen, headerSink, type PlacesOfRows, type SetYear, tableSink } from './sinks.js';
import type { SetTable } from './table-parts.js';
import { recordColumnOf, type Ssda903TableName, ssda903Tables } from './tables.js';
import { xmlTableNames } from './xml-tables.js';
import { yearEnd, yearStart } from './year.js';

/** The year of the set that was read last of an authority. */
interface LastYear {
  readonly year: number;
  readonly file: string;
}

/** What one set leaves for the next of the same authority. */
export interface LinkedYears {
  readonly ids: Map<string, ChildIds>;
  readonly lastYears: Map<string, LastYear>;
  readonly columns: KnownColumns;
  readonly headerSeen: HeaderSeen;
  readonly batch: BatchRoom;
  readonly ordering: OrderRoom;
  readonly places: Map<string, PlaceFinder>;
  /** Where postcodes lie, to work out distances with; null when that is not known. */
  readonly postcodes: PostcodeLookup | null;
}

/** @param postcodes - finds where postcodes lie, for distances and locations of placements */
export const linkedYears = (postcodes: PostcodeLookup | null = null): LinkedYears => ({
  ids: new Map(),
  lastYears: new Map(),
  columns: new Map(),
  headerSeen: headerSeen(),
  batch: batchRoom(),
  ordering: orderRoom(),
  places: new Map(),
  postcodes,
});

/**
 * Reads one year's set into the builder. Give the sets of an authority oldest first and the same `linked` to each, so
 * that an episode in several years ends as one row, the latest.
 *
 * @returns rows read, kept and left out, by file and table; problems go to `log`
 */
export async function readSsda903Set(
  builder: RecordBuilder,
  set: Ssda903Set,
  log: IssueLog,
  linked: LinkedYears = linkedYears(),
): Promise<ReadCounts> {
  return readPreparedSet(builder, await prepareSsda903Set(set, log), linked);
}

/** Reads a set whose files have been looked at already. */
export async function readPreparedSet(builder: RecordBuilder, set: PreparedSsda903Set, linked: LinkedYears): Promise<ReadCounts> {
  const { year, laCode, isWhole, upTo, log } = set;
  const days = year === null ? null : { from: yearStart(year), to: upTo ?? yearEnd(year) };
  const outcomes = year === null ? [] : await readTables(builder, set, year, linked);
  if (year !== null && days && isWhole) {
    const tables = tablesReturned(set, year, outcomes, linked.postcodes !== null);
    if (tables.length > 0) builder.cover({ laCode, collection: 'ssda903', ...days, tables, file: set.name, madeOn: upTo });
  }
  for (const file of log.leftOut) builder.leaveOut({ collection: 'ssda903', laCode, days, ...file });
  return { tables: outcomes.map(({ counts }) => counts) };
}

async function readTables(
  builder: RecordBuilder,
  { laCode, tables, upTo, log }: PreparedSsda903Set,
  year: number,
  linked: LinkedYears,
): Promise<readonly TableOutcome[]> {
  if (tables.length === 0) return [];
  const source = builder.startSource();
  const hasHeader = tables.some(({ table }) => table.name === 'Header');
  const outcomes: TableOutcome[] = [];
  for (const table of tables)
    outcomes.push(...(await readSetTable(builder, table, { source, year, laCode, hasHeader, upTo }, log, linked)));
  reportNoneKept(
    outcomes.map(({ counts }) => counts),
    log,
  );
  return outcomes;
}

/** A year may pass with no child missing or adopted; it cannot pass with no child at all. */
const neverEmpty: ReadonlySet<Ssda903TableName> = new Set(['Header', 'Episodes']);

/** The tables that a set held: those of its files, empty or with rows of which some could be kept, and in XML all others as empty. */
function tablesReturned(
  { tables, form, log }: PreparedSsda903Set,
  year: number,
  outcomes: readonly TableOutcome[],
  findsPlaces: boolean,
): readonly ReturnedTable[] {
  return ssda903Tables.flatMap((table): readonly ReturnedTable[] => {
    const troubles = log.troublesOf(table.table);
    const given = tables.find((one) => one.table === table);
    if (!given) {
      const isEmpty = form === 'xml' && xmlTableNames.has(table.name) && !neverEmpty.has(table.name) && (table.from ?? 0) <= year;
      return isEmpty ? [{ table: table.table, rows: 0, troubles, columnsNotReturned: [] }] : [];
    }
    const ofTable = outcomes.filter(({ counts }) => counts.table === table.name);
    if (ofTable.some(({ refusal }) => refusal)) return [];
    const own = ofTable.map(({ counts }) => counts);
    const rows = own.reduce((sum, { read }) => sum + read, 0);
    if (own.every(({ kept }) => kept === 0) && (rows > 0 || neverEmpty.has(table.name))) return [];
    const missing = [
      ...(form === 'xml' ? [] : given.parts.flatMap(({ found }) => found.missing)),
      ...table.derived.filter(
        (item) => !given.parts.every(({ found: { cells } }) => cells.has(item) || (findsPlaces && needsPlaces(cells))),
      ),
    ];
    return [{ table: table.table, rows, troubles, columnsNotReturned: missing.flatMap((item) => recordColumnOf(table, item)?.name ?? []) }];
  });
}

/** A file with rows of which none could be kept says no more than a file that could not be read. */
function reportNoneKept(counts: readonly TableCounts[], log: IssueLog): void {
  for (const { file, table, read, kept } of counts) {
    if (read === 0 || kept > 0) continue;
    log.report({
      code: 'no-row-kept',
      severity: 'error',
      file,
      table,
      column: null,
      message: `None of the rows of the ${table} file could be kept.`,
      hint: 'See what was wrong with its rows: most often one column is written in another way.',
    });
  }
}

/** Whether places are to be found: a file that says itself where placements are stands as it is. */
const needsPlaces = (cells: ReadonlyMap<string, number>): boolean =>
  cells.has(HOME) && cells.has('PL_POST') && !cells.has('PL_DISTANCE') && !cells.has('PL_LOCATION');

/** What finds the places of a file’s rows; null when nothing does, or the file says where they are. */
function placesOf(
  { tables: { careEpisodes } }: RecordBuilder,
  cells: ReadonlyMap<string, number>,
  columns: readonly ColumnReader[],
  laCode: string,
  { postcodes, places }: LinkedYears,
): PlacesOfRows | null {
  const homes = columns.find(({ item }) => item === HOME);
  if (!postcodes || !homes?.homes || !needsPlaces(cells)) return null;
  let finder = places.get(laCode);
  if (!finder) {
    const texts = {
      homes: homes.homes,
      placements: careEpisodes.columns['placementPostcode'].dictionary!,
      locations: careEpisodes.columns['placementLocation'].dictionary!,
    };
    places.set(laCode, (finder = placeFinder(postcodes, laCode, texts)));
  }
  return { finder, homes: homes.values, distances: new Int32Array(BATCH), locations: new Int32Array(BATCH) };
}

interface SetFacts {
  readonly source: number;
  readonly year: number;
  readonly laCode: string;
  readonly hasHeader: boolean;
  readonly upTo: Day | null;
}

/** Reads a table, part after part, and checks it as a whole. */
async function readSetTable(
  builder: RecordBuilder,
  { table, parts }: SetTable,
  of: SetFacts,
  log: IssueLog,
  linked: LinkedYears,
): Promise<readonly TableOutcome[]> {
  const { source, year, laCode, hasHeader, upTo } = of;
  const yearEndsOn = yearEnd(year);
  const setYear: SetYear = { yearStartsOn: yearStart(year), yearEndsOn, hasHeader };
  let ids = linked.ids.get(laCode);
  if (!ids) linked.ids.set(laCode, (ids = childIds(builder, laCode)));
  const rows = episodeRows(builder, linked.ordering);
  const outcomes: TableOutcome[] = [];
  const target = builder.tables[table.table];
  const before = target.rowCount;
  for (const part of parts) {
    const issues = fileIssues(log, part);
    const columns = columnReaders(part.found, builder, linked.columns, linked.postcodes !== null);
    const flush =
      table.name === 'Header'
        ? headerSink(builder, columns, linked.headerSeen, source, setYear, issues)
        : table.name === 'Episodes'
          ? episodeSink(builder, table, columns, rows, setYear, issues, placesOf(builder, part.found.cells, columns, laCode, linked))
          : tableSink(builder, table, columns, setYear, issues);
    const outcome = await readTable(part, { ids, columns, yearEndsOn, issues, batch: linked.batch, flush });
    if (outcome.refusal) issues.other({ column: null, ...outcome.refusal, severity: 'error' });
    outcomes.push(outcome);
    reportCodes(columns, year, issues);
  }
  if (outcomes.some(({ refusal }) => refusal)) {
    if (table.name === 'Header') forgetBirths(target, linked.headerSeen, source);
    else target.cut(before);
    return outcomes;
  }
  if (table.name === 'Episodes' && rows.lines.length > 0) {
    const ordered = orderEpisodes(builder, rows, linked.ordering);
    checkEpisodes(builder, rows, ordered, yearStart(year));
    if (hasHeader) reportNoHeader(rows, ordered, linked.headerSeen, source);
    reportBornLater(builder, rows, ordered, { seen: linked.headerSeen, source, yearEndsOn }, log);
    if (upTo === null) reportUnfinished(rows, ordered, year);
    reportYearMissing(linked.lastYears.get(laCode), year, log);
    linked.lastYears.set(laCode, { year, file: rows.parts.map(({ issues }) => issues.file).join(', ') });
  }
  return outcomes;
}

/** Days at the end of a year in which something always happens, and how much before them shows that it should have. */
const lastDays = 92;
const enoughBefore = 30;

/** Says that a set looks as if it had been made within its year: episodes start and end through most of it, and then no more. */
function reportUnfinished(rows: EpisodeRows, { started, ended }: OrderedEpisodes, year: number): void {
  const [first, last] = [yearStart(year), yearEnd(year)];
  let before = 0;
  for (const days of [started, ended]) {
    for (const day of days) {
      if (day === NULL || day < first || day > last) continue;
      if (day > last - lastDays) return;
      before++;
    }
  }
  if (before < enoughBefore) return;
  issuesOfRow(rows, 0).other({
    code: 'year-seems-unfinished',
    severity: 'warning',
    column: null,
    message: `No episode starts or ends in the last three months before 31 March ${year}, and ${before} do in the year before them: the set may have been made within its year, and figures of the whole year would be too low.`,
    hint: `If it was, say up to which day it holds: DIR@${year - 1}-12-31. Days after that then have no figures.`,
  });
}

/** Days and months of a Header that was refused after all may be exchanged. */
function forgetBirths(children: TableBuilder, { sources }: HeaderSeen, source: number): void {
  for (const [child, last] of sources.entries()) {
    if (last !== source) continue;
    children.columns['birthDate'].list.set(child, NULL);
    children.unknown(child, 'birthDate');
  }
}

function reportNoHeader(rows: EpisodeRows, { order, children, lines }: OrderedEpisodes, seen: HeaderSeen, source: number): void {
  let last = -1;
  for (const row of order) {
    const child = children[row];
    if (child === last) continue;
    last = child;
    if (seen.sources[child] === source) continue;
    issuesOfRow(rows, row).other({
      code: 'child-not-in-header',
      severity: 'warning',
      column: 'CHILD',
      line: lines[row],
      message: 'A child with episodes has no row in the Header of the same year.',
      hint: 'Add the child to the Header.',
    });
  }
}

interface HeaderFacts {
  readonly seen: HeaderSeen;
  readonly source: number;
  readonly yearEndsOn: Day;
}

/** Tells of children born after their first episode started: what is worked out from their ages is wrong. */
function reportBornLater(
  builder: RecordBuilder,
  rows: EpisodeRows,
  { order, children, started, lines }: OrderedEpisodes,
  { seen, source, yearEndsOn }: HeaderFacts,
  log: IssueLog,
): void {
  const { list } = builder.tables.children.columns['birthDate'];
  let last = -1;
  for (const row of order) {
    const child = children[row];
    if (child === last) continue;
    last = child;
    const born = list.get(child);
    // A birth after the year is told where it stands.
    if (born === NULL || born <= started[row] || born > yearEndsOn) continue;
    const isInHeader = seen.sources[child] === source;
    const { file, rowOf } = issuesOfRow(rows, row);
    log.report({
      code: 'born-after-episode-started',
      severity: 'warning',
      file: isInHeader ? seen.file : file,
      table: 'Header',
      column: 'DOB',
      row: isInHeader ? seen.rows[child] : rowOf(lines[row]),
      message: 'The child’s date of birth is after the start of an episode of care, so what is worked out from the child’s age is wrong.',
      hint: 'Correct DOB, or DECOM.',
    });
  }
}

/** The years of an authority's sets are linked one to the next, so a year between two must not be missing. */
function reportYearMissing(before: LastYear | undefined, year: number, log: IssueLog): void {
  // Two sets for one year are told as that.
  if (!before || before.year === year || before.year + 1 === year) return;
  log.report({
    code: 'year-missing',
    severity: 'warning',
    file: before.file,
    table: 'Episodes',
    column: null,
    message: `No set was given between the year ending 31 March ${before.year} and the year ending 31 March ${year}.`,
    hint: 'Give every year between the first and the last.',
  });
}
