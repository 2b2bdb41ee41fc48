import { NULL } from '../../time/index.js';
import { workspace } from '../memory/arena.js';
import { storedHasNull } from '../memory/nulls.js';
import { scratch } from '../memory/scratch.js';
import { gather, gatherInto } from '../sets/frame.js';
import { bitsOfNulls, type Truths } from '../sets/truth-bits.js';
import type { ColumnTest, Limits } from './column-predicate.js';
import { LEAST, MOST } from './column-predicate.js';
import { withUnknownValues } from './unknown-values.js';

/** For numbers from `least` on, the periods whose limits they are within; numbers beyond an end of the table are as that end. */
interface LimitTable {
  readonly least: number;
  readonly bits: Int32Array;
}

const tables = new WeakMap<Limits, LimitTable>();

function tableOf(limits: Limits): LimitTable {
  const known = tables.get(limits);
  if (known) return known;
  const { lows, highs } = limits;
  const ends = [...lows.filter((low) => low !== LEAST), ...highs.filter((high) => high !== MOST).map((high) => high + 1)];
  const least = Math.min(...ends) - 1;
  const bits = new Int32Array(Math.max(...ends) - least + 1);
  for (let at = 0; at < bits.length; at++) {
    for (let period = 0; period < lows.length; period++)
      if (least + at >= lows[period] && least + at <= highs[period]) bits[at] |= 1 << period;
  }
  const made = { least, bits };
  tables.set(limits, made);
  return made;
}

/** Looks values up where they are stored: copying them first would be as long again. */
function ofLimits(values: Int32Array, index: Int32Array | null, { least, bits }: LimitTable, ofNull: number, out: Int32Array): void {
  const none = NULL;
  const last = bits.length - 1;
  for (let at = 0; at < out.length; at++) {
    const value = values[index ? index[at] : at];
    out[at] = value === none ? ofNull : bits[Math.min(Math.max(value - least, 0), last)];
  }
}

function ofRange(values: Int32Array, low: number, high: number, every: number, out: Int32Array): void {
  if (low > high) {
    out.fill(0);
    return;
  }
  const span = (high - low) | 0;
  for (let at = 0; at < values.length; at++) {
    const above = (values[at] - low) | 0;
    // All bits when the value is not above the span: see the loops of the sieve.
    out[at] = every & ~(((~span & above) | (~(span ^ above) & (span - above))) >> 31);
  }
}

function outsideOf(values: Int32Array, low: number, high: number, every: number, out: Int32Array): void {
  const none = NULL;
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    out[at] = value === none || (value >= low && value <= high) ? 0 : every;
  }
}

function ofCodes(values: Int32Array, byCode: Uint8Array, every: number, out: Int32Array): void {
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    out[at] = value < 0 ? 0 : byCode[value] * every;
  }
}

/** The truths of a test whose limits differ by period. */
function ofPeriods(
  { values, limits, whenNull }: ColumnTest,
  index: Int32Array | null,
  count: number,
  every: number,
  asksUnknown: boolean,
): Truths {
  const yes = workspace(index ? index.length : count);
  ofLimits(values, index, tableOf(limits!), whenNull === 'true' ? every : 0, yes);
  if (whenNull !== 'unknown' || !asksUnknown || (index && !storedHasNull(values))) return { yes, unknown: null };
  return { yes, unknown: bitsOfNulls(index ? gather(values, index) : values.subarray(0, count), every) };
}

/** The truths of a test for the rows of a frame, or for some of its positions. */
export function runTest(test: ColumnTest, count: number, at: Int32Array | null, every: number, asksUnknown: boolean): Truths {
  const { rows } = test;
  const index = at && rows ? gather(rows, at) : (at ?? rows);
  const found = runOnValues(test, index, count, every, asksUnknown);
  return test.unknown ? withUnknownValues(test, index, found, every, asksUnknown) : found;
}

function runOnValues(test: ColumnTest, index: Int32Array | null, count: number, every: number, asksUnknown: boolean): Truths {
  const { values, low, high, isOutside, limits, byCode, whenNull } = test;
  if (limits) return ofPeriods(test, index, count, every, asksUnknown);
  const seen = index ? gatherInto(scratch(index.length), values, index) : values.length === count ? values : values.subarray(0, count);
  const asksNull = whenNull === 'true' || (whenNull === 'unknown' && asksUnknown);
  const nulls = !asksNull || (index && !storedHasNull(values)) ? null : bitsOfNulls(seen, every);
  if (nulls && whenNull === 'true' && low > high && !byCode) return { yes: nulls, unknown: null };
  const yes = workspace(seen.length);
  if (byCode) ofCodes(seen, byCode, every, yes);
  else if (isOutside) outsideOf(seen, low, high, every, yes);
  else ofRange(seen, low, high, every, yes);
  if (nulls && whenNull === 'true') for (let i = 0; i < yes.length; i++) yes[i] |= nulls[i];
  return { yes, unknown: whenNull === 'unknown' ? nulls : null };
}
