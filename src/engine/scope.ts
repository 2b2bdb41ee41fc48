import type { Expression } from '../language/nodes.js';
import type { Period } from '../time/index.js';
import type { ColumnTest } from './predicates/column-predicate.js';
import type { Data } from './prepare/data.js';

/**
 * What an evaluation needs to know. Several periods are asked about at once: a truth is a number with a bit for each
 * period, so that what rows have in common in all periods is looked at once.
 */
export interface Scope {
  readonly data: Data;
  readonly periods: readonly Period[];
  /** The bits of all periods. */
  readonly every: number;
  /** Answers remembered for these periods. */
  readonly remembered: Map<string, unknown>;
  /** Comparisons of dates and numbers as tests, without the values to be tested; null = not a test. */
  readonly tests: Map<Expression, ColumnTest | null>;
}

/** As many periods as fit in a number, sign and one spare bit left out. */
const MOST_PERIODS = 30;

/** A scope over one or several periods (30 at most), with nothing remembered yet. */
export function scopeOf(data: Data, ...periods: readonly Period[]): Scope {
  return { data, periods, every: (1 << periods.length) - 1, remembered: new Map(), tests: new Map() };
}

/** Scopes over any number of periods, in order. */
export function scopesOf(data: Data, periods: readonly Period[]): readonly Scope[] {
  return Array.from({ length: Math.ceil(periods.length / MOST_PERIODS) }, (_, pass) =>
    scopeOf(data, ...periods.slice(pass * MOST_PERIODS, (pass + 1) * MOST_PERIODS)),
  );
}
