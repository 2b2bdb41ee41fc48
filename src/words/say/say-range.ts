import type { Expression } from '../../language/index.js';
import { grouped } from '../nouns/quantities.js';
import { about, type Clause } from './clause.js';
import { saying } from './say-condition.js';
import { isBirthDate, sayValue } from './say-value.js';
import type { Scope } from './scope.js';
import { isSame } from './simplify.js';

/** Two limits on one number as one range, both ends in: "is aged 5 to 16 on …", "is from 0 to 40". Null when they are not that. */
export function sayRange(low: Expression, high: Expression, scope: Scope): Clause | null {
  if (low.kind !== 'compare' || high.kind !== 'compare' || low.operator !== '>=' || high.operator !== '<=') return null;
  if (!isSame(low.left, high.left) || low.right.kind !== 'literal' || high.right.kind !== 'literal') return null;
  const from = low.right.value;
  const to = high.right.value;
  if (typeof from !== 'number' || typeof to !== 'number') return null;
  const { left } = low;
  if (left.kind === 'elapsed' && left.unit === 'completedYears' && isBirthDate(left.from))
    return about('the child', `is aged ${from} to ${to} on ${sayValue(left.to, scope)}`);
  return saying(left, `is from ${grouped(from)} to ${grouped(to)}`, scope);
}
