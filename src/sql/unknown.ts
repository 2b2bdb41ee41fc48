import type { Expression } from '../language/index.js';
import { type InnerLowering, ofTakenRow, stretchUnknown } from './related.js';
import { rowAt, type Scope } from './scope.js';
import { AND, atom, COMPARISON, indent, type Sql, SUM, within } from './text.js';

type Comparison = Extract<Expression, { readonly kind: 'compare' }>;
type Operator = Comparison['operator'];

/** A condition that is true where an expression's value is unknown; null where it cannot be, because a blank is all it can lack. */
export function unknownOf(expression: Expression, scope: Scope, lower: InnerLowering): Sql | null {
  switch (expression.kind) {
    case 'column':
      return rowAt(scope, expression.level).unknown(expression.name);
    case 'shift':
      return either([
        unknownOf(expression.date, scope, lower),
        typeof expression.by === 'number' ? null : unknownOf(expression.by, scope, lower),
      ]);
    case 'elapsed':
      return either([unknownOf(expression.from, scope, lower), unknownOf(expression.to, scope, lower)]);
    case 'arithmetic':
      return either([unknownOf(expression.left, scope, lower), unknownOf(expression.right, scope, lower)]);
    case 'idiom':
      return unknownOf(expression.expansion, scope, lower);
    case 'case':
      return chosen(expression, scope, lower, (part) => {
        const unknown = unknownOf(part, scope, lower);
        return unknown && scope.dialect.stored(unknown);
      });
    case 'related': {
      if (expression.aggregate === 'coveredDays') {
        const { from, to } = expression.within;
        return either([stretchUnknown(expression, scope, lower), unknownOf(from, scope, lower), unknownOf(to, scope, lower)]);
      }
      const found = ofTakenRow(expression, scope, lower, (of, inner) => {
        const unknown = unknownOf(of, inner, lower);
        return unknown && inner.dialect.stored(unknown);
      });
      return found && scope.dialect.condition(found);
    }
    default:
      return null;
  }
}

/** The day after which an unknown date lies; null where none is ever known. */
function afterOf(expression: Expression, scope: Scope, lower: InnerLowering): Sql | null {
  switch (expression.kind) {
    case 'column':
      return rowAt(scope, expression.level).after(expression.name);
    case 'idiom':
      return afterOf(expression.expansion, scope, lower);
    case 'case':
      return chosen(expression, scope, lower, (part) => afterOf(part, scope, lower));
    case 'related':
      return ofTakenRow(expression, scope, lower, (of, inner) => afterOf(of, inner, lower));
    default:
      return null;
  }
}

const either = (conditions: readonly (Sql | null)[]): Sql | null => {
  const some = conditions.filter((condition) => condition !== null);
  return some.length > 1 ? atom(`(${some.map((condition) => within(condition, AND)).join(' OR ')})`) : (some[0] ?? null);
};

/** What is known of the value that a choice takes; null when nothing is of any. */
function chosen(
  { when, otherwise }: Extract<Expression, { readonly kind: 'case' }>,
  scope: Scope,
  lower: InnerLowering,
  of: (part: Expression) => Sql | null,
): Sql | null {
  const found = [...when.map(({ then }) => of(then)), of(otherwise)];
  if (found.every((each) => each === null)) return null;
  const texts = found.map((each) => each?.text ?? 'NULL');
  const branches = when.map(
    (branch, at) => `WHEN ${indent(lower.condition(branch.if, { ...scope, asksUnknown: false }).text).trimStart()}\n  THEN ${texts[at]}`,
  );
  return atom(`CASE\n${indent([...branches, `ELSE ${texts.at(-1)}`].join('\n'))}\nEND`);
}

/** A condition that is unknown where another is true: as a value, because no engine writes an unknown condition out. */
const unlessUnknown = (unknown: Sql, condition: Sql, { dialect }: Scope): Sql =>
  dialect.condition(atom(`CASE WHEN ${unknown.text} THEN NULL ELSE ${dialect.stored(condition).text} END`));

/** That there is no value, where that is known. */
export function isNullWhereKnown(operand: Expression, condition: Sql, negated: boolean, scope: Scope, lower: InnerLowering): Sql {
  const unknown = unknownOf(operand, scope, lower);
  if (!unknown) return condition;
  if (scope.asksUnknown) return unlessUnknown(unknown, condition, scope);
  return negated ? condition : { text: `${within(condition, AND)} AND NOT ${within(unknown, SUM)}`, binds: AND };
}

const mirrored: Readonly<Record<Operator, Operator>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=', '<>': '<>' };

/** That a date that lies after a day is, for that reason alone, later than another: `after >= day`, or a day less where a tie decides. */
function laterThan(after: Sql, day: Sql, operator: Operator, scope: Scope): string {
  const least = operator === '>=' || operator === '<' ? scope.dialect.addDays(after, 1) : after;
  return `${within(least, SUM)} >= ${within(day, SUM)}`;
}

/** What a comparison is once the days are looked at after which unknown dates lie. */
function decided(operator: Operator, after: Sql, of: Sql, day: Sql, condition: Sql, scope: Scope): Sql {
  const known = `(${within(of, SUM)} IS NULL AND ${laterThan(after, day, operator, scope)})`;
  const isLater = operator === '>' || operator === '>=' || operator === '<>';
  return isLater
    ? { text: `(${within(condition, COMPARISON)} OR ${known})`, binds: COMPARISON }
    : { text: `(${within(condition, AND)} AND NOT ${known})`, binds: COMPARISON };
}

/** A comparison, decided too where a side is unknown but lies after a day that decides it. */
export function comparedWhereKnown({ operator, left, right }: Comparison, condition: Sql, scope: Scope, lower: InnerLowering): Sql {
  let result = condition;
  const ofLeft = afterOf(left, scope, lower);
  if (ofLeft) result = decided(operator, ofLeft, lower.value(left, scope), lower.value(right, scope), result, scope);
  const ofRight = afterOf(right, scope, lower);
  if (ofRight) result = decided(mirrored[operator], ofRight, lower.value(right, scope), lower.value(left, scope), result, scope);
  return result;
}

/** Whether a comparison may be decided by a day after which an unknown date lies. */
export const mayLieAfter = (expression: Expression, scope: Scope, lower: InnerLowering): boolean =>
  afterOf(expression, scope, lower) !== null;

/**
 * "There is none, or it is later than a day", which is how a row is said to be open: one question of an end that may be
 * unknown. Null when the operands ask something else.
 */
export function openWhereKnown(
  operands: readonly Expression[],
  condition: (operands: readonly Expression[]) => Sql,
  scope: Scope,
  lower: InnerLowering,
): Sql | null {
  const [isBlank, isLater] = operands;
  if (operands.length !== 2 || isBlank?.kind !== 'isNull' || isLater?.kind !== 'compare') return null;
  const { operator, left, right } = isLater;
  const end = isBlank.operand;
  if ((operator !== '>' && operator !== '>=') || end.kind !== 'column' || left.kind !== 'column') return null;
  if (end.level !== left.level || end.name !== left.name || mayLieAfter(right, scope, lower)) return null;
  const after = rowAt(scope, end.level).after(end.name);
  if (!after) return null;
  const plain = condition(operands);
  const later = laterThan(after, lower.value(right, scope), operator, scope);
  if (!scope.asksUnknown) return { text: `${within(plain, AND)}\nAND (${after.text} IS NULL OR ${later})`, binds: AND };
  return unlessUnknown(atom(`NOT (${later})`), plain, scope);
}
