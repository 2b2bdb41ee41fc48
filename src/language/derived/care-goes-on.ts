import { equals, isNull, notEquals, or } from '../build/expressions.js';
import type { Expr } from '../build/typed.js';

/**
 * Nothing says that care ended before a row: it starts none (S), and the row before did not end with a reason for leaving
 * care. Every reason is one but X1, which says that another episode begins the same day.
 */
export const careGoesOn = (
  row: { readonly reasonStarted: Expr<'code'> },
  previous: { readonly reasonEnded: Expr<'code'> },
): readonly [Expr<'boolean'>, Expr<'boolean'>] => [
  or(isNull(row.reasonStarted), notEquals(row.reasonStarted, 'S')),
  or(isNull(previous.reasonEnded), equals(previous.reasonEnded, 'X1')),
];
