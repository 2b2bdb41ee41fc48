import { IndicatorError } from '../errors.js';
import {
  type Aggregates,
  type CollectionName,
  type ColumnKind,
  exportTable,
  type Records,
  type RecordTableName,
  recordTables,
  snakeCase,
} from '../records/index.js';
import { type Day, day, FIRST_DAY, type Period, type PeriodKind, periodKind, workingDayNumbers } from '../time/index.js';
import type { Dialect } from './dialect.js';
import { indent, lines, remark } from './text.js';

interface Relation {
  readonly name: string;
  readonly says: string;
  readonly columns: readonly { readonly name: string; readonly kind: ColumnKind; readonly places?: number; readonly title?: string }[];
}

/** Decimal places of figures counted elsewhere in SQL. */
export const AGGREGATE_PLACES = 2;

/** Decimal places of a series' numbers in SQL. */
export const SERIES_PLACES = 6;

/** Relations that stand beside the record model's tables: what is asked, what is covered, and the working days. */
export const parameterRelations: readonly Relation[] = [
  {
    name: 'periods',
    says: 'The periods to report, both days included, numbered from 0.',
    columns: [
      { name: 'period_index', kind: 'integer' },
      { name: 'period_start', kind: 'date' },
      { name: 'period_end', kind: 'date' },
      {
        name: 'period_kind',
        kind: 'code',
        title: 'financial-year, academic-year, year, quarter, month, census-day, rolling-years or other',
      },
    ],
  },
  {
    name: 'coverage',
    says: 'Days for which a return of each authority was read, a row for each table that it held, empty or not.',
    columns: [
      { name: 'la_code', kind: 'code' },
      { name: 'collection', kind: 'code', title: 'ssda903 or cin; allocations, leadership or inspections' },
      { name: 'table_name', kind: 'code', title: 'a table of this schema' },
      { name: 'covered_from', kind: 'date' },
      { name: 'covered_to', kind: 'date' },
      { name: 'columns_missing', kind: 'text', title: 'columns that the return did not have, each between commas; empty for none' },
    ],
  },
  {
    name: 'calendar',
    says: 'For each day, how many working days have passed up to and including it.',
    columns: [
      { name: 'day', kind: 'date' },
      { name: 'working_day_number', kind: 'integer' },
    ],
  },
  {
    name: 'series',
    says: 'Numbers by authority and year that figures are divided by or put into prices of, one vintage of each series.',
    columns: [
      { name: 'name', kind: 'code', title: 'population-0-17, gdp-deflator, …' },
      { name: 'la_code', kind: 'code', title: 'empty where the number holds everywhere' },
      { name: 'year', kind: 'integer' },
      { name: 'part', kind: 'text', title: 'empty for the whole; else what it is of, as in: age=3, sex=F' },
      { name: 'value', kind: 'decimal', places: SERIES_PLACES },
    ],
  },
  {
    name: 'aggregates',
    says: 'Figures counted elsewhere, by indicator, authority, period and part, of one source.',
    columns: [
      { name: 'indicator', kind: 'code' },
      { name: 'la_code', kind: 'code' },
      { name: 'period_start', kind: 'date' },
      { name: 'period_end', kind: 'date' },
      { name: 'breakdown', kind: 'code', title: 'all for the whole' },
      { name: 'stratum', kind: 'code', title: 'all for the whole; unknown for what falls in no stratum' },
      { name: 'numerator', kind: 'decimal', places: AGGREGATE_PLACES },
      { name: 'denominator', kind: 'decimal', places: AGGREGATE_PLACES },
      { name: 'symbol', kind: 'code', title: 'confidential, not-available, not-applicable, low or unreliable, where there is no number' },
    ],
  },
];

function createTable({ name, says, columns }: Relation, dialect: Dialect): string {
  const entries = columns.map((column) => ({
    text: `${dialect.identifier(column.name)} ${dialect.columnType(column.kind, column.places ?? 0)}`,
    ...(column.title ? { remark: remark(column.title) } : {}),
  }));
  return `${remark(says)}\nCREATE TABLE ${dialect.identifier(name)} (\n${indent(lines(entries))}\n);\n`;
}

/** The statements that create every table the SQL of a definition may read: the record model, periods, coverage, calendar. */
export function schemaSql(dialect: Dialect): readonly string[] {
  const tables = (Object.keys(recordTables) as RecordTableName[]).map((name) => ({
    ...exportTable(name),
    says: recordTables[name].description,
  }));
  return [...tables, ...parameterRelations].map((relation) => createTable(relation, dialect));
}

/** Rows of the `calendar` relation for each day from one to another, both included. */
export function* calendarRows(from: Day, to: Day): Generator<{ readonly day: Day; readonly workingDayNumber: number }> {
  const numbers = workingDayNumbers();
  for (let day = from; day <= to; day++) yield { day, workingDayNumber: numbers[day - FIRST_DAY] };
}

/** Rows of the `periods` relation, numbered in the order given, with the kind of each. */
export function* periodRows(
  periods: readonly Period[],
): Generator<{ readonly periodIndex: number; readonly start: Day; readonly end: Day; readonly kind: PeriodKind }> {
  for (const [periodIndex, { start, end }] of periods.entries()) yield { periodIndex, start, end, kind: periodKind({ start, end }) };
}

/** Rows of the `series` relation: of each series the first that is given, and the estimates of children as one of them. */
export function* seriesRows({ population, series }: Pick<Records, 'population' | 'series'>): Generator<{
  readonly name: string;
  readonly laCode: string | null;
  readonly year: number;
  readonly part: string;
  readonly value: string;
}> {
  for (const { laCode, year, children } of population?.estimates ?? [])
    yield { name: 'population-0-17', laCode, year, part: '', value: String(children) };
  for (const { name, points } of series.filter((one, at) => series.findIndex((other) => other.name === one.name) === at))
    for (const { laCode, year, value, of = {} } of points) {
      const part = Object.keys(of)
        .sort()
        .map((dimension) => `${dimension}=${of[dimension]}`)
        .join(', ');
      yield { name, laCode, year, part, value: String(value) };
    }
}

/**
 * Rows of the `aggregates` relation, of one source of figures counted elsewhere.
 *
 * @throws IndicatorError `invalid-argument` when a number has more decimal places than the relation holds
 */
export function* aggregateRows({ rows }: Aggregates): Generator<{
  readonly indicator: string;
  readonly laCode: string;
  readonly start: Day;
  readonly end: Day;
  readonly breakdown: string;
  readonly stratum: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly symbol: string | null;
}> {
  const number = (value: number | string | null): string | null => {
    if (value !== null && !new RegExp(`^-?\\d+(\\.\\d{1,${AGGREGATE_PLACES}})?$`).test(String(value)))
      throw new IndicatorError('invalid-argument', `Figures given to SQL are numbers with ${AGGREGATE_PLACES} decimal places at most.`);
    return value === null ? null : String(value);
  };
  for (const { indicator, laCode, period, breakdown, numerator, denominator = null, symbol = null } of rows) {
    yield {
      indicator,
      laCode,
      start: day(period.start),
      end: day(period.end),
      breakdown: breakdown?.id ?? 'all',
      stratum: breakdown ? (breakdown.stratum ?? 'unknown') : 'all',
      numerator: number(numerator),
      denominator: number(denominator),
      symbol,
    };
  }
}

/** Rows of the `coverage` relation: for each return a row for each table that it held. */
export function* coverageRows({ coverage }: Pick<Records, 'coverage'>): Generator<{
  readonly laCode: string;
  readonly collection: CollectionName;
  readonly table: string;
  readonly from: Day;
  readonly to: Day;
  readonly columnsMissing: string | null;
}> {
  for (const { laCode, collection, from, to, tables } of coverage) {
    for (const { table, columnsNotReturned } of tables) {
      const columnsMissing = columnsNotReturned.length === 0 ? null : `,${columnsNotReturned.map(snakeCase).join(',')},`;
      yield { laCode, collection, table: snakeCase(table), from, to, columnsMissing };
    }
  }
}
