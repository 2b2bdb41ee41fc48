import { ANY, type Breakdown, type Split } from '../language/index.js';
import type { Aggregates, Records } from '../records/index.js';
import { authoritiesGiven, endsGiven, type GivenFigure, type GivenPart, givenFigure, isSameAuthority, notGiven } from './aggregates.js';
import { contextOf } from './context.js';
import { coverageReasons, historyChecks } from './coverage.js';
import { type Figure, quotientFigure } from './figure.js';
import type { NoValueReason } from './no-value.js';
import { estimateIn, estimateYear } from './population.js';
import type { Result, Warning } from './result.js';
import { type Common, coverageOf, unfinished } from './result-of.js';
import { isPopulation, seriesReading } from './series.js';
import { figureWarnings, noValueWarnings, reorganisationWarnings } from './warnings.js';

/** One part of a split, or the whole. */
export interface Part {
  readonly split: Split | Breakdown;
  readonly stratum: string | null;
}

const partOf = (part: Part | null): GivenPart => part && { id: part.split.id, stratum: part.stratum };

/** What figures that are given say of an authority, if anything. */
export const figureGiven = (
  records: Records,
  common: Common,
  all: readonly Aggregates[],
  laCode: string,
  part: Part | null,
): GivenFigure | null =>
  givenFigure(all, {
    definition: common.definition,
    period: common.period,
    laCode,
    part: partOf(part),
    series: (asked) => seriesReading(records, asked, laCode, common.period, common.places).amount,
    places: common.places,
  });

function labelOf({ split, stratum }: Part): NonNullable<Result['breakdown']> {
  const any = stratum === ANY && 'anyLabel' in split ? split.anyLabel : undefined;
  const label = split.strata.find(({ value }) => value === stratum)?.label ?? any ?? split.unknownLabel;
  return { id: split.id, stratum, label, ...('anyLabel' in split ? { overlaps: true } : {}) };
}

/**
 * The result made from figures that are given; where there are none, that of having none.
 *
 * @param before - what the records said, when they were asked first
 */
export function givenResult(
  records: Records,
  common: Common,
  all: readonly Aggregates[],
  laCode: string,
  part: Part | null,
  before: Result | null = null,
): Result {
  const { definition, period } = common;
  const isCounted = definition.calculation.shape !== 'aggregated';
  const given = figureGiven(records, common, all, laCode, part);
  const isValid = common.validity.length === 0;
  const lacking: readonly NoValueReason[] = isCounted
    ? coverageReasons(records, common.whole.needed, laCode)
    : [notGiven(endsGiven(all, definition, laCode, common.places))];
  const figure: Figure =
    isValid && given
      ? quotientFigure(given.amounts, given.per, definition.precision.decimalPlaces)
      : { ...unfinished, reasons: isValid ? lacking : common.validity };
  const isOfPopulation =
    given?.denominator !== null && given?.denominator !== undefined && given.denominator !== 'given' && isPopulation(given.denominator);
  const population = isOfPopulation ? estimateIn(records, laCode, estimateYear(period), common.places) : null;
  const { context, contextMissing } = contextOf(common.contextFields, laCode, period, population, common.given[laCode], common.places);
  const warnings: Warning[] = isValid ? [...common.warnings] : [];
  noValueWarnings(figure.reasons, warnings);
  figureWarnings(definition, figure, warnings);
  if (isCounted && given && isValid) {
    const [why] = before?.noValueReasons ?? lacking;
    warnings.push({
      code: 'made-from-aggregates',
      message: `Made from figures given (${given.source}), as the records give none.${why ? ` ${why.message}` : ''}`,
    });
  }
  reorganisationWarnings(laCode, period, common.whole.needed, common.places, warnings);
  return {
    indicator: definition.id,
    version: definition.version,
    hash: common.hash,
    parameters: common.parameters,
    title: definition.title,
    level: definition.level,
    period: common.days,
    geography: { level: 'local-authority', laCode },
    edition: common.edition,
    breakdown: before?.breakdown ?? (part && labelOf(part)),
    unit: definition.unit,
    as: common.as,
    madeFrom: isCounted && !given ? 'records' : 'aggregates',
    givenBy: given?.source ?? null,
    numerator: figure.numerator,
    denominator: figure.denominator,
    value: figure.value,
    noValue: figure.reasons[0]?.code ?? null,
    noValueReasons: figure.reasons,
    partOfWhole: null,
    interval: null,
    waterfall: [],
    unknown: common.nothingUnknown,
    rowsInDoubt: [],
    lastSeen: [],
    denominatorRows: null,
    parts: null,
    spread: null,
    population,
    coverage: coverageOf(historyChecks(records, common.whole.needed, laCode)),
    direction: common.direction,
    context,
    contextMissing,
    warnings,
  };
}

const counts = (numerator: number | null, denominator: number | null): string =>
  denominator === null ? String(numerator) : `${numerator} of ${denominator}`;

/** What was counted from records, with a warning where figures that are given say another number. */
export function besideGiven(result: Result, given: GivenFigure): Result {
  const { numerator, denominator } = quotientFigure(given.amounts, given.per, 0);
  const isAnother = (own: number | null, other: number | null): boolean => other !== null && own !== other;
  if (!isAnother(result.numerator, numerator) && !isAnother(result.denominator, denominator)) return result;
  const message = `The figures given (${given.source}) say ${counts(numerator, denominator)}, the records ${counts(result.numerator, result.denominator)}: this is what the records say.`;
  return { ...result, warnings: [...result.warnings, { code: 'aggregates-differ', message }] };
}

/** How figures that are given are read. */
export interface GivenReading {
  readonly authoritiesGiven: typeof authoritiesGiven;
  readonly isSameAuthority: typeof isSameAuthority;
  readonly figureGiven: typeof figureGiven;
  readonly givenResult: typeof givenResult;
  readonly besideGiven: typeof besideGiven;
}

export const givenReading: GivenReading = { authoritiesGiven, isSameAuthority, figureGiven, givenResult, besideGiven };
