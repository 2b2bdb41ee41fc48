import type { Expression } from '../language/nodes.js';
import { columnTest, merged, type ColumnTest } from './column-test.js';
import { gather, inBlocks, narrow, type Frame } from './frame.js';
import { ownersWith } from './owners.js';
import { both, compact, everywhere, nowhere, without, type Places } from './places.js';
import { conjuncts } from './references.js';
import { runTest } from './run-test.js';
import type { Scope } from './scope.js';
import { sieveAll } from './sieve.js';
import { truths } from './truths.js';
import type { Truths } from './truth-bits.js';

/** The positions of a frame for which a condition is true, and those for which it is unknown, with the periods it is so in. */
export interface Selection {
  readonly yes: Places;
  readonly unknown: Places;
}

/** Positions not yet ruled out: the periods in which every condition so far is true, and those in which none is false. */
interface Open {
  readonly at: Int32Array | null;
  readonly count: number;
  readonly yes: Int32Array | null;
  readonly possible: Int32Array | null;
}

/** The conditions as tests, those of one column merged where they can be. */
function testsOf(conditions: readonly ColumnTest[]): readonly ColumnTest[] {
  const tests: ColumnTest[] = [];
  for (const test of conditions) {
    const same = tests.findIndex((other) => merged(other, test) !== null);
    if (same >= 0) tests[same] = merged(tests[same]!, test)!;
    else tests.push(test);
  }
  // Ranges are cheaper to test than codes, and leave fewer rows.
  return tests.sort((a, b) => Number(a.byCode !== null) - Number(b.byCode !== null));
}

/** Narrows by what a condition is at each open position; the unknown is kept when asked. */
function settled(open: Open, { yes, unknown }: Truths, every: number, keepsUnknown: boolean): Open {
  if (!keepsUnknown || !unknown) {
    const first = open.yes ? and(yes, open.yes) : yes;
    if (!open.possible || open.possible === open.yes) {
      const { at, count, bits } = compact(open.at, first, every);
      return { at, count, yes: bits, possible: bits };
    }
    return reopened(open.at, first, and(yes, open.possible));
  }
  const possible = new Int32Array(yes.length);
  for (let i = 0; i < possible.length; i++) possible[i] = (yes[i]! | unknown[i]!) & (open.possible ? open.possible[i]! : every);
  return reopened(open.at, open.yes ? and(yes, open.yes) : yes, possible);
}

function and(a: Int32Array, b: Int32Array): Int32Array {
  const out = new Int32Array(a.length);
  for (let i = 0; i < a.length; i++) out[i] = a[i]! & b[i]!;
  return out;
}

function reopened(at: Int32Array | null, yes: Int32Array, possible: Int32Array): Open {
  const kept = new Int32Array(possible.length + 1);
  let length = 0;
  for (let i = 0; i < possible.length; i++) {
    kept[length] = i;
    length += -possible[i]! >>> 31;
  }
  if (length === possible.length) return { at, count: length, yes, possible };
  const left = kept.subarray(0, length);
  return { at: at ? gather(at, left) : left, count: length, yes: gather(yes, left), possible: gather(possible, left) };
}

/** Narrows by tests of single columns: first in one pass for all of them, then by period where limits differ. */
function sieved(conditions: readonly ColumnTest[], open: Open, count: number, scope: Scope, keepsUnknown: boolean): Open {
  const tests = testsOf(conditions);
  const at = sieveAll(tests, open.at, count, keepsUnknown);
  let left = keptOf(open, at);
  for (const test of tests) {
    if (test.limits || (keepsUnknown && test.whenNull === 'unknown')) left = settled(left, runTest(test, left.at ? left.count : count, left.at, scope.every), scope.every, keepsUnknown);
  }
  return left;
}

/** The open positions that are among some of them. */
function keptOf(open: Open, at: Int32Array | null): Open {
  if (!at || !open.yes) return { ...open, at, count: at ? at.length : open.count };
  const index = new Int32Array(at.length);
  let j = 0;
  for (let i = 0; i < at.length; i++) {
    if (open.at) while (open.at[j]! < at[i]!) j++;
    else j = at[i]!;
    index[i] = j;
  }
  const yes = gather(open.yes, index);
  return { at, count: at.length, yes, possible: open.possible === open.yes ? yes : gather(open.possible!, index) };
}

/** Narrows by any condition, some thousands of rows at a time. */
function asked(condition: Expression, open: Open, frame: Frame, scope: Scope, keepsUnknown: boolean): Open {
  const inner = narrow(frame, open.at);
  const yes = new Int32Array(inner.count);
  let unknown: Int32Array | null = null;
  inBlocks(inner, (block, from) => {
    const found = truths(condition, block, scope);
    yes.set(found.yes, from);
    if (found.unknown && keepsUnknown) (unknown ??= new Int32Array(inner.count)).set(found.unknown, from);
  });
  return settled(open, { yes, unknown }, scope.every, keepsUnknown);
}

function selectionOf({ at, count, yes, possible }: Open, every: number): Selection {
  if (!yes || yes === possible) return { yes: { at, count, bits: yes }, unknown: nowhere };
  const doubt = new Int32Array(count);
  for (let i = 0; i < count; i++) doubt[i] = possible![i]! & ~yes[i]!;
  return { yes: compact(at, yes, every), unknown: compact(at, doubt, every) };
}

/**
 * Which positions satisfy every condition. A condition that is false settles a row whatever the others are, so rows are
 * narrowed step by step and the dearer conditions see few of them.
 */
export function selectAll(conditions: readonly Expression[], frame: Frame, scope: Scope, keepsUnknown = true): Selection {
  const tests: ColumnTest[] = [];
  const rest: Expression[] = [];
  const barred: Places[] = [];
  let among: Places = everywhere(frame.count);
  for (const condition of conditions) {
    const owners = ownersWith(condition, frame, scope);
    const nonOwners = condition.kind === 'not' ? ownersWith(condition.operand, frame, scope) : null;
    const test = owners || nonOwners ? null : columnTest(condition, frame, scope);
    if (owners) among = both(among, owners, scope.every);
    else if (nonOwners) barred.push(nonOwners);
    else if (test) tests.push(test);
    else rest.push(condition);
  }
  for (const owners of barred) among = without(among, owners, scope.every);
  let open = sieved(tests, { at: among.at, count: among.count, yes: among.bits, possible: among.bits }, frame.count, scope, keepsUnknown);
  for (const condition of rest) open = asked(condition, open, frame, scope, keepsUnknown);
  return selectionOf(open, scope.every);
}

/** The positions for which a condition is true; whether it is unknown for others is not asked. */
export function selectTrue(condition: Expression | null, frame: Frame, scope: Scope): Places {
  return selectAll(conjuncts(condition), frame, scope, false).yes;
}

/** Which positions satisfy a condition; no condition is satisfied by all. */
export function select(condition: Expression | null, frame: Frame, scope: Scope): Selection {
  return selectAll(conjuncts(condition), frame, scope);
}
