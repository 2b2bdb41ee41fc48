import { prepare } from '../engine/index.js';
import { IndicatorError } from '../errors.js';
import type { Definition } from '../language/index.js';
import type { Records } from '../records/index.js';
import { calculate } from '../results/calculate.js';
import type { NoValue, NoValueReason } from '../results/no-value.js';
import type { Result, Vintage } from '../results/result.js';
import { recordsAs } from '../results/vintage.js';
import { isoDate, type Period } from '../time/index.js';
import { type Move, movesOf } from './moves.js';
import { type Reconciliation, reconcile } from './reconcile.js';

/** A published figure: its exact counts, as printed. The denominator may not be known. */
export interface PublishedCounts {
  readonly numerator: number;
  readonly denominator: number | null;
}

/** A definition's own counts beside the published ones; `remaining` is published less own. */
export interface Candidate {
  readonly indicator: string;
  readonly version: number;
  readonly hash: string;
  readonly title: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly noValue: NoValue | null;
  readonly noValueReasons: readonly NoValueReason[];
  readonly remaining: { readonly numerator: number | null; readonly denominator: number | null };
  readonly unknown: Result['unknown'];
}

/** How far a definition, its variants and its rules are from a published figure of one authority. */
export interface PublishedReconciliation {
  readonly laCode: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly published: PublishedCounts;
  readonly own: Candidate;
  /** In the order of their ids. */
  readonly variants: readonly Candidate[];
  /** The id of the candidate with the least difference, numerator and denominator added; the definition itself when it is as near. Null when no candidate has counts. */
  readonly nearest: string | null;
  /** Which rows the nearest variant treats otherwise; null when the definition itself is nearest. */
  readonly toNearest: Reconciliation | null;
  /** What the definition's figure would move by without each of its rules. */
  readonly moves: readonly Move[];
}

export interface PublishedOptions {
  /** Other definitions that the published figure might be. */
  readonly variants?: readonly Definition[];
  /** The authority; may be left out when the records hold one. */
  readonly laCode?: string;
  /** Adds the ids in the groups of `toNearest`. They are records. */
  readonly members?: boolean;
  /** What all returns given say now (unless set), or what was first returned of the period. */
  readonly as?: Vintage;
}

function candidate(result: Result, published: PublishedCounts): Candidate {
  const { indicator, version, hash, title, numerator, denominator, noValue, noValueReasons, unknown } = result;
  return {
    indicator,
    version,
    hash,
    title,
    numerator,
    denominator,
    noValue,
    noValueReasons,
    remaining: {
      numerator: numerator === null ? null : published.numerator - numerator,
      denominator: denominator === null || published.denominator === null ? null : published.denominator - denominator,
    },
    unknown,
  };
}

function distance({ remaining }: Candidate): number {
  return remaining.numerator === null ? Infinity : Math.abs(remaining.numerator) + Math.abs(remaining.denominator ?? 0);
}

function onlyAuthority(records: Records, laCode: string | undefined): string {
  const { authorities } = prepare(records);
  const found = laCode ?? (authorities.length === 1 ? authorities[0] : undefined);
  if (found === undefined || !authorities.includes(found))
    throw new IndicatorError('invalid-argument', 'A published figure is one authority’s: name an authority that the records hold.');
  return found;
}

/**
 * How far a definition is from a published numerator and denominator over the same period: the difference that remains,
 * which of its variants comes nearest, and what each of its rules moves.
 *
 * A denominator that one candidate lacks (a population not given) adds nothing to its distance.
 *
 * @throws IndicatorError `invalid-argument` when the authority is not named and the records hold several, or is not in them
 */
export function reconcileWithPublished(
  given: Records,
  definition: Definition,
  published: PublishedCounts,
  period: Period,
  options: PublishedOptions = {},
): PublishedReconciliation {
  const as = options.as ?? 'latest';
  const records = recordsAs(given, as, period);
  const laCode = onlyAuthority(records, options.laCode);
  const variants = [...(options.variants ?? [])].filter(({ id }) => id !== definition.id).sort((x, y) => (x.id < y.id ? -1 : 1));
  const results = calculate(records, [definition, ...variants], { periods: [period], authorities: [laCode], as });
  const [own, ...others] = results.map((result) => candidate(result, published));
  // Strictly nearer: a variant that is only as near as the definition itself explains nothing.
  const best = others.reduce((least, each) => (distance(each) < distance(least) ? each : least), own!);
  const variant = variants.find(({ id }) => id === best.indicator);
  return {
    laCode,
    period: { start: isoDate(period.start), end: isoDate(period.end) },
    published,
    own: own!,
    variants: others,
    nearest: distance(best) === Infinity ? null : best.indicator,
    toNearest: variant
      ? reconcile(records, definition, variant, period, { authorities: [laCode], members: options.members ?? false, as })[0]
      : null,
    // Without the history that the definition needs there is no figure to move.
    moves: own!.numerator === null ? [] : movesOf(records, definition, period, laCode),
  };
}
