import type { RecordBuilder, TableBuilder } from '../../records/index.js';
import { longer } from '../../records/intern/longer.js';
import { type Day, NULL } from '../../time/index.js';
import type { ColumnReader } from './columns.js';
import type { FileIssues } from './file-issues.js';
import type { EpisodeRows } from './order-episodes.js';
import { NOT_KNOWN, type PlaceFinder } from './places.js';
import type { Batch } from './read-table.js';
import type { Ssda903Table } from './tables.js';
import { unreadMarker } from './unread.js';

/** Which source last gave each child a Header row, and where, by child. */
export interface HeaderSeen {
  /** 0 for none: sources are numbered from 1. */
  sources: Int32Array;
  rows: Int32Array;
  /** The name of the file last read. */
  file: string;
}

/** The year of a set, and whether it has a Header. */
export interface SetYear {
  readonly yearStartsOn: Day;
  readonly yearEndsOn: Day;
  readonly hasHeader: boolean;
}

export const headerSeen = (): HeaderSeen => ({ sources: new Int32Array(0), rows: new Int32Array(0), file: '' });

/** Makes room for every child there is. */
function makeRoom(seen: HeaderSeen, children: number): void {
  if (seen.sources.length >= children) return;
  const length = Math.max(seen.sources.length * 2, children);
  seen.sources = longer(seen.sources, length);
  seen.rows = longer(seen.rows, length);
}

const valuesOf = (columns: readonly ColumnReader[], item: string): Int32Array | null =>
  columns.find((column) => column.item === item)?.values ?? null;

/** Adds batches of a table to the records, checking what repeats the Header against it. */
export function tableSink(
  builder: RecordBuilder,
  table: Ssda903Table,
  columns: readonly ColumnReader[],
  { yearStartsOn, yearEndsOn, hasHeader }: SetYear,
  issues: FileIssues,
): (batch: Batch) => void {
  const target = builder.tables[table.table];
  const mark = unreadMarker(target, table, columns, yearStartsOn);
  const births = table.repeatsHeader.includes('DOB') ? valuesOf(columns, 'DOB') : null;
  const sexes = table.repeatsHeader.includes('SEX') ? valuesOf(columns, 'SEX') : null;
  return ({ count, children, lines }) => {
    const given: Record<string, Int32Array> = {};
    for (const column of columns) if (column.column) given[column.column] = column.values.subarray(0, count);
    if (table.isYearly) given['yearEndedOn'] = new Int32Array(count).fill(yearEndsOn);
    mark(target.addMany(children.subarray(0, count), given));
    if (births) fillIn(builder, 'birthDate', births, children, lines, count, 'DOB', hasHeader, issues);
    if (sexes) fillIn(builder, 'sex', sexes, children, lines, count, 'SEX', hasHeader, issues);
  };
}

/** Gives a child what its Header lacks, which is told, and reports what differs from it: the Header stands. */
function fillIn(
  builder: RecordBuilder,
  name: string,
  values: Int32Array,
  children: Int32Array,
  lines: Int32Array,
  count: number,
  item: string,
  hasHeader: boolean,
  issues: FileIssues,
): void {
  const list = builder.tables.children.columns[name].list;
  for (let at = 0; at < count; at++) {
    const value = values[at];
    if (value === NULL) continue;
    const held = list.get(children[at]);
    if (held === NULL) {
      list.set(children[at], value);
      issues.other({
        code: 'filled-from-another-table',
        severity: hasHeader ? 'warning' : 'information',
        column: item,
        line: lines[at],
        message: `No Header gives the child’s ${item}, so it was taken from this table.`,
        hint: hasHeader ? `Fill in ${item} in the Header.` : 'Add the Header file.',
      });
    } else if (held !== value) {
      issues.other({
        code: 'differs-from-header',
        severity: 'warning',
        column: item,
        line: lines[at],
        message: `${item} is not what the Header holds for the child; the Header stands.`,
        hint: 'Correct one of the two in the case system.',
      });
    }
  }
}

/** Writes Header rows onto children. A later year stands over an earlier one. */
export function headerSink(
  builder: RecordBuilder,
  columns: readonly ColumnReader[],
  seen: HeaderSeen,
  source: number,
  { yearEndsOn }: SetYear,
  issues: FileIssues,
): (batch: Batch) => void {
  seen.file = issues.file;
  const target = builder.tables.children;
  const targets = columns.map((column) => ({ column, list: target.columns[column.column!].list }));
  return ({ count, children, lines }) => {
    makeRoom(seen, builder.tables.children.rowCount);
    const { sources, rows } = seen;
    const again = new Uint8Array(count);
    for (let at = 0; at < count; at++) {
      const child = children[at];
      if (sources[child] === source) {
        issues.other({
          code: 'header-row-repeated',
          severity: 'information',
          column: 'CHILD',
          line: lines[at],
          message: 'The child has more than one Header row; what the later one gives stands, and where it differs is told.',
          hint: 'Keep one row for each child.',
        });
        again[at] = 1;
      }
      sources[child] = source;
      rows[child] = issues.rowOf(lines[at]);
    }
    for (const { column, list } of targets) {
      const given = column.values;
      // No row is added here, so the views stay good.
      const stored = list.view();
      const namedBy = target.sources.view();
      const isBirthDate = column.item === 'DOB';
      for (let at = 0; at < count; at++) {
        const value = given[at];
        if (value === NULL) continue;
        const child = children[at];
        const held = stored[child];
        // No child of a return is born after its year, so what stands there is not the date.
        if (isBirthDate && value > yearEndsOn) {
          issues.cell('birth-after-year', 'DOB', lines[at]);
          target.unknown(child, 'birthDate');
          continue;
        }
        if (isBirthDate && held !== NULL && held !== value) {
          issues.other({
            code: 'birth-date-changed',
            severity: 'warning',
            column: 'DOB',
            line: lines[at],
            message: 'The child’s date of birth is not the one given before; the later one stands.',
            hint: 'Check that the child id still means the same child, and correct the date.',
          });
        }
        if (!isBirthDate && again[at] === 1 && held !== NULL && held !== value) {
          issues.other({
            code: 'header-rows-differ',
            severity: 'warning',
            column: column.item,
            line: lines[at],
            message: `The child has another Header row, which gives another ${column.item}; the later one stands.`,
            hint: 'Check that the id means one child, and keep one row for each.',
          });
        }
        // Of a child whom an earlier return named, what each says is kept.
        if (namedBy[child] === source) stored[child] = value;
        else list.set(child, value);
      }
      for (const at of column.unread) target.unknown(children[at], column.column!);
      column.unread.length = 0;
    }
  };
}

/** What finds the places of rows, with room for those of a batch. */
export interface PlacesOfRows {
  readonly finder: PlaceFinder;
  readonly homes: Int32Array;
  readonly distances: Int32Array;
  readonly locations: Int32Array;
}

/** Adds the places of rows, of which some are not known, and returns what marks those. */
function addPlaces(
  { finder, homes, distances, locations }: PlacesOfRows,
  placements: Int32Array,
  { count, lines }: Batch,
  given: Record<string, Int32Array>,
  target: TableBuilder,
  issues: FileIssues,
): (first: number) => void {
  const found = { placementDistance: distances.subarray(0, count), placementLocation: locations.subarray(0, count) };
  finder.find(homes, placements, lines, found.placementDistance, found.placementLocation, issues);
  const unknown: (readonly [at: number, column: string])[] = [];
  for (const [column, values] of Object.entries(found)) {
    for (let at = 0; at < count; at++) {
      if (values[at] !== NOT_KNOWN) continue;
      values[at] = NULL;
      unknown.push([at, column]);
    }
    given[column] = values;
  }
  return (first) => {
    for (const [at, column] of unknown) target.unknown(first + at, column);
  };
}

/** Adds episodes and checks what one row shows by itself. */
export function episodeSink(
  builder: RecordBuilder,
  table: Ssda903Table,
  columns: readonly ColumnReader[],
  rows: EpisodeRows,
  { yearStartsOn }: SetYear,
  issues: FileIssues,
  places: PlacesOfRows | null,
): (batch: Batch) => void {
  const target = builder.tables.careEpisodes;
  const mark = unreadMarker(target, table, columns, yearStartsOn);
  const unreadEnds = columns.find(({ item }) => item === 'DEC')!.unread;
  const started = valuesOf(columns, 'DECOM')!;
  const ended = valuesOf(columns, 'DEC')!;
  const reason = valuesOf(columns, 'REC')!;
  const given: Record<string, Int32Array> = {};
  const placements = valuesOf(columns, 'PL_POST');
  return (batch) => {
    const { count, children, lines } = batch;
    for (const column of columns) if (column.column) given[column.column] = column.values.subarray(0, count);
    const markPlaces = places && placements ? addPlaces(places, placements, batch, given, target, issues) : null;
    const unread = new Set(unreadEnds);
    if (rows.parts.at(-1)?.issues !== issues) rows.parts.push({ from: rows.lines.length, issues });
    const first = target.addMany(children.subarray(0, count), given);
    mark(first);
    markPlaces?.(first);
    rows.lines.append(lines.subarray(0, count));
    for (let at = 0; at < count; at++) {
      const end = ended[at];
      if (end === NULL) {
        if (reason[at] !== NULL && !unread.has(at)) {
          issues.other({
            code: 'open-episode-with-reason',
            severity: 'warning',
            column: 'DEC',
            line: lines[at],
            message: 'The episode has a reason for ceasing (REC) but DEC is blank, so it counts as open.',
            hint: 'An open episode has neither DEC nor REC.',
          });
        }
      } else if (end < yearStartsOn && end >= started[at]) {
        issues.cell('date-before-year', 'DEC', lines[at]);
      } else if (end < started[at]) {
        issues.other({
          code: 'episode-ends-before-it-starts',
          severity: 'warning',
          column: 'DEC',
          line: lines[at],
          message: 'The episode ends before it starts.',
          hint: 'Correct DECOM or DEC.',
        });
      } else if (reason[at] === NULL) {
        issues.other({
          code: 'ended-episode-without-reason',
          severity: 'warning',
          column: 'REC',
          line: lines[at],
          message: 'The episode has an end date but no reason for ceasing.',
          hint: 'Fill in REC.',
        });
      }
    }
  };
}
