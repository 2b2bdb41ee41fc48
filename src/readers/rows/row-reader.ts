import type { RecordBuilder, RecordTableName, TableBuilder } from '../../records/index.js';
import { type Day, longDate, NULL } from '../../time/index.js';
import { looksDamaged, plainChildId } from '../child-id.js';
import { type CellReader, cellReader, dateOf, UNREADABLE, yesNoOf } from './cell-values.js';
import { type Cell, type GivenTable, textOf } from './given-table.js';
import type { SourceLog } from './source-log.js';
import type { FoundTable, SourceField, SourceTable } from './source-table.js';

/** One row of a source’s table, its cells found by the names of fields. */
export interface SourceRow {
  readonly line: number;
  /** What stands in the cell of a field, as text; empty for none. */
  text(field: string): string;
  cell(field: string): Cell;
  /** The value of a field, as the column it fills stores it: `NULL` for none, `UNREADABLE` for what cannot be read. */
  value(field: string): number;
  /** The same of another text, where a cell holds several. */
  valueOf(field: string, text: string): number;
  /** The same without telling what cannot be read. */
  quietly(field: string): number;
  /** The same for a date, or a yes or no, of a field that fills no column by itself. */
  date(field: string): number;
  yesNo(field: string): number;
}

/** The rows of a table that was recognised, with how many there are. */
export interface RowsOfTable {
  readonly count: number;
  each(take: (row: SourceRow) => void): void;
}

/** Reads the rows below the column names; blank ones are passed over. */
export function rowsOf(given: GivenTable, found: FoundTable, builder: RecordBuilder, log: SourceLog): RowsOfTable {
  const rows = given.rows.flatMap((cells, at) =>
    at > found.headerRow && cells.some((cell) => textOf(cell) !== '') ? [{ cells, line: given.lines?.[at] ?? at + 1 }] : [],
  );
  const fields = new Map(found.table.fields.map((each) => [each.name, each]));
  const readers = new Map<string, CellReader>();
  const readerOf = (source: SourceField): CellReader => {
    let reader = readers.get(source.name);
    if (!reader) {
      const { table, column } = source.into!;
      const { dictionary } = builder.tables[table].columns[column]!;
      readers.set(source.name, (reader = cellReader(source, (text) => dictionary!.intern(text))));
    }
    return reader;
  };
  return {
    count: rows.length,
    each(take) {
      for (const { cells, line } of rows) {
        const cell = (name: string): Cell => cells[found.cells.get(name) ?? -1];
        const noted = (name: string) => (code: Parameters<SourceLog['cell']>[0]) => log.cell(code, fields.get(name)!, line);
        take({
          line,
          cell,
          text: (name) => textOf(cell(name)),
          value: (name) => (found.cells.has(name) ? readerOf(fields.get(name)!)(cell(name), noted(name)) : NULL),
          valueOf: (name, text) => readerOf(fields.get(name)!)(text, noted(name)),
          quietly: (name) => (found.cells.has(name) ? readerOf(fields.get(name)!)(cell(name), () => undefined) : NULL),
          date: (name) => dateOf(cell(name), noted(name)),
          yesNo: (name) => yesNoOf(cell(name), noted(name)),
        });
      }
    },
  };
}

/** Writes a value onto a row of the record model: nothing for none, and what could not be read as unknown. */
export function put(target: TableBuilder, row: number, column: string, value: number): void {
  if (value === UNREADABLE) target.unknown(row, column);
  else if (value !== NULL) target.columns[column]!.list.set(row, value);
}

/** Adds a row with the values given, of columns of the table. */
export function addRow(target: TableBuilder, owner: number, values: Readonly<Record<string, number>>): number {
  const row = target.add(owner);
  for (const [column, value] of Object.entries(values)) put(target, row, column, value);
  return row;
}

/** A row’s values for the columns of a table of the record model. */
export const valuesOf = (table: SourceTable, row: SourceRow, of: RecordTableName): Readonly<Record<string, number>> =>
  Object.fromEntries(table.fields.flatMap(({ name, into }) => (into?.table === of ? [[into.column, row.value(name)] as const] : [])));

/** Says that a day lies after the one up to which an extract holds. */
export function tellIfLater(column: string, day: number, upTo: Day, table: RecordTableName, line: number, log: SourceLog): void {
  if (day <= upTo) return;
  log.other(
    {
      code: 'date-after-extract',
      severity: 'warning',
      column,
      line,
      message: `${column} is after ${longDate(upTo)}, the day up to which the extract holds.`,
      hint: 'Check the date, and the day given for the extract.',
    },
    { table, column: null },
  );
}

/** The number of the child that a row names; −1 when it names none, which is told. */
export function childOf(
  row: SourceRow,
  field: SourceField,
  into: RecordTableName | null,
  builder: RecordBuilder,
  laCode: string,
  log: SourceLog,
): number {
  const text = row.text(field.name);
  const id = plainChildId(text);
  if (id === '') {
    log.leftOut('row-without-child', field.name, into, row.line);
    return -1;
  }
  // A workbook’s number is no text that somebody marked.
  if (id !== text && typeof row.cell(field.name) === 'string') log.cell('child-id-in-marks', field, row.line);
  if (looksDamaged(id)) log.cell('child-id-damaged', field, row.line);
  return builder.child(laCode, id);
}
