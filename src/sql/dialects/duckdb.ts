import type { ColumnKind } from '../../records/index.js';
import type { Dialect, RowPick } from '../dialect.js';
import { ATOM, atom, COMPARISON, indent, note, PRODUCT, type Sql, SUM, within } from '../text.js';

const types: Readonly<Record<ColumnKind, string>> = {
  date: 'DATE',
  integer: 'INTEGER',
  decimal: 'DECIMAL',
  boolean: 'BOOLEAN',
  code: 'VARCHAR',
  id: 'VARCHAR',
  text: 'VARCHAR',
  token: 'INTEGER',
};

const integer = (value: Sql): string => `CAST(${value.text} AS INTEGER)`;

const shifted = (date: Sql, by: number, step: string): string => `${within(date, SUM)} ${by < 0 ? '-' : '+'} ${step}`;

// A date plus an interval is a timestamp here, and the clamp to the month's last day is the engine's own.
const months = (date: Sql, by: number | Sql, length = 1): string =>
  `CAST(${
    typeof by === 'number'
      ? shifted(date, by, `INTERVAL ${Math.abs(by) * length} MONTH`)
      : `${within(date, SUM)} + to_months(${integer(by)} * ${length})`
  } AS DATE)`;

/** Months as one number and the day after it, so that whole months are a division. */
const monthsAndDay = (date: Sql): string => `((year(${date.text}) * 12 + month(${date.text})) * 100 + day(${date.text}))`;

const pick = ({ value, from, where, order }: RowPick, direction: 'ASC' | 'DESC'): Sql =>
  atom(
    `(\n${indent(
      `SELECT ${value.text}\nFROM ${from}\nWHERE ${where}\nORDER BY ${order.map((column) => `${column} ${direction} NULLS LAST`).join(', ')}\nLIMIT 1`,
    )}\n)`,
  );

/** Year, month and day as one number, so that whole years are a division. */
const yearMonthDay = (date: Sql): string => `CAST(strftime(${date.text}, '%Y%m%d') AS INTEGER)`;

/** DuckDB 1.x. Its dates, three-valued booleans and month arithmetic are those of the definitions. */
export const duckdb: Dialect = {
  name: 'duckdb',
  title: 'DuckDB',
  identifier: (name) => (/^[a-z][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`),
  // Twelve digits hold every stored number, and leave room for three factors in the 38 there are.
  columnType: (kind, places) => (kind === 'decimal' ? `DECIMAL(12, ${places})` : types[kind]),
  text: (value) => atom(`'${value.replaceAll("'", "''")}'`),
  date: (iso) => atom(`DATE '${iso}'`),
  boolean: (value) => atom(value ? 'TRUE' : 'FALSE'),
  condition: (value) => value,
  stored: (condition) => condition,
  // DuckDB 1.5 finds `outer.x <> inner.y` true in a correlated EXISTS when x is null (its issue 23979, closed after
  // that release); asked the other way round it answers rightly.
  differ: (left, right) => ({ text: `(${within(left, SUM)} = ${within(right, SUM)}) = FALSE`, binds: COMPARISON }),
  addDays: (date, days) => ({
    text: typeof days === 'number' ? shifted(date, days, `${Math.abs(days)}`) : `${within(date, SUM)} + ${integer(days)}`,
    binds: SUM,
  }),
  addMonths: (date, by) => atom(months(date, by)),
  // From the first of the month, which every year has, and then on to the day: 29 February leads to 1 March.
  anniversary: (date, years) => ({
    text: `${months(atom(`date_trunc('month', ${date.text})`), years, 12)} + CAST(day(${date.text}) AS INTEGER) - 1 ${note('the anniversary')}`,
    binds: SUM,
  }),
  daysBetween: (from, to) => ({ text: `${within(to, SUM)} - ${within(from, PRODUCT)}`, binds: SUM }),
  completedMonths: (from, to) =>
    atom(`CAST(floor((${monthsAndDay(to)} - ${monthsAndDay(from)}) / 100) AS INTEGER) ${note('completed months')}`),
  // The engine's own date_sub('year', …) reaches a 29 February birthday on 28 February.
  completedYears: (from, to) =>
    atom(`CAST(floor((${yearMonthDay(to)} - ${yearMonthDay(from)}) / 10000) AS INTEGER) ${note('completed years')}`),
  sum: (value, places) => atom(`CAST(SUM(${value.text}) AS ${places === 0 ? 'BIGINT' : `DECIMAL(38, ${places})`})`),
  units: (value, places) => atom(`CAST(${places === 0 ? value.text : `${within(value, PRODUCT)} * ${10 ** places}`} AS HUGEINT)`),
  fromUnits: (units, places) =>
    atom(`CAST(CAST(${units.text} AS DECIMAL(20, 0)) * ${(1 / 10 ** places).toFixed(places)} AS DECIMAL(20, ${places}))`),
  // The engine's own / makes a binary fraction of decimals.
  dividedHalfUp: (over, under) => {
    const [a, b] = [within(over, ATOM), within(under, ATOM)];
    return {
      text: `SIGN(${a}) * SIGN(${b}) * ((2 * ABS(${a}) + ABS(${b})) // NULLIF(2 * ABS(${b}), 0))`,
      binds: PRODUCT,
    };
  },
  readable: (units, places) => `CAST(${units} AS DOUBLE)${places === 0 ? '' : ` / 1e${places}`}`,
  year: (date) => atom(`CAST(year(${date.text}) AS INTEGER)`),
  latest: (row) => pick(row, 'DESC'),
  earliest: (row) => pick(row, 'ASC'),
  // Between decimals the engine would round to their own places.
  quantile: (value, fraction, places) => `quantile_cont(${places === 0 ? value : `CAST(${value} AS DOUBLE)`}, ${fraction})`,
  mean: (value) => `AVG(${value})`,
};
