import type { Expression } from './nodes.js';

/** The expressions directly inside an expression. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'parameter':
    case 'column':
      return [];
    case 'compare':
    case 'arithmetic':
      return [expression.left, expression.right];
    case 'and':
    case 'or':
      return expression.operands;
    case 'not':
    case 'isNull':
    case 'in':
      return [expression.operand];
    case 'case':
      return [...expression.when.flatMap((entry) => [entry.if, entry.then]), expression.otherwise];
    case 'shift':
      return typeof expression.by === 'number' ? [expression.date] : [expression.date, expression.by];
    case 'elapsed':
      return [expression.from, expression.to];
    case 'related':
      if (expression.aggregate === 'coveredDays') {
        const { where, of, until, within } = expression;
        return [...(where ? [where] : []), of, until, within.from, within.to];
      }
      return [expression.where, expression.of].filter((part) => part !== null);
    case 'idiom':
      return [expression.expansion];
  }
}

/** What an idiom means, when the expression is one: readings that look for a form of expression look through its names. */
export const throughIdioms = (expression: Expression): Expression =>
  expression.kind === 'idiom' ? throughIdioms(expression.expansion) : expression;

/** An expression and everything inside it, outermost first. */
export function everyPart(expression: Expression): readonly Expression[] {
  return [expression, ...partsOf(expression).flatMap(everyPart)];
}
