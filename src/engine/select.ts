import type { Expression } from '../language/nodes.js';
import { columnTest, merged, type ColumnTest } from './column-test.js';
import { BLOCK, countingFrom, gather, narrow, partOf, type Frame } from './frame.js';
import { storedHasNull } from './nulls.js';
import { ownersWith } from './owners.js';
import { both, compact, everywhere, nowhere, without, type Places } from './places.js';
import { conjuncts } from './references.js';
import { runTest } from './run-test.js';
import type { Scope } from './scope.js';
import { scratch } from './scratch.js';
import { sieveAll } from './sieve.js';
import { truths } from './truths.js';
import { bothTruths, type Truths } from './truth-bits.js';
import { copied, usingWorkspace, workspace } from './workspace.js';

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

/** With more than this share of positions left, those ruled out are carried along: to drop them would take longer. */
const MANY = 0.75;

/** Narrows by what a condition is at each open position; the unknown is kept when asked. */
function settled(open: Open, { yes, unknown }: Truths, every: number, keepsUnknown: boolean): Open {
  if (!keepsUnknown || !unknown) {
    const first = open.yes ? and(yes, open.yes) : yes;
    if (!open.possible || open.possible === open.yes) {
      const { at, count, bits } = compact(open.at, first, every, MANY);
      return { at, count, yes: bits, possible: bits };
    }
    return reopened(open.at, first, and(yes, open.possible), MANY);
  }
  const possible = workspace(yes.length);
  for (let i = 0; i < possible.length; i++) possible[i] = (yes[i]! | unknown[i]!) & (open.possible ? open.possible[i]! : every);
  return reopened(open.at, open.yes ? and(yes, open.yes) : yes, possible, MANY);
}

function and(a: Int32Array, b: Int32Array): Int32Array {
  const out = workspace(a.length);
  for (let i = 0; i < a.length; i++) out[i] = a[i]! & b[i]!;
  return out;
}

function reopened(at: Int32Array | null, yes: Int32Array, possible: Int32Array, spare: number): Open {
  const kept = scratch(possible.length + 1);
  let length = 0;
  for (let i = 0; i < possible.length; i++) {
    kept[length] = i;
    length += -possible[i]! >>> 31;
  }
  if (length === possible.length || length > spare * possible.length) return { at, count: possible.length, yes, possible };
  const left = copied(kept.subarray(0, length));
  return { at: at ? gather(at, left) : left, count: length, yes: gather(yes, left), possible: gather(possible, left) };
}

/** The open positions that are among some of them. */
function keptOf(open: Open, at: Int32Array | null): Open {
  if (!at || !open.yes) return { ...open, at, count: at ? at.length : open.count };
  const index = workspace(at.length);
  let j = 0;
  for (let i = 0; i < at.length; i++) {
    if (open.at) while (open.at[j]! < at[i]!) j++;
    else j = at[i]!;
    index[i] = j;
  }
  const yes = gather(open.yes, index);
  return { at, count: at.length, yes, possible: open.possible === open.yes ? yes : gather(open.possible!, index) };
}

/** Without the positions that were carried along. */
function closed({ at, count, yes, possible }: Open, every: number): Open {
  if (!yes) return { at, count, yes, possible };
  if (yes !== possible) return reopened(at, yes, possible!, 1);
  const left = compact(at, yes, every);
  return { at: left.at, count: left.count, yes: left.bits, possible: left.bits };
}

/** What is left to ask of positions that passed a sieve. */
interface Questions {
  /** Tests whose limits differ by period, or that may be unknown. */
  readonly tests: readonly ColumnTest[];
  readonly conditions: readonly Expression[];
}

/** Narrows open positions by everything that is left to ask. */
function askedOf(open: Open, { tests, conditions }: Questions, frame: Frame, scope: Scope, keepsUnknown: boolean): Open {
  const { every } = scope;
  let left = open;
  if (tests.length > 0) {
    const [first, ...others] = tests.map((test) => runTest(test, open.at ? open.count : frame.count, open.at, every, keepsUnknown));
    left = settled(open, others.reduce(bothTruths, first!), every, keepsUnknown);
  }
  const { at } = left;
  const rows = narrow(frame, at);
  left = { ...left, at: null };
  for (const condition of conditions) left = settled(left, truths(condition, narrow(rows, left.at), scope, keepsUnknown), every, keepsUnknown);
  return closed({ ...left, at: left.at && at ? gather(at, left.at) : (left.at ?? at) }, every);
}

/** The same, some thousands of rows at a time. */
function asked(open: Open, questions: Questions, frame: Frame, scope: Scope, keepsUnknown: boolean): Open {
  if (questions.tests.length + questions.conditions.length === 0) return open;
  if (open.count <= BLOCK) return askedOf(open, questions, frame, scope, keepsUnknown);
  const parts: Open[] = [];
  for (let from = 0; from < open.count; from += BLOCK) {
    const to = Math.min(open.count, from + BLOCK);
    const block = (): Open => {
      if (open.at || questions.tests.length > 0) return askedOf(part(open, from, to), questions, frame, scope, keepsUnknown);
      return movedOn(askedOf({ ...part(open, from, to), at: null }, questions, partOf(frame, from, to), scope, keepsUnknown), from);
    };
    parts.push(usingWorkspace(() => kept(block())));
  }
  return joined(parts, scope.every);
}

/** Positions of a part of a frame as positions of the frame. */
function movedOn(open: Open, from: number): Open {
  const { at, count } = open;
  if (!at) return { ...open, at: countingFrom(from, count) };
  const moved = workspace(count);
  for (let i = 0; i < count; i++) moved[i] = at[i]! + from;
  return { ...open, at: moved };
}

/** A copy that is not in the workspace. */
function kept({ at, count, yes, possible }: Open): Open {
  const bits = yes && yes.slice();
  return { at: at && at.slice(), count, yes: bits, possible: possible === yes ? bits : possible!.slice() };
}

/** The open positions from one to another, as a list. */
function part({ at, yes, possible }: Open, from: number, to: number): Open {
  const bits = yes && yes.subarray(from, to);
  return { at: at ? at.subarray(from, to) : countingFrom(from, to - from), count: to - from, yes: bits, possible: possible === yes ? bits : possible!.subarray(from, to) };
}

function joined(parts: readonly Open[], every: number): Open {
  if (parts.length === 1) return parts[0]!;
  const count = parts.reduce((sum, one) => sum + one.count, 0);
  const at = workspace(count);
  const yes = parts.some((one) => one.yes) ? workspace(count).fill(every) : null;
  const possible = parts.every((one) => one.possible === one.yes) ? yes : workspace(count).fill(every);
  let from = 0;
  for (const one of parts) {
    at.set(one.at!, from);
    if (one.yes) yes!.set(one.yes, from);
    if (one.possible && possible !== yes) possible!.set(one.possible, from);
    from += one.count;
  }
  return { at, count, yes, possible };
}

function selectionOf({ at, count, yes, possible }: Open, every: number): Selection {
  if (!yes || yes === possible) return { yes: { at, count, bits: yes }, unknown: nowhere };
  const doubt = workspace(count);
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
  const sieves = testsOf(tests);
  const open = keptOf({ at: among.at, count: among.count, yes: among.bits, possible: among.bits }, sieveAll(sieves, among.at, frame.count, keepsUnknown));
  const again = sieves.filter(({ limits, whenNull, values }) => limits || (keepsUnknown && whenNull === 'unknown' && storedHasNull(values)));
  return selectionOf(asked(open, { tests: again, conditions: rest }, frame, scope, keepsUnknown), scope.every);
}

/** The positions for which a condition is true; whether it is unknown for others is not asked. */
export function selectTrue(condition: Expression | null, frame: Frame, scope: Scope): Places {
  return selectAll(conjuncts(condition), frame, scope, false).yes;
}

/** Which positions satisfy a condition; no condition is satisfied by all. */
export function select(condition: Expression | null, frame: Frame, scope: Scope): Selection {
  return selectAll(conjuncts(condition), frame, scope);
}
