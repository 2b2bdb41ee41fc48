import type { Expression } from '../language/nodes.js';
import { partsOf } from '../language/parts.js';
import type { Period } from '../time/index.js';
import type { Scope } from './scope.js';

/** What an expression depends on besides its own row. */
export interface References {
  /** The outermost level of a column in it; Infinity when there is none. */
  readonly outermost: number;
  /** The innermost level of a column in it, −Infinity when there is none; Infinity when it asks other rows, or of the data. */
  readonly innermost: number;
  readonly usesPeriod: boolean;
}

const known = new WeakMap<Expression, References>();

/** What an expression depends on; worked out once for each. */
export function references(expression: Expression): References {
  const existing = known.get(expression);
  if (existing) return existing;
  let outermost = expression.kind === 'column' && expression.level >= 0 ? expression.level : Infinity;
  let usesPeriod = expression.kind === 'parameter' && expression.name !== 'dataEnd';
  const looksElsewhere = expression.kind === 'related' || (expression.kind === 'parameter' && !usesPeriod);
  let innermost = looksElsewhere ? Infinity : expression.kind === 'column' ? expression.level : -Infinity;
  for (const part of partsOf(expression)) {
    const inside = references(part);
    outermost = Math.min(outermost, inside.outermost);
    innermost = Math.max(innermost, inside.innermost);
    usesPeriod ||= inside.usesPeriod;
  }
  const found = { outermost, innermost, usesPeriod };
  known.set(expression, found);
  return found;
}

/** The periods that an expression's value differs by: all of the scope, or only the first, which stands for all. */
export function periodsOf(expression: Expression, { periods }: Scope): readonly Period[] {
  return references(expression).usesPeriod ? periods : periods.slice(0, 1);
}

const texts = new WeakMap<Expression, string>();

/** A text that two expressions share exactly when they are the same. */
export function textOf(expression: Expression): string {
  let text = texts.get(expression);
  if (text === undefined) texts.set(expression, (text = JSON.stringify(expression)));
  return text;
}

/** The conditions that must all hold, with nested `and`s and idioms opened. */
export function conjuncts(expression: Expression | null): readonly Expression[] {
  if (expression === null) return [];
  if (expression.kind === 'and') return expression.operands.flatMap(conjuncts);
  if (expression.kind === 'idiom') return conjuncts(expression.expansion);
  return [expression];
}
