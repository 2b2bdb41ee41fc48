import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitions as allDefinitions } from '../../definitions/index.js';
import { countCalculation, proportionCalculation } from '../../src/language/build/shapes.js';
import {
  type Definition,
  derivedTables,
  equals,
  exists,
  isNull,
  not,
  openOn,
  or,
  periodEnd,
  type Row,
  rows,
} from '../../src/language/index.js';
import { type Difference, type Reconciliation, reconcile } from '../../src/reconcile/index.js';
import { recordsFrom } from '../../src/records/index.js';
import { calculate } from '../../src/results/index.js';
import { demoAuthority, recordsOf } from '../../src/synthetic/index.js';
import { period, yearEnding } from '../../src/time/index.js';
import { isCounted, isInDenominator } from '../naive/result.js';
import { naiveUnits } from '../naive/units.js';
import { worldOf } from '../naive/world.js';
import { countingRows } from '../support/definitions.js';
import { casesToTry } from '../support/effort.js';
import { measure } from '../support/measure.js';

type Plan = Row<'childProtectionPlans'>;
const year = { start: '2024-04-01', end: '2025-03-31' };

const open = (plan: Plan) => openOn(plan.startedOn, plan.endedOn, periodEnd);
const neglect = {
  id: 'neglect',
  because: 'An example.',
  source: 'proposal',
  when: (plan: Plan) => equals(plan.initialCategoryOfAbuse, 'NEG'),
};
const again = { id: 'again', because: 'Another.', source: 'proposal', when: (plan: Plan) => equals(plan.previousPlans, 2) };

/** Measures with rules that overlap, contradict and meet missing items. */
const measures: readonly Definition[] = [
  proportionCalculation({ rows: rows('childProtectionPlans', open), numerator: (plan) => equals(plan.previousPlans, 1) }),
  proportionCalculation({
    rows: rows('childProtectionPlans', open),
    exclusions: [neglect],
    numerator: (plan) => not(equals(plan.previousPlans, 0)),
  }),
  proportionCalculation({
    rows: rows('childProtectionPlans'),
    exclusions: [again, neglect],
    numerator: (plan) => or(isNull(plan.previousPlans), equals(plan.initialCategoryOfAbuse, 'PHY')),
  }),
  proportionCalculation({
    rows: rows('childProtectionPlans', (plan) => equals(plan.previousPlans, 1)),
    numerator: (plan) => equals(plan.initialCategoryOfAbuse, 'NEG'),
  }),
  countCalculation({ rows: rows('children', () => exists('childProtectionPlans', open)) }),
].map((calculation, at) => measure(calculation, { id: `measure-${at}` }));

/** Groups must be disjoint, and their amounts must add up to the difference. */
function expectAddsUp({ a, b, difference, inBoth, groups }: Difference, isOnes: boolean): void {
  expect(difference).toBe(b - a);
  expect(groups.reduce((sum, { amount }) => sum + amount, 0)).toBe(difference);
  for (const { units, members } of groups) expect(members).toHaveLength(units);
  if (!isOnes) return;
  const only = (side: 'a' | 'b'): number => groups.filter(({ heldBy }) => heldBy === side).reduce((sum, { units }) => sum + units, 0);
  expect([a - only('a'), b - only('b')]).toEqual([inBoth, inBoth]);
  for (const { heldBy, units, amount } of groups) expect(amount).toBe(heldBy === 'a' ? -units : units);
}

const children = ['A', 'B', 'C', 'D', 'E', 'F'];
const anyPlan = fc.record({
  laCode: fc.constant('201'),
  childId: fc.constantFrom(...children),
  startedOn: fc.constantFrom('2023-01-01', '2024-05-01', '2025-03-31', '2025-04-01'),
  endedOn: fc.constantFrom(null, '2024-06-01', '2025-03-31', '2025-04-01'),
  previousPlans: fc.constantFrom(null, 0, 1, 2),
  initialCategoryOfAbuse: fc.constantFrom(null, 'NEG', 'PHY'),
});

describe('reconcile, on generated records', () => {
  it('holds exactly the rows that the naive interpreter finds in one definition and not in the other', () => {
    const pair = fc.integer({ min: 0, max: measures.length - 1 });
    const everyPlan = fc.uniqueArray(anyPlan, { maxLength: 14, selector: ({ childId, startedOn }) => `${childId} ${startedOn}` });
    const check = (plans: readonly (typeof everyPlan extends fc.Arbitrary<infer T> ? T : never)[number][], x: number, y: number): void => {
      const tables = { children: children.map((childId) => ({ laCode: '201', childId })), childProtectionPlans: plans };
      const [a, b] = [measures[x]!, measures[y]!];
      const found = reconcile(recordsFrom({ tables }), a, b, period(year.start, year.end), { members: true })[0]!;
      const isByChild = a.calculation.shape !== b.calculation.shape;
      expect(found.level).toBe(isByChild ? 'child' : 'row');
      const world = worldOf(tables, [], derivedTables);
      const isUndated = isByChild || a.calculation.shape === 'count';
      const held = (definition: Definition, isIn: typeof isCounted): ReadonlySet<string> =>
        new Set(
          naiveUnits(world, definition, year)
            .filter(isIn)
            .map(({ row }) => (isUndated ? row.id : `${row.id} ${String(row.values.get('startedOn'))}`)),
        );
      const check = (difference: Difference, isIn: typeof isCounted): void => {
        expectAddsUp(difference, true);
        const [inA, inB] = [held(a, isIn), held(b, isIn)];
        const members = (side: 'a' | 'b'): readonly string[] =>
          difference.groups
            .filter(({ heldBy }) => heldBy === side)
            .flatMap(({ members }) => members!)
            .sort();
        expect(members('a')).toEqual([...inA].filter((name) => !inB.has(name)).sort());
        expect(members('b')).toEqual([...inB].filter((name) => !inA.has(name)).sort());
      };
      check(found.numerator, isCounted);
      if (found.denominator) check(found.denominator, isInDenominator);
    };
    fc.assert(fc.property(everyPlan, pair, pair, check), { seed: 11, numRuns: casesToTry(800) });
  });
});

describe('reconcile, on definitions over the synthetic authority', () => {
  // Figures that are given are of no rows.
  const definitions = countingRows(allDefinitions);
  const records = recordsOf([demoAuthority()]);
  const last = yearEnding('2025-03-31');
  /** Each definition with those it names as related, and with the next three in the registry. */
  const pairs = definitions.flatMap((a, at) => {
    const related = definitions.filter(({ id }) => a.related.some((one) => one.id === id));
    const next = [1, 2, 3].map((step) => definitions[(at + step) % definitions.length]!);
    return [...new Set([...related, ...next])].map((b) => [a, b] as const);
  });
  const numerators = new Map(
    calculate(records, definitions, { periods: [last] }).map(({ indicator, numerator }) => [indicator, numerator]),
  );

  it('finds groups that are disjoint and add up exactly, and the figures that calculate gives', () => {
    for (const [a, b] of pairs) {
      const found: Reconciliation = reconcile(records, a, b, last, { members: true })[0]!;
      const isOnes = !found.notes.some(({ code }) => code === 'values-added');
      expectAddsUp(found.numerator, isOnes);
      if (found.denominator) expectAddsUp(found.denominator, isOnes);
      // The invented authority returns no contacts and no early help: of those there is a difference of rows and no figure.
      for (const [{ id }, side] of [[a, 'a'] as const, [b, 'b'] as const]) {
        const figure = numerators.get(id);
        if (found.level === 'row' && figure != null) expect(found.numerator[side]).toBe(figure);
      }
    }
    expect(pairs.length).toBeGreaterThan(definitions.length * 3);
    expect([...numerators.values()].filter((figure) => figure != null).length).toBeGreaterThan(45);
  });
});
