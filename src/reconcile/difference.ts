import { loosened, type Rule } from './rule.js';
import type { Part } from './standing.js';
import type { Units } from './units.js';

/**
 * Units that one rule separates. `amount` is what the group adds to "b less a": negative for units that only `a` has.
 */
export interface Group {
  /** Which definition has the units; `both` when both have them and value them differently. */
  readonly heldBy: 'a' | 'b' | 'both';
  /** The rule of the other definition that keeps them out (of `b`, for units both have); null when the child has no row there at all. */
  readonly rule: Rule | null;
  /** The rule without the one condition that alone keeps them out, so that they would pass; null when no single condition does, or the rule has no conditions inside. */
  readonly wouldPass: Rule | null;
  readonly why: 'not-met' | 'unknown' | 'left-out' | 'no-row' | 'valued-differently';
  readonly units: number;
  readonly amount: number;
  readonly members?: readonly string[];
}

/** Two counts (or sums) of one part, and the groups that make up the difference between them. */
export interface Difference {
  readonly a: number;
  readonly b: number;
  /** b less a: the groups' amounts add up to it exactly. */
  readonly difference: number;
  /** Units that both definitions have. */
  readonly inBoth: number;
  readonly groups: readonly Group[];
}

interface Open {
  readonly order: number;
  readonly group: Omit<Group, 'units' | 'amount' | 'members'>;
  readonly members: number[];
  amount: number;
}

// Far above any rule's place, so that what `b` holds comes after what `a` holds.
const OF_B = 1_000_000;

/** Groups by the rule that separates, in the order of the rules, what `a` has first. */
export function differenceOf(
  a: Units,
  b: Units,
  rules: { readonly a: readonly Rule[]; readonly b: readonly Rule[] },
  units: readonly number[],
  part: Part,
  nameOf: ((unit: number) => string) | null,
): Difference {
  const onlyA: number[] = [];
  const onlyB: number[] = [];
  const both: number[] = [];
  let sumA = 0;
  let sumB = 0;
  for (const unit of units) {
    const inA = a.isIn(unit, part);
    const inB = b.isIn(unit, part);
    sumA += a.amount(unit, part);
    sumB += b.amount(unit, part);
    if (inA && inB) both.push(unit);
    else if (inA) onlyA.push(unit);
    else if (inB) onlyB.push(unit);
  }
  const open = new Map<string, Open>();
  const add = (key: string, order: number, group: Open['group'], unit: number, amount: number): void => {
    let into = open.get(key);
    if (!into) open.set(key, (into = { order, group, members: [], amount: 0 }));
    into.members.push(unit);
    into.amount += amount;
  };
  const separate = (heldBy: 'a' | 'b', held: readonly number[], lacking: Units, itsRules: readonly Rule[]): void => {
    const kept = lacking.keptOut(Int32Array.from(held), part);
    const base = heldBy === 'a' ? 0 : OF_B;
    for (const [at, unit] of held.entries()) {
      const amount = heldBy === 'a' ? -a.amount(unit, part) : b.amount(unit, part);
      const found = kept[at];
      if (!found) {
        add(`${heldBy} none`, base - 1, { heldBy, rule: null, wouldPass: null, why: 'no-row' }, unit, amount);
        continue;
      }
      const rule = itsRules[found.rule];
      const why = rule.step === 'exclusion' ? 'left-out' : found.isUnknown ? 'unknown' : 'not-met';
      const wouldPass = found.inner === null ? null : loosened(rule)[found.inner];
      const order = base + found.rule * 100 + (found.isUnknown ? 99 : (found.inner ?? 98));
      add(`${heldBy} ${found.rule} ${why} ${found.inner}`, order, { heldBy, rule, wouldPass, why }, unit, amount);
    }
  };
  separate('a', onlyA, b, rules.b);
  separate('b', onlyB, a, rules.a);
  for (const unit of both) {
    const amount = b.amount(unit, part) - a.amount(unit, part);
    if (amount !== 0)
      add(
        'both',
        2 * OF_B,
        { heldBy: 'both', rule: rules.b.find(({ step }) => step === 'value') ?? null, wouldPass: null, why: 'valued-differently' },
        unit,
        amount,
      );
  }
  const groups = [...open.values()]
    .sort((x, y) => x.order - y.order)
    .map(
      ({ group, members, amount }): Group => ({
        ...group,
        units: members.length,
        amount,
        ...(nameOf ? { members: members.map(nameOf) } : {}),
      }),
    );
  return { a: sumA, b: sumB, difference: sumB - sumA, inBoth: both.length, groups };
}
