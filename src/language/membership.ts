/**
 * What became of one row of a definition's table in one period. Every engine gives each row one of these, so engines
 * can be held to each other row by row. An exclusion is `EXCLUDED` plus its position in the definition.
 */
export const OUTSIDE = 0;
/** Whether the row belongs to the cohort could not be decided; it is left out and reported. */
export const COHORT_UNKNOWN = 1;
/** In the denominator, not in the numerator. */
export const DENOMINATOR_ONLY = 2;
/** Counted: in the numerator of a proportion, or in the count, rate or distribution. */
export const COUNTED = 3;
/** In the denominator, but whether it is in the numerator (or what its value is) could not be decided; reported. */
export const DENOMINATOR_UNKNOWN = 4;
export const EXCLUDED = 16;
