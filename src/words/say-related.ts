import type { Expression, RelatedExpression } from '../language/index.js';
import { asRelative } from './clause.js';
import { columnNoun, keyNoun, tableNoun } from './nouns.js';
import { onOneLine, plain, withArticle, type Passage } from './passage.js';
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

const isTrue = (expression: Expression): boolean => expression.kind === 'literal' && expression.value === true;

/** "has a placement that …", "has no placement that …", "has at least 3 placements that …" */
export function hasRows(related: RelatedExpression, quantity: Quantity, scope: Scope): Passage {
  const { singular, plural } = tableNoun(related.table);
  const within = inside(scope, related.table, related.level);
  const noun = quantity === 'some' ? withArticle(singular) : quantity === 'none' ? `no ${singular}` : quantityNoun(quantity, singular, plural);
  const rows = rowsInWords(noun, related.where && simplify(related.where), related.level, within);
  return { text: `has ${rows.text}`, items: rows.items };
}

/** How many rows: some, none, or a stated number. */
export type Quantity = 'some' | 'none' | { readonly words: 'at least' | 'at most' | 'exactly' | 'more than' | 'fewer than' | 'other than'; readonly count: number };

function quantityNoun(quantity: Exclude<Quantity, string>, singular: string, plural: string): string {
  const number = quantity.words === 'exactly' ? `exactly ${quantity.count}` : `${quantity.words} ${quantity.count}`;
  return `${number} ${quantity.count === 1 ? singular : plural}`;
}

/** Who has the rows: "the child", "the referral". */
export const ownerNoun = (related: RelatedExpression): string => `the ${keyNoun(related.key)}`;

/** A related value as a noun phrase. */
export function relatedNoun(related: RelatedExpression, scope: Scope): string {
  const { singular, plural } = tableNoun(related.table);
  const within = inside(scope, related.table, related.level);
  const owner = ownerNoun(related);
  const rows = (noun: string): string => onOneLine(rowsInWords(noun, related.where && simplify(related.where), related.level, within));
  // One row a child: "the child's date of birth" needs no word about which row.
  if (related.table === 'children' && related.where === null && related.of) return sayValue(related.of, within);
  const value = related.of ? valueTitle(related.of, within, related.level) : '';
  switch (related.aggregate) {
    case 'exists':
      return `whether ${owner} ${onOneLine(hasRows(related, 'some', scope))}`;
    case 'count':
      return `the number of ${owner}’s ${rows(plural)}`;
    case 'countDistinct':
      return `the number of different values of the ${value} among ${owner}’s ${rows(plural)}`;
    case 'min':
      return `the ${isDate(related.of) ? 'earliest' : 'lowest'} ${value} among ${owner}’s ${rows(plural)}`;
    case 'max':
      return `the ${isDate(related.of) ? 'latest' : 'highest'} ${value} among ${owner}’s ${rows(plural)}`;
    case 'sum':
      return `the sum of the ${value} over ${owner}’s ${rows(plural)}`;
    case 'latest':
      return `the ${value} of ${owner}’s latest ${rows(singular)}`;
  }
}

/** A value without its owner, who follows in the phrase. */
function valueTitle(of: Expression, scope: Scope, level: number): string {
  if (of.kind === 'column' && of.level === level) return columnNoun(of.table, of.name).title;
  return sayValue(of, scope).replace(/^the /, '');
}

function isDate(of: Expression | null): boolean {
  if (of === null) return false;
  if (of.kind === 'column') return columnNoun(of.table, of.name).kind === 'date';
  return of.kind === 'shift' || (of.kind === 'parameter') || (of.kind === 'idiom' && isDate(of.expansion));
}
