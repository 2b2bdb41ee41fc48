import type { Expression } from '../../language/nodes.js';
import { usingWorkspace, workspace } from '../memory/arena.js';
import { storedHasNull } from '../memory/nulls.js';
import { type ColumnTest, merged } from '../predicates/column-predicate.js';
import { columnTest } from '../predicates/condition-predicate.js';
import { runTest } from '../predicates/run-predicate.js';
import { sieveAll } from '../predicates/sieve.js';
import { conjuncts } from '../references.js';
import type { Scope } from '../scope.js';
import { closed, joined, kept, movedOn, type Open, part, settled, stillAmong } from '../sets/candidates.js';
import { BLOCK, type Frame, gather, narrow, partOf } from '../sets/frame.js';
import { both, compact, everywhere, nowhere, type Places, without } from '../sets/selection.js';
import { bothTruths } from '../sets/truth-bits.js';
import { ownersWith } from './owners.js';
import { truths } from './truths.js';

/** The positions of a frame for which a condition is true, and those for which it is unknown, with the periods it is so in. */
export interface Selection {
  readonly yes: Places;
  readonly unknown: Places;
}

/** The conditions as tests, those of one column merged where they can be. */
function testsOf(conditions: readonly ColumnTest[]): readonly ColumnTest[] {
  const tests: ColumnTest[] = [];
  for (const test of conditions) {
    const same = tests.findIndex((other) => merged(other, test) !== null);
    if (same >= 0) tests[same] = merged(tests[same], test)!;
    else tests.push(test);
  }
  // Ranges are cheaper to test than codes, and leave fewer rows.
  return tests.sort((a, b) => Number(a.byCode !== null) - Number(b.byCode !== null));
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
  if (conditions.length === 0) return closed(left, every);
  const { at } = left;
  const rows = narrow(frame, at);
  left = { ...left, at: null };
  for (const condition of conditions)
    left = settled(left, truths(condition, narrow(rows, left.at), scope, keepsUnknown), every, keepsUnknown);
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

function selectionOf({ at, count, yes, possible }: Open, every: number): Selection {
  if (!yes || yes === possible) return { yes: { at, count, bits: yes }, unknown: nowhere };
  const doubt = workspace(count);
  for (let i = 0; i < count; i++) doubt[i] = possible![i] & ~yes[i];
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
  const ready = testsOf(tests);
  // Sieves know only of values and of no value.
  const sieves = ready.filter(({ unknown }) => !unknown);
  const open = stillAmong(
    { at: among.at, count: among.count, yes: among.bits, possible: among.bits },
    sieveAll(sieves, among.at, frame.count, keepsUnknown),
  );
  const again = ready.filter(
    ({ limits, whenNull, values, unknown }) => limits || unknown || (keepsUnknown && whenNull === 'unknown' && storedHasNull(values)),
  );
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
