import {
  type Breakdown,
  type Calculation,
  type Definition,
  type Expression,
  type Rows,
  statisticId,
  usualNumber,
} from '../../language/index.js';
import { conjuncts } from './implication.js';

/** The rows that a published count is of: those of a table for which all of the conditions hold. */
export interface CountSet {
  readonly indicator: string;
  /** The stratum whose rows they are; null for all. */
  readonly stratum: { readonly breakdown: string; readonly value: string } | null;
  /** Which of a figure's counts it is. */
  readonly count: string;
  readonly table: string;
  readonly conditions: readonly Expression[];
}

type Selected = Pick<CountSet, 'table' | 'conditions'>;

const not = (operand: Expression): Expression => ({ kind: 'not', operand });

function selected(rows: Rows, exclusions: readonly { readonly when: Expression }[]): Selected {
  return {
    table: rows.table,
    conditions: [...(rows.where ? conjuncts(rows.where) : []), ...exclusions.map(({ when }) => not(when))],
  };
}

const narrowed = ({ table, conditions }: Selected, ...further: readonly Expression[]): Selected => ({
  table,
  conditions: [...conditions, ...further.flatMap(conjuncts)],
});

const compared = (left: Expression, operator: '>=' | '<=' | '>' | '=', value: number | string): Expression => ({
  kind: 'compare',
  operator,
  left,
  right: typeof value === 'number' ? { kind: 'literal', type: 'integer', value } : { kind: 'literal', type: 'code', value },
});

/** The rows of each count of a figure, by the names that cells have. */
function countsOf(calculation: Calculation): ReadonlyMap<string, Selected> {
  switch (calculation.shape) {
    case 'count':
      return new Map([['numerator', selected(calculation.rows, calculation.exclusions)]]);
    case 'proportion': {
      const denominator = selected(calculation.rows, calculation.exclusions);
      return new Map([
        ['denominator', denominator],
        ['numerator', narrowed(denominator, calculation.numerator)],
      ]);
    }
    case 'distribution': {
      const { value, bands, statistics = [], headline } = calculation;
      const all = selected(calculation.rows, calculation.exclusions);
      const sets = new Map([['denominator', narrowed(all, not({ kind: 'isNull', operand: value }))]]);
      for (const { id, from, to } of bands) {
        const limits = [...(from === null ? [] : [compared(value, '>=', from)]), ...(to === null ? [] : [compared(value, '<=', to)])];
        sets.set(`band:${id}`, narrowed(all, not({ kind: 'isNull', operand: value }), ...limits));
      }
      for (const statistic of [headline, ...statistics])
        if (typeof statistic === 'object' && 'shareAbove' in statistic)
          sets.set(`above:${statisticId(statistic)}`, narrowed(all, compared(value, '>', usualNumber(statistic.shareAbove))));
      return sets;
    }
    case 'ratio':
    case 'total': {
      const sides =
        calculation.shape === 'ratio'
          ? ([
              ['numerator', calculation.numerator],
              ['denominator', calculation.denominator],
            ] as const)
          : ([['numerator', calculation.quantity]] as const);
      return new Map(
        sides.flatMap(([name, quantity]) =>
          'rows' in quantity && quantity.of === null ? [[name, selected(quantity.rows, quantity.exclusions)] as const] : [],
        ),
      );
    }
    default:
      // What is not counted from rows is made of no sets of them.
      return new Map();
  }
}

/** What a row of a stratum has, as conditions; null where it cannot be said. */
function conditionsOf(breakdown: Breakdown, value: string): readonly Expression[] | null {
  if ('kind' in breakdown) {
    const stratum = breakdown.strata.find((each) => each.value === value);
    return stratum ? [stratum.when] : null;
  }
  const { of } = breakdown;
  if (of.kind !== 'case') return [compared(of, '=', value)];
  const isThis = (then: Expression): boolean => then.kind === 'literal' && then.value === value;
  const at = of.when.findIndex(({ then }) => isThis(then));
  const before = of.when.slice(0, at < 0 ? of.when.length : at).map((branch) => not(branch.if));
  // A stratum of several branches is left as it is written.
  if (of.when.filter(({ then }) => isThis(then)).length + (isThis(of.otherwise) ? 1 : 0) !== 1) return [compared(of, '=', value)];
  return at < 0 ? before : [...before, of.when[at].if];
}

/** The sets behind a definition's counts: of all, and of each stratum of some of its breakdowns. */
export function countSetsOf(definition: Definition, isPublished: (breakdown: string) => boolean): readonly CountSet[] {
  const counts = countsOf(definition.calculation);
  const whole = [...counts].map(([count, rows]): CountSet => ({ indicator: definition.id, stratum: null, count, ...rows }));
  const strata = definition.breakdowns
    .filter(({ id }) => isPublished(id))
    .flatMap((breakdown) =>
      breakdown.strata.flatMap(({ value }): readonly CountSet[] => {
        const conditions = conditionsOf(breakdown, value);
        if (!conditions) return [];
        return [...counts].map(([count, rows]) => ({
          indicator: definition.id,
          stratum: { breakdown: breakdown.id, value },
          count,
          ...narrowed(rows, ...conditions),
        }));
      }),
    );
  return [...whole, ...strata];
}
