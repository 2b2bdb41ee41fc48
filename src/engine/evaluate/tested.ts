import type { Expression } from '../../language/nodes.js';
import { zeroed } from '../memory/arena.js';
import type { Truth } from '../predicates/column-predicate.js';
import type { Scope } from '../scope.js';
import type { Frame } from '../sets/frame.js';
import { type Places, positionOf } from '../sets/selection.js';
import { type Truths, together } from '../sets/truth-bits.js';
import type { Vector } from '../sets/vector.js';
import { eachBranch } from './branches.js';
import { testedLatest } from './related.js';
import { values } from './values.js';

/** A question about one value, whatever expression gives the value. */
export interface ValueTest {
  /** The answers for some values: in one period, or in all (null) when the values are the same in all. */
  readonly run: (vector: Vector, period: number | null) => Truths;
  /** The answer where there is no value. */
  readonly whenNull: Truth;
}

/** Writes what a test says of some positions, in the periods that they are chosen in. */
function write(from: Int32Array, places: Places, into: Int32Array): void {
  for (let i = 0; i < from.length; i++) into[positionOf(places, i)] |= places.bits ? from[i] & places.bits[i] : from[i];
}

/** A test of what a choice chooses is a choice of tests: each branch is tested in the periods it is taken in. */
function testedChoice(expression: Extract<Expression, { kind: 'case' }>, test: ValueTest, frame: Frame, scope: Scope): Truths {
  const yes = zeroed(frame.count);
  let unknown: Int32Array | null = null;
  eachBranch(expression, frame, scope, (places, then, taken) => {
    if (places.count === 0) return;
    const found = tested(then, test, taken, scope);
    write(found.yes, places, yes);
    if (found.unknown) write(found.unknown, places, (unknown ??= zeroed(frame.count)));
  });
  return { yes, unknown };
}

/**
 * The truth of a test of an expression's value at each position of a frame. Where a value is chosen from rows or
 * branches, the rows or branches are tested and the truths chosen: truths hold all periods in one number, values do not.
 */
export function tested(expression: Expression, test: ValueTest, frame: Frame, scope: Scope): Truths {
  if (expression.kind === 'idiom') return tested(expression.expansion, test, frame, scope);
  if (expression.kind === 'case') return testedChoice(expression, test, frame, scope);
  const ofLatest = expression.kind === 'related' ? testedLatest(expression, test, frame, scope) : null;
  if (ofLatest) return ofLatest;
  const each = values(expression, frame, scope);
  return together(
    each.map((vector, period) => test.run(vector, each.length === 1 ? null : period)),
    scope.every,
  );
}
