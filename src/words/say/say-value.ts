import type { Expression, ShiftUnit } from '../../language/index.js';
import type { CollectionName } from '../../records/index.js';
import { day, longDate } from '../../time/index.js';
import { codeInWords } from '../nouns/codes.js';
import { eventOf, YEAR_VERB } from '../nouns/events.js';
import { collectionLabels } from '../nouns/labels.js';
import { columnNoun } from '../nouns/nouns.js';
import { onOneLine, type Passage, plain } from '../nouns/passage.js';
import { grouped, months, ordinal } from '../nouns/quantities.js';
import { asStatement, type Subject, subjectWords } from './clause.js';
import { sayCondition } from './say-condition.js';
import { template } from './say-idiom.js';
import { ownerOf, relatedNoun, relatedPassage } from './say-related.js';
import type { Scope } from './scope.js';

/** What a collection's coverage is made of: a return, or what an authority keeps itself. */
const returnNoun = (collection: CollectionName): string =>
  collection === 'cin' || collection === 'ssda903'
    ? `${collectionLabels[collection]} return`
    : `records of ${collectionLabels[collection].toLowerCase()}`;

type Of<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

/** A value as a noun phrase: "the last day of the period", "the number of placements that …". */
export function sayValue(expression: Expression, scope: Scope, codeSet: string | null = null): string {
  switch (expression.kind) {
    case 'literal':
      return sayLiteral(expression, codeSet);
    case 'given': {
      const { type, default: value } = expression;
      return `the ${expression.title} (${sayLiteral({ kind: 'literal', type, value }, codeSet)} unless the caller sets it)`;
    }
    case 'parameter':
      if (expression.name === 'dataEnd') return `the last day covered by the ${returnNoun(expression.collection)}`;
      return expression.name === 'periodStart' ? 'the first day of the period' : 'the last day of the period';
    case 'column':
      return sayColumn(expression, scope);
    case 'arithmetic': {
      if (isBothDays(expression)) return `${sayValue(expression.left, scope)}, both included`;
      const words = { '+': 'plus', '-': 'less', '*': 'times' } as const;
      return `${sayValue(expression.left, scope)} ${words[expression.operator]} ${sayValue(expression.right, scope)}`;
    }
    case 'quotient':
      return `${sayValue(expression.over, scope)} divided by ${sayValue(expression.under, scope)} (to ${expression.places === 1 ? '1 decimal place' : `${expression.places} decimal places`})`;
    case 'case': {
      const cases = expression.when.map((entry) => `${sayValue(entry.then, scope, codeSet)} when ${inWords(entry.if, scope)}`);
      return `${cases.join('; ')}; otherwise ${sayValue(expression.otherwise, scope, codeSet)}`;
    }
    case 'shift':
      return sayShift(expression, scope);
    case 'elapsed':
      return sayElapsed(expression, scope);
    case 'related':
      return expression.aggregate === 'exists' ? `whether ${inWords(expression, scope)}` : relatedNoun(expression, scope);
    case 'idiom':
      return template(expression, scope);
    case 'compare':
    case 'and':
    case 'or':
    case 'not':
    case 'isNull':
    case 'in':
      return `whether ${inWords(expression, scope)}`;
  }
}

/** A value as a noun phrase, with a list when it has cases or long conditions. */
export function valuePassage(value: Expression, scope: Scope): Passage {
  if (value.kind === 'related') return relatedPassage(value, scope);
  if (value.kind !== 'case') return plain(sayValue(value, scope));
  const cases = value.when.map((entry) => plain(`when ${inWords(entry.if, scope)}: ${sayValue(entry.then, scope)}`));
  return { text: 'the first of these that applies:', items: [...cases, plain(`otherwise: ${sayValue(value.otherwise, scope)}`)] };
}

const inWords = (condition: Expression, scope: Scope): string => onOneLine(asStatement(sayCondition(condition, scope), scope));

/** A column as a noun: an event's date names its row, "the date this plan ended". */
function sayColumn(column: Of<'column'>, scope: Scope): string {
  const event = eventSubject(column);
  if (!event) return subjectWords(columnSubject(column), scope);
  const subject = subjectWords(event.subject, scope);
  return event.verb === YEAR_VERB ? `the end of the year ${subject} is for` : `the date ${subject} ${event.verb}`;
}

/** Days between two dates and one more: both days are counted. */
function isBothDays({ operator, left, right }: Of<'arithmetic'>): boolean {
  return operator === '+' && left.kind === 'elapsed' && left.unit === 'days' && right.kind === 'literal' && right.value === 1;
}

/** The subject a column makes: something of its row. */
export function columnSubject(column: Of<'column'>): Subject {
  return { kind: 'attribute', level: column.level, noun: columnNoun(column.table, column.name).title };
}

function sayLiteral(literal: Of<'literal'>, codeSet: string | null): string {
  if (literal.value === null) return 'nothing';
  if (literal.type === 'date' && typeof literal.value === 'string') return longDate(day(literal.value));
  if (typeof literal.value === 'boolean') return literal.value ? 'true' : 'false';
  if (typeof literal.value === 'number' || literal.type === 'decimal') return grouped(literal.value);
  return literal.type === 'code' ? codeInWords(codeSet, literal.value) : `“${literal.value}”`;
}

const lengths = { days: 'day', workingDays: 'working day', months: 'month', years: 'year' } as const;

function sayShift(shift: Of<'shift'>, scope: Scope): string {
  const { unit, date, by } = shift;
  if (typeof by !== 'number') return sayVaryingShift(unit, date, sayValue(by, scope), scope);
  if (by === 0) return sayValue(date, scope);
  const count = Math.abs(by);
  if (unit === 'days' && count === 1 && date.kind === 'parameter' && date.name !== 'dataEnd') {
    if (date.name === 'periodEnd' && by > 0) return 'the day after the period';
    if (date.name === 'periodStart' && by < 0) return 'the day before the period';
  }
  if (unit === 'years' && by > 0 && isBirthDate(date)) return `the child’s ${ordinal(by)} birthday`;
  return `${shiftLength(unit, count)} ${by < 0 ? 'before' : 'after'} ${sayMoment(date, scope)}`;
}

function shiftLength(unit: ShiftUnit, count: number): string {
  if (unit === 'workingDays') return count === 1 ? 'the working day' : `the ${ordinal(count)} working day`;
  if (unit === 'months') return `the day ${months(count)}`;
  if (unit === 'days' && count === 1) return 'the day';
  return `the day ${grouped(count)} ${lengths[unit]}${count === 1 ? '' : 's'}`;
}

/** A date moved by a number that differs from row to row. */
function sayVaryingShift(unit: ShiftUnit, date: Expression, by: string, scope: Scope): string {
  if (unit === 'years' && isBirthDate(date)) return `the birthday on which the child reaches ${by}`;
  return `the day as many ${lengths[unit]}s after ${sayMoment(date, scope)} as ${by}`;
}

/** A date after "before" or "after": an event is said as a clause, "before the case was closed". */
export function sayMoment(expression: Expression, scope: Scope): string {
  if (expression.kind !== 'column') return sayValue(expression, scope);
  const event = eventSubject(expression);
  return event ? `${subjectWords(event.subject, scope)} ${event.verb}` : sayValue(expression, scope);
}

/** A date column as a subject and its verb, when its title tells of an event. */
export function eventSubject(
  column: Of<'column'>,
): { readonly subject: Subject; readonly verb: string; readonly negative: string | null; readonly dateName: string | null } | null {
  const noun = columnNoun(column.table, column.name);
  const event = noun.kind === 'date' ? eventOf(noun.title) : null;
  if (!event) return null;
  const kind = ownerOf(column.table).split(' ').includes(event.noun) || ownerOf(column.table) === event.noun ? 'row' : 'attribute';
  return { subject: { kind, level: column.level, noun: event.noun }, verb: event.verb, negative: event.negative, dateName: event.dateName };
}

function sayElapsed(elapsed: Of<'elapsed'>, scope: Scope): string {
  const from = sayValue(elapsed.from, scope);
  const to = sayValue(elapsed.to, scope);
  if (elapsed.unit === 'days') return `the number of days from ${from} to ${to}`;
  if (elapsed.unit === 'workingDays') return `the number of working days after ${from}, up to and including ${to}`;
  if (elapsed.unit === 'completedMonths') return `the completed months from ${from} to ${to}`;
  return isBirthDate(elapsed.from) ? `the child’s age on ${to}` : `the completed years from ${from} to ${to}`;
}

/** True for the date of birth, whether of this row's child or fetched from it. */
export function isBirthDate(expression: Expression): boolean {
  if (expression.kind === 'related') return expression.of !== null && isBirthDate(expression.of);
  return expression.kind === 'column' && expression.table === 'children' && expression.name === 'birthDate';
}
