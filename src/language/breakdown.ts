import type { Breakdown, Calculation, Expression, OverlappingBreakdown } from './nodes.js';

/** The name under which an overlapping breakdown counts the rows in any of its strata. */
export const ANY = 'any';

export const isOverlapping = (breakdown: Breakdown): breakdown is OverlappingBreakdown => 'kind' in breakdown;

/** A split by its id, whether its rows are counted or its figures given. */
export type Split = Pick<Breakdown, 'id' | 'title' | 'strata' | 'unknownLabel'>;

/** The splits that a definition offers. */
export const splitsOf = ({
  calculation,
  breakdowns,
}: {
  readonly calculation: Calculation;
  readonly breakdowns: readonly Breakdown[];
}): readonly Split[] => (calculation.shape === 'aggregated' ? calculation.breakdowns : breakdowns);

/** What a breakdown asks of a row: one value, or a condition for each stratum. */
export const asksOf = (breakdown: Breakdown): readonly Expression[] =>
  isOverlapping(breakdown) ? breakdown.strata.map(({ when }) => when) : [breakdown.of];

/** The strata that are counted, in order: those of the breakdown, what is in any of them where they overlap, and null for what is in none. */
export const strataCounted = (breakdown: Breakdown): readonly (string | null)[] => [
  ...breakdown.strata.map(({ value }) => value),
  ...(isOverlapping(breakdown) ? [ANY] : []),
  null,
];
