import type { ColumnKind } from '../records/index.js';
import type { Sql } from './text.js';

export type DialectName = 'duckdb' | 'postgres' | 'spark' | 'tsql';

/** How a scalar subquery picks the last row, or the first: the value, where it comes from, and the order in which rows follow. */
export interface RowPick {
  readonly value: Sql;
  /** `table AS alias` */
  readonly from: string;
  readonly where: string;
  /** Columns from first to last in importance; a row without a value in one is picked last. */
  readonly order: readonly string[];
}

/**
 * Everything that differs between SQL engines. The lowering writes standard SQL for the rest, so a new engine is one
 * more object of this shape.
 */
export interface Dialect {
  readonly name: DialectName;
  readonly title: string;
  /** A name, quoted where the engine needs it. */
  identifier(name: string): string;
  /** @param places - of a decimal, its decimal places */
  columnType(kind: ColumnKind, places: number): string;
  text(value: string): Sql;
  date(iso: string): Sql;
  boolean(value: boolean): Sql;
  /** A stored true, false or null as a condition. */
  condition(value: Sql): Sql;
  /** A condition as a value that can be stored: true, false, or null when the condition is unknown. */
  stored(condition: Sql): Sql;
  /** That two values of rows differ; unknown when either is. */
  differ(left: Sql, right: Sql): Sql;
  /** A length of time is a number, or SQL for a whole number. */
  addDays(date: Sql, days: number | Sql): Sql;
  /** The same day of the month, clamped to the month's last day. */
  addMonths(date: Sql, months: number | Sql): Sql;
  /** The same day so many years on; of 29 February in a common year it is 1 March. */
  anniversary(date: Sql, years: number | Sql): Sql;
  daysBetween(from: Sql, to: Sql): Sql;
  /** Completed months: they go up on the same day of the month, or on the 1st of the next where there is none. */
  completedMonths(from: Sql, to: Sql): Sql;
  /** Completed years; a 29 February birthday is reached on 1 March in a common year. */
  completedYears(from: Sql, to: Sql): Sql;
  /** An exact sum of numbers with some decimal places. */
  sum(value: Sql, places: number): Sql;
  /** A number of some decimal places as a whole number of its smallest units, wide enough for products of several. */
  units(value: Sql, places: number): Sql;
  /** Such a whole number as a number of decimal places again. */
  fromUnits(units: Sql, places: number): Sql;
  /** A quotient of whole numbers as a whole number, half away from zero; null where there is nothing to divide by. */
  dividedHalfUp(over: Sql, under: Sql): Sql;
  /** A whole number of units as a number to read, of any size. */
  readable(units: string, places: number): string;
  year(date: Sql): Sql;
  latest(pick: RowPick): Sql;
  earliest(pick: RowPick): Sql;
  /** A quantile of the values that are not null, interpolated between neighbours (type 7), as an aggregate; of decimals it is for display. */
  quantile(value: string, fraction: number, places: number): string;
  /** An exact mean of whole numbers cannot be had everywhere; this is for display. */
  mean(value: string): string;
}
