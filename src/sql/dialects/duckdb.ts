import type { ColumnKind } from '../../records/index.js';
import type { Dialect } from '../dialect.js';
import { atom, COMPARISON, indent, note, PRODUCT, type Sql, SUM, within } from '../text.js';

const types: Readonly<Record<ColumnKind, string>> = {
  date: 'DATE',
  integer: 'INTEGER',
  boolean: 'BOOLEAN',
  code: 'VARCHAR',
  id: 'VARCHAR',
  text: 'VARCHAR',
};

const shifted = (date: Sql, by: number, step: string): string => `${within(date, SUM)} ${by < 0 ? '-' : '+'} ${step}`;

/** Year, month and day as one number, so that whole years are a division. */
const yearMonthDay = (date: Sql): string => `CAST(strftime(${date.text}, '%Y%m%d') AS INTEGER)`;

/** DuckDB 1.x. Its dates, three-valued booleans and month arithmetic are those of the definitions. */
export const duckdb: Dialect = {
  name: 'duckdb',
  title: 'DuckDB',
  identifier: (name) => (/^[a-z][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`),
  columnType: (kind) => types[kind],
  text: (value) => atom(`'${value.replaceAll("'", "''")}'`),
  date: (iso) => atom(`DATE '${iso}'`),
  boolean: (value) => atom(value ? 'TRUE' : 'FALSE'),
  condition: (value) => value,
  stored: (condition) => condition,
  // DuckDB 1.5 finds `outer.x <> inner.y` true in a correlated EXISTS when x is null (its issue 23979, closed after
  // that release); asked the other way round it answers rightly.
  differ: (left, right) => ({ text: `(${within(left, SUM)} = ${within(right, SUM)}) = FALSE`, binds: COMPARISON }),
  addDays: (date, days) => ({ text: shifted(date, days, `${Math.abs(days)}`), binds: SUM }),
  // A date plus an interval is a timestamp here, and the clamp to the month's last day is the engine's own.
  addMonths: (date, months) => atom(`CAST(${shifted(date, months, `INTERVAL ${Math.abs(months)} MONTH`)} AS DATE)`),
  daysBetween: (from, to) => ({ text: `${within(to, SUM)} - ${within(from, PRODUCT)}`, binds: SUM }),
  // The engine's own date_sub('year', …) reaches a 29 February birthday on 28 February.
  completedYears: (from, to) =>
    atom(`CAST(floor((${yearMonthDay(to)} - ${yearMonthDay(from)}) / 10000) AS INTEGER) ${note('completed years')}`),
  sum: (value) => atom(`CAST(SUM(${value.text}) AS BIGINT)`),
  latest: ({ value, from, where, order }) =>
    atom(
      `(\n${indent(
        `SELECT ${value.text}\nFROM ${from}\nWHERE ${where}\nORDER BY ${order.map((column) => `${column} DESC NULLS LAST`).join(', ')}\nLIMIT 1`,
      )}\n)`,
    ),
  quantile: (value, fraction) => `quantile_cont(${value}, ${fraction})`,
  mean: (value) => `AVG(${value})`,
};
