import { partsOfCalculation } from '../engine/index.js';
import { type Definition, type Expression, throughIdioms } from '../language/index.js';
import { canonicalJson } from '../language/json/canonical-json.js';

/** One rule of a definition, in the order in which rules are applied: conditions of the cohort, exclusions, conditions of the numerator, the value. */
export interface Rule {
  readonly step: 'cohort' | 'exclusion' | 'numerator' | 'value';
  /** The exclusion's name; null for the other steps. */
  readonly id: string | null;
  /** Why, for an exclusion. */
  readonly because: string | null;
  /** What is asked of a row of `table`. */
  readonly expression: Expression;
  readonly table: string;
}

// Idioms stay whole: they are what a reader knows by name, and `words` says them in one sentence.
const conditions = (expression: Expression): readonly Expression[] =>
  expression.kind === 'and' ? expression.operands.flatMap(conditions) : [expression];

/**
 * The rules of a definition one by one, in the order in which they are applied.
 *
 * @example
 * ```ts
 * rulesOf(cinRatePracticeExclusive).map(({ step, id }) => id ?? step)
 * // ['cohort', 'looked-after', 'on-a-child-protection-plan', 'care-leaver']
 * ```
 */
export function rulesOf(definition: Pick<Definition, 'calculation'>): readonly Rule[] {
  const { rows, exclusions, numerator, value } = partsOfCalculation(definition.calculation);
  const { table } = rows;
  const plain =
    (step: Rule['step']) =>
    (expression: Expression): Rule => ({ step, id: null, because: null, expression, table });
  return [
    ...(rows.where ? conditions(rows.where).map(plain('cohort')) : []),
    ...exclusions.map(({ id, because, when }): Rule => ({ step: 'exclusion', id, because, expression: when, table })),
    ...(numerator ? conditions(numerator).map(plain('numerator')) : []),
    ...(value ? [plain('value')(value)] : []),
  ];
}

const meaningOf = ({ step, expression, table }: Rule): string => canonicalJson([step, table, expression]);

/** The rules that one definition has and another has not. */
export function rulesOnlyIn(one: Pick<Definition, 'calculation'>, other: Pick<Definition, 'calculation'>): readonly Rule[] {
  const known = new Set(rulesOf(other).map(meaningOf));
  return rulesOf(one).filter((rule) => !known.has(meaningOf(rule)));
}

/** Conditions joined again: null when there are none, for then nothing is asked. */
export const all = (operands: readonly Expression[]): Expression | null =>
  operands.length === 0 ? null : operands.length === 1 ? operands[0] : { kind: 'and', operands };

/**
 * A rule that asks for a related row meeting several conditions, with each of those conditions dropped in turn; none for
 * other rules. Many definitions are one such rule, and only its inner conditions tell them apart.
 */
export function loosened(rule: Rule): readonly Rule[] {
  const expression = throughIdioms(rule.expression);
  if (expression.kind !== 'related' || expression.aggregate !== 'exists' || expression.where?.kind !== 'and') return [];
  const operands = conditions(expression.where);
  return operands.map((dropped) => ({
    ...rule,
    expression: { ...expression, where: all(operands.filter((operand) => operand !== dropped)) },
  }));
}
