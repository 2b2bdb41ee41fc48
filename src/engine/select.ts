import type { Expression } from '../language/nodes.js';
import { NULL } from '../time/index.js';
import { columnTest, FALSE, merge, testValue, TRUE, UNKNOWN, type ColumnTest } from './column-test.js';
import type { Scope } from './data.js';
import { everyRow, narrow, type Frame } from './frame.js';
import { selectForAll, type PeriodSelection } from './many-periods.js';
import { conjuncts, references, textOf } from './references.js';
import { ownersWith } from './related.js';
import { truths } from './truths.js';

/** The positions of a frame for which a condition is true, and those for which it is unknown. */
export interface Selection {
  readonly yes: Int32Array;
  readonly unknown: Int32Array;
}

const none = new Int32Array(0);

// Where the first test of a whole table writes what it keeps; copied before anything else runs.
let scratch = new Int32Array(1024);

/** Marks positions whose truth is unknown; null when the unknown counts as false. */
type Doubts = { flags: Uint8Array | null; readonly count: number } | null;

function doubt(doubts: NonNullable<Doubts>, at: number): void {
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
function sieveAll(tests: readonly ColumnTest[], from: Int32Array | null, count: number, doubts: Doubts): Int32Array | null {
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

/** What is in the first of two sorted lists and not in the second. */
function without(a: Int32Array | null, b: Int32Array, count: number): Int32Array {
  const size = a ? a.length : count;
  const out = new Int32Array(size);
  let length = 0;
  let j = 0;
  for (let i = 0; i < size; i++) {
    const at = a ? a[i]! : i;
    while (j < b.length && b[j]! < at) j++;
    if (j >= b.length || b[j] !== at) out[length++] = at;
  }
  return out.subarray(0, length);
}

/** The conditions as tests, those of one column merged where they can be, the cheapest first. */
function testsOf(conditions: readonly Expression[], frame: Frame, scope: Scope): readonly ColumnTest[] {
  const tests: ColumnTest[] = [];
  for (const condition of conditions) {
    const test = columnTest(condition, frame, scope)!;
    const same = tests.findIndex((other) => merge(other, test) !== null);
    if (same >= 0) tests[same] = merge(tests[same]!, test)!;
    else tests.push(test);
  }
  // Ranges are cheaper to test than codes, and leave fewer rows.
  return tests.sort((a, b) => Number(a.byCode !== null) - Number(b.byCode !== null));
}

/** What this period keeps of a whole table, found for all periods of the call in one pass; null when that cannot be done. */
function selectInBatch(conditions: readonly Expression[], frame: Frame, scope: Scope, keepsUnknown: boolean): PeriodSelection | null {
  const { batch } = scope;
  if (!batch || frame.rows || frame.parent || !conditions.some((condition) => references(condition).usesPeriod)) return null;
  const name = `${frame.table.name} ${keepsUnknown} ${conditions.map(textOf).join(' ')}`;
  let found = batch.selections.get(name);
  if (found === undefined) {
    const byPeriod = batch.periods.map((period) => testsOf(conditions, frame, { ...scope, period }));
    batch.selections.set(name, (found = selectForAll(byPeriod, frame.count, keepsUnknown)));
  }
  return found?.[batch.periods.indexOf(scope.period)] ?? null;
}

/**
 * Which positions satisfy every condition. A condition that is false settles a row whatever the others are, so rows are
 * narrowed step by step and the dearer conditions see few of them.
 */
export function selectAll(conditions: readonly Expression[], frame: Frame, scope: Scope, keepsUnknown = true): Selection {
  const simple: Expression[] = [];
  const rest: Expression[] = [];
  const barred: Int32Array[] = [];
  let alive: Int32Array | null = null;
  for (const condition of conditions) {
    const owners = ownersWith(condition, frame, scope);
    const nonOwners = condition.kind === 'not' ? ownersWith(condition.operand, frame, scope) : null;
    if (owners) alive = alive ? intersect(alive, owners) : owners;
    else if (nonOwners) barred.push(nonOwners);
    else if (columnTest(condition, frame, scope)) simple.push(condition);
    else rest.push(condition);
  }
  for (const owners of barred) alive = without(alive, owners, frame.count);
  const doubts: Doubts = keepsUnknown ? { flags: null, count: frame.count } : null;
  const inBatch = alive === null ? selectInBatch(simple, frame, scope, keepsUnknown) : null;
  if (inBatch) {
    alive = inBatch.kept;
    if (doubts) for (const at of inBatch.unknown) doubt(doubts, at);
  } else alive = sieveAll(testsOf(simple, frame, scope), alive, frame.count, doubts);
  for (const condition of rest) {
    const inner: Frame = alive ? narrow(frame, alive) : frame;
    const truth = truths(condition, inner, scope);
    const kept = new Int32Array(inner.count);
    let length = 0;
    for (let i = 0; i < inner.count; i++) {
      if (truth[i] === FALSE || (truth[i] === UNKNOWN && !doubts)) continue;
      const at = alive ? alive[i]! : i;
      kept[length++] = at;
      if (truth[i] === UNKNOWN) doubt(doubts!, at);
    }
    alive = kept.subarray(0, length);
  }
  const settled = alive ?? everyRow(frame.count);
  const flags = doubts?.flags;
  if (!flags) return { yes: settled, unknown: none };
  return { yes: settled.filter((at) => flags[at] === 0), unknown: settled.filter((at) => flags[at] === 1) };
}

/** The positions for which a condition is true; whether it is unknown for others is not asked. */
export function selectTrue(condition: Expression | null, frame: Frame, scope: Scope): Int32Array {
  return selectAll(conjuncts(condition), frame, scope, false).yes;
}

/** Which positions satisfy a condition; no condition is satisfied by all. */
export function select(condition: Expression | null, frame: Frame, scope: Scope): Selection {
  return selectAll(conjuncts(condition), frame, scope);
}
