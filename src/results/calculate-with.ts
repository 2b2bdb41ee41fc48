import { prepare, scopesOf, tallies } from '../engine/index.js';
import { IndicatorError } from '../errors.js';
import {
  ANY,
  type Breakdown,
  countedRows,
  type Definition,
  type Gap,
  type ParameterValues,
  parametersOf,
  parameterValues,
  splitsOf,
  strataCounted,
  withParameters,
} from '../language/index.js';
import type { Aggregates, Records } from '../records/index.js';
import type { Period } from '../time/index.js';
import type { ContextByAuthority } from './context.js';
import type { GivenReading, Part } from './given-result.js';
import type { IntervalMaker } from './intervals/index.js';
import type { Places } from './places.js';
import type { Result, Vintage } from './result.js';
import { type Common, commonOf, resultOf } from './result-of.js';
import { recordsAs } from './vintage.js';

export interface CalculateOptions {
  readonly periods: readonly Period[];
  /** A breakdown's id: results for each stratum follow the result for all, where a definition offers it. */
  readonly by?: string;
  /** Adds the ids counted. They are records: do not write them where figures go. */
  readonly members?: boolean;
  /** Only these authorities. */
  readonly authorities?: readonly string[];
  /** What is known beside the figures, by authority code: what a definition asks for of it comes with each result, the rest is named as missing. */
  readonly context?: ContextByAuthority;
  /** Values for what definitions let a caller set, by the parameter's name. What was set, or its default, stands on the result. */
  readonly parameters?: ParameterValues;
  /** Ids of definitions to calculate for these periods although their frequency speaks against it: the result says so. */
  readonly despiteFrequency?: readonly string[];
  /** Adds an interval to shares and rates: `confidenceInterval(95)`. Off by default: returns are full counts, and an interval says less than it seems to. */
  readonly interval?: IntervalMaker;
  /**
   * Figures counted elsewhere, by authority and period. What the records can answer is counted from them; what they cannot,
   * and measures that no record answers, is made from these, and the result says so.
   */
  readonly aggregates?: readonly Aggregates[];
  /**
   * Which returns say what is so: `latest` (unless set), what all returns given say now; or `first-returned`, each period
   * from the return that first covers it and those before, which is comparable with what was published then.
   */
  readonly as?: Vintage;
}

function checkParameters(definitions: readonly Definition[], given: ParameterValues): void {
  const known = new Set(definitions.flatMap(parametersOf).map(({ name }) => name));
  for (const name of Object.keys(given)) {
    if (!known.has(name)) throw new IndicatorError('unknown-parameter', `None of these indicators has a parameter "${name}".`);
  }
}

/** What a calculation may be done with or without: who needs neither does not carry them. */
export interface Extras {
  /** What is known of authorities: codes of one area, regions, reorganisations. */
  readonly places: Places;
  /** How figures that are given are read; without it none may be given. */
  readonly given: GivenReading | null;
}

/** Calculates definitions over records, with or without what is extra. */
export function calculateWith(
  { places, given: reading }: Extras,
  records: Records,
  definitions: readonly Definition[],
  options: CalculateOptions,
): readonly Result[] {
  checkCall(records, definitions, options);
  if (!reading) checkNothingGiven(definitions, options);
  if (options.by !== undefined && !definitions.flatMap(splitsOf).some(({ id }) => id === options.by)) {
    throw new IndicatorError('unknown-breakdown', `None of these indicators has a breakdown "${options.by}".`);
  }
  const parameters = options.parameters ?? {};
  checkParameters(definitions, parameters);
  const as = options.as ?? 'latest';
  const aggregates = options.aggregates ?? [];
  const wanted = (laCode: string): boolean => options.authorities?.includes(laCode) ?? true;
  const members = options.members ?? false;
  const since = Math.min(...options.periods.map(({ end }) => end));
  const isAskedFor = ({ id }: Definition): boolean => options.despiteFrequency?.includes(id) ?? false;
  const finish = (result: Result, definition: Definition): Result => (options.interval ? options.interval(result, definition) : result);
  const commonIn = (asWritten: Definition, definition: Definition, period: Period, breakdown: Breakdown | null): Common =>
    commonOf(definition, period, {
      asWritten,
      parameters: parameterValues(asWritten, parameters),
      breakdown,
      since,
      given: options.context ?? {},
      places,
      isAskedFor: isAskedFor(definition),
      as,
    });
  // What the records count stands; figures that are given answer where the records cannot.
  const answered = (view: Records, common: Common, result: Result, part: Part | null): Result => {
    const { definition } = common;
    const given = !reading || aggregates.length === 0 ? null : reading.figureGiven(view, common, aggregates, result.geography.laCode, part);
    if (!reading || !given) return finish(result, definition);
    if (result.numerator !== null) return finish(reading.besideGiven(result, given), definition);
    return finish(reading.givenResult(view, common, aggregates, result.geography.laCode, part, result), definition);
  };
  const byDefinition = new Map<Definition, Map<Period, Result[]>>(definitions.map((definition) => [definition, new Map()]));
  for (const [view, periods] of viewsOf(records, options.periods, as)) {
    // Definitions inside, so that what several of them ask is worked out once for the periods looked at together.
    for (const scope of scopesOf(prepare(view), periods)) {
      for (const asWritten of definitions) {
        if (asWritten.calculation.shape === 'aggregated') continue;
        const definition = withParameters(asWritten, parameters);
        const breakdown = definition.breakdowns.find(({ id }) => id === options.by);
        const counted = countedRows(definition.calculation);
        const wholes = counted.map((rows) => tallies(rows, scope, { members }));
        // Strata are of the rows of the definition's own table, in whichever sum they are added up.
        const split = breakdown
          ? counted.map((rows) => (rows.rows.table === counted[0].rows.table ? tallies(rows, scope, { breakdown, members }) : null))
          : [];
        for (const [at, period] of scope.periods.entries()) {
          const common = commonIn(asWritten, definition, period, breakdown ?? null);
          const into: Result[] = [];
          byDefinition.get(asWritten)!.set(period, into);
          for (const [authority, counts] of wholes[0][at].entries()) {
            if (!wanted(counts.laCode)) continue;
            const whole = wholes.map((each) => each[at][authority]);
            into.push(answered(view, common, resultOf(view, common, whole, null), null));
            if (!breakdown) continue;
            const width = strataCounted(breakdown).length;
            const own = split.map((each) => each?.[at].slice(authority * width, (authority + 1) * width));
            const stratified = { breakdown, whole: counts, any: own[0]?.find(({ stratum }) => stratum === ANY) ?? null };
            for (let stratum = 0; stratum < width; stratum++) {
              const part = whole.map((each, sum) => own[sum]?.[stratum] ?? each);
              const result = resultOf(view, common, part, stratified);
              into.push(answered(view, common, result, { split: breakdown, stratum: result.breakdown?.stratum ?? null }));
            }
          }
        }
      }
    }
  }
  // What no record answers, and authorities that no record is of.
  for (const asWritten of reading ? definitions : []) {
    const isGiven = asWritten.calculation.shape === 'aggregated';
    if (!reading || (!isGiven && aggregates.length === 0)) continue;
    const definition = withParameters(asWritten, parameters);
    const breakdown = definition.breakdowns.find(({ id }) => id === options.by);
    const split = breakdown ?? splitsOf(definition).find(({ id }) => id === options.by);
    const strata = breakdown ? strataCounted(breakdown) : [...(split?.strata ?? []).map(({ value }) => value), null];
    const held = prepare(records).authorities;
    const given = reading
      .authoritiesGiven(aggregates, definition, places)
      .filter((code) => !held.some((other) => reading.isSameAuthority(code, other, places)));
    const authorities = (isGiven ? [...held, ...given].sort() : given).filter(wanted);
    if (authorities.length === 0) continue;
    for (const period of options.periods) {
      const common = commonIn(asWritten, definition, period, null);
      const into = byDefinition.get(asWritten)!.get(period) ?? [];
      byDefinition.get(asWritten)!.set(period, into);
      for (const laCode of authorities) {
        for (const part of [null, ...(split ? strata.map((stratum) => ({ split, stratum })) : [])]) {
          // What falls in no stratum is told where it is given: nobody says that there is such.
          if (part && part.stratum === null && !reading.figureGiven(records, common, aggregates, laCode, part)) continue;
          into.push(finish(reading.givenResult(records, common, aggregates, laCode, part), definition));
        }
      }
    }
  }
  return definitions.flatMap((definition) => options.periods.flatMap((period) => byDefinition.get(definition)!.get(period) ?? []));
}

/** Why a gap entry has no figure, and what comes nearest. */
export function notCalculable({ id, whyNot, nearest }: Pick<Gap, 'id' | 'whyNot' | 'nearest'>): IndicatorError {
  const near = nearest.length === 0 ? '' : ` Nearest to it: ${nearest.map((each) => each.id).join(', ')}.`;
  return new IndicatorError('not-calculable', `${id} is asked for and cannot be calculated. ${whyNot[0]}${near}`);
}

/** What only the whole library reads. */
function checkNothingGiven(definitions: readonly Definition[], options: CalculateOptions): void {
  const given = definitions.find(({ calculation }) => calculation.shape === 'aggregated');
  if (given || (options.aggregates ?? []).length > 0)
    throw new IndicatorError(
      'not-calculable',
      "Figures that are given are read by `calculate` of 'csc-indicators', not by that of its core.",
    );
}

/** What TypeScript refuses and JavaScript lets through, in words. */
function checkCall(records: Records, definitions: readonly Definition[], options: CalculateOptions): void {
  const { periods, as, authorities } = options ?? {};
  if (typeof records !== 'object' || records === null || !('tables' in records)) {
    throw new IndicatorError('invalid-argument', 'Give records, from a reader or recordsFrom: calculate(records, definitions, …).');
  }
  if (!Array.isArray(periods) || periods.length === 0) {
    throw new IndicatorError('invalid-argument', "Name at least one period to calculate: { periods: [yearEnding('2025-03-31')] }.");
  }
  if (!periods.every((one) => Number.isInteger(one?.start) && Number.isInteger(one?.end))) {
    throw new IndicatorError('invalid-argument', 'A period is made by yearEnding, quarterEnding or period, not written as text.');
  }
  const uncounted: readonly unknown[] = Array.isArray(definitions) ? definitions : [];
  const gap = uncounted.find((one) => typeof one === 'object' && one !== null && 'status' in one && one.status === 'gap');
  if (gap) throw notCalculable(gap as Gap);
  if (!Array.isArray(definitions) || !definitions.every((one) => typeof one === 'object' && one !== null && 'calculation' in one)) {
    throw new IndicatorError('invalid-argument', 'Give definitions, not their ids: calculate(records, [childrenInCareRate], …).');
  }
  if (as !== undefined && as !== 'latest' && as !== 'first-returned') {
    throw new IndicatorError('invalid-argument', '`as` is latest or first-returned.');
  }
  if (authorities !== undefined && !Array.isArray(authorities)) {
    throw new IndicatorError('invalid-argument', "Authorities are a list of codes: { authorities: ['201'] }.");
  }
}

/** The periods that are calculated from the same records, by the records. */
function viewsOf(records: Records, periods: readonly Period[], as: Vintage): ReadonlyMap<Records, readonly Period[]> {
  if (as === 'latest') return new Map([[records, periods]]);
  const views = new Map<Records, Period[]>();
  for (const period of periods) {
    const view = recordsAs(records, as, period);
    const own = views.get(view);
    if (own) own.push(period);
    else views.set(view, [period]);
  }
  return views;
}
