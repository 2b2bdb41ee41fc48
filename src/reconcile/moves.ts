import { decide } from '../engine/count/decide.js';
import { groupsOf } from '../engine/count/groups.js';
import { partsOfCalculation, prepare, scopeOf } from '../engine/index.js';
import type { Definition, Expression } from '../language/index.js';
import type { Records } from '../records/index.js';
import type { Period } from '../time/index.js';
import { all, loosened, type Rule, rulesOf } from './rule.js';

/** What a definition's figure would move by if one of its rules were dropped, or loosened. */
export interface Move {
  readonly rule: Rule;
  /** The rule as it would read with one of its inner conditions dropped; null when the whole rule is. */
  readonly instead: Rule | null;
  readonly numerator: number;
  /** Null when the denominator is not made of rows. */
  readonly denominator: number | null;
}

interface Counts {
  readonly numerator: number;
  readonly denominator: number | null;
}

type Parts = Omit<ReturnType<typeof partsOfCalculation>, 'part' | 'side' | 'sum'>;

/** The parts put together again from some of the rules. */
function partsFrom(parts: Parts, rules: readonly Rule[]): Parts {
  const of = (step: Rule['step']): Expression | null => all(rules.filter((rule) => rule.step === step).map(({ expression }) => expression));
  return {
    rows: { table: parts.rows.table, where: of('cohort') },
    exclusions: parts.exclusions.flatMap((exclusion) => {
      const rule = rules.find(({ step, id }) => step === 'exclusion' && id === exclusion.id);
      return rule ? [{ ...exclusion, when: rule.expression }] : [];
    }),
    // A numerator with every condition dropped is the whole denominator.
    numerator: parts.numerator && (of('numerator') ?? { kind: 'literal', type: 'boolean', value: true }),
    value: parts.value,
  };
}

/**
 * What each rule of a definition does to its figure for one authority: the figure with the rule dropped, or with one of
 * its inner conditions dropped, less the figure as it is. Each move is on its own, so moves do not add up: two rules that leave out the same row move nothing alone.
 */
export function movesOf(records: Records, definition: Definition, period: Period, laCode: string): readonly Move[] {
  const data = prepare(records);
  const scope = scopeOf(data, period);
  const authority = data.authorities.indexOf(laCode);
  const { shape } = definition.calculation;
  const counts = (parts: Parts): Counts => {
    const { table, rows, denominator, counted, values } = decide(parts, scope);
    const groups = groupsOf(table, rows, data, null, 1);
    const inCounted = groups.counts(counted)[authority];
    const numerator = values ? groups.valuesOf(counted, values)[0][authority].reduce((sum, value) => sum + value, 0) : inCounted;
    return {
      numerator,
      denominator: shape === 'proportion' ? groups.counts(denominator)[authority] : shape === 'distribution' ? inCounted : null,
    };
  };
  const parts = partsOfCalculation(definition.calculation);
  const rules = rulesOf(definition);
  const asIs = counts(parts);
  const less = (now: Counts): Pick<Move, 'numerator' | 'denominator'> => ({
    numerator: now.numerator - asIs.numerator,
    denominator: now.denominator === null || asIs.denominator === null ? null : now.denominator - asIs.denominator,
  });
  const moved = (rule: Rule, instead: Rule | null): Move => ({
    rule,
    instead,
    ...less(
      counts(
        partsFrom(
          parts,
          rules.flatMap((other) => (other !== rule ? [other] : instead ? [instead] : [])),
        ),
      ),
    ),
  });
  return rules
    .filter(({ step }) => step !== 'value')
    .flatMap((rule) => [moved(rule, null), ...loosened(rule).map((instead) => moved(rule, instead))]);
}
