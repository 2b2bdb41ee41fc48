import type { Expression } from '../../language/index.js';
import { perfectOf } from '../nouns/events.js';
import { sayList } from '../nouns/quantities.js';
import { type Clause, statement } from './clause.js';
import { sayTruth, subjectOf } from './say-condition.js';
import { sayValue } from './say-value.js';
import type { Scope } from './scope.js';
import { isSame } from './simplify.js';

/** `x = y`, or both missing: "is the same as …, or neither is recorded". */
export function sameOrNeither(operands: readonly Expression[], scope: Scope): Clause | null {
  const [first, second] = operands;
  if (operands.length !== 2 || first?.kind !== 'compare' || first.operator !== '=' || second?.kind !== 'and') return null;
  const [left, right] = second.operands;
  const isPair =
    left?.kind === 'isNull' && right?.kind === 'isNull' && isSame(left.operand, first.left) && isSame(right.operand, first.right);
  if (!isPair || second.operands.length !== 2) return null;
  const isPreviousFirst = first.left.kind === 'column' && first.left.level < 0;
  const [one, other] = isPreviousFirst ? [first.right, first.left] : [first.left, first.right];
  return statement(subjectOf(one, scope), `is the same as ${sayValue(other, scope)}, or neither is recorded`);
}

/** A true-or-false column that is false or missing: "is not known to have led to no further action". */
export function truthOrUnknown(operands: readonly Expression[]): Clause | null {
  const [first, second] = operands;
  if (operands.length !== 2 || second?.kind !== 'isNull' || second.operand.kind !== 'column' || first?.kind !== 'compare') return null;
  if (first.right.kind !== 'literal' || typeof first.right.value !== 'boolean' || !isSame(first.left, second.operand)) return null;
  if (first.right.value === (first.operator === '=')) return null;
  const truth = sayTruth(second.operand, true);
  const perfect = truth.kind === 'statement' ? perfectOf(truth.predicate.text) : null;
  return truth.kind === 'statement' && perfect ? statement(truth.subject, `is not known to ${perfect}`) : null;
}

/** "is V3 or V4, and is recorded": being recorded is said once. */
export function recordedAs(operands: readonly Expression[], scope: Scope): Clause | null {
  const [known, list] = operands;
  if (operands.length !== 2 || known?.kind !== 'not' || known.operand.kind !== 'isNull' || list?.kind !== 'in') return null;
  if (!isSame(known.operand.operand, list.operand)) return null;
  return statement(subjectOf(list.operand, scope), `is recorded as ${sayList(list.list)}`);
}

/** What is known before what is missing: "is not C1, or is not recorded". */
export function missingLast(operands: readonly Expression[]): readonly Expression[] {
  return [...operands.filter((operand) => operand.kind !== 'isNull'), ...operands.filter((operand) => operand.kind === 'isNull')];
}
