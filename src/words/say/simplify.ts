import type { ComparisonOperator, Expression } from '../../language/index.js';

const opposite: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  '<': '>=',
  '<=': '>',
  '=': '<>',
  '<>': '=',
  '>=': '<',
  '>': '<=',
};

/** The operator that says the same with the two sides changed over. */
export const changedOver: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  '<': '>',
  '<=': '>=',
  '=': '=',
  '<>': '<>',
  '>=': '<=',
  '>': '<',
};

/**
 * The same condition without double negatives: `not` moves inward until it stands before something that has no opposite
 * of its own. Each step holds in three-valued logic, so what was unknown stays unknown.
 */
export function simplify(expression: Expression, negated = false): Expression {
  switch (expression.kind) {
    case 'not':
      return simplify(expression.operand, !negated);
    case 'and':
    case 'or': {
      const kind = negated ? (expression.kind === 'and' ? 'or' : 'and') : expression.kind;
      const operands = expression.operands.map((operand) => simplify(operand, negated));
      const flat = operands.flatMap((operand) => (operand.kind === kind ? operand.operands : [operand]));
      // "and always" and "or never" change nothing.
      const telling = flat.filter((operand) => operand.kind !== 'literal' || operand.value !== (kind === 'and'));
      if (telling.length === 0) return { kind: 'literal', type: 'boolean', value: kind === 'and' };
      return telling.length === 1 ? telling[0] : { kind, operands: telling };
    }
    case 'compare':
      return negated ? { ...expression, operator: opposite[expression.operator] } : expression;
    case 'literal':
      if (negated && typeof expression.value === 'boolean') return { ...expression, value: !expression.value };
      return negated ? { kind: 'not', operand: expression } : expression;
    case 'parameter':
    case 'given':
    case 'column':
    case 'isNull':
    case 'in':
    case 'arithmetic':
    case 'quotient':
    case 'case':
    case 'shift':
    case 'elapsed':
    case 'related':
    case 'idiom':
      return negated ? { kind: 'not', operand: expression } : expression;
  }
}

/** True when two expressions are written the same. */
export function isSame(left: Expression, right: Expression): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}
