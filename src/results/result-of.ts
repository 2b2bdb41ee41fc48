import type { Tally } from '../engine/index.js';
import {
  ANY,
  type Breakdown,
  type Calculation,
  type ContextField,
  type CountedRows,
  countedRows,
  type Definition,
  type Exclusion,
  isOverlapping,
  type ParameterValues,
  quantitiesOf,
  type SeriesQuantity,
  type Sum,
  semanticHash,
  seriesIn,
} from '../language/index.js';
import type { Records } from '../records/index.js';
import { type Day, isoDate, type Period } from '../time/index.js';
import { type Amount, amountOf, isKnown, sumAmount } from './amount.js';
import { type ContextByAuthority, contextOf } from './context.js';
import { coverageReasons, type HistoryCheck, type HistoryNeeded, hasHistory, historyChecks, historyNeeded } from './coverage.js';
import { quotient } from './exact.js';
import { type Amounts, type Figure, figureOf, spreadOf } from './figure.js';
import { lastSeenOf, lastSeenWarnings } from './last-seen.js';
import type { NoValueReason } from './no-value.js';
import type { Places } from './places.js';
import { estimateIn, estimateYear } from './population.js';
import type { Result, ResultPart, Unknown, Vintage, Warning, WaterfallStep } from './result.js';
import { doubtReasons, doubtWarnings, rowsInDoubt } from './rows-in-doubt.js';
import { isPopulation, type SeriesReading, seriesReading } from './series.js';
import { editionOf, editionText, validityReasons, validityWarnings } from './validity.js';
import { figureWarnings, noValueWarnings, overlapWarnings, reorganisationWarnings, unknownWarnings } from './warnings.js';

/** What all results of a definition in one period have in common. */
export interface Common {
  readonly definition: Definition;
  readonly hash: string;
  readonly parameters: ParameterValues;
  readonly exclusions: readonly Exclusion[];
  /** The rows that are counted, the definition's own first. */
  readonly counted: readonly CountedRows[];
  /** What a ratio or total is made of. */
  readonly sides: ReturnType<typeof quantitiesOf>;
  /** Whether it is rows over rows or over children, and so told without its parts. */
  readonly isPlain: boolean;
  /** What the caller knows beside the figures, by authority. */
  readonly given: ContextByAuthority;
  /** What is known of authorities. */
  readonly places: Places;
  readonly contextFields: readonly ContextField[];
  readonly direction: Result['direction'];
  readonly period: Period;
  readonly as: Vintage;
  readonly days: Result['period'];
  /** Why there is no value, whatever the records hold. */
  readonly validity: readonly NoValueReason[];
  readonly warnings: readonly Warning[];
  readonly edition: Result['edition'];
  readonly whole: Need;
  /** What strata need: a breakdown may read tables that the whole does not. */
  readonly strata: Need;
  /** The unknowns of nearly all results: none. */
  readonly nothingUnknown: Unknown;
}

/** What is needed of the returns, and what is said of an authority that lacks nothing of it, as nearly all do. */
interface Need {
  readonly needed: readonly HistoryNeeded[];
  readonly coverage: Result['coverage'];
}

/** What is counted for one authority: for each set of rows of the definition, its own first. */
export type Counts = readonly Tally[];

/** A stratum's breakdown, and the counts of all strata. */
export interface Stratified {
  readonly breakdown: Breakdown;
  readonly whole: Tally;
  /** The rows in any stratum, where strata overlap. */
  readonly any: Tally | null;
}

const hashes = new WeakMap<Definition, string>();

/** A definition's hash, worked out once: it takes longer than many a count. */
function hashOf(definition: Definition): string {
  let hash = hashes.get(definition);
  if (hash === undefined) hashes.set(definition, (hash = semanticHash(definition)));
  return hash;
}

export const coverageOf = (history: readonly HistoryCheck[]): Result['coverage'] =>
  history.map(({ collection, from, to, tables, notReturned, complete }) => ({
    collection,
    needed: { from: isoDate(from), to: isoDate(to) },
    tables,
    notReturned,
    complete,
  }));

function needOf(definition: Definition, period: Period, breakdown: Breakdown | null): Need {
  const needed = historyNeeded(definition, period, breakdown);
  return { needed, coverage: coverageOf(needed.map((each) => ({ ...each, notReturned: [], complete: true }))) };
}

/** What is asked, beside the definition and the period. */
interface Asked {
  /** The definition before its parameters were set: what it means does not depend on what a caller sets. */
  readonly asWritten: Definition;
  readonly parameters: ParameterValues;
  readonly breakdown: Breakdown | null;
  /** The end of the earliest period asked for. */
  readonly since: Day;
  readonly given: ContextByAuthority;
  readonly places: Places;
  /** Whether the definition was asked for by name for periods that it is not made for. */
  readonly isAskedFor: boolean;
  readonly as: Vintage;
}

export function commonOf(
  definition: Definition,
  period: Period,
  { asWritten, parameters, breakdown, since, given, places, isAskedFor, as }: Asked,
): Common {
  const warnings: Warning[] = [];
  validityWarnings(definition, period, since, warnings);
  const whole = needOf(definition, period, null);
  const { calculation } = definition;
  const counted = countedRows(calculation);
  const exclusions = counted[0]?.exclusions ?? [];
  const sides = quantitiesOf(calculation);
  return {
    definition,
    hash: hashOf(asWritten),
    parameters,
    exclusions,
    counted,
    sides,
    isPlain:
      !sides || ('rows' in sides.numerator && (!sides.denominator || 'rows' in sides.denominator || isPopulation(sides.denominator))),
    given,
    places,
    contextFields: definition.context.map(({ field }) => field),
    direction: { kind: definition.direction.kind, because: definition.direction.because },
    period,
    as,
    days: { start: isoDate(period.start), end: isoDate(period.end) },
    validity: validityReasons(definition, period, isAskedFor),
    warnings,
    edition: editionText(editionOf(definition, period)),
    whole,
    strata: breakdown ? needOf(definition, period, breakdown) : whole,
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

/** What a stratum's share is of: of a share, all rows it divides by; of a number of rows, where strata overlap, those in any stratum. */
function wholeOf({ shape }: Calculation, { whole, any }: Stratified): number {
  if (shape === 'proportion') return whole.denominator;
  return shape === 'count' && any ? any.counted : 0;
}

function partOfWhole({ calculation, precision }: Definition, counts: Tally, stratified: Stratified): Result['partOfWhole'] {
  const whole = wholeOf(calculation, stratified);
  return whole === 0 ? null : { denominator: whole, value: quotient(counts.counted, whole, 100, precision.decimalPlaces) };
}

function breakdownOf(counts: Tally, { breakdown }: Stratified): Result['breakdown'] {
  const { id, unknownLabel } = breakdown;
  const stratum = breakdown.strata.find(({ value }) => value === counts.stratum);
  if (!isOverlapping(breakdown)) return { id, stratum: counts.stratum ?? null, label: stratum?.label ?? unknownLabel };
  const label = stratum?.label ?? (counts.stratum === ANY ? breakdown.anyLabel : unknownLabel);
  return { id, stratum: counts.stratum ?? null, label, overlaps: true };
}

export const unfinished: Figure = { numerator: null, denominator: null, value: null, reasons: [] };

type Part = Sum | SeriesQuantity;

/** What the sums and series of a ratio or total come to for one authority. */
function readingsOf(records: Records, { counted, sides, period, places }: Common, counts: Counts): ReadonlyMap<Part, SeriesReading> {
  const readings = new Map<Part, SeriesReading>();
  for (const [at, rows] of counted.entries()) {
    if (rows.sum) readings.set(rows.sum, { amount: sumAmount(rows, counts[at]), vintage: null, year: 0 });
  }
  for (const side of [sides?.numerator, sides?.denominator]) {
    for (const series of side ? seriesIn(side) : []) readings.set(series, seriesReading(records, series, counts[0].laCode, period, places));
  }
  return readings;
}

function amountsOf({ sides }: Common, readings: ReadonlyMap<Part, SeriesReading>): Amounts | null {
  if (!sides) return null;
  const of = (part: Part): Amount => readings.get(part)!.amount;
  return { numerator: amountOf(sides.numerator, of), denominator: sides.denominator && amountOf(sides.denominator, of) };
}

/** Every sum and series of a ratio or total, with what it came to. */
function partsOf({ counted, sides, definition }: Common, counts: Counts, readings: ReadonlyMap<Part, SeriesReading>): Result['parts'] {
  const valueOf = (part: Part): string | null => {
    const { amount } = readings.get(part)!;
    return isKnown(amount) ? String(amount) : null;
  };
  const sums = counted.flatMap(({ part, side, sum, exclusions }, at): readonly ResultPart[] => {
    if (!sum) return [];
    const waterfall = waterfallOf(definition.calculation, exclusions, counts[at]);
    return [{ part, side, value: valueOf(sum), series: null, rows: { waterfall, unknown: unknownOf(exclusions, counts[at]) } }];
  });
  return (['numerator', 'denominator'] as const).flatMap((side) => {
    const quantity = sides?.[side];
    const given = (quantity ? seriesIn(quantity) : []).map((series): ResultPart => {
      const { vintage, year } = readings.get(series)!;
      return { part: series.series, side, value: valueOf(series), series: { vintage, year }, rows: null };
    });
    return [...sums.filter((part) => part.side === side), ...given];
  });
}

/** The result of a definition in one period for one authority, or for one stratum of it. */
export function resultOf(records: Records, common: Common, all: Counts, stratified: Stratified | null): Result {
  const [counts] = all;
  const { definition, exclusions, period } = common;
  const { calculation } = definition;
  const { laCode } = counts;
  const { needed, coverage } = stratified ? common.strata : common.whole;
  const isValid = common.validity.length === 0;
  const hasReturns = hasHistory(records, needed, laCode);
  const inDoubt = rowsInDoubt(records, needed, laCode);
  const against = !isValid
    ? common.validity
    : hasReturns
      ? doubtReasons(records, needed, laCode, inDoubt)
      : coverageReasons(records, needed, laCode);
  const isComplete = against.length === 0;
  const { sides, isPlain } = common;
  const population =
    sides?.denominator && isPopulation(sides.denominator) ? estimateIn(records, laCode, estimateYear(period), common.places) : null;
  const readings = sides && isComplete ? readingsOf(records, common, all) : null;
  const figure = isComplete ? figureOf(definition, counts, readings && amountsOf(common, readings)) : unfinished;
  const noValueReasons = isComplete ? figure.reasons : against;
  const { context, contextMissing } = contextOf(common.contextFields, laCode, period, population, common.given[laCode], common.places);
  const dividedBy = isPlain && all.length > 1 ? { counts: all[1], ...common.counted[1] } : null;
  const warnings: Warning[] = isValid ? [...common.warnings] : [];
  noValueWarnings(noValueReasons, warnings);
  if (isValid) warnings.push(...doubtWarnings(inDoubt));
  unknownWarnings(calculation, exclusions, counts, warnings);
  for (const [at, { exclusions: own, sum, part }] of common.counted.entries()) {
    if (at > 0) unknownWarnings(calculation, own, all[at], warnings, isPlain ? 'Of the rows divided by, ' : `Of ${sum?.title ?? part}, `);
  }
  figureWarnings(definition, figure, warnings);
  if (figure.numerator !== null) overlapWarnings(records, laCode, period, needed, warnings);
  reorganisationWarnings(laCode, period, needed, common.places, warnings);
  const lastSeen = lastSeenOf(records, definition, period, laCode);
  warnings.push(...lastSeenWarnings(lastSeen));
  const result: Result = {
    indicator: definition.id,
    version: definition.version,
    hash: common.hash,
    parameters: common.parameters,
    title: definition.title,
    level: definition.level,
    period: common.days,
    geography: { level: 'local-authority', laCode },
    edition: common.edition,
    breakdown: stratified && breakdownOf(counts, stratified),
    unit: definition.unit,
    as: common.as,
    madeFrom: 'records',
    givenBy: null,
    numerator: figure.numerator,
    denominator: figure.denominator,
    value: figure.value,
    noValue: noValueReasons[0]?.code ?? null,
    noValueReasons,
    partOfWhole: stratified && isComplete ? partOfWhole(definition, counts, stratified) : null,
    interval: null,
    waterfall: isComplete ? waterfallOf(calculation, exclusions, counts) : [],
    unknown: isAllKnown(counts) ? common.nothingUnknown : unknownOf(exclusions, counts),
    rowsInDoubt: inDoubt,
    lastSeen,
    denominatorRows: dividedBy && {
      waterfall: isComplete ? waterfallOf(calculation, dividedBy.exclusions, dividedBy.counts) : [],
      unknown: unknownOf(dividedBy.exclusions, dividedBy.counts),
    },
    parts: isPlain || !readings ? null : partsOf(common, all, readings),
    spread: isComplete ? spreadOf(calculation, counts, definition.precision.decimalPlaces) : null,
    population,
    coverage: hasReturns ? coverage : coverageOf(historyChecks(records, needed, laCode)),
    direction: common.direction,
    context,
    contextMissing,
    warnings,
  };
  // Where nothing is shown as counted, nobody is named as counted.
  if (!counts.members || figure.numerator === null) return result;
  return {
    ...result,
    members: dividedBy?.counts.members
      ? { numerator: counts.members.numerator, denominator: dividedBy.counts.members.numerator }
      : counts.members,
  };
}
