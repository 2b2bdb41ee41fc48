import { IndicatorError } from '../errors.js';
import { type Expression, placesOf } from '../language/index.js';
import type { Dialect } from './dialect.js';
import { column, given, literal, parameter, wholeNumber } from './leaves.js';
import { type InnerLowering, lowerExists, lowerRelated } from './related.js';
import type { Scope } from './scope.js';
import { AND, ATOM, atom, bracketed, COMPARISON, indent, joined, NOT, note, OR, PRODUCT, type Sql, SUM, within } from './text.js';
import { comparedWhereKnown, isNullWhereKnown, mayLieAfter, openWhereKnown, unknownOf } from './unknown.js';

/** A kind of expression that SQL cannot write does not compile. */
function unhandled(expression: never): never {
  throw new IndicatorError('invalid-expression', `SQL has no reading of ${JSON.stringify(expression)}.`);
}

type Of<K extends Expression['kind']> = Extract<Expression, { readonly kind: K }>;

function arithmetic({ operator, left, right }: Of<'arithmetic'>, scope: Scope): Sql {
  const binds = operator === '*' ? PRODUCT : SUM;
  // Subtraction and what follows it are not the same read from the right.
  return { text: `${within(lowerValue(left, scope), binds)} ${operator} ${within(lowerValue(right, scope), binds + 1)}`, binds };
}

/** A condition after a word: further lines of a list hang below it. */
const hanging = ({ text, binds }: Sql): string => (binds <= AND ? indent(text).trimStart() : text);

function cases({ when, otherwise }: Of<'case'>, scope: Scope): Sql {
  if (when.length === 0) return lowerValue(otherwise, scope);
  const branches = when.map(
    (branch) =>
      `WHEN ${hanging(lowerCondition(branch.if, { ...scope, asksUnknown: false }))}\n  THEN ${indent(lowerValue(branch.then, scope).text).trimStart()}`,
  );
  return atom(`CASE\n${indent([...branches, `ELSE ${lowerValue(otherwise, scope).text}`].join('\n'))}\nEND`);
}

function quotient({ over, under, places }: Of<'quotient'>, scope: Scope): Sql {
  const { dialect } = scope;
  const common = Math.max(placesOf(over), placesOf(under));
  const units = (value: Expression): Sql => dialect.units(lowerValue(value, scope), common);
  const scaled: Sql = { text: `${units(over).text} * ${10 ** places}`, binds: PRODUCT };
  return dialect.fromUnits(dialect.dividedHalfUp(scaled, units(under)), places);
}

function shift({ unit, date, by }: Of<'shift'>, scope: Scope): Sql {
  const { dialect } = scope;
  const from = lowerValue(date, scope);
  const length = typeof by === 'number' ? wholeNumber(by) : lowerValue(by, scope);
  if (unit === 'days') return dialect.addDays(from, length);
  if (unit === 'workingDays') return addWorkingDays(from, length, dialect);
  return unit === 'months' ? dialect.addMonths(from, length) : dialect.anniversary(from, length);
}

/** The first day on which so many working days have passed; going back, a working day does not count itself. */
function addWorkingDays(from: Sql, by: number | Sql, dialect: Dialect): Sql {
  const passed = (on: Sql, further: string): Sql =>
    atom(`(SELECT MIN(later.day) FROM calendar AS later WHERE later.working_day_number = ${workingDay(on)} ${further})`);
  const forward = (length: string): Sql => passed(from, `+ ${length}`);
  const back = (length: string): Sql => passed(dialect.addDays(from, -1), `+ 1 - ${length}`);
  if (typeof by === 'number') return by === 0 ? from : by > 0 ? forward(String(by)) : back(String(-by));
  const length = within(by, ATOM);
  return atom(
    `CASE\n${indent(
      [
        `WHEN ${length} > 0\n  THEN ${forward(length).text}`,
        `WHEN ${length} < 0\n  THEN ${back(`(- ${length})`).text}`,
        `WHEN ${length} = 0\n  THEN ${from.text}`,
      ].join('\n'),
    )}\nEND`,
  );
}

// MAX of one row, because some engines allow only aggregates in a subquery that names an outer row.
const workingDay = (on: Sql): string => `(SELECT MAX(calendar.working_day_number) FROM calendar WHERE calendar.day = ${within(on, SUM)})`;

function elapsed({ unit, from, to }: Of<'elapsed'>, scope: Scope): Sql {
  const start = lowerValue(from, scope);
  const end = lowerValue(to, scope);
  if (unit === 'days') return scope.dialect.daysBetween(start, end);
  if (unit === 'completedYears') return scope.dialect.completedYears(start, end);
  if (unit === 'completedMonths') return scope.dialect.completedMonths(start, end);
  return { text: `${workingDay(end)} - ${workingDay(start)}`, binds: SUM };
}

/** The value of an expression: a date, number, text, or a stored true or false. */
export function lowerValue(expression: Expression, scope: Scope): Sql {
  switch (expression.kind) {
    case 'literal':
      return literal(expression, scope);
    case 'given':
      return given(expression, scope);
    case 'parameter':
      return parameter(expression, scope);
    case 'column':
      return column(expression, scope);
    case 'arithmetic':
      return arithmetic(expression, scope);
    case 'quotient':
      return quotient(expression, scope);
    case 'case':
      return cases(expression, scope);
    case 'shift':
      return shift(expression, scope);
    case 'elapsed':
      return elapsed(expression, scope);
    case 'related':
      return expression.aggregate === 'exists'
        ? scope.dialect.stored(lowerExists(expression, { ...scope, asksUnknown: true }, lowering))
        : lowerRelated(expression, scope, lowering);
    case 'idiom':
      return lowerValue(expression.expansion, scope);
    case 'compare':
    case 'and':
    case 'or':
    case 'not':
    case 'isNull':
    case 'in':
      return scope.dialect.stored(lowerCondition(expression, { ...scope, asksUnknown: true }));
    default:
      return unhandled(expression);
  }
}

function compare(expression: Of<'compare'>, scope: Scope): Sql {
  const { operator, left, right } = expression;
  const isDifference = operator === '<>' && left.kind !== 'literal' && right.kind !== 'literal';
  const condition = isDifference
    ? scope.dialect.differ(lowerValue(left, scope), lowerValue(right, scope))
    : { text: `${within(lowerValue(left, scope), SUM)} ${operator} ${within(lowerValue(right, scope), SUM)}`, binds: COMPARISON };
  return comparedWhereKnown(expression, condition, scope, lowering);
}

/** `x >= a AND x <= b` as `x BETWEEN a AND b`, which SQL defines as the same. */
function between(operands: readonly Expression[], scope: Scope): Sql | null {
  const [from, to] = operands;
  if (operands.length !== 2 || from?.kind !== 'compare' || to?.kind !== 'compare' || from.operator !== '>=' || to.operator !== '<=')
    return null;
  if ([from.left, from.right, to.right].some((side) => mayLieAfter(side, scope, lowering))) return null;
  const value = within(lowerValue(from.left, scope), SUM);
  if (value !== within(lowerValue(to.left, scope), SUM)) return null;
  const line = `${value} BETWEEN ${within(lowerValue(from.right, scope), SUM)} AND ${within(lowerValue(to.right, scope), SUM)}`;
  return { text: line, binds: COMPARISON };
}

function all({ operands }: Of<'and'>, scope: Scope): Sql {
  const parts = operands.flatMap((operand) => (operand.kind === 'and' ? operand.operands : [operand]));
  if (parts.length === 0) return scope.dialect.condition(scope.dialect.boolean(true));
  if (parts.length === 1) return lowerCondition(parts[0], scope);
  return (
    between(parts, scope) ?? {
      text: joined(
        parts.map((part) => within(lowerCondition(part, scope), AND)),
        'AND',
      ),
      binds: AND,
    }
  );
}

function any({ operands }: Of<'or'>, scope: Scope): Sql {
  const parts = operands.flatMap((operand) => (operand.kind === 'or' ? operand.operands : [operand]));
  if (parts.length === 0) return scope.dialect.condition(scope.dialect.boolean(false));
  if (parts.length === 1) return lowerCondition(parts[0], scope);
  return openWhereKnown(parts, (end) => plainOpen(end, scope), scope, lowering) ?? disjunction(parts, scope);
}

const disjunction = (parts: readonly Expression[], scope: Scope): Sql => ({
  text: joined(
    parts.map((part) => within(lowerCondition(part, scope), NOT)),
    'OR',
  ),
  binds: OR,
});

/** "There is no end, or it is later" of what is stored. */
function plainOpen([isBlank, isLater]: readonly Expression[], scope: Scope): Sql {
  if (isBlank?.kind !== 'isNull' || isLater?.kind !== 'compare')
    throw new IndicatorError('invalid-expression', 'An open end is asked in two parts.');
  const end = within(lowerValue(isBlank.operand, scope), SUM);
  return { text: `${end} IS NULL OR ${end} ${isLater.operator} ${within(lowerValue(isLater.right, scope), SUM)}`, binds: OR };
}

function among({ operand, list }: Of<'in'>, scope: Scope, negated: boolean): Sql {
  const value = within(lowerValue(operand, scope), SUM);
  // No engine takes an empty list; this is false, and unknown when the value is.
  if (list.codes.length === 0) return { text: `${value} ${negated ? '=' : '<>'} ${value}`, binds: COMPARISON };
  const codes = list.codes.map((code) => scope.dialect.text(code).text).join(', ');
  return { text: `${value} ${negated ? 'NOT IN' : 'IN'} (${codes}) ${note(list.title)}`, binds: COMPARISON };
}

function negation({ operand }: Of<'not'>, scope: Scope): Sql {
  if (operand.kind === 'isNull') return nullTest(operand, scope, true);
  if (operand.kind === 'in') return among(operand, scope, true);
  if (operand.kind === 'compare' && operand.operator === '=') return compare({ ...operand, operator: '<>' }, scope);
  if (operand.kind === 'compare' && operand.operator === '<>') return compare({ ...operand, operator: '=' }, scope);
  const inner = lowerCondition(operand, { ...scope, asksUnknown: true });
  return { text: `NOT ${inner.binds >= ATOM ? inner.text : bracketed(inner.text)}`, binds: NOT };
}

function nullTest({ operand }: Of<'isNull'>, scope: Scope, negated: boolean): Sql {
  const condition = { text: `${within(lowerValue(operand, scope), SUM)} IS ${negated ? 'NOT ' : ''}NULL`, binds: COMPARISON };
  return isNullWhereKnown(operand, condition, negated, scope, lowering);
}

/** A true-or-false expression as a condition, which is unknown where the expression is. */
export function lowerCondition(expression: Expression, scope: Scope): Sql {
  switch (expression.kind) {
    case 'compare':
      return compare(expression, scope);
    case 'and':
      return all(expression, scope);
    case 'or':
      return any(expression, scope);
    case 'not':
      return negation(expression, scope);
    case 'isNull':
      return nullTest(expression, scope, false);
    case 'in':
      return among(expression, scope, false);
    case 'idiom':
      return lowerCondition(expression.expansion, scope);
    case 'related':
      return expression.aggregate === 'exists'
        ? lowerExists(expression, scope, lowering)
        : scope.dialect.condition(lowerRelated(expression, scope, lowering));
    case 'literal':
    case 'given':
    case 'parameter':
    case 'column':
    case 'arithmetic':
    case 'quotient':
    case 'case':
    case 'shift':
    case 'elapsed':
      return scope.dialect.condition(lowerValue(expression, scope));
    default:
      return unhandled(expression);
  }
}

/** How the parts of a `related` are lowered; handed over so that the two files need not import each other's values. */
export const lowering: InnerLowering = {
  value: lowerValue,
  condition: lowerCondition,
  unknown: (expression, scope) => unknownOf(expression, scope, lowering),
};
