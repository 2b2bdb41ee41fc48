import { type Expression, meaningOf } from '../../language/index.js';

/** What can be told of two conditions from how they are written, for any records. */
export interface Implication {
  /** Whether a row for which the first is true is one for which the second is true. False where it cannot be told. */
  implies(one: Expression, other: Expression): boolean;
  /** Whether no row is one for which both are true. False where it cannot be told. */
  excludes(one: Expression, other: Expression): boolean;
}

/** A value that is compared with a constant: for which numbers it holds. */
interface Range {
  readonly of: string;
  readonly from: number;
  readonly to: number;
}

/** More conditions than there are. */
const MANY = 2 ** 24;

/** What an idiom stands for. */
export const written = (expression: Expression): Expression => (expression.kind === 'idiom' ? written(expression.expansion) : expression);

/** The conditions that together are a condition. */
export function conjuncts(expression: Expression): readonly Expression[] {
  const own = written(expression);
  return own.kind === 'and' ? own.operands.flatMap(conjuncts) : [own];
}

/**
 * Reads implications off the text of conditions: parts of a conjunction, lists of codes within lists, numbers within
 * numbers, rows that are asked more than other rows of their table. It never says what does not follow, but for rows in doubt: a condition
 * that could not be decided counts as not true here.
 */
export function implication(): Implication {
  const texts = new Map<Expression, string>();
  const numbers = new Map<string, number>();
  const numberOfExpression = new Map<Expression, number>();
  const remembered = [new Map<number, boolean>(), new Map<number, boolean>()] as const;

  const textOf = (expression: Expression): string => {
    let text = texts.get(expression);
    if (text === undefined) texts.set(expression, (text = meaningOf(expression)));
    return text;
  };
  const numberOf = (expression: Expression): number => {
    const known = numberOfExpression.get(expression);
    if (known !== undefined) return known;
    const text = textOf(expression);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    numberOfExpression.set(expression, number);
    return number;
  };
  const isSame = (one: Expression, other: Expression): boolean => one === other || numberOf(one) === numberOf(other);
  const remember = (answers: Map<number, boolean>, one: Expression, other: Expression, find: () => boolean): boolean => {
    const key = numberOf(one) * MANY + numberOf(other);
    let found = answers.get(key);
    if (found === undefined) {
      // A condition that leads back to itself says nothing new.
      answers.set(key, false);
      answers.set(key, (found = find()));
    }
    return found;
  };

  const rangeOf = (expression: Expression): Range | null => {
    if (expression.kind !== 'compare' || expression.right.kind !== 'literal') return null;
    const { operator, right } = expression;
    const at = typeof right.value === 'number' ? right.value : Number.NaN;
    if (Number.isNaN(at) || operator === '<>') return null;
    const isWhole = right.type === 'integer';
    const step = isWhole ? 1 : Number.EPSILON;
    const of = textOf(expression.left);
    if (operator === '=') return { of, from: at, to: at };
    if (operator === '<' || operator === '<=') return { of, from: -Infinity, to: operator === '<' ? at - step : at };
    return { of, from: operator === '>' ? at + step : at, to: Infinity };
  };
  /** The codes for which a condition holds, with what has them. */
  const codesOf = (expression: Expression): { readonly of: string; readonly codes: ReadonlySet<unknown> } | null => {
    if (expression.kind === 'in') return { of: textOf(expression.operand), codes: new Set(expression.list.codes) };
    if (expression.kind === 'compare' && expression.operator === '=' && expression.right.kind === 'literal')
      return { of: textOf(expression.left), codes: new Set([expression.right.value]) };
    return null;
  };

  const implies = (first: Expression, second: Expression): boolean => {
    const one = written(first);
    const other = written(second);
    if (isSame(one, other)) return true;
    return remember(remembered[0], one, other, () => follows(one, other));
  };

  const follows = (one: Expression, other: Expression): boolean => {
    if (other.kind === 'and') return other.operands.every((part) => implies(one, part));
    if (one.kind === 'or') return one.operands.every((part) => implies(part, other));
    if (one.kind === 'and' && one.operands.some((part) => implies(part, other))) return true;
    if (other.kind === 'or' && other.operands.some((part) => implies(one, part))) return true;
    if (one.kind === 'not' && other.kind === 'not') return implies(other.operand, one.operand);
    if (other.kind === 'not') return excludes(one, other.operand);
    const [codes, within] = [codesOf(one), codesOf(other)];
    if (codes && within && codes.of === within.of) return [...codes.codes].every((code) => within.codes.has(code));
    const [range, around] = [rangeOf(one), rangeOf(other)];
    if (range && around && range.of === around.of) return range.from >= around.from && range.to <= around.to;
    // Rows of which some are asked for more are there whenever rows asked for less are.
    if (one.kind === 'related' && other.kind === 'related' && one.aggregate === 'exists' && other.aggregate === 'exists')
      return (
        one.table === other.table &&
        one.key === other.key &&
        (other.where === null || (one.where !== null && implies(one.where, other.where)))
      );
    return false;
  };

  const excludes = (first: Expression, second: Expression): boolean => {
    const one = written(first);
    const other = written(second);
    return remember(remembered[1], one, other, () => areApart(one, other) || areApart(other, one));
  };

  const areApart = (one: Expression, other: Expression): boolean => {
    if (one.kind === 'and') return one.operands.some((part) => excludes(part, other));
    if (one.kind === 'or') return one.operands.every((part) => excludes(part, other));
    if (other.kind === 'and') return other.operands.some((part) => excludes(one, part));
    if (other.kind === 'not') return implies(one, other.operand);
    const [codes, others] = [codesOf(one), codesOf(other)];
    if (codes && others && codes.of === others.of) return ![...codes.codes].some((code) => others.codes.has(code));
    const [range, beside] = [rangeOf(one), rangeOf(other)];
    return range !== null && beside !== null && range.of === beside.of && (range.to < beside.from || beside.to < range.from);
  };

  return { implies, excludes };
}
