import type { Aggregated, Definition } from '../../src/language/index.js';
import type { AggregateRow } from '../../src/records/index.js';
import { Exact } from './evaluate.js';
import type { NaiveAmount } from './quantity.js';
import type { NaivePeriod } from './units.js';

/** What figures that are given come to: numbers, or the code of why there are none. */
export interface NaiveGiven {
  readonly numerator: NaiveAmount;
  readonly denominator: NaiveAmount | null;
}

type Part = { readonly id: string; readonly stratum: string | null } | null;

const isOf = (row: AggregateRow, part: Part): boolean =>
  part === null ? row.breakdown === undefined : row.breakdown?.id === part.id && row.breakdown.stratum === part.stratum;

function ofRow(row: AggregateRow, { denominator, isPart }: Aggregated): NaiveGiven {
  const amount = (value: number | string | null | undefined): NaiveAmount => {
    if (value !== null && value !== undefined) return new Exact(String(value));
    return row.symbol ? 'aggregate-withheld' : 'aggregate-not-usable';
  };
  const over = amount(row.numerator);
  if (denominator === null) return { numerator: over, denominator: null };
  const under = amount(row.denominator);
  const cannotBe = isPart && typeof over !== 'string' && typeof under !== 'string' && (over.greaterThan(under) || over.lessThan(0));
  return cannotBe ? { numerator: 'aggregate-not-usable', denominator: 'aggregate-not-usable' } : { numerator: over, denominator: under };
}

/** What the rows of one authority and period say of a part, or of the whole. No series is asked for. */
function saidOf(rows: readonly AggregateRow[], calculation: Aggregated, part: Part): NaiveGiven {
  const own = rows.filter((row) => isOf(row, part));
  const ways = new Set(own.map(({ numerator, denominator = null, symbol = null }) => JSON.stringify([numerator, denominator, symbol])));
  if (ways.size > 1) return { numerator: 'aggregate-not-usable', denominator: 'aggregate-not-usable' };
  if (own[0]) return ofRow(own[0], calculation);
  const none = { numerator: 'aggregate-not-given', denominator: 'aggregate-not-given' };
  if (part !== null) return none;
  const split = calculation.breakdowns.find(
    ({ id, addsUp, strata }) =>
      addsUp && [...strata.map(({ value }) => value), null].some((stratum) => rows.some((row) => isOf(row, { id, stratum }))),
  );
  if (!split) return none;
  const strata = [
    ...split.strata.map(({ value }) => value),
    ...(rows.some((row) => isOf(row, { id: split.id, stratum: null })) ? [null] : []),
  ];
  const parts = strata.map((stratum) => saidOf(rows, calculation, { id: split.id, stratum }));
  const add = (amounts: readonly (NaiveAmount | null)[]): NaiveAmount => {
    const missing = amounts.find((amount) => typeof amount === 'string');
    if (typeof missing === 'string') return missing;
    return amounts.reduce<InstanceType<typeof Exact>>((sum, amount) => sum.plus(amount as InstanceType<typeof Exact>), new Exact(0));
  };
  return {
    numerator: add(parts.map(({ numerator }) => numerator)),
    denominator: calculation.denominator === null ? null : add(parts.map(({ denominator }) => denominator)),
  };
}

export interface NaiveAggregatedResult {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: string | null;
  readonly noValue: string | null;
}

/** The figure of a definition whose figures are given, or why there is none. */
export function naiveAggregated(
  definition: Pick<Definition, 'id' | 'precision' | 'editions' | 'period'> & { readonly calculation: Aggregated },
  period: NaivePeriod,
  aggregates: readonly AggregateRow[],
  laCode: string,
  part: Part = null,
): NaiveAggregatedResult {
  const none = { numerator: null, denominator: null, value: null };
  const days = definition.period === 'year' ? [period.start, period.end] : [period.end];
  const holds = days.every((each) => definition.editions.some(({ from, to }) => from <= each && (to === undefined || each <= to)));
  if (!holds) return { ...none, noValue: 'outside-edition' };
  const rows = aggregates.filter(
    (row) => row.indicator === definition.id && row.laCode === laCode && row.period.start === period.start && row.period.end === period.end,
  );
  const { numerator, denominator } = saidOf(rows, definition.calculation, part);
  const known = (amount: NaiveAmount | null): number | null => (amount === null || typeof amount === 'string' ? null : amount.toNumber());
  const counts = { numerator: known(numerator), denominator: known(denominator) };
  if (typeof numerator === 'string') return { ...counts, value: null, noValue: numerator };
  if (typeof denominator === 'string') return { ...counts, value: null, noValue: denominator };
  if (denominator?.isZero()) return { ...counts, value: null, noValue: 'no-denominator' };
  const value = numerator.times(definition.calculation.per).dividedBy(denominator ?? 1);
  return {
    ...counts,
    value: value.toDecimalPlaces(definition.precision.decimalPlaces, Exact.ROUND_HALF_UP).toFixed(definition.precision.decimalPlaces),
    noValue: null,
  };
}
