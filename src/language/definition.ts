import { quantity, type WrittenQuantity } from './build/quantities.js';
import {
  type AuthoredStatistic,
  type BreakdownOf,
  breakdowns,
  countCalculation,
  distributionCalculation,
  type ExclusionOf,
  type OverlappingBreakdownOf,
  proportionCalculation,
  type RowsOf,
  rateCalculation,
  rows,
} from './build/shapes.js';
import type { Expr, NumberType, Row, TableName } from './build/typed.js';
import { type Usual, withUsual } from './build/usual.js';
import type { Metadata } from './metadata.js';
import type { Aggregated, Band, Breakdown, Calculation } from './nodes.js';

/** One indicator: what it calculates, how it may be split, and everything a reader must know. Plain data: it turns into JSON and back unchanged. */
export interface Definition extends Metadata {
  readonly calculation: Calculation;
  readonly breakdowns: readonly Breakdown[];
}

/** A condition on a row of a table. */
type Where<T extends TableName> = (row: Row<T>) => Expr<'boolean'>;

/** What every builder asks for. */
export interface Authored<T extends TableName> extends Omit<Metadata, keyof Usual>, Usual {
  /** Who is counted: the rows of the table for which this is true. `'all'` takes every row. */
  readonly cohort: Where<T> | 'all';
  /** Who is left out of the cohort by name, in this order; `[]` when nobody is. */
  readonly exclusions: readonly ExclusionOf<T>[];
  /** How the figure may be split; `[]` when it may not. */
  readonly breakdowns: readonly (BreakdownOf<T> | OverlappingBreakdownOf<T>)[];
}

/** What a share adds: which rows of the cohort count. */
export interface AuthoredProportion<T extends TableName> extends Authored<T> {
  readonly numerator: Where<T>;
}

/** What a spread adds: the value of a row, which statistic is the headline, and the bands values fall in. */
export interface AuthoredDistribution<T extends TableName> extends Authored<T> {
  readonly value: (row: Row<T>) => Expr<NumberType>;
  readonly headline: AuthoredStatistic;
  readonly statistics?: readonly AuthoredStatistic[];
  readonly bands: readonly Band[];
}

/**
 * What the definitions of a family may say once, as the first line of each: `...family`. Who is counted, which way is
 * better and how it is read stand on each page.
 */
export type FamilyFields = Partial<
  Pick<
    Authored<'children'>,
    | 'status'
    | 'editions'
    | 'framework'
    | 'level'
    | 'unit'
    | 'period'
    | 'frequency'
    | 'history'
    | 'precision'
    | 'disclosure'
    | 'influence'
    | 'collectability'
  >
>;

const cohortOf = <T extends TableName>(table: T, cohort: Where<T> | 'all'): RowsOf<T> =>
  cohort === 'all' ? rows(table) : rows(table, cohort);

// The table alone decides the type of a row: a part that is of another table is then the error, and not the table.

/** A measure that is a share of rows of a table, per cent: `proportion('children', { cohort: …, numerator: … })`. */
export function proportion<T extends TableName>(table: T, definition: AuthoredProportion<NoInfer<T>>): Definition {
  const { cohort, exclusions, numerator, breakdowns: splits, ...metadata } = definition;
  return {
    ...withUsual(metadata),
    calculation: proportionCalculation({ rows: cohortOf(table, cohort), exclusions, numerator }),
    breakdowns: breakdowns(table, splits),
  };
}

/** A measure that is a count of rows of a table for every 10,000 children aged 0 to 17. */
export function rate<T extends TableName>(table: T, definition: Authored<NoInfer<T>>): Definition {
  const { cohort, exclusions, breakdowns: splits, ...metadata } = definition;
  return {
    ...withUsual(metadata),
    calculation: rateCalculation({ rows: cohortOf(table, cohort), exclusions }),
    breakdowns: breakdowns(table, splits),
  };
}

/** A measure that is a number of rows of a table. */
export function count<T extends TableName>(table: T, definition: Authored<NoInfer<T>>): Definition {
  const { cohort, exclusions, breakdowns: splits, ...metadata } = definition;
  return {
    ...withUsual(metadata),
    calculation: countCalculation({ rows: cohortOf(table, cohort), exclusions }),
    breakdowns: breakdowns(table, splits),
  };
}

/** A measure that is the spread of a number over rows of a table: its headline is the mean, the median, the maximum, a percentile or a share above a limit. */
export function distribution<T extends TableName>(table: T, definition: AuthoredDistribution<NoInfer<T>>): Definition {
  const { cohort, exclusions, value, headline, statistics, bands, breakdowns: splits, ...metadata } = definition;
  return {
    ...withUsual(metadata),
    calculation: distributionCalculation({
      rows: cohortOf(table, cohort),
      exclusions,
      value,
      headline,
      ...(statistics ? { statistics } : {}),
      bands,
    }),
    breakdowns: breakdowns(table, splits),
  };
}

/** What a ratio or total adds to what every builder asks for; whose rows are counted, and who is left out, stands in its sums. */
export type AuthoredQuantities<T extends TableName> = Omit<Authored<T>, 'cohort' | 'exclusions'>;

export interface AuthoredRatio<T extends TableName> extends AuthoredQuantities<T> {
  readonly numerator: WrittenQuantity;
  readonly denominator: WrittenQuantity;
  /** What the quotient is multiplied by: 100 for per cent. */
  readonly per: number;
}

/**
 * A measure that divides one quantity by another: sums of rows, series given beside the records, and what is made of them.
 * The table is that of the first sum, whose rows breakdowns are of.
 */
export function ratio<T extends TableName>(table: T, definition: AuthoredRatio<NoInfer<T>>): Definition {
  const { numerator, denominator, per, breakdowns: splits, ...metadata } = definition;
  return {
    ...withUsual(metadata),
    calculation: { shape: 'ratio', numerator: quantity(numerator), denominator: quantity(denominator), per },
    breakdowns: breakdowns(table, splits),
  };
}

/** A measure that is a quantity as it is: full-time equivalents in post, a difference of two sums. */
export function total<T extends TableName>(
  table: T,
  definition: AuthoredQuantities<NoInfer<T>> & { readonly quantity: WrittenQuantity },
): Definition {
  const { quantity: written, breakdowns: splits, ...metadata } = definition;
  return { ...withUsual(metadata), calculation: { shape: 'total', quantity: quantity(written) }, breakdowns: breakdowns(table, splits) };
}

/** What figures that are given ask of an author: the same as every definition, and words in the place of conditions. */
export type AuthoredAggregated = Omit<Metadata, keyof Usual | 'history'> & Usual & Omit<Aggregated, 'shape'>;

/**
 * A measure that no record of social care can be counted for: who is counted is told in words, and its figures are given to
 * `calculate` as aggregates, each with what was counted and over what.
 */
export function aggregated(definition: AuthoredAggregated): Definition {
  const { cohort, exclusions, numerator, denominator, isPart, per, breakdowns: splits, ...metadata } = definition;
  return {
    ...withUsual(metadata),
    history: [],
    calculation: { shape: 'aggregated', cohort, exclusions, numerator, denominator, isPart, per, breakdowns: splits },
    breakdowns: [],
  };
}
