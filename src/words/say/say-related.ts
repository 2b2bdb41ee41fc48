import type { Expression, RelatedExpression } from '../../language/index.js';
import { keyOwner } from '../../records/index.js';
import { columnNoun, keyNoun, tableNoun } from '../nouns/nouns.js';
import { onOneLine, type Passage, plain, withArticle } from '../nouns/passage.js';
import { about, asRelative, type Clause } from './clause.js';
import { sayCondition } from './say-condition.js';
import { sayValue } from './say-value.js';
import { inside, type Scope } from './scope.js';
import { simplify } from './simplify.js';

/** What a table's rows are called, for matching a column's title to its row. */
export const ownerOf = (table: string): string => tableNoun(table).singular;

/** Rows of a related table after a noun: "referral that was received …"; a colon begins a list. */
export function rowsInWords(noun: string, where: Expression | null, level: number, scope: Scope): Passage {
  if (where === null || isTrue(where)) return plain(noun);
  const relative = asRelative(sayCondition(where, scope), level, scope);
  return { text: relative.text === ':' ? `${noun}:` : `${noun} ${relative.text}`, items: relative.items };
}

/** The same after a plural noun: "placements that are open". */
function manyRowsInWords(noun: string, where: Expression | null, level: number, scope: Scope): Passage {
  const { text, items } = rowsInWords(noun, where, level, scope);
  return { text: agreeing(text, noun), items: items.map((item) => ({ ...item, text: agreeing(item.text, '') })) };
}

/** Verbs right after the plural noun, and those joined to them, agree with it. */
function agreeing(text: string, noun: string): string {
  const rest = text.slice(noun.length);
  const verbs: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have' };
  return (
    noun +
    rest.replace(/(^ ?|, and )(that|who) (is|was|has) /g, (_, lead: string, word: string, verb: string) => `${lead}${word} ${verbs[verb]} `)
  );
}

const isTrue = (expression: Expression): boolean => expression.kind === 'literal' && expression.value === true;

/** "has a placement that …", "has no placement that …", "has at least 3 placements that …" */
export function hasRows(related: RelatedExpression, quantity: Quantity, scope: Scope): Passage {
  const { singular, plural } = tableNoun(related.table);
  const within = inside(scope, related.table, related.level);
  const noun =
    quantity === 'some' ? withArticle(singular) : quantity === 'none' ? `no ${singular}` : quantityNoun(quantity, singular, plural);
  const inWords = typeof quantity === 'string' ? rowsInWords : manyRowsInWords;
  const rows = inWords(noun, related.where && simplify(related.where), related.level, within);
  return { text: `has ${rows.text}`, items: rows.items };
}

/** How many rows: some, none, or a stated number. */
export type Quantity =
  | 'some'
  | 'none'
  | { readonly words: 'at least' | 'at most' | 'exactly' | 'more than' | 'fewer than' | 'other than'; readonly count: number };

function quantityNoun(quantity: Exclude<Quantity, string>, singular: string, plural: string): string {
  const number = quantity.words === 'exactly' ? `exactly ${quantity.count}` : `${quantity.words} ${quantity.count}`;
  return `${number} ${quantity.count === 1 ? singular : plural}`;
}

/** Who has the rows: "the child", "the referral". */
export const ownerNoun = (related: RelatedExpression): string => `the ${keyNoun(related.key)}`;

/** A related value as a noun phrase on one line. */
export const relatedNoun = (related: RelatedExpression, scope: Scope): string => onOneLine(relatedPassage(related, scope));

/** A related value as a noun phrase, with a list when its conditions are long. */
export function relatedPassage(related: RelatedExpression, scope: Scope): Passage {
  const { singular, plural } = tableNoun(related.table);
  const within = inside(scope, related.table, related.level);
  // One row a child: "the child's date of birth" needs no word about which row.
  if (related.table === 'children' && related.where === null && related.of) return plain(sayValue(related.of, within));
  const value = related.of ? valueTitle(related.of, within, related.level) : '';
  const theValue = value.startsWith('whether ') ? value : `the ${value}`;
  // Nor does one row of a case: the date of an event names what it happened to.
  if (related.table === keyOwner[related.key] && related.where === null && related.of)
    return plain(isDate(related.of) ? theValue : `${theValue} of ${ownerNoun(related)}`);
  const where = related.where && simplify(related.where);
  const ofRows = (lead: string): Passage => {
    const isOne = related.aggregate === 'latest' || related.aggregate === 'earliest';
    const rows = (isOne ? rowsInWords : manyRowsInWords)(isOne ? singular : plural, where, related.level, within);
    return { text: `${lead} ${rows.text}`, items: rows.items };
  };
  const owner = ownerNoun(related);
  switch (related.aggregate) {
    case 'exists': {
      const has = hasRows(related, 'some', scope);
      return { text: `whether ${owner} ${has.text}`, items: has.items };
    }
    case 'count':
      return ofRows(`the number of ${owner}’s`);
    case 'countDistinct':
      return ofRows(`the number of different values of ${theValue} among ${owner}’s`);
    case 'min':
      return ofRows(`the ${isDate(related.of) ? 'earliest' : 'lowest'} ${value} among ${owner}’s`);
    case 'max':
      return ofRows(`the ${isDate(related.of) ? 'latest' : 'highest'} ${value} among ${owner}’s`);
    case 'sum':
      return ofRows(`the sum of ${theValue} over ${owner}’s`);
    case 'coveredDays': {
      const window = `from ${sayValue(related.within.from, scope)} to ${sayValue(related.within.to, scope)}, both included`;
      const end = related.until.kind === 'literal' ? 'on' : `up to the day before the ${valueTitle(related.until, within, related.level)}`;
      return ofRows(`the number of days ${window}, that lie from the ${value} ${end} of any of ${owner}’s`);
    }
    case 'latest':
    case 'earliest':
      return ofRows(`${theValue} of ${owner}’s ${related.aggregate}`);
  }
}

/**
 * What is said of the value of the latest or earliest row, the row last: "the legal status is C1 in the child's latest episode of care
 * that …". A list of conditions in the middle of a sentence could not be read.
 */
export function ofLatest(value: Expression, predicate: string, scope: Scope): Clause | null {
  if (value.kind !== 'related' || value.of === null || value.where === null) return null;
  if (value.aggregate !== 'latest' && value.aggregate !== 'earliest') return null;
  const within = inside(scope, value.table, value.level);
  const rows = rowsInWords(
    `${ownerNoun(value)}’s ${value.aggregate} ${tableNoun(value.table).singular}`,
    simplify(value.where),
    value.level,
    within,
  );
  const title = valueTitle(value.of, within, value.level);
  return about(title.startsWith('whether ') ? title : `the ${title}`, { text: `${predicate} in ${rows.text}`, items: rows.items });
}

/** A value without its owner, who follows in the phrase. */
function valueTitle(of: Expression, scope: Scope, level: number): string {
  if (of.kind === 'column' && of.level === level) return columnNoun(of.table, of.name).title;
  return sayValue(of, scope).replace(/^the /, '');
}

function isDate(of: Expression | null): boolean {
  if (of === null) return false;
  if (of.kind === 'column') return columnNoun(of.table, of.name).kind === 'date';
  return of.kind === 'shift' || of.kind === 'parameter' || (of.kind === 'idiom' && isDate(of.expansion));
}
