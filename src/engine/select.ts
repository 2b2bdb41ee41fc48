import type { Expression } from '../language/nodes.js';
import { columnTest, FALSE, merge, TRUE, UNKNOWN, type ColumnTest } from './column-test.js';
import type { Scope } from './data.js';
import { everyRow, narrow, type Frame } from './frame.js';
import { selectForAll, type PeriodSelection } from './many-periods.js';
import { conjuncts, references, textOf } from './references.js';
import { ownersWith } from './owners.js';
import { doubt, sieveAll, type Doubts } from './sieve.js';
import { intersect, without } from './sorted.js';
import { truths } from './truths.js';

/** The positions of a frame for which a condition is true, and those for which it is unknown. */
export interface Selection {
  readonly yes: Int32Array;
  readonly unknown: Int32Array;
}

const none = new Int32Array(0);

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

/** The positions whose truth is not false (or is true, when there is nobody to mark doubts for). */
function keep(truth: Uint8Array, alive: Int32Array | null, doubts: Doubts): Int32Array {
  const count = truth.length;
  const kept = new Int32Array(count + 1);
  let length = 0;
  if (!doubts) {
    for (let i = 0; i < count; i++) {
      kept[length] = alive ? alive[i]! : i;
      length += truth[i] === TRUE ? 1 : 0;
    }
    return kept.subarray(0, length);
  }
  for (let i = 0; i < count; i++) {
    if (truth[i] === FALSE) continue;
    const at = alive ? alive[i]! : i;
    kept[length++] = at;
    if (truth[i] === UNKNOWN) doubt(doubts, at);
  }
  return kept.subarray(0, length);
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
    alive = keep(truth, alive, doubts);
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
