import { IndicatorError } from '../../errors.js';
import type {
  Band,
  Breakdown,
  Calculation,
  Exclusion,
  ExclusiveBreakdown,
  OverlappingBreakdown,
  Rows,
  SettableNumber,
  Statistic,
} from '../nodes.js';
import { rowOf } from './row.js';
import type { Expr, NumberType, Row, TableName } from './typed.js';

/** Rows of one table, still carrying the table's type. */
export interface RowsOf<T extends TableName> extends Rows {
  readonly table: T;
}

/** The rows of a table for which a condition is true: one counting unit each. */
export function rows<T extends TableName>(table: T, where?: (row: Row<T>) => Expr<'boolean'>): RowsOf<T> {
  return { table, where: where ? where(rowOf(table, 0)) : null };
}

export interface ExclusionOf<T extends TableName> extends Omit<Exclusion, 'when'> {
  readonly when: (row: Row<T>) => Expr<'boolean'>;
}

export interface BreakdownOf<T extends TableName> extends Omit<ExclusiveBreakdown, 'of'> {
  readonly of: (row: Row<T>) => Expr<'code' | 'text'>;
}

export interface OverlappingBreakdownOf<T extends TableName> extends Omit<OverlappingBreakdown, 'strata'> {
  readonly strata: readonly { readonly value: string; readonly label: string; readonly when: (row: Row<T>) => Expr<'boolean'> }[];
}

export const bind = <T extends TableName>(table: T, exclusions: readonly ExclusionOf<T>[] | undefined): readonly Exclusion[] =>
  (exclusions ?? []).map((exclusion) => ({ ...exclusion, when: exclusion.when(rowOf(table, 0)) }));

export function breakdowns<T extends TableName>(
  table: T,
  list: readonly (BreakdownOf<T> | OverlappingBreakdownOf<T>)[] | undefined,
): readonly Breakdown[] {
  const row = rowOf(table, 0);
  return (list ?? []).map((breakdown) =>
    'kind' in breakdown
      ? { ...breakdown, strata: breakdown.strata.map((stratum) => ({ ...stratum, when: stratum.when(row) })) }
      : { ...breakdown, of: breakdown.of(row) },
  );
}

/** A statistic as an author writes it: its number may be set by the caller. */
export type AuthoredStatistic = Statistic | { readonly percentile: Expr<'integer'> } | { readonly shareAbove: Expr<NumberType> };

function settable(number: SettableNumber | Expr<NumberType>): SettableNumber {
  if (typeof number === 'number' || number.kind === 'given') return number;
  throw new IndicatorError('invalid-definition', 'The number of a statistic is written, or set by the caller: it is of no row.');
}

function statisticOf(written: AuthoredStatistic): Statistic {
  if (typeof written === 'string') return written;
  return 'percentile' in written ? { percentile: settable(written.percentile) } : { shareAbove: settable(written.shareAbove) };
}

interface Counted<T extends TableName> {
  readonly rows: RowsOf<T>;
  readonly exclusions?: readonly ExclusionOf<T>[];
}

/** How many rows. */
export function countCalculation<T extends TableName>(options: Counted<T>): Calculation {
  return { shape: 'count', rows: options.rows, exclusions: bind(options.rows.table, options.exclusions) };
}

/** The share of rows for which the numerator is true, per cent. */
export function proportionCalculation<T extends TableName>(
  options: Counted<T> & { readonly numerator: (row: Row<T>) => Expr<'boolean'> },
): Calculation {
  const { table } = options.rows;
  return {
    shape: 'proportion',
    rows: options.rows,
    exclusions: bind(table, options.exclusions),
    numerator: options.numerator(rowOf(table, 0)),
    per: 100,
  };
}

/** How many rows for every 10,000 children aged 0 to 17. */
export function rateCalculation<T extends TableName>(options: Counted<T>): Calculation {
  return {
    shape: 'ratio',
    numerator: { rows: options.rows, exclusions: bind(options.rows.table, options.exclusions), of: null },
    denominator: { series: 'population-0-17' },
    per: 10000,
  };
}

/** The spread of a number over rows. */
export function distributionCalculation<T extends TableName>(
  options: Counted<T> & {
    readonly value: (row: Row<T>) => Expr<NumberType>;
    readonly headline: AuthoredStatistic;
    readonly statistics?: readonly AuthoredStatistic[];
    readonly bands: readonly Band[];
  },
): Calculation {
  const { table } = options.rows;
  return {
    shape: 'distribution',
    rows: options.rows,
    exclusions: bind(table, options.exclusions),
    value: options.value(rowOf(table, 0)),
    headline: statisticOf(options.headline),
    ...(options.statistics ? { statistics: options.statistics.map(statisticOf) } : {}),
    bands: options.bands,
  };
}
