import { IndicatorError } from '../../errors.js';
import type { Expression, Quantity, SeriesQuantity, Sum } from '../nodes.js';
import { rowOf } from './row.js';
import { bind, type ExclusionOf, rows } from './shapes.js';
import type { Expr, NumberType, Row, TableName } from './typed.js';

/** What a sum is called among several, and what it adds up; without a value it counts rows. */
export interface SumOf<T extends TableName> {
  /** What it is called where a quantity has several sums, and in words as a noun phrase: "spending in the year before". */
  readonly id?: string;
  readonly title?: string;
  /** The rows of the table that are added up: those for which this is true. `'all'` takes every row. */
  readonly rows: ((row: Row<T>) => Expr<'boolean'>) | 'all';
  readonly exclusions?: readonly ExclusionOf<T>[];
  /** The number that each row adds; 1 when there is none. */
  readonly of?: (row: Row<T>) => Expr<NumberType>;
}

/** A number of rows of a table, or the sum of a number over them, as part of a ratio or total. */
export function sum<T extends TableName>(table: T, { id, title, rows: where, exclusions, of }: SumOf<NoInfer<T>>): Sum {
  const row = rowOf(table, 0);
  return {
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    rows: where === 'all' ? rows(table) : rows(table, where),
    exclusions: bind(table, exclusions),
    of: of ? of(row) : null,
  };
}

/**
 * A number given beside the records for each authority and year: `series('population', { where: { age: ages(0, 14) } })`.
 *
 * @param options - `at`: years after that of the period, or a year of its own; `where`: values of the dimensions it is split by
 */
export const series = (name: string, options: Omit<SeriesQuantity, 'series'> = {}): SeriesQuantity => ({ series: name, ...options });

/** Single years of age from one to another, as a series is split by. */
export const ages = (from: number, to: number): readonly string[] => Array.from({ length: to - from + 1 }, (_, at) => String(from + at));

export type WrittenQuantity = Quantity | Expr<NumberType> | number;

/** A number in a quantity: written, or set by the caller. */
export function quantity(value: WrittenQuantity): Quantity {
  if (typeof value === 'number') return { number: literalOf(value) };
  if (!('kind' in value)) return value;
  if (value.kind === 'literal' || value.kind === 'given') return { number: value };
  throw new IndicatorError('invalid-definition', 'A number in a ratio or total is written, or set by the caller: it is of no row.');
}

const literalOf = (value: number): Extract<Expression, { kind: 'literal' }> =>
  Number.isInteger(value) ? { kind: 'literal', type: 'integer', value } : { kind: 'literal', type: 'decimal', value: String(value) };

/** Quantities added up. */
export const added = (...parts: readonly [WrittenQuantity, WrittenQuantity, ...WrittenQuantity[]]): Quantity => ({
  plus: parts.map(quantity),
});
/** The first less the second. */
export const less = (from: WrittenQuantity, what: WrittenQuantity): Quantity => ({ minus: [quantity(from), quantity(what)] });
/** Quantities multiplied. */
export const multiplied = (...parts: readonly [WrittenQuantity, WrittenQuantity, ...WrittenQuantity[]]): Quantity => ({
  times: parts.map(quantity),
});
