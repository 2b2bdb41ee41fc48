import { tableNoun } from '../nouns/nouns.js';
import { inOneSentence, type Passage, plain } from '../nouns/passage.js';
import { namedRow, type Scope } from './scope.js';

/**
 * What a statement is about: a row ("the referral"), something of a row ("the referral's legal status"), or anything
 * else, already in words. `level` is the row's level.
 */
export type Subject =
  | { readonly kind: 'row'; readonly level: number; readonly noun: string }
  | { readonly kind: 'attribute'; readonly level: number; readonly noun: string }
  | { readonly kind: 'other'; readonly noun: string };

/** A condition, half way to English: statements, and groups of them. */
export type Clause =
  | {
      readonly kind: 'statement';
      readonly subject: Subject;
      readonly predicate: Passage;
      /** The predicate's first words, when a second statement that begins with them need not repeat them. */
      readonly verb?: string;
    }
  | { readonly kind: 'all' | 'any'; readonly clauses: readonly Clause[] };

export function statement(subject: Subject, predicate: Passage | string, verb?: string): Clause {
  const said = { kind: 'statement', subject, predicate: typeof predicate === 'string' ? plain(predicate) : predicate } as const;
  return verb === undefined ? said : { ...said, verb };
}

/** A statement without a subject that can be told apart: "the child has …". */
export const about = (noun: string, predicate: Passage | string): Clause => statement({ kind: 'other', noun }, predicate);

/** The subject at the front of a sentence: "the referral", "this referral's legal status". */
export function subjectWords(subject: Subject, scope: Scope): string {
  if (subject.kind === 'other') return subject.noun;
  const row = namedRow(subject.level, scope);
  if (subject.kind === 'row') return row.own ? `the ${subject.noun}` : row.name;
  const inside = row.own ? subject.noun : withRowNamed(subject, row.name, scope);
  // "whether the referral led to …" is a noun without an article.
  if (subject.noun.startsWith('whether ')) return inside ?? `${subject.noun} (${row.name})`;
  return inside === null ? `${row.name}’s ${subject.noun}` : `the ${inside}`;
}

/** "reason the episode ceased" with its row named inside: "reason that episode of care ceased". Null when it does not name its row. */
function withRowNamed(subject: Subject & { readonly level: number }, name: string, scope: Scope): string | null {
  const { singular } = tableNoun(scope.tables[Math.max(subject.level, 0)] ?? '');
  const words = [singular, ...singular.split(' ').filter((word) => word !== 'of' && word !== 'care')];
  const found = words.find((word) => new RegExp(`\\bthe ${word}\\b`).test(subject.noun));
  return found === undefined ? null : subject.noun.replace(new RegExp(`\\bthe ${found}\\b`), name);
}

const LEADS = { all: 'all of these are true:', any: 'any of these is true:' } as const;

/** A condition as one or more full sentences without their capitals and stops. */
export function asStatement(clause: Clause, scope: Scope): Passage {
  if (clause.kind === 'statement') return prefixed(`${subjectWords(clause.subject, scope)} `, clause.predicate);
  const shared = sharedSubject(clause.clauses, scope);
  if (shared) return prefixed(`${shared} `, { text: inOneSentence(predicates(clause.clauses), wordOf(clause.kind), 3)!, items: [] });
  const pieces = clause.clauses.map((part) => asStatement(part, scope));
  const isNested = clause.clauses.some((part) => part.kind !== 'statement');
  const text = isNested ? null : inOneSentence(pieces, wordOf(clause.kind), 2);
  return text ? plain(text) : { text: LEADS[clause.kind], items: pieces };
}

/**
 * A condition as what a noun is followed by: "that was received in the period", "whose legal status is C1". `level` is
 * the row the noun names.
 */
export function asRelative(clause: Clause, level: number, scope: Scope): Passage {
  if (clause.kind === 'statement') {
    const { subject, predicate } = clause;
    const isChild = scope.tables[level] === 'children';
    if (subject.kind === 'row' && subject.level === level) return prefixed(isChild ? 'who ' : 'that ', predicate);
    if (isChild && subject.kind === 'other' && subject.noun === 'the child') return prefixed('who ', predicate);
    if (subject.kind === 'attribute' && subject.level === level) {
      const itself = withRowNamed(subject, 'it', scope);
      return prefixed(itself === null ? `whose ${subject.noun} ` : `for which the ${itself} `, predicate);
    }
    return prefixed(isChild ? 'for whom ' : 'for which ', asStatement(clause, scope));
  }
  if (clause.kind === 'any') {
    const [first] = clause.clauses;
    const shared = sharedSubject(clause.clauses, scope);
    if (shared && first?.kind === 'statement')
      return asRelative({ ...first, predicate: plain(inOneSentence(predicates(clause.clauses), 'or', 3)!) }, level, scope);
    return { text: 'for which any of these is true:', items: clause.clauses.map((part) => asStatement(part, scope)) };
  }
  const pieces = clause.clauses.map((part) => asRelative(part, level, scope));
  const hasChoice = clause.clauses.some((part) => part.kind === 'any');
  const text = hasChoice ? null : inOneSentence(pieces, 'and', 2);
  return text ? plain(text) : { text: ':', items: pieces };
}

/** A group of clauses; statements in it that share a subject and a verb become one: "was received on or after … and before …". */
export function groupOf(kind: 'all' | 'any', clauses: readonly Clause[]): Clause {
  const merged: Clause[] = [];
  for (const clause of clauses) {
    const last = merged[merged.length - 1];
    const joined = last ? joinedByVerb(last, clause, wordOf(kind)) : null;
    if (joined) merged[merged.length - 1] = joined;
    else merged.push(clause);
  }
  return merged.length === 1 ? merged[0] : { kind, clauses: merged };
}

function joinedByVerb(first: Clause, second: Clause, word: 'and' | 'or'): Clause | null {
  if (first.kind !== 'statement' || second.kind !== 'statement' || first.verb === undefined || first.verb !== second.verb) return null;
  if (JSON.stringify(first.subject) !== JSON.stringify(second.subject)) return null;
  const rest = second.predicate.text.slice(second.verb.length);
  // Without the verb: three limits on one date are said one by one.
  return statement(first.subject, `${first.predicate.text} ${word}${rest}`);
}

const wordOf = (kind: 'all' | 'any'): 'and' | 'or' => (kind === 'all' ? 'and' : 'or');

const predicates = (clauses: readonly Clause[]): readonly Passage[] =>
  clauses.flatMap((clause) => (clause.kind === 'statement' ? [clause.predicate] : []));

/** The words all statements begin with, when they can be said as one: "the legal status is C1, or is not recorded". */
function sharedSubject(clauses: readonly Clause[], scope: Scope): string | null {
  const subjects = new Set(clauses.map((clause) => (clause.kind === 'statement' ? subjectWords(clause.subject, scope) : '')));
  const [only = ''] = subjects;
  if (subjects.size !== 1 || only === '' || clauses.length > 3) return null;
  return inOneSentence(predicates(clauses), 'or', 3) ? only : null;
}

function prefixed(prefix: string, passage: Passage): Passage {
  return { text: (prefix + passage.text).trimStart(), items: passage.items };
}
