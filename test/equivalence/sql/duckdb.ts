import { type DuckDBAppender, type DuckDBConnection, DuckDBDateValue, DuckDBDecimalValue, DuckDBInstance } from '@duckdb/node-api';
import { type Breakdown, countedRows, derivedTables, isOverlapping } from '../../../src/language/index.js';
import { type Aggregates, exportValues, type Records, type RecordTableName, recordTables } from '../../../src/records/index.js';
import {
  aggregateRows,
  type Calculable,
  calendarRows,
  coverageRows,
  duckdb,
  type Figurable,
  periodRows,
  type Summarisable,
  schemaSql,
  seriesRows,
  toFigureSql,
  toSql,
  toSummarySql,
} from '../../../src/sql/index.js';
import { overlapColumn } from '../../../src/sql/membership.js';
import { day, NULL, type Period } from '../../../src/time/index.js';

/** What SQL made of one row: the table's row, its status, its value and the stratum it falls in, or several joined by +. */
export interface SqlRow {
  readonly laCode: string;
  /** The owner's id; of an authority, its code. */
  readonly id: string;
  readonly row: number;
  readonly status: number;
  readonly value: number | null;
  readonly strata: Readonly<Record<string, string | null>>;
}

/** One row of a summary, by column name, with dates and big numbers made plain. */
export type SummaryRow = Readonly<Record<string, string | number | null>>;

export interface Database {
  /** Rows by period, in the order of the table. */
  membership(definition: Calculable, rows?: string): Promise<readonly (readonly SqlRow[])[]>;
  summary(definition: Summarisable): Promise<readonly SummaryRow[]>;
  /** The figures of a ratio or total, by period and authority. */
  figures(definition: Figurable): Promise<readonly SummaryRow[]>;
  query(sql: string): Promise<readonly SummaryRow[]>;
  close(): void;
}

function appendDate(appender: DuckDBAppender, value: number): void {
  if (value === NULL) appender.appendNull();
  else appender.appendDate(new DuckDBDateValue(value));
}

async function loadTable(connection: DuckDBConnection, records: Records, name: RecordTableName): Promise<void> {
  const { name: sqlName, rowCount, columns } = exportValues(records, name);
  if (rowCount === 0) return;
  const appender = await connection.createAppender(sqlName);
  for (let row = 0; row < rowCount; row++) {
    for (const column of columns) {
      const value = column.at(row);
      if (value === null) appender.appendNull();
      else if (column.kind === 'date') appendDate(appender, column.stored![row]!);
      else if (column.kind === 'integer' || column.kind === 'token') appender.appendInteger(Number(value));
      else if (column.kind === 'decimal')
        appender.appendDecimal(new DuckDBDecimalValue(BigInt(column.stored![row]!), 12, column.places ?? 0));
      else if (column.kind === 'boolean') appender.appendBoolean(Boolean(value));
      else appender.appendVarchar(String(value));
    }
    appender.endRow();
  }
  appender.closeSync();
}

const plain = (value: unknown): string | number | null => {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'bigint' ? Number(value) : String(value);
};

function stratumOf(breakdown: Breakdown, row: SummaryRow): string | null {
  if (!isOverlapping(breakdown)) return (row[`by_${breakdown.id.replaceAll('-', '_')}`] ?? null) as string | null;
  const found = breakdown.strata.filter(({ value }) => row[overlapColumn(breakdown.id, value)] === 'true');
  return found.length === 0 ? null : found.map(({ value }) => value).join('+');
}

/** An in-memory DuckDB that holds records and the periods to report. */
export async function database(records: Records, periods: readonly Period[], aggregates: Aggregates | null = null): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run(schemaSql(duckdb).join('\n'));
  for (const name of Object.keys(recordTables) as RecordTableName[]) await loadTable(connection, records, name);

  const periodsAppender = await connection.createAppender('periods');
  for (const { periodIndex, start, end, kind } of periodRows(periods)) {
    periodsAppender.appendInteger(periodIndex);
    appendDate(periodsAppender, start);
    appendDate(periodsAppender, end);
    periodsAppender.appendVarchar(kind);
    periodsAppender.endRow();
  }
  periodsAppender.closeSync();
  const coverageAppender = await connection.createAppender('coverage');
  for (const { laCode, collection, table, from, to, columnsMissing } of coverageRows(records)) {
    coverageAppender.appendVarchar(laCode);
    coverageAppender.appendVarchar(collection);
    coverageAppender.appendVarchar(table);
    appendDate(coverageAppender, from);
    appendDate(coverageAppender, to);
    if (columnsMissing === null) coverageAppender.appendNull();
    else coverageAppender.appendVarchar(columnsMissing);
    coverageAppender.endRow();
  }
  coverageAppender.closeSync();
  const calendarAppender = await connection.createAppender('calendar');
  for (const { day: value, workingDayNumber } of calendarRows(day('1970-01-01'), day('2060-12-31'))) {
    appendDate(calendarAppender, value);
    calendarAppender.appendInteger(workingDayNumber);
    calendarAppender.endRow();
  }
  calendarAppender.closeSync();
  const seriesAppender = await connection.createAppender('series');
  for (const { name, laCode, year, part, value } of seriesRows(records)) {
    seriesAppender.appendVarchar(name);
    if (laCode === null) seriesAppender.appendNull();
    else seriesAppender.appendVarchar(laCode);
    seriesAppender.appendInteger(year);
    seriesAppender.appendVarchar(part);
    seriesAppender.appendDecimal(new DuckDBDecimalValue(BigInt(Math.round(Number(value) * 1e6)), 12, 6));
    seriesAppender.endRow();
  }
  seriesAppender.closeSync();

  const aggregatesAppender = await connection.createAppender('aggregates');
  const append = (value: string | null): void => {
    if (value === null) aggregatesAppender.appendNull();
    else aggregatesAppender.appendVarchar(value);
  };
  for (const row of aggregates ? aggregateRows(aggregates) : []) {
    append(row.indicator);
    append(row.laCode);
    appendDate(aggregatesAppender, row.start);
    appendDate(aggregatesAppender, row.end);
    append(row.breakdown);
    append(row.stratum);
    for (const number of [row.numerator, row.denominator]) {
      if (number === null) aggregatesAppender.appendNull();
      else aggregatesAppender.appendDecimal(new DuckDBDecimalValue(BigInt(Math.round(Number(number) * 100)), 12, 2));
    }
    append(row.symbol);
    aggregatesAppender.endRow();
  }
  aggregatesAppender.closeSync();

  const query = async (sql: string): Promise<readonly SummaryRow[]> => {
    const reader = await connection.runAndReadAll(sql);
    return reader.getRowObjects().map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
  };

  return {
    query,
    async membership(definition, which = 'main') {
      const statement = toSql(definition, duckdb).statements.find((entry) => entry.rows === which)!;
      const found = await query(statement.sql);
      const byPeriod: SqlRow[][] = periods.map(() => []);
      for (const row of found) {
        byPeriod[Number(row['period_index'])]!.push({
          laCode: String(row['la_code']),
          id: String(row['child_id'] ?? row['worker_id'] ?? row['post_id'] ?? row['la_code']),
          row: Number(row['row_id']),
          status: Number(row['status']),
          value: row['value'] === undefined || row['value'] === null ? null : Number(row['value']),
          strata: Object.fromEntries(definition.breakdowns.map((breakdown) => [breakdown.id, stratumOf(breakdown, row)])),
        });
      }
      return byPeriod.map((rows) => {
        rows.sort((a, b) => a.row - b.row);
        // A derived row is known here by its first source row; engines number derived rows from 0.
        return rows.map((row, at) => (tableIsDerived(definition, which) ? { ...row, row: at } : row));
      });
    },
    figures: async (definition) => query(toFigureSql(definition, duckdb).statements[0]!.sql),
    summary: async (definition) => query(toSummarySql(definition, duckdb).statements[0]!.sql),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

const tableIsDerived = ({ calculation }: Calculable, which: string): boolean =>
  countedRows(calculation).some(({ part, rows }) => part === which && rows.table in derivedTables);
