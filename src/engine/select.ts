import type { Expression } from '../language/nodes.js';
import { NULL } from '../time/index.js';
import { columnTest, FALSE, merge, testValue, TRUE, UNKNOWN, type ColumnTest } from './column-test.js';
import type { Scope } from './data.js';
import { everyRow, narrow, type Frame } from './frame.js';
import { conjuncts } from './references.js';
import { ownersWith } from './related.js';
import { truths } from './truths.js';

/** The positions of a frame for which a condition is true, and those for which it is unknown. */
export interface Selection {
  readonly yes: Int32Array;
  readonly unknown: Int32Array;
}

const none = new Int32Array(0);

/**
 * Keeps the positions a test does not make false, marking the unknown. `from` null = every position. One loop for each
 * form of test, with nothing in it but reads and comparisons: this is where the time of most definitions goes.
 */
function sieve(test: ColumnTest, from: Int32Array | null, count: number, markUnknown: (at: number) => void): Int32Array {
  const { values, rows, low, high, byCode, whenIn, whenOut, whenNull } = test;
  const size = from ? from.length : count;
  const kept = new Int32Array(size);
  let length = 0;
  if (byCode) {
    for (let i = 0; i < size; i++) {
      const at = from ? from[i]! : i;
      const value = values[rows ? rows[at]! : at]!;
      const truth = value === NULL ? whenNull : byCode[value]!;
      if (truth === FALSE) continue;
      kept[length++] = at;
      if (truth === UNKNOWN) markUnknown(at);
    }
  } else if (whenIn === TRUE && whenOut === FALSE) {
    for (let i = 0; i < size; i++) {
      const at = from ? from[i]! : i;
      const value = values[rows ? rows[at]! : at]!;
      if (value >= low && value <= high) kept[length++] = at;
      else if (value === NULL && whenNull !== FALSE) {
        kept[length++] = at;
        if (whenNull === UNKNOWN) markUnknown(at);
      }
    }
  } else {
    for (let i = 0; i < size; i++) {
      const at = from ? from[i]! : i;
      const truth = testValue(test, values[rows ? rows[at]! : at]!);
      if (truth === FALSE) continue;
      kept[length++] = at;
      if (truth === UNKNOWN) markUnknown(at);
    }
  }
  return kept.subarray(0, length);
}

/** What is in both of two sorted lists. */
function intersect(a: Int32Array, b: Int32Array): Int32Array {
  const out = new Int32Array(Math.min(a.length, b.length));
  let length = 0;
  let j = 0;
  for (let i = 0; i < a.length; i++) {
    while (j < b.length && b[j]! < a[i]!) j++;
    if (j < b.length && b[j] === a[i]) out[length++] = a[i]!;
  }
  return out.subarray(0, length);
}

/**
 * Which positions satisfy every condition. A condition that is false settles a row whatever the others are, so rows are
 * narrowed step by step and the dearer conditions see few of them.
 */
export function selectAll(conditions: readonly Expression[], frame: Frame, scope: Scope): Selection {
  const tests: ColumnTest[] = [];
  const rest: Expression[] = [];
  let alive: Int32Array | null = null;
  for (const condition of conditions) {
    const owners = ownersWith(condition, frame, scope);
    if (owners) {
      alive = alive ? intersect(alive, owners) : owners;
      continue;
    }
    const test = columnTest(condition, frame, scope);
    if (!test) {
      rest.push(condition);
      continue;
    }
    const same = tests.findIndex((other) => merge(other, test) !== null);
    if (same >= 0) tests[same] = merge(tests[same]!, test)!;
    else tests.push(test);
  }
  let doubtful: Set<number> | null = null;
  const markUnknown = (at: number): void => {
    doubtful ??= new Set();
    doubtful.add(at);
  };
  // Ranges are cheaper to test than codes, and leave fewer rows.
  tests.sort((a, b) => Number(a.byCode !== null) - Number(b.byCode !== null));
  for (const test of tests) alive = sieve(test, alive, frame.count, markUnknown);
  for (const condition of rest) {
    const inner: Frame = alive ? narrow(frame, alive) : frame;
    const truth = truths(condition, inner, scope);
    const kept = new Int32Array(inner.count);
    let length = 0;
    for (let i = 0; i < inner.count; i++) {
      if (truth[i] === FALSE) continue;
      const at = alive ? alive[i]! : i;
      kept[length++] = at;
      if (truth[i] === UNKNOWN) markUnknown(at);
    }
    alive = kept.subarray(0, length);
  }
  const settled = alive ?? everyRow(frame.count);
  const unsure: Set<number> | null = doubtful;
  if (unsure === null) return { yes: settled, unknown: none };
  return {
    yes: settled.filter((at) => !(unsure as Set<number>).has(at)),
    unknown: settled.filter((at) => (unsure as Set<number>).has(at)),
  };
}

/** Which positions satisfy a condition; no condition is satisfied by all. */
export function select(condition: Expression | null, frame: Frame, scope: Scope): Selection {
  return selectAll(conjuncts(condition), frame, scope);
}
