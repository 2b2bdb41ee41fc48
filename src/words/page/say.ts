import type { Definition, Expression } from '../../language/index.js';
import { onOneLine, type Passage, plain } from '../nouns/passage.js';
import { asStatement } from '../say/clause.js';
import { sayCondition } from '../say/say-condition.js';
import { sayValue } from '../say/say-value.js';
import { scopeFor } from '../say/scope.js';
import type { Block } from './blocks.js';
import { breakdownBlocks } from './breakdowns.js';
import { whatIsCounted, whoIsCounted, whoIsLeftOut } from './calculation.js';
import { decisionTable } from './decision-table.js';
import { isCondition, termsUsed } from './terms.js';

/**
 * Says an expression about a row of a table: a condition as a statement, with a list when it is long; a value as a noun
 * phrase. Capitals and full stops are left to the page.
 *
 * @param expression - the expression, whose level 0 is a row of `table`
 * @param table - a table of the record model, or a derived one
 * @example
 * ```ts
 * sayExpression(isNull(rowOf('carePeriods', 0).endedOn), 'carePeriods').text // 'the period of care has no end date'
 * ```
 */
export function sayExpression(expression: Expression, table: string): Passage {
  const scope = scopeFor(expression, table);
  return isCondition(expression) ? asStatement(sayCondition(expression, scope), scope) : plain(sayValue(expression, scope));
}

/** The same on one line: a list becomes "(a) …; (b) …". */
export function sayInOneLine(expression: Expression, table: string): string {
  return onOneLine(sayExpression(expression, table));
}

/** The parts of a page that are made from the calculation and not written by an author: what a review of wording reads. */
export function sayLogic(definition: Definition): readonly Block[] {
  return [
    ...whoIsCounted(definition),
    ...whoIsLeftOut(definition, (id) => id),
    ...whatIsCounted(definition.calculation),
    ...decisionTable(definition),
    ...breakdownBlocks(definition),
    ...termsUsed(definition),
  ];
}
