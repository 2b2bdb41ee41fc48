import type { Expression, RelatedExpression } from '../../language/index.js';
import { keyOwner } from '../../records/index.js';
import { negatedVerb } from '../nouns/events.js';
import { columnNoun } from '../nouns/nouns.js';
import { onOneLine, type Passage, withArticle } from '../nouns/passage.js';
import { sayList } from '../nouns/quantities.js';
import { about, asStatement, type Clause, groupOf, type Subject, statement, subjectWords } from './clause.js';
import { sayComparison } from './say-compare.js';
import { idiomClause } from './say-idiom.js';
import { missingLast, recordedAs, sameOrNeither, truthOrUnknown } from './say-patterns.js';
import { sayRange } from './say-range.js';
import { hasRows, ofLatest, ownerNoun, ownerOf } from './say-related.js';
import { columnSubject, eventSubject, sayValue } from './say-value.js';
import { inside, type Scope } from './scope.js';
import { simplify } from './simplify.js';

/** A condition on its way to English. Double negatives are removed first. */
export function sayCondition(expression: Expression, scope: Scope): Clause {
  return say(simplify(expression), scope);
}

function say(expression: Expression, scope: Scope): Clause {
  switch (expression.kind) {
    case 'and':
      return recordedAs(expression.operands, scope) ?? group('all', expression.operands, scope);
    case 'or':
      return (
        sameOrNeither(expression.operands, scope) ??
        truthOrUnknown(missingLast(expression.operands)) ??
        group('any', missingLast(expression.operands), scope)
      );
    case 'not':
      return sayNegated(expression.operand, scope);
    case 'compare':
      return sayComparison(expression, scope);
    case 'isNull':
      return sayMissing(expression.operand, true, scope);
    case 'in':
      return saying(expression.operand, `is ${sayList(expression.list)}`, scope);
    case 'related':
      if (isOwnRow(expression)) return ofOwnRow(expression.where, inside(scope, expression.table, expression.level));
      if (expression.aggregate === 'exists') return about(ownerNoun(expression), hasRows(expression, 'some', scope));
      return about(sayValue(expression, scope), 'is true');
    case 'idiom':
      return idiomClause(expression, false, scope);
    case 'column':
      return sayTruth(expression, true);
    case 'literal':
      return about('', expression.value === true ? 'always' : expression.value === false ? 'never' : 'nothing is known');
    case 'case':
      return about('this is true:', sayValue(expression, scope));
    case 'parameter':
    case 'given':
    case 'arithmetic':
    case 'quotient':
    case 'shift':
    case 'elapsed':
      return about(sayValue(expression, scope), 'is true');
  }
}

/** Only what has no opposite of its own is still negated after simplifying. */
function sayNegated(operand: Expression, scope: Scope): Clause {
  switch (operand.kind) {
    case 'isNull':
      return sayMissing(operand.operand, false, scope);
    case 'in':
      return saying(operand.operand, `is not ${sayList(operand.list)}`, scope);
    case 'related':
      if (isOwnRow(operand))
        return about('it is not known that', onOneLine(inWords(operand.where, inside(scope, operand.table, operand.level))));
      if (operand.aggregate === 'exists') return about(ownerNoun(operand), hasRows(operand, 'none', scope));
      return about(sayValue(operand, scope), 'is not true');
    case 'idiom':
      return idiomClause(operand, true, scope);
    case 'column':
      return sayTruth(operand, false);
    case 'literal':
    case 'given':
    case 'parameter':
    case 'arithmetic':
    case 'quotient':
    case 'case':
    case 'shift':
    case 'elapsed':
    case 'compare':
    case 'and':
    case 'or':
    case 'not':
      return about('it is not true that', onOneLine(inWords(operand, scope)));
  }
}

function group(kind: 'all' | 'any', operands: readonly Expression[], scope: Scope): Clause {
  const clauses: Clause[] = [];
  for (let at = 0; at < operands.length; at++) {
    const next = operands[at + 1];
    const range = kind === 'all' && next ? sayRange(operands[at], next, scope) : null;
    clauses.push(range ?? say(operands[at], scope));
    if (range) at++;
  }
  return groupOf(kind, clauses);
}

/** What a value is the subject of. */
export function subjectOf(expression: Expression, scope: Scope): Subject {
  if (expression.kind === 'column') return columnSubject(expression);
  // Cases need brackets, or the last of them runs on into the predicate.
  return { kind: 'other', noun: expression.kind === 'case' ? `the value (${sayValue(expression, scope)})` : sayValue(expression, scope) };
}

/** Something said of a value. */
export function saying(value: Expression, predicate: string, scope: Scope): Clause {
  return ofLatest(value, predicate, scope) ?? statement(subjectOf(value, scope), predicate);
}

const inWords = (condition: Expression, scope: Scope): Passage => asStatement(sayCondition(condition, scope), scope);

/** A child, or a case, has one row of its own, so "the child has a child whose …" is said of the child. */
function isOwnRow(related: RelatedExpression): related is RelatedExpression & { readonly where: Expression } {
  return related.aggregate === 'exists' && related.table === keyOwner[related.key] && related.where !== null;
}

/** Said with the child's row in scope, so that the words no longer depend on it. */
function ofOwnRow(where: Expression, within: Scope): Clause {
  const clause = sayCondition(where, within);
  return clause.kind === 'statement'
    ? about(subjectWords(clause.subject, within), clause.predicate)
    : about('', asStatement(clause, within));
}

function sayMissing(operand: Expression, isMissing: boolean, scope: Scope): Clause {
  const event = operand.kind === 'column' ? eventSubject(operand) : null;
  if (event?.dateName) return statement(event.subject, isMissing ? `has no ${event.dateName}` : `has ${withArticle(event.dateName)}`);
  const truth = operand.kind === 'column' ? sayTruth(operand, true) : null;
  if (truth?.kind === 'statement' && truth.predicate.text !== 'is true')
    return about(`whether ${subjectWords(truth.subject, scope)} ${truth.predicate.text}`, isMissing ? 'is not known' : 'is known');
  return saying(operand, isMissing ? 'is not recorded' : 'is recorded', scope);
}

/** A true-or-false column: "whether the referral led to …" makes the sentence it asks about. */
export function sayTruth(column: Extract<Expression, { kind: 'column' }>, truth: boolean): Clause {
  const { title } = columnNoun(column.table, column.name);
  const match = /^whether (?:(the|an?) )?(.+?) ((?:is|was|led|has|did) .+)$/.exec(title);
  if (!match) return statement(columnSubject(column), truth ? 'is true' : 'is not true');
  const [, article = 'the', noun = '', verb = ''] = match;
  const predicate = truth ? verb : (negatedVerb(verb) ?? `has not been shown to have ${verb}`);
  if (article !== 'the') return about(`${article} ${noun}`, predicate);
  const isRow = namesRow(column.table, noun);
  return statement({ kind: isRow ? 'row' : 'attribute', level: column.level, noun }, predicate);
}

const namesRow = (table: string, noun: string): boolean => ownerOf(table).split(' ').includes(noun);
