import type { Expression } from '../../language/nodes.js';
import type { Scope } from '../scope.js';
import { type Frame, narrow } from '../sets/frame.js';
import { compact, everywhere, type Places, within, without } from '../sets/selection.js';
import { truths } from './truths.js';

/** Calls with each branch of a choice and the places where it is the first whose condition is true, in the order written. */
export function eachBranch(
  expression: Extract<Expression, { kind: 'case' }>,
  frame: Frame,
  scope: Scope,
  use: (places: Places, then: Expression, taken: Frame) => void,
): void {
  const { every } = scope;
  let open = everywhere(frame.count);
  for (const { if: condition, then } of expression.when) {
    const { yes } = truths(condition, narrow(frame, open.at), scope, false);
    const taken = within(compact(null, yes, every), open, every);
    use(taken, then, narrow(frame, taken.at));
    open = without(open, taken, every);
  }
  use(open, expression.otherwise, narrow(frame, open.at));
}
