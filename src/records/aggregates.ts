/**
 * Why a figure that was asked for is not given as a number: it is hidden because it is small, or could give a small one
 * away; nobody has it; it cannot be; it is more than nothing and rounds to nothing; or it is too unsure to be shown.
 */
export type AggregateSymbol = 'confidential' | 'not-available' | 'not-applicable' | 'low' | 'unreliable';

/** What one authority counted, or was counted for it, in one period: the numbers behind a figure and not the figure itself. */
export interface AggregateRow {
  readonly laCode: string;
  /** The id of the definition whose numerator and denominator they are. */
  readonly indicator: string;
  /** Its first and last day, as `YYYY-MM-DD`. */
  readonly period: { readonly start: string; readonly end: string };
  /** The part it is of; of the whole when there is none. A stratum of null is what falls in none. */
  readonly breakdown?: { readonly id: string; readonly stratum: string | null };
  /** A number, or decimal text, which is taken as it is written; null where a symbol stands for it. */
  readonly numerator: number | string | null;
  /** Left out where the definition divides by a series, or by nothing. */
  readonly denominator?: number | string | null;
  readonly symbol?: AggregateSymbol;
}

/** Figures counted elsewhere, under the name that results quote: where they come from, and when they were taken. */
export interface Aggregates {
  readonly name: string;
  readonly rows: readonly AggregateRow[];
}
