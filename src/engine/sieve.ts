import { NULL } from '../time/index.js';
import { FALSE, testValue, TRUE, UNKNOWN, type ColumnTest } from './column-test.js';

// Where the first test of a whole table writes what it keeps; copied before anything else runs.
let scratch = new Int32Array(1024);

/** Marks positions whose truth is unknown; null when the unknown counts as false. */
export type Doubts = { flags: Uint8Array | null; readonly count: number } | null;

export function doubt(doubts: NonNullable<Doubts>, at: number): void {
  doubts.flags ??= new Uint8Array(doubts.count);
  doubts.flags[at] = 1;
}

/**
 * Keeps the positions a test does not make false, marking the unknown. `from` null = every position; otherwise it is
 * written over. Returns how many are kept. One loop for each form of test, with nothing in it but reads and
 * comparisons: this is where the time of most definitions goes.
 */
function sieve(test: ColumnTest, from: Int32Array | null, size: number, into: Int32Array, doubts: Doubts): number {
  const whenNull = doubts === null && test.whenNull === UNKNOWN ? FALSE : test.whenNull;
  const isPlainRange = !test.byCode && test.whenIn === TRUE && test.whenOut === FALSE;
  if (test.rows || !(test.byCode || isPlainRange)) return sieveAny(test, from, size, into, doubts);
  if (whenNull === UNKNOWN) return isPlainRange ? sieveRangeOrDoubt(test, from, size, into, doubts!) : sieveAny(test, from, size, into, doubts);
  if (test.byCode) return sieveCodes(test.values, test.byCode, whenNull === TRUE, from, size, into);
  return whenNull === TRUE
    ? sieveRangeOrNull(test.values, test.low, test.high, from, size, into)
    : sieveRange(test.values, test.low, test.high, from, size, into);
}

// The loops below write every position and move on only past those that are kept: without a branch to guess wrong, a
// row costs a nanosecond or two.

function sieveRange(values: Int32Array, low: number, high: number, from: Int32Array | null, size: number, into: Int32Array): number {
  let length = 0;
  if (from) {
    for (let i = 0; i < size; i++) {
      const at = from[i]!;
      const value = values[at]!;
      into[length] = at;
      length += value >= low && value <= high ? 1 : 0;
    }
    return length;
  }
  for (let at = 0; at < size; at++) {
    const value = values[at]!;
    into[length] = at;
    length += value >= low && value <= high ? 1 : 0;
  }
  return length;
}

function sieveRangeOrNull(values: Int32Array, low: number, high: number, from: Int32Array | null, size: number, into: Int32Array): number {
  let length = 0;
  if (from) {
    for (let i = 0; i < size; i++) {
      const at = from[i]!;
      const value = values[at]!;
      into[length] = at;
      length += value === NULL || (value >= low && value <= high) ? 1 : 0;
    }
    return length;
  }
  for (let at = 0; at < size; at++) {
    const value = values[at]!;
    into[length] = at;
    length += value === NULL || (value >= low && value <= high) ? 1 : 0;
  }
  return length;
}

function sieveRangeOrDoubt({ values, low, high }: ColumnTest, from: Int32Array | null, size: number, into: Int32Array, doubts: NonNullable<Doubts>): number {
  let length = 0;
  for (let i = 0; i < size; i++) {
    const at = from ? from[i]! : i;
    const value = values[at]!;
    if (value >= low && value <= high) into[length++] = at;
    else if (value === NULL) {
      into[length++] = at;
      doubt(doubts, at);
    }
  }
  return length;
}

function sieveCodes(values: Int32Array, byCode: Uint8Array, keepsNull: boolean, from: Int32Array | null, size: number, into: Int32Array): number {
  const ofNull = keepsNull ? 1 : 0;
  let length = 0;
  if (from) {
    for (let i = 0; i < size; i++) {
      const at = from[i]!;
      const value = values[at]!;
      into[length] = at;
      length += value === NULL ? ofNull : byCode[value]!;
    }
    return length;
  }
  for (let at = 0; at < size; at++) {
    const value = values[at]!;
    into[length] = at;
    length += value === NULL ? ofNull : byCode[value]!;
  }
  return length;
}

/** Any test, of any frame, with doubts marked. */
function sieveAny(test: ColumnTest, from: Int32Array | null, size: number, into: Int32Array, doubts: Doubts): number {
  const { values, rows } = test;
  let length = 0;
  for (let i = 0; i < size; i++) {
    const at = from ? from[i]! : i;
    const truth = testValue(test, values[rows ? rows[at]! : at]!);
    if (truth === FALSE || (truth === UNKNOWN && !doubts)) continue;
    into[length++] = at;
    if (truth === UNKNOWN) doubt(doubts!, at);
  }
  return length;
}

const SAMPLE = 512;

/** About what share of rows a test lets through, from rows spread evenly over those to be tested. */
function passRate(test: ColumnTest, from: Int32Array | null, size: number): number {
  const step = Math.max(1, Math.floor(size / SAMPLE));
  let passed = 0;
  let asked = 0;
  for (let i = 0; i < size; i += step) {
    const at = from ? from[i]! : i;
    if (testValue(test, test.values[test.rows ? test.rows[at]! : at]!) === TRUE) passed++;
    asked++;
  }
  return passed / asked;
}

/** The test that leaves the fewest rows first, so that the others see few. */
function inOrder(tests: readonly ColumnTest[], from: Int32Array | null, size: number): readonly ColumnTest[] {
  if (tests.length < 2 || size < SAMPLE * 8) return tests;
  const rates = new Map(tests.map((test) => [test, passRate(test, from, size)]));
  return [...tests].sort((a, b) => rates.get(a)! - rates.get(b)!);
}

/** Applies every test in turn, in place, and returns what is left in an array of its own. */
export function sieveAll(tests: readonly ColumnTest[], from: Int32Array | null, count: number, doubts: Doubts): Int32Array | null {
  if (tests.length === 0) return from;
  if (scratch.length <= count) scratch = new Int32Array(count + 1);
  const into = scratch;
  let source = from;
  let length = from ? from.length : count;
  for (const test of inOrder(tests, from, length)) {
    length = sieve(test, source, length, into, doubts);
    source = into;
  }
  return into.slice(0, length);
}
