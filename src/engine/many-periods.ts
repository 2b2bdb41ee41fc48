import { int32List, type Int32List } from '../records/index.js';
import { NULL, type Period } from '../time/index.js';
import { FALSE, TRUE, UNKNOWN, type ColumnTest } from './column-test.js';

/** The periods of one call, from the earliest to the latest, and the selections made for all of them at once. */
export interface Batch {
  readonly periods: readonly Period[];
  readonly selections: Map<string, readonly PeriodSelection[] | null>;
}

/** The rows of a table that pass every test in one period, and those of them for which some test is unknown. */
export interface PeriodSelection {
  readonly kept: Int32Array;
  readonly unknown: Int32Array;
}

/** More kept rows than this (all periods together) cost more memory than they save time. */
const MOST_KEPT = 4_000_000;

/** A batch, when there are several periods whose starts and ends both go forward; otherwise null. */
export function batchOf(periods: readonly Period[]): Batch | null {
  const sorted = [...periods].sort((a, b) => a.end - b.end || a.start - b.start);
  const goesForward = sorted.every((period, at) => at === 0 || period.start >= sorted[at - 1]!.start);
  return sorted.length > 1 && goesForward ? { periods: sorted, selections: new Map() } : null;
}

/** One test over all periods: the same column and truths, with limits that differ by period or do not. */
interface Varying {
  readonly test: ColumnTest;
  readonly lows: Int32Array;
  readonly highs: Int32Array;
  readonly differs: boolean;
}

const goesForward = (limits: Int32Array): boolean => limits.every((limit, at) => at === 0 || limit >= limits[at - 1]!);

/** Lines up the tests of each period, or null when they are not of one form. */
function linedUp(byPeriod: readonly (readonly ColumnTest[])[]): readonly Varying[] | null {
  const first = byPeriod[0]!;
  if (byPeriod.some((tests) => tests.length !== first.length)) return null;
  const out: Varying[] = [];
  for (const [at, test] of first.entries()) {
    const all = byPeriod.map((tests) => tests[at]!);
    if (all.some((other) => other.values !== test.values || other.rows !== null || other.whenIn !== test.whenIn || other.whenNull !== test.whenNull)) return null;
    const lows = Int32Array.from(all, (other) => other.low);
    const highs = Int32Array.from(all, (other) => other.high);
    const differs = lows.some((low) => low !== lows[0]) || highs.some((high) => high !== highs[0]);
    // Limits that go forward make the periods that a value passes a run without gaps.
    if (differs && (test.byCode || test.whenIn !== TRUE || test.whenOut !== FALSE || !goesForward(lows) || !goesForward(highs))) return null;
    out.push({ test, lows, highs, differs });
  }
  // What is cheapest and differs by period settles most rows.
  return out.sort((a, b) => Number(b.differs) - Number(a.differs) || Number(a.test.byCode !== null) - Number(b.test.byCode !== null));
}

/**
 * Passes over a table once and keeps, for each period, the rows that pass every test in it. `byPeriod` holds the tests of
 * each period of a batch, over every row of one table. Null when the tests do not lend themselves to it.
 */
export function selectForAll(byPeriod: readonly (readonly ColumnTest[])[], count: number, keepsUnknown: boolean): readonly PeriodSelection[] | null {
  const tests = linedUp(byPeriod);
  if (!tests?.some((test) => test.differs)) return null;
  const last = byPeriod.length - 1;
  const kept: readonly Int32List[] = byPeriod.map(() => int32List(1024));
  const doubtful: readonly Int32List[] = byPeriod.map(() => int32List(16));
  let total = 0;
  for (let row = 0; row < count; row++) {
    let from = 0;
    let to = last;
    let isUnknown = false;
    for (let at = 0; at < tests.length && from <= to; at++) {
      const { test, lows, highs, differs } = tests[at]!;
      const value = test.values[row]!;
      if (value === NULL) {
        if (test.whenNull === FALSE) to = -1;
        else if (test.whenNull === UNKNOWN) isUnknown = true;
      } else if (differs) {
        if (value > highs[last]! || value < lows[0]!) to = -1;
        else {
          while (from <= to && highs[from]! < value) from++;
          while (to >= from && lows[to]! > value) to--;
        }
      } else {
        const truth = test.byCode ? test.byCode[value]! : value >= test.low && value <= test.high ? test.whenIn : test.whenOut;
        if (truth === FALSE) to = -1;
        else if (truth === UNKNOWN) isUnknown = true;
      }
    }
    if (from > to || (isUnknown && !keepsUnknown)) continue;
    total += to - from + 1;
    if (total > MOST_KEPT) return null;
    for (let period = from; period <= to; period++) {
      kept[period]!.push(row);
      if (isUnknown) doubtful[period]!.push(row);
    }
  }
  return kept.map((rows, period) => ({ kept: rows.view(), unknown: doubtful[period]!.view() }));
}
