import type { Calculation, Exclusion, Expression, Quantity, Rows, SeriesQuantity, Sum } from './nodes.js';

const within = (quantity: Quantity): readonly Quantity[] => {
  if ('plus' in quantity) return quantity.plus;
  if ('minus' in quantity) return quantity.minus;
  return 'times' in quantity ? quantity.times : [];
};

/** The sums of rows that a quantity is made of, in the order they are written. */
export const sumsIn = (quantity: Quantity): readonly Sum[] => ('rows' in quantity ? [quantity] : within(quantity).flatMap(sumsIn));

/** The series that a quantity is made of, in the order they are written. */
export const seriesIn = (quantity: Quantity): readonly SeriesQuantity[] =>
  'series' in quantity ? [quantity] : within(quantity).flatMap(seriesIn);

/** The sums and series that a quantity is made of, in the order in which they are written. */
export const leavesIn = (quantity: Quantity): readonly (Sum | SeriesQuantity)[] =>
  'rows' in quantity || 'series' in quantity ? [quantity] : within(quantity).flatMap(leavesIn);

export type Side = 'numerator' | 'denominator';

/** What a calculation divides, and what by; null where it is of rows alone. */
export function quantitiesOf(calculation: Calculation): { readonly numerator: Quantity; readonly denominator: Quantity | null } | null {
  if (calculation.shape === 'ratio') return calculation;
  return calculation.shape === 'total' ? { numerator: calculation.quantity, denominator: null } : null;
}

/** Rows that are decided one by one, whatever calculation they belong to. */
export interface CountedRows {
  /** `main` for the first, `denominator` for the one sum that a ratio divides by; the sum's own id where there are several. */
  readonly part: string;
  readonly side: Side;
  /** The sum in a ratio or total; null where the calculation is of rows alone. */
  readonly sum: Sum | null;
  readonly rows: Rows;
  readonly exclusions: readonly Exclusion[];
  readonly numerator: Expression | null;
  readonly value: Expression | null;
}

function ofSum(sum: Sum, side: Side, part: string): CountedRows {
  return { part, side, sum, rows: sum.rows, exclusions: sum.exclusions, numerator: null, value: sum.of };
}

/**
 * The rows that a calculation decides: one set for most, one for each sum of a ratio or total, and none where figures are
 * given. The first is the definition's own: its table is the counting unit, and breakdowns are of its rows.
 */
export function countedRows(calculation: Calculation): readonly CountedRows[] {
  if (calculation.shape === 'aggregated') return [];
  const sides = quantitiesOf(calculation);
  if (calculation.shape !== 'ratio' && calculation.shape !== 'total') {
    const { rows, exclusions } = calculation;
    const numerator = calculation.shape === 'proportion' ? calculation.numerator : null;
    const value = calculation.shape === 'distribution' ? calculation.value : null;
    return [{ part: 'main', side: 'numerator', sum: null, rows, exclusions, numerator, value }];
  }
  const above = sides ? sumsIn(sides.numerator) : [];
  const below = sides?.denominator ? sumsIn(sides.denominator) : [];
  return [
    ...above.map((sum, at) => ofSum(sum, 'numerator', at === 0 ? 'main' : (sum.id ?? `numerator-${at + 1}`))),
    ...below.map((sum, at) => ofSum(sum, 'denominator', sum.id ?? (at === 0 ? 'denominator' : `denominator-${at + 1}`))),
  ];
}

/** Whether a calculation is a number of rows over a population: a rate of events. */
export const isRate = (calculation: Calculation): boolean =>
  calculation.shape === 'ratio' &&
  'rows' in calculation.numerator &&
  calculation.numerator.of === null &&
  'series' in calculation.denominator;
