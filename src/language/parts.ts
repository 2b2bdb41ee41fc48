import type { Chain, Expression, RowTaken } from './nodes.js';

/** The expressions directly inside an expression. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'parameter':
    case 'given':
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
    case 'quotient':
      return [expression.over, expression.under];
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

/** An expression with each part directly inside it changed; the same expression when no part changes. */
export function withParts(expression: Expression, change: (part: Expression) => Expression): Expression {
  let isChanged = false;
  const changed = (part: Expression): Expression => {
    const to = change(part);
    isChanged ||= to !== part;
    return to;
  };
  const made = remade(expression, changed);
  return isChanged ? made : expression;
}

function remade(expression: Expression, part: (part: Expression) => Expression): Expression {
  switch (expression.kind) {
    case 'literal':
    case 'parameter':
    case 'given':
    case 'column':
      return expression;
    case 'compare':
    case 'arithmetic':
      return { ...expression, left: part(expression.left), right: part(expression.right) };
    case 'and':
    case 'or':
      return { ...expression, operands: expression.operands.map(part) };
    case 'not':
    case 'isNull':
    case 'in':
      return { ...expression, operand: part(expression.operand) };
    case 'case':
      return {
        ...expression,
        when: expression.when.map((entry) => ({ if: part(entry.if), then: part(entry.then) })),
        otherwise: part(expression.otherwise),
      };
    case 'quotient':
      return { ...expression, over: part(expression.over), under: part(expression.under) };
    case 'shift':
      return {
        ...expression,
        date: part(expression.date),
        by: typeof expression.by === 'number' ? expression.by : part(expression.by),
      };
    case 'elapsed':
      return { ...expression, from: part(expression.from), to: part(expression.to) };
    case 'related': {
      const where = expression.where && part(expression.where);
      if (expression.aggregate !== 'coveredDays') return { ...expression, where, of: expression.of && part(expression.of) };
      const { from, to } = expression.within;
      return { ...expression, where, of: part(expression.of), until: part(expression.until), within: { from: part(from), to: part(to) } };
    }
    case 'idiom':
      return { ...expression, expansion: part(expression.expansion) };
  }
}

const takes: readonly RowTaken[] = ['first', 'last', 'lastToEnd'];

/** The rows of those joined that a derived table takes values from; the first always, which stands for it. */
export const rowsTaken = (chain: Chain): readonly RowTaken[] =>
  takes.filter((take) => take === 'first' || Object.values(chain.columns).some((column) => column.take === take));
