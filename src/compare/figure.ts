import type { ExactNumber } from '../results/exact.js';
import type { ContextValues, Result } from '../results/result.js';

/** Where a figure is of. */
export interface ComparedPlace {
  readonly level: 'local-authority' | 'region' | 'country';
  readonly code: string;
  readonly name: string | null;
}

/** How a figure was made: by a definition of known meaning, or by a publication that counts in its own way. */
export type Origin =
  | { readonly kind: 'calculated'; readonly indicator: string; readonly version: number; readonly hash: string }
  | { readonly kind: 'published'; readonly publication: string };

/** A figure that can be set beside another. */
export interface ComparedFigure {
  readonly place: ComparedPlace;
  readonly period: { readonly start: string; readonly end: string };
  readonly origin: Origin;
  readonly unit: string;
  readonly breakdown: { readonly id: string; readonly stratum: string | null } | null;
  readonly numerator: ExactNumber | null;
  readonly denominator: ExactNumber | null;
  /** Decimal text as published or shown, already rounded; null when there is none. */
  readonly value: string | null;
  /** Why there is no value: the symbol a publication prints (`c`, `x`, `z`, `u`, `low` …), or a result's reason. */
  readonly instead: string | null;
  readonly context: ContextValues;
  readonly warnings: readonly string[];
}

/**
 * A result as a figure to compare.
 *
 * @param name - the authority's name, by which comparisons are listed
 * @param context - what is known beside the figure, more than the result brings
 */
export function figureFrom(result: Result, name: string | null = null, context: ContextValues = {}): ComparedFigure {
  const { indicator, version, hash, period, unit, breakdown, numerator, denominator, value, noValue } = result;
  return {
    place: { level: result.geography.level, code: result.geography.laCode, name },
    period,
    origin: { kind: 'calculated', indicator, version, hash },
    unit,
    breakdown: breakdown && { id: breakdown.id, stratum: breakdown.stratum },
    numerator,
    denominator,
    value,
    instead: value === null ? noValue : null,
    context: { ...result.context, ...context },
    warnings: result.warnings.map(({ message }) => message),
  };
}
