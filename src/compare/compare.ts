import { Decimal } from 'decimal.js';
import { IndicatorError } from '../errors.js';
import type { ContextField, Definition } from '../language/index.js';
import { authoritiesWithCode } from '../reference/geography/index.js';
import { medianOf } from '../results/exact.js';
import type { ContextValues, Result } from '../results/result.js';
import { type ComparedFigure, type ComparedPlace, figureFrom } from './figure.js';
import { type Caution, cautionOf, type Judged, judged, noNationalNorm } from './judgement.js';

/** What a figure is set beside. A neighbour model is always named with its year: the models of 2021 and 2025 choose different neighbours. */
export type ComparisonGroup =
  | {
      readonly kind: 'statistical-neighbours';
      readonly model: { readonly name: string; readonly year: number };
      readonly codes: readonly string[];
    }
  | { readonly kind: 'region'; readonly region: string }
  /** Authorities that the caller chose, under a name that says how. */
  | { readonly kind: 'authorities'; readonly name: string }
  | { readonly kind: 'england' };

export interface CompareOptions {
  readonly definition: Definition;
  readonly group: ComparisonGroup;
  /** The authority's name. */
  readonly name?: string;
  /** What is known beside the result, more than it brings. */
  readonly context?: ContextValues;
}

/** Why a figure is listed but takes no part, or is missing altogether. */
export type LeftOutReason =
  | 'different-definition'
  | 'different-period'
  | 'different-breakdown'
  | 'different-unit'
  | 'no-value'
  | 'no-figure-given'
  | 'not-in-the-group'
  | 'not-an-authority';

export interface LeftOut {
  readonly place: ComparedPlace;
  readonly reason: LeftOutReason;
  readonly message: string;
}

/** Figures side by side: values, medians and context, in the order of names. Nothing is ranked. */
export interface Comparison extends Judged {
  readonly indicator: string;
  readonly version: number;
  readonly hash: string;
  readonly title: string;
  /** What kind of thing is measured; most are processes, not outcomes. */
  readonly level: Definition['level'];
  readonly unit: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly group: ComparisonGroup;
  readonly own: ComparedFigure;
  /** Every figure given that can be set beside the result, by name and then code, never by value. */
  readonly others: readonly ComparedFigure[];
  /** The median of the authorities' values as shown (already rounded), numbers only, at the indicator's decimal places. */
  readonly median: { readonly value: string; readonly of: readonly string[] } | null;
  /** The result's value less the median, in the unit. */
  readonly fromMedian: string | null;
  /** What takes no part in the median, each with its reason. */
  readonly leftOut: readonly LeftOut[];
  readonly direction: Definition['direction'];
  readonly caution: Caution;
  /** Context that the definition asks for and that some figure does not bring. */
  readonly contextMissing: readonly { readonly field: ContextField; readonly why: string; readonly codes: readonly string[] }[];
  readonly questions: readonly string[];
}

const messages: Readonly<Record<LeftOutReason, string>> = {
  'different-definition': 'It was calculated by another definition or version, so it does not count the same.',
  'different-period': 'It is of another period.',
  'different-breakdown': 'It is of another breakdown or stratum.',
  'different-unit': 'It is in another unit.',
  'no-value': 'It has no numeric value.',
  'no-figure-given': 'It belongs to the group, but no figure was given.',
  'not-in-the-group': 'It does not belong to the group.',
  'not-an-authority': 'It is not an authority’s figure, so it is shown and not in the median.',
};

const groupWords: Readonly<Record<Exclude<ComparisonGroup['kind'], 'england'>, string>> = {
  'statistical-neighbours': 'median of its statistical neighbours',
  region: 'median of its region',
  authorities: 'median of the authorities chosen',
};

const byName = (a: ComparedPlace, b: ComparedPlace): number => {
  const [left, right] = [a.name ?? a.code, b.name ?? b.code];
  if (left !== right) return left < right ? -1 : 1;
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
};

/** Why a figure cannot be set beside the result at all; null when it can. */
function mismatch(own: ComparedFigure, other: ComparedFigure): LeftOutReason | null {
  if (
    other.origin.kind === 'calculated' &&
    own.origin.kind === 'calculated' &&
    (other.origin.indicator !== own.origin.indicator ||
      other.origin.version !== own.origin.version ||
      other.origin.hash !== own.origin.hash)
  )
    return 'different-definition';
  if (other.period.start !== own.period.start || other.period.end !== own.period.end) return 'different-period';
  if (other.breakdown?.id !== own.breakdown?.id || other.breakdown?.stratum !== own.breakdown?.stratum) return 'different-breakdown';
  return other.unit === own.unit ? null : 'different-unit';
}

function isNumber(value: string | null): value is string {
  return value !== null && /^-?\d+(\.\d+)?$/.test(value);
}

/**
 * Sets a result beside the figures of its statistical neighbours, its region or England. It lists values with their
 * counts and context and takes the median as DfE's dashboard does: of the authorities' already rounded values, numbers
 * only, the mean of the middle two when they are even in number, rounded half up at the same decimal places. It ranks
 * nothing, and it speaks of better or worse only where the definition states a direction, never against England.
 *
 * @param result - the authority's own result
 * @param others - the figures to set beside it, in any order; what does not fit is left out by name
 * @throws IndicatorError `invalid-argument` when the definition is not the one that made the result, or when a
 * neighbour model has no name
 * @example
 * ```ts
 * compare(result, neighbours, { definition, group: { kind: 'statistical-neighbours', model: { name: 'DfE', year: 2025 }, codes } })
 * ```
 */
export function compare(result: Result, others: readonly ComparedFigure[], options: CompareOptions): Comparison {
  const { definition, group } = options;
  if (definition.id !== result.indicator || definition.version !== result.version)
    throw new IndicatorError('invalid-argument', 'Compare a result with the definition and version that made it.');
  if (group.kind === 'statistical-neighbours' && group.model.name.trim() === '')
    throw new IndicatorError('invalid-argument', 'Name the neighbour model: models choose different neighbours.');
  const own = figureFrom(result, options.name ?? null, options.context);
  const leftOut: LeftOut[] = [];
  const leave = (place: ComparedPlace, reason: LeftOutReason): void => void leftOut.push({ place, reason, message: messages[reason] });
  const shown: ComparedFigure[] = [];
  const counted: { readonly code: string; readonly value: string }[] = [];
  for (const other of [...others].sort((a, b) => byName(a.place, b.place))) {
    if (other.place.code === own.place.code && other.place.level === own.place.level) continue;
    const reason = mismatch(own, other);
    const isNeighbour = group.kind !== 'statistical-neighbours' || group.codes.includes(other.place.code);
    if (reason ?? !isNeighbour) {
      leave(other.place, reason ?? 'not-in-the-group');
      continue;
    }
    shown.push(other);
    if (other.place.level !== 'local-authority') leave(other.place, 'not-an-authority');
    else if (isNumber(other.value)) counted.push({ code: other.place.code, value: other.value });
    else leave(other.place, 'no-value');
  }
  if (group.kind === 'statistical-neighbours') {
    const given = new Set(others.map(({ place }) => place.code));
    for (const code of [...group.codes].sort())
      if (!given.has(code))
        leave({ level: 'local-authority', code, name: authoritiesWithCode(code).at(-1)?.name ?? null }, 'no-figure-given');
  }
  const middle = medianOf(
    counted.map(({ value }) => value),
    definition.precision.decimalPlaces,
  );
  const gap = isNumber(own.value) && middle !== null ? new Decimal(own.value).minus(middle) : null;
  const side = gap === null ? null : gap.isZero() ? 0 : gap.isPositive() ? 1 : -1;
  return {
    indicator: definition.id,
    version: definition.version,
    hash: result.hash,
    title: definition.title,
    level: definition.level,
    unit: result.unit,
    period: result.period,
    group,
    own,
    others: shown,
    median: middle === null ? null : { value: middle, of: counted.map(({ code }) => code) },
    fromMedian: gap === null ? null : gap.toFixed(definition.precision.decimalPlaces),
    leftOut,
    direction: definition.direction,
    caution: cautionOf(definition),
    contextMissing: definition.context.flatMap(({ field, why }) => {
      const codes = [own, ...shown].filter(({ context }) => context[field] === undefined).map(({ place }) => place.code);
      return codes.length === 0 ? [] : [{ field, why, codes }];
    }),
    questions: definition.questions,
    ...(group.kind === 'england' ? noNationalNorm : judged(definition, side, groupWords[group.kind])),
  };
}
