import { divisorOf, partsOfCalculation, type Tally } from '../engine/index.js';
import { type Breakdown, type Calculation, type ContextField, type Definition, type Exclusion, semanticHash } from '../language/index.js';
import type { Records } from '../records/index.js';
import { isoDate, type Period } from '../time/index.js';
import { type ContextByAuthority, contextOf } from './context.js';
import { type HistoryCheck, hasHistory, historyChecks, historyNeeded } from './coverage.js';
import { quotient } from './exact.js';
import { type Figure, figureOf, spreadOf, totalOf } from './figure.js';
import { populationGap, populationOf } from './population.js';
import type { Result, Unknown, Warning, WaterfallStep } from './result.js';
import { figureWarnings, historyWarnings, reorganisationWarnings, unknownWarnings } from './warnings.js';

/** What all results of a definition in one period have in common. */
export interface Common {
  readonly definition: Definition;
  readonly hash: string;
  readonly exclusions: readonly Exclusion[];
  /** How a ratio of two sums divides. */
  readonly divisor: { readonly calculation: Calculation; readonly exclusions: readonly Exclusion[] } | null;
  /** What the caller knows beside the figures, by authority. */
  readonly given: ContextByAuthority;
  readonly contextFields: readonly ContextField[];
  readonly direction: Result['direction'];
  readonly period: Period;
  readonly days: Result['period'];
  readonly needed: readonly Omit<HistoryCheck, 'complete'>[];
  /** The history and the coverage of an authority that lacks nothing, as nearly all do. */
  readonly history: readonly HistoryCheck[];
  readonly coverage: Result['coverage'];
  /** The unknowns of nearly all results: none. */
  readonly nothingUnknown: Unknown;
}

/** What is counted for one authority: the rows of the definition, and those that a ratio of two sums divides by. */
export interface Counts {
  readonly main: Tally;
  readonly divisor: Tally | null;
}

/** A stratum's breakdown, and the counts of all strata. */
export interface Stratified {
  readonly breakdown: Breakdown;
  readonly whole: Tally;
}

const hashes = new WeakMap<Definition, string>();

/** A definition's hash, worked out once: it takes longer than many a count. */
function hashOf(definition: Definition): string {
  let hash = hashes.get(definition);
  if (hash === undefined) hashes.set(definition, (hash = semanticHash(definition)));
  return hash;
}

const coverageOf = (history: readonly HistoryCheck[]): Result['coverage'] =>
  history.map(({ collection, from, to, complete }) => ({ collection, needed: { from: isoDate(from), to: isoDate(to) }, complete }));

export function commonOf(definition: Definition, period: Period, given: ContextByAuthority): Common {
  const needed = historyNeeded(definition, period);
  const history = needed.map((each) => ({ ...each, complete: true }));
  const divisor = divisorOf(definition.calculation);
  const { exclusions } = partsOfCalculation(definition.calculation);
  return {
    definition,
    hash: hashOf(definition),
    exclusions,
    divisor: divisor && { calculation: divisor, exclusions: partsOfCalculation(divisor).exclusions },
    given,
    contextFields: definition.context.map(({ field }) => field),
    direction: { kind: definition.direction.kind, because: definition.direction.because },
    period,
    days: { start: isoDate(period.start), end: isoDate(period.end) },
    needed,
    history,
    coverage: coverageOf(history),
    nothingUnknown: { cohort: 0, exclusions: Object.fromEntries(exclusions.map(({ id }) => [id, 0])), numerator: 0 },
  };
}

function waterfallOf({ shape }: Calculation, exclusions: readonly Exclusion[], counts: Tally): readonly WaterfallStep[] {
  const steps: WaterfallStep[] = [{ step: 'cohort', count: counts.cohort }];
  for (let at = 0; at < exclusions.length; at++) {
    const { id, because } = exclusions[at];
    steps.push({ step: 'excluded', id, because, count: counts.excluded[at] });
  }
  if (shape === 'proportion') steps.push({ step: 'denominator', count: counts.denominator }, { step: 'numerator', count: counts.counted });
  else steps.push({ step: 'counted', count: counts.counted });
  return steps;
}

const isAllKnown = ({ cohortUnknown, maybeExcluded, undecided }: Tally): boolean =>
  cohortUnknown === 0 && undecided === 0 && maybeExcluded.every((count) => count === 0);

function unknownOf(exclusions: readonly Exclusion[], { cohortUnknown, maybeExcluded, undecided }: Tally): Unknown {
  const byExclusion: Record<string, number> = {};
  for (let at = 0; at < exclusions.length; at++) byExclusion[exclusions[at].id] = maybeExcluded[at];
  return { cohort: cohortUnknown, exclusions: byExclusion, numerator: undecided };
}

function partOfWhole({ calculation, precision }: Definition, counts: Tally, whole: number): Result['partOfWhole'] {
  if (calculation.shape !== 'proportion' || whole === 0) return null;
  return { denominator: whole, value: quotient(counts.counted, whole, calculation.per, precision.decimalPlaces) };
}

function breakdownOf(counts: Tally, { breakdown }: Stratified): Result['breakdown'] {
  const stratum = breakdown.strata.find(({ value }) => value === counts.stratum);
  return { id: breakdown.id, stratum: counts.stratum ?? null, label: stratum?.label ?? breakdown.unknownLabel };
}

const unfinished: Figure = { numerator: null, denominator: null, value: null, noValue: 'insufficient-history' };

/** The result of a definition in one period for one authority, or for one stratum of it. */
export function resultOf(records: Records, common: Common, { main: counts, divisor }: Counts, stratified: Stratified | null): Result {
  const { definition, exclusions, period } = common;
  const { calculation } = definition;
  const { laCode } = counts;
  const isComplete = hasHistory(records, common.needed, laCode);
  const history = isComplete ? common.history : historyChecks(records, common.needed, laCode);
  const population = calculation.shape === 'ratio' && !divisor ? populationOf(records, laCode, period) : null;
  const figure = isComplete ? figureOf(definition, counts, divisor ? totalOf(divisor) : (population?.children ?? null)) : unfinished;
  const gap = figure.noValue === 'no-population' ? populationGap(records, laCode, period) : null;
  const { context, contextMissing } = contextOf(common.contextFields, laCode, period, population, common.given[laCode]);
  const dividedBy = divisor && { counts: divisor, ...common.divisor! };
  const warnings: Warning[] = [];
  historyWarnings(history, warnings);
  unknownWarnings(calculation, exclusions, counts, warnings);
  if (dividedBy) unknownWarnings(dividedBy.calculation, dividedBy.exclusions, dividedBy.counts, warnings, 'Of the rows divided by, ');
  figureWarnings(definition, figure, gap, warnings);
  reorganisationWarnings(laCode, period, history, warnings);
  const result: Result = {
    indicator: definition.id,
    version: definition.version,
    hash: common.hash,
    title: definition.title,
    period: common.days,
    geography: { level: 'local-authority', laCode },
    breakdown: stratified && breakdownOf(counts, stratified),
    unit: definition.unit,
    numerator: figure.numerator,
    denominator: figure.denominator,
    value: figure.value,
    noValue: figure.noValue,
    partOfWhole: stratified && isComplete ? partOfWhole(definition, counts, stratified.whole.denominator) : null,
    interval: null,
    waterfall: isComplete ? waterfallOf(calculation, exclusions, counts) : [],
    unknown: isAllKnown(counts) ? common.nothingUnknown : unknownOf(exclusions, counts),
    denominatorRows: dividedBy && {
      waterfall: isComplete ? waterfallOf(dividedBy.calculation, dividedBy.exclusions, dividedBy.counts) : [],
      unknown: unknownOf(dividedBy.exclusions, dividedBy.counts),
    },
    spread: isComplete ? spreadOf(calculation, counts, definition.precision.decimalPlaces) : null,
    population,
    coverage: isComplete ? common.coverage : coverageOf(history),
    direction: common.direction,
    context,
    contextMissing,
    warnings,
  };
  if (!counts.members) return result;
  return {
    ...result,
    members: divisor?.members ? { numerator: counts.members.numerator, denominator: divisor.members.numerator } : counts.members,
  };
}
