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
  const { values, rows, low, high, byCode, whenIn, whenOut } = test;
  const whenNull = doubts === null && test.whenNull === UNKNOWN ? FALSE : test.whenNull;
  let length = 0;
  if (byCode) {
    for (let i = 0; i < size; i++) {
      const at = from ? from[i]! : i;
      const value = values[rows ? rows[at]! : at]!;
      const truth = value === NULL ? whenNull : byCode[value]!;
      if (truth === FALSE) continue;
      into[length++] = at;
      if (truth === UNKNOWN && doubts) doubt(doubts, at);
    }
  } else if (whenIn === TRUE && whenOut === FALSE && whenNull === FALSE && !from && !rows) {
    for (let at = 0; at < size; at++) {
      const value = values[at]!;
      if (value >= low && value <= high) into[length++] = at;
    }
  } else if (whenIn === TRUE && whenOut === FALSE) {
    for (let i = 0; i < size; i++) {
      const at = from ? from[i]! : i;
      const value = values[rows ? rows[at]! : at]!;
      if (value >= low && value <= high) into[length++] = at;
      else if (value === NULL && whenNull !== FALSE) {
        into[length++] = at;
        if (whenNull === UNKNOWN && doubts) doubt(doubts, at);
      }
    }
  } else {
    for (let i = 0; i < size; i++) {
      const at = from ? from[i]! : i;
      const truth = testValue(test, values[rows ? rows[at]! : at]!);
      if (truth === FALSE || (truth === UNKNOWN && !doubts)) continue;
      into[length++] = at;
      if (truth === UNKNOWN) doubt(doubts!, at);
    }
  }
  return length;
}

/** Applies every test in turn, in place, and returns what is left in an array of its own. */
export function sieveAll(tests: readonly ColumnTest[], from: Int32Array | null, count: number, doubts: Doubts): Int32Array | null {
  if (tests.length === 0) return from;
  if (scratch.length < count) scratch = new Int32Array(count);
  const into = scratch;
  let source = from;
  let length = from ? from.length : count;
  for (const test of tests) {
    length = sieve(test, source, length, into, doubts);
    source = into;
  }
  return into.slice(0, length);
}
