import { IndicatorError } from '../errors.js';
import { partsOfCalculation, prepare, scopesOf, tallies, type Tally } from '../engine/index.js';
import { semanticHash, type Calculation, type Definition } from '../language/index.js';
import type { Records } from '../records/index.js';
import { reorganisationNote } from '../reference/geography/index.js';
import { isoDate, type Period } from '../time/index.js';
import { historyChecks, type HistoryCheck } from './coverage.js';
import { quantile, quotient } from './exact.js';
import { withInterval, type Confidence } from './intervals/index.js';
import { populationGap, populationOf } from './population.js';
import type { NoValue, Result, Spread, Warning, WaterfallStep } from './result.js';

export interface CalculateOptions {
  readonly periods: readonly Period[];
  /** A breakdown's id: results for each stratum follow the result for all, where a definition offers it. */
  readonly by?: string;
  /** Adds the ids counted. They are records: do not write them where figures go. */
  readonly members?: boolean;
  /** Only these authorities. */
  readonly authorities?: readonly string[];
  /** Adds an interval to shares and rates. Off by default: returns are full counts, and an interval says less than it seems to. */
  readonly interval?: { readonly confidence: Confidence };
}

const SMALL_DENOMINATOR = 20;

function waterfallOf(calculation: Calculation, counts: Tally): readonly WaterfallStep[] {
  const { exclusions } = partsOfCalculation(calculation);
  const left = exclusions.map(({ id, because }, at): WaterfallStep => ({ step: 'excluded', id, because, count: counts.excluded[at]! }));
  const last: readonly WaterfallStep[] =
    calculation.shape === 'proportion'
      ? [
          { step: 'denominator', count: counts.denominator },
          { step: 'numerator', count: counts.counted },
        ]
      : [{ step: 'counted', count: counts.counted }];
  return [{ step: 'cohort', count: counts.cohort }, ...left, ...last];
}

function spreadOf(calculation: Calculation, counts: Tally, decimalPlaces: number): Spread | null {
  if (calculation.shape !== 'distribution') return null;
  const values = counts.values!;
  const n = values.length;
  const at = (part: number): string | null => (n === 0 ? null : quantile(values, part, 4, decimalPlaces));
  return {
    values: n,
    unknown: counts.undecided,
    minimum: n === 0 ? null : String(values[0]),
    lowerQuartile: at(1),
    median: at(2),
    upperQuartile: at(3),
    maximum: n === 0 ? null : String(values[n - 1]),
    mean: n === 0 ? null : quotient(sumOf(values), n, 1, decimalPlaces),
    bands: calculation.bands.map(({ id, label, from, to }) => ({
      id,
      label,
      count: (to === null ? n : firstAbove(values, to)) - (from === null ? 0 : firstAbove(values, from - 1)),
    })),
  };
}

/** How many of some sorted values are at most a limit. */
function firstAbove(values: Int32Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sumOf(values: Int32Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at]!;
  return sum;
}

interface Figure {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: string | null;
  readonly noValue: NoValue | null;
}

function figureOf(definition: Definition, counts: Tally, children: number | null): Figure {
  const { calculation, precision } = definition;
  const places = precision.decimalPlaces;
  switch (calculation.shape) {
    case 'count':
      return { numerator: counts.counted, denominator: null, value: String(counts.counted), noValue: null };
    case 'proportion': {
      const { counted: numerator, denominator } = counts;
      if (denominator === 0) return { numerator, denominator, value: null, noValue: 'no-denominator' };
      return { numerator, denominator, value: quotient(numerator, denominator, calculation.per, places), noValue: null };
    }
    case 'ratio': {
      const numerator = counts.values ? sumOf(counts.values) : counts.counted;
      if (children === null) return { numerator, denominator: null, value: null, noValue: 'no-population' };
      if (children === 0) return { numerator, denominator: 0, value: null, noValue: 'no-denominator' };
      return { numerator, denominator: children, value: quotient(numerator, children, calculation.per, places), noValue: null };
    }
    case 'distribution': {
      const values = counts.values!;
      const numerator = sumOf(values);
      if (values.length === 0) return { numerator, denominator: 0, value: null, noValue: 'no-values' };
      const value = calculation.headline === 'mean' ? quotient(numerator, values.length, 1, places) : quantile(values, 1, 2, places);
      return { numerator, denominator: values.length, value, noValue: null };
    }
  }
}

function warningsOf(definition: Definition, counts: Tally, figure: Figure, history: readonly HistoryCheck[], gap: string | null): readonly Warning[] {
  const warnings: Warning[] = [];
  for (const { collection, from, to } of history.filter((check) => !check.complete)) {
    const name = collection === 'cin' ? 'CIN census' : 'SSDA903';
    warnings.push({ code: 'insufficient-history', message: `The ${name} returns read do not cover ${isoDate(from)} to ${isoDate(to)} without a gap.` });
  }
  if (counts.cohortUnknown > 0) {
    warnings.push({ code: 'cohort-unknown', message: `${counts.cohortUnknown} left out because a missing item leaves it unknown whether they belong.` });
  }
  partsOfCalculation(definition.calculation).exclusions.forEach(({ id }, at) => {
    if (counts.maybeExcluded[at]! > 0) warnings.push({ code: 'exclusion-unknown', message: `${counts.maybeExcluded[at]} kept although a missing item leaves it unknown whether "${id}" holds.` });
  });
  if (counts.undecided > 0) {
    const isValue = definition.calculation.shape === 'distribution';
    warnings.push(
      isValue
        ? { code: 'value-unknown', message: `${counts.undecided} have no value and are not in the spread.` }
        : { code: 'numerator-unknown', message: `${counts.undecided} are in the denominator only, because a missing item leaves it unknown whether they count.` },
    );
  }
  if (gap !== null) warnings.push({ code: 'no-population', message: gap });
  if (figure.value !== null && figure.denominator !== null && figure.denominator < SMALL_DENOMINATOR) {
    warnings.push({ code: 'small-denominator', message: `The denominator is under ${SMALL_DENOMINATOR}: one child moves the figure a lot.` });
  }
  if (definition.status === 'disputed') warnings.push({ code: 'disputed', message: 'What this measure is for is disputed; read its interpretations.' });
  return warnings;
}

/** A change of authorities in the period, or in the history that the figure looks back on. */
function reorganisationWarnings(laCode: string, period: Period, history: readonly HistoryCheck[]): readonly Warning[] {
  const note = reorganisationNote(laCode, { start: Math.min(period.start, ...history.map(({ from }) => from)), end: period.end });
  return note === null ? [] : [{ code: 'reorganisation', message: note }];
}

function resultOf(records: Records, definition: Definition, hash: string, period: Period, counts: Tally, stratified?: { readonly by: string; readonly whole: Tally }): Result {
  const { calculation } = definition;
  const history = historyChecks(records, definition, counts.laCode, period);
  const isComplete = history.every((check) => check.complete);
  const population = calculation.shape === 'ratio' && 'series' in calculation.denominator ? populationOf(records, counts.laCode, period) : null;
  const figure: Figure = isComplete
    ? figureOf(definition, counts, population?.children ?? null)
    : { numerator: null, denominator: null, value: null, noValue: 'insufficient-history' };
  const breakdown = stratified ? definition.breakdowns.find(({ id }) => id === stratified.by)! : null;
  const whole = stratified?.whole.denominator ?? 0;
  const stratum = breakdown?.strata.find(({ value }) => value === counts.stratum);
  const { exclusions } = partsOfCalculation(calculation);
  return {
    indicator: definition.id,
    version: definition.version,
    hash,
    title: definition.title,
    period: { start: isoDate(period.start), end: isoDate(period.end) },
    geography: { level: 'local-authority', laCode: counts.laCode },
    breakdown: breakdown && { id: breakdown.id, stratum: counts.stratum ?? null, label: stratum?.label ?? breakdown.unknownLabel },
    unit: definition.unit,
    ...figure,
    partOfWhole:
      isComplete && calculation.shape === 'proportion' && whole > 0
        ? { denominator: whole, value: quotient(counts.counted, whole, calculation.per, definition.precision.decimalPlaces) }
        : null,
    interval: null,
    waterfall: isComplete ? waterfallOf(calculation, counts) : [],
    unknown: {
      cohort: counts.cohortUnknown,
      exclusions: Object.fromEntries(exclusions.map(({ id }, at) => [id, counts.maybeExcluded[at]!])),
      numerator: counts.undecided,
    },
    spread: isComplete ? spreadOf(calculation, counts, definition.precision.decimalPlaces) : null,
    population,
    coverage: history.map(({ collection, from, to, complete }) => ({ collection, needed: { from: isoDate(from), to: isoDate(to) }, complete })),
    direction: { kind: definition.direction.kind, because: definition.direction.because },
    contextMissing: definition.context.map(({ field }) => field),
    warnings: [...warningsOf(definition, counts, figure, history, figure.noValue === 'no-population' ? populationGap(records, counts.laCode, period) : null), ...reorganisationWarnings(counts.laCode, period, history)],
    ...(counts.members ? { members: counts.members } : {}),
  };
}

const hashes = new WeakMap<Definition, string>();

/** A definition's hash, worked out once: it takes longer than many a count. */
function hashOf(definition: Definition): string {
  let hash = hashes.get(definition);
  if (hash === undefined) hashes.set(definition, (hash = semanticHash(definition)));
  return hash;
}

/**
 * Calculates definitions over records: one result for each definition, period and authority, in that order, followed by
 * its strata when a breakdown is asked for.
 *
 * @param records - from a reader, or `recordsFrom` plain rows
 * @throws IndicatorError `invalid-argument` when there is no period, `unknown-breakdown` when no definition offers `by`,
 * `invalid-definition` for a ratio over a sum of rows
 * @example
 * ```ts
 * const [result] = calculate(records, [childrenInCareRate], { periods: [yearEnding('2025-03-31')] });
 * ```
 */
export function calculate(records: Records, definitions: readonly Definition[], options: CalculateOptions): readonly Result[] {
  if (options.periods.length === 0) throw new IndicatorError('invalid-argument', 'Name at least one period to calculate.');
  if (options.by !== undefined && !definitions.some(({ breakdowns }) => breakdowns.some(({ id }) => id === options.by))) {
    throw new IndicatorError('unknown-breakdown', `None of these indicators has a breakdown "${options.by}".`);
  }
  // Said outright: such a ratio would otherwise look like a rate whose population is missing.
  for (const { id, calculation } of definitions) {
    if (calculation.shape === 'ratio' && !('series' in calculation.denominator)) {
      throw new IndicatorError('invalid-definition', `${id} divides by a sum of rows; only its SQL does that yet.`);
    }
  }
  const data = prepare(records);
  const wanted = (counts: Tally): boolean => options.authorities?.includes(counts.laCode) ?? true;
  const members = options.members ?? false;
  const byDefinition = new Map<Definition, Result[]>(definitions.map((definition) => [definition, []]));
  const finish = (result: Result, definition: Definition): Result => (options.interval ? withInterval(result, definition, options.interval.confidence) : result);
  for (const scope of scopesOf(data, options.periods)) {
    for (const definition of definitions) {
      const hash = hashOf(definition);
      const into = byDefinition.get(definition)!;
      const offers = options.by !== undefined && definition.breakdowns.some(({ id }) => id === options.by);
      const totals = tallies(definition, scope, { members });
      const strata = offers ? tallies(definition, scope, { breakdown: options.by!, members }) : null;
      for (const [at, period] of scope.periods.entries()) {
        for (const counts of totals[at]!.filter(wanted)) {
          into.push(finish(resultOf(records, definition, hash, period, counts), definition));
          for (const part of strata?.[at]!.filter(({ laCode }) => laCode === counts.laCode) ?? []) {
            into.push(finish(resultOf(records, definition, hash, period, part, { by: options.by!, whole: counts }), definition));
          }
        }
      }
    }
  }
  return definitions.flatMap((definition) => byDefinition.get(definition)!);
}
