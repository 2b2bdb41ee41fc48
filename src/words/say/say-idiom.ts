import type { Expression } from '../../language/index.js';
import { negatedVerb } from '../nouns/events.js';
import { about, type Clause, type Subject, statement } from './clause.js';
import { columnSubject, eventSubject, sayMoment, sayValue } from './say-value.js';
import { namedRow, type Scope } from './scope.js';

type Idiom = Extract<Expression, { kind: 'idiom' }>;

/** An idiom's own words with its arguments in their places; after "before" and "after" an event is a clause. */
export function template(idiom: Idiom, scope: Scope, from = idiom.says): string {
  return from.replace(/(\b(?:before|after) )?\{(\d+)\}/g, (_, preposition: string | undefined, index: string) => {
    const argument = idiom.arguments[Number(index)];
    if (!argument) return '';
    return preposition ? preposition + sayMoment(argument, scope) : sayValue(argument, scope);
  });
}

/** A true-or-false idiom: its words say a sentence ("{0} is in the period") or what its row is ("is open on {2}"). */
export function idiomClause(idiom: Idiom, negated: boolean, scope: Scope): Clause {
  const opening = /^\{0\} (.*)$/s.exec(idiom.says);
  const first = idiom.arguments[0];
  if (opening && first) return withSubject(idiom, first, opening[1], negated, scope);
  const verb = /^(?:is|was|has|did|does|had|started|ended|ceased|commenced) /.exec(idiom.says);
  if (verb) {
    const predicate = template(idiom, scope);
    return statement(rowOf(idiom, scope), negated ? (negatedVerb(predicate) ?? `does not meet: ${predicate}`) : predicate);
  }
  const sentence = splitSentence(template(idiom, scope));
  if (!sentence) return about(negated ? 'it is not true that' : '', template(idiom, scope));
  const predicate = negated ? negatedVerb(sentence.predicate) : sentence.predicate;
  return predicate === null ? about('it is not true that', template(idiom, scope)) : about(sentence.subject, predicate);
}

function withSubject(idiom: Idiom, first: Expression, rest: string, negated: boolean, scope: Scope): Clause {
  const event = first.kind === 'column' ? eventSubject(first) : null;
  const afterIs = /^is (.*)$/s.exec(rest)?.[1];
  const verb = event && (negated ? event.negative : event.verb);
  if (event && verb && afterIs !== undefined) return statement(event.subject, `${verb} ${template(idiom, scope, afterIs)}`);
  const predicate = template(idiom, scope, rest);
  const subject: Subject = first.kind === 'column' ? columnSubject(first) : { kind: 'other', noun: sayValue(first, scope) };
  return statement(subject, negated ? (negatedVerb(predicate) ?? `does not meet: ${predicate}`) : predicate);
}

/** The row an idiom is about: that of its first argument. */
function rowOf(idiom: Idiom, scope: Scope): Subject {
  const column = idiom.arguments.find((argument) => argument.kind === 'column');
  if (column?.kind !== 'column') return { kind: 'other', noun: 'it' };
  const { name, own } = namedRow(column.level, scope);
  return { kind: 'row', level: column.level, noun: own ? name.replace(/^the /, '') : name };
}

/** "the child was unaccompanied" → subject and predicate, at its first verb. */
function splitSentence(sentence: string): { readonly subject: string; readonly predicate: string } | null {
  const match = /^(.+?) ((?:is|was|has|did|had|were|are|started|ended|ceased|commenced) .*)$/s.exec(sentence);
  return match ? { subject: match[1], predicate: match[2] } : null;
}
