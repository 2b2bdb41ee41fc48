import type { CodeList, ComparisonOperator } from '../../language/nodes.js';
import { NULL } from '../../time/index.js';
import type { Each } from '../sets/each.js';
import type { Constant, SeenColumn } from '../sets/vector.js';

/** What a condition can be for one value. */
export type Truth = 'false' | 'true' | 'unknown';

/** Limits that differ by period; forward in time or not. */
export interface Limits {
  readonly lows: readonly number[];
  readonly highs: readonly number[];
}

/**
 * A condition on one column alone, ready for a loop: numbers from `low` to `high`, or codes by a table. Most conditions
 * of most definitions are of this form. Where limits differ by period, `low` and `high` take in those of all periods.
 */
export interface ColumnTest {
  readonly values: Int32Array;
  readonly rows: Int32Array | null;
  readonly low: number;
  readonly high: number;
  /** True outside of the limits instead of inside. */
  readonly isOutside: boolean;
  readonly limits: Limits | null;
  /** 1 for each code that passes. */
  readonly byCode: Uint8Array | null;
  readonly whenNull: Truth;
  /** The values may be any numbers: not dates or codes. */
  readonly isNumber: boolean;
  /** Where stored values are unknown; null when none is. */
  readonly unknown: Int32Array | null;
  /** Names the column, so that two tests of one column can be merged. */
  readonly column: string;
}

export const LEAST = NULL + 1;
export const MOST = 2147483647;

export function limitsOf(operator: ComparisonOperator, value: number): readonly [low: number, high: number] {
  switch (operator) {
    case '=':
    case '<>':
      return [value, value];
    case '<':
      return [LEAST, value - 1];
    case '<=':
      return [LEAST, value];
    case '>':
      return [value + 1, MOST];
    case '>=':
      return [value, MOST];
  }
}

function withLimits(test: ColumnTest, lows: readonly number[], highs: readonly number[]): ColumnTest | null {
  const low = Math.min(...lows);
  const high = Math.max(...highs);
  const differ = lows.some((each) => each !== lows[0]) || highs.some((each) => each !== highs[0]);
  if (!differ) return { ...test, low, high, limits: null };
  // Only days differ by period, so limits are never further apart than the calendar is long.
  return test.isOutside ? null : { ...test, low, high, limits: { lows, highs } };
}

/** A test of codes by a table of those that pass. */
export const codesTest = (
  { values, rows, unknown }: Pick<SeenColumn, 'values' | 'rows' | 'unknown'>,
  byCode: Uint8Array,
  column: string,
): ColumnTest => ({
  values,
  rows,
  low: 0,
  high: 0,
  isOutside: false,
  limits: null,
  byCode,
  whenNull: 'unknown',
  isNumber: false,
  unknown,
  column,
});

/** A test by limits, one pair for each period; null when it cannot be one. */
export function limitsTest(
  { values, rows, isNumber, unknown }: SeenColumn,
  isOutside: boolean,
  limits: Each<readonly [low: number, high: number]>,
  column: string,
): ColumnTest | null {
  const [low, high] = limits[0];
  const test: ColumnTest = {
    values,
    rows,
    low,
    high,
    isOutside,
    limits: null,
    byCode: null,
    whenNull: 'unknown',
    isNumber,
    unknown,
    column,
  };
  return limits.length === 1
    ? test
    : withLimits(
        test,
        limits.map(([each]) => each),
        limits.map(([, each]) => each),
      );
}

const tables = new WeakMap<readonly string[], Map<unknown, Uint8Array>>();

/** 1 for each code of a dictionary that passes, made once for each dictionary and list of codes, or code that does not pass. */
function codesOf(dictionary: readonly string[], of: CodeList | string, passes: (code: string) => boolean): Uint8Array {
  let own = tables.get(dictionary);
  if (!own) tables.set(dictionary, (own = new Map()));
  let table = own.get(of);
  if (!table) own.set(of, (table = Uint8Array.from(dictionary, (code) => (passes(code) ? 1 : 0))));
  return table;
}

/** Codes of a list. */
export const codesIn = (dictionary: readonly string[], list: CodeList): Uint8Array =>
  codesOf(dictionary, list, (code) => list.codes.includes(code));

/** A comparison of a column with a constant as a test; null when it cannot be one. */
export function testOf(operator: ComparisonOperator, seen: SeenColumn, constants: Each<Constant>, column: string): ColumnTest | null {
  const { dictionary } = seen;
  const [only] = constants;
  if (dictionary && operator === '<>' && constants.length === 1 && only!.text !== null) {
    return codesTest(
      seen,
      codesOf(dictionary, only!.text, (code) => code !== only!.text),
      column,
    );
  }
  // A code that no row has equals none of them; −1 is no code's number.
  const limits = constants.map(({ value, text }) => (text === null ? value : (dictionary?.indexOf(text) ?? NULL)));
  return limits.includes(NULL)
    ? null
    : limitsTest(
        seen,
        operator === '<>',
        limits.map((value) => limitsOf(operator, value)),
        column,
      );
}

const opposite: Readonly<Record<Truth, Truth>> = { false: 'true', true: 'false', unknown: 'unknown' };

/** True where a test is false; null when that is no test of this form. */
export function negated(test: ColumnTest): ColumnTest | null {
  const { byCode, low, high, isOutside, limits } = test;
  const turned = { ...test, whenNull: opposite[test.whenNull] };
  if (byCode) return { ...turned, byCode: byCode.map((passes) => 1 - passes) };
  if (isOutside) return { ...turned, isOutside: false };
  const { lows, highs } = limits ?? { lows: [low], highs: [high] };
  if (highs.every((each) => each === MOST))
    return withLimits(
      turned,
      lows.map(() => LEAST),
      lows.map((each) => each - 1),
    );
  if (lows.every((each) => each === LEAST))
    return withLimits(
      turned,
      highs.map((each) => each + 1),
      highs.map(() => MOST),
    );
  return limits ? null : { ...turned, isOutside: true };
}

/** Two tests of one column that must both hold, as one; null when they cannot be one. */
export function merged(a: ColumnTest, b: ColumnTest): ColumnTest | null {
  const isPlain = (test: ColumnTest): boolean => !test.byCode && !test.isOutside && test.whenNull === 'unknown';
  if (a.column !== b.column || !isPlain(a) || !isPlain(b)) return null;
  const periods = Math.max(a.limits?.lows.length ?? 1, b.limits?.lows.length ?? 1);
  const of = ({ limits, low, high }: ColumnTest, period: number): readonly [number, number] =>
    limits ? [limits.lows[period], limits.highs[period]] : [low, high];
  const both = Array.from({ length: periods }, (_, period) => [of(a, period), of(b, period)] as const);
  return withLimits(
    a,
    both.map(([one, other]) => Math.max(one[0], other[0])),
    both.map(([one, other]) => Math.min(one[1], other[1])),
  );
}
