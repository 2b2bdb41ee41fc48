import { codeSetOf } from '../../language/code-origin.js';
import type { ComparisonOperator, Expression } from '../../language/index.js';
import { columnNoun } from '../nouns/nouns.js';
import { grouped } from '../nouns/quantities.js';
import { about, type Clause, type Subject, statement } from './clause.js';
import { saying, sayTruth, subjectOf } from './say-condition.js';
import { hasRows, ownerNoun, type Quantity } from './say-related.js';
import { eventSubject, isBirthDate, sayMoment, sayValue } from './say-value.js';
import { innermost, type Scope } from './scope.js';
import { changedOver } from './simplify.js';

type Comparison = Extract<Expression, { kind: 'compare' }>;

/** A comparison in the words of its type: dates are before and after, numbers at least and at most, codes are or are not. */
export function sayComparison(written: Comparison, scope: Scope): Clause {
  const comparison = turned(written, scope);
  const { left, right, operator } = comparison;
  if (right.kind === 'literal' && typeof right.value === 'boolean' && left.kind === 'column')
    return sayTruth(left, right.value === (operator === '='));
  if (isDate(left) || isDate(right)) return sayDates(comparison, scope);
  if (right.kind === 'literal' && typeof right.value === 'number') return sayNumber(left, operator, right.value, scope);
  if (isNumber(left) || isNumber(right)) return saying(left, `${numberWords[operator]} ${sayValue(right, scope)}`, scope);
  const isSame = operator === '=' ? 'is' : 'is not';
  if (right.kind === 'literal') return saying(left, `${isSame} ${sayValue(right, scope, codeSetOf(left))}`, scope);
  return statement(subjectOf(left, scope), `${isSame} the same as ${sayValue(right, scope)}`);
}

const fixedKinds: ReadonlySet<Expression['kind']> = new Set(['literal', 'parameter', 'given']);

/** Starts with the row being described: literals and outer rows go to the right. */
function turned(comparison: Comparison, scope: Scope): Comparison {
  const { left, right, operator } = comparison;
  const here = innermost(scope);
  const rightIsHere = right.kind === 'column' && right.level === here && !(left.kind === 'column' && left.level === here);
  const leftIsFixed = fixedKinds.has(left.kind) && !fixedKinds.has(right.kind);
  const isPreviousFirst = left.kind === 'column' && left.level < 0 && right.kind === 'column' && right.level === 0 && !isDate(left);
  return (rightIsHere && !scope.inChain) || leftIsFixed || isPreviousFirst
    ? { ...comparison, left: right, right: left, operator: changedOver[operator] }
    : comparison;
}

const numberWords: Readonly<Record<ComparisonOperator, string>> = {
  '<': 'is less than',
  '<=': 'is at most',
  '=': 'is',
  '<>': 'is not',
  '>=': 'is at least',
  '>': 'is more than',
};
const dateWords: Readonly<Record<ComparisonOperator, string>> = {
  '<': 'before',
  '<=': 'on or before',
  '=': 'on',
  '<>': 'on a day other than',
  '>=': 'on or after',
  '>': 'after',
};

function sayDates({ left, right, operator }: Comparison, scope: Scope): Clause {
  const moment = operator === '<' || operator === '>' ? sayMoment(right, scope) : sayValue(right, scope);
  const event = left.kind === 'column' ? eventSubject(left) : null;
  if (event) return statement(event.subject, `${event.verb} ${dateWords[operator]} ${moment}`, event.verb);
  const words = operator === '=' ? 'is' : operator === '<>' ? 'is not' : `is ${dateWords[operator]}`;
  return statement(subjectOf(left, scope), `${words} ${moment}`);
}

function sayNumber(left: Expression, operator: ComparisonOperator, number: number, scope: Scope): Clause {
  if (left.kind === 'elapsed') return sayLength(left, operator, number, scope);
  if (left.kind === 'related' && left.aggregate === 'count')
    return about(ownerNoun(left), hasRows(left, quantity(operator, number), scope));
  const flag = left.kind === 'column' ? /^1 when (.+)$/.exec(columnNoun(left.table, left.name).title) : null;
  if (flag && left.kind === 'column' && operator === '=' && number < 2) return sayFlag(left.level, flag[1], number === 1);
  return saying(left, `${numberWords[operator]} ${grouped(number)}`, scope);
}

/** A column that holds 1 for yes: "the record says that …". */
function sayFlag(level: number, what: string, isSet: boolean): Clause {
  const subject: Subject = { kind: 'row', level, noun: 'record' };
  return statement(subject, isSet ? `says yes to “${what}”` : `says no to “${what}”`);
}

function quantity(operator: ComparisonOperator, count: number): Quantity {
  const isNone = (operator === '=' && count === 0) || (operator === '<' && count === 1) || (operator === '<=' && count === 0);
  if (isNone) return 'none';
  if ((operator === '>' && count === 0) || (operator === '>=' && count === 1)) return { words: 'at least', count: 1 };
  return { words: countWords[operator], count };
}

const countWords: Readonly<Record<ComparisonOperator, Exclude<Quantity, string>['words']>> = {
  '<': 'fewer than',
  '<=': 'at most',
  '=': 'exactly',
  '<>': 'other than',
  '>=': 'at least',
  '>': 'more than',
};

/** An age or a length of time: "the child is under 18 on …", "at least 912 days pass from … to …". */
function sayLength(elapsed: Extract<Expression, { kind: 'elapsed' }>, operator: ComparisonOperator, number: number, scope: Scope): Clause {
  const from = sayValue(elapsed.from, scope);
  const to = sayValue(elapsed.to, scope);
  if (elapsed.unit === 'completedYears' && isBirthDate(elapsed.from)) return about('the child', `${ageWords(operator, number)} on ${to}`);
  const unit = { days: 'day', workingDays: 'working day', completedMonths: 'completed month', completedYears: 'completed year' }[
    elapsed.unit
  ];
  const lead = operator === '=' || operator === '<>' ? `${operator === '=' ? 'exactly' : 'other than'}` : countWords[operator];
  const amount = `${lead} ${grouped(number)} ${number === 1 ? unit : `${unit}s`}`;
  return about(amount, elapsed.unit === 'workingDays' ? `pass after ${from}, up to and including ${to}` : `pass from ${from} to ${to}`);
}

function ageWords(operator: ComparisonOperator, age: number): string {
  const words = {
    '<': `is under ${age}`,
    '<=': `is ${age} or under`,
    '=': `is ${age}`,
    '<>': `is not ${age}`,
    '>=': `is ${age} or over`,
    '>': `is over ${age}`,
  };
  return words[operator];
}

function isDate(expression: Expression): boolean {
  return kindOf(expression) === 'date';
}

function isNumber(expression: Expression): boolean {
  return kindOf(expression) === 'integer';
}

/** The kind of value an expression has, as far as its words depend on it: decimals are spoken of as whole numbers are. */
function kindOf(expression: Expression): 'date' | 'integer' | 'other' {
  switch (expression.kind) {
    case 'parameter':
    case 'shift':
      return 'date';
    case 'elapsed':
    case 'arithmetic':
    case 'quotient':
      return 'integer';
    case 'given':
    case 'literal':
      return expression.type === 'date' ? 'date' : expression.type === 'integer' || expression.type === 'decimal' ? 'integer' : 'other';
    case 'column': {
      const { kind } = columnNoun(expression.table, expression.name);
      return kind === 'date' ? 'date' : kind === 'integer' || kind === 'decimal' ? 'integer' : 'other';
    }
    case 'related':
      if (
        expression.aggregate === 'count' ||
        expression.aggregate === 'countDistinct' ||
        expression.aggregate === 'sum' ||
        expression.aggregate === 'coveredDays'
      )
        return 'integer';
      return expression.of ? kindOf(expression.of) : 'other';
    case 'case':
      return kindOf(expression.when[0]?.then ?? expression.otherwise);
    case 'idiom':
      return kindOf(expression.expansion);
    case 'compare':
    case 'and':
    case 'or':
    case 'not':
    case 'isNull':
    case 'in':
      return 'other';
  }
}
