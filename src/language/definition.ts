import {
  type BreakdownOf,
  breakdowns,
  countCalculation,
  distributionCalculation,
  type ExclusionOf,
  proportionCalculation,
  type RowsOf,
  rateCalculation,
} from './build/shapes.js';
import type { Expr, Row, TableName } from './build/typed.js';
import type { Band, Breakdown, Calculation, Statistic } from './nodes.js';
import type { Metadata } from './schema/metadata.js';

/** One indicator: what it calculates, how it may be split, and everything a reader must know. Plain data: it turns into JSON and back unchanged. */
export interface Definition extends Metadata {
  readonly calculation: Calculation;
  readonly breakdowns: readonly Breakdown[];
}

interface Authored<T extends TableName> extends Metadata {
  readonly cohort: RowsOf<T>;
  readonly exclusions?: readonly ExclusionOf<T>[];
  readonly breakdowns?: readonly BreakdownOf<T>[];
}

/** A measure that is a share of a cohort, per cent. */
export function proportion<T extends TableName>(
  definition: Authored<T> & { readonly numerator: (row: Row<T>) => Expr<'boolean'> },
): Definition {
  const { cohort, exclusions, numerator, breakdowns: splits, ...metadata } = definition;
  return {
    ...metadata,
    calculation: proportionCalculation({ rows: cohort, exclusions: exclusions ?? [], numerator }),
    breakdowns: breakdowns(cohort.table, splits),
  };
}

/** A measure that is a count for every 10,000 children aged 0 to 17. */
export function rate<T extends TableName>(definition: Authored<T>): Definition {
  const { cohort, exclusions, breakdowns: splits, ...metadata } = definition;
  return {
    ...metadata,
    calculation: rateCalculation({ rows: cohort, exclusions: exclusions ?? [] }),
    breakdowns: breakdowns(cohort.table, splits),
  };
}

/** A measure that is a number of rows. */
export function count<T extends TableName>(definition: Authored<T>): Definition {
  const { cohort, exclusions, breakdowns: splits, ...metadata } = definition;
  return {
    ...metadata,
    calculation: countCalculation({ rows: cohort, exclusions: exclusions ?? [] }),
    breakdowns: breakdowns(cohort.table, splits),
  };
}

/** A measure that is the spread of a whole number over a cohort: its headline is the mean or the median. */
export function distribution<T extends TableName>(
  definition: Authored<T> & {
    readonly value: (row: Row<T>) => Expr<'integer'>;
    readonly headline: Statistic;
    readonly bands: readonly Band[];
  },
): Definition {
  const { cohort, exclusions, value, headline, bands, breakdowns: splits, ...metadata } = definition;
  return {
    ...metadata,
    calculation: distributionCalculation({ rows: cohort, exclusions: exclusions ?? [], value, headline, bands }),
    breakdowns: breakdowns(cohort.table, splits),
  };
}
