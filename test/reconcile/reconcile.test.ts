import { describe, expect, it } from 'vitest';
import { countCalculation, distributionCalculation, proportionCalculation, rateCalculation } from '../../src/language/build/shapes.js';
import {
  and,
  type Calculation,
  daysBetween,
  during,
  equals,
  exists,
  isKnown,
  isNull,
  openOn,
  or,
  periodEnd,
  plus,
  type Row,
  rows,
} from '../../src/language/index.js';
import { type Difference, type Reconciliation, reconcile } from '../../src/reconcile/index.js';
import { recordsFrom } from '../../src/records/index.js';
import { period } from '../../src/time/index.js';
import { measure } from '../support/measure.js';

type PlainRow = Readonly<Record<string, string | number | boolean | null>>;
type Plan = Row<'childProtectionPlans'>;

const year = period('2024-04-01', '2025-03-31');
const openPlans = rows('childProtectionPlans', (plan) => openOn(plan.startedOn, plan.endedOn, periodEnd));
const neglect = {
  id: 'neglect',
  because: 'Neglect is counted elsewhere.',
  source: 'proposal',
  when: (plan: Plan) => equals(plan.initialCategoryOfAbuse, 'NEG'),
};

const onceOrTwice = proportionCalculation({
  rows: openPlans,
  numerator: (plan) => or(equals(plan.previousPlans, 1), equals(plan.previousPlans, 2)),
});
const onceWithoutNeglect = proportionCalculation({
  rows: openPlans,
  exclusions: [neglect],
  numerator: (plan) => equals(plan.previousPlans, 1),
});

const plan = (childId: string, startedOn: string, rest: PlainRow = {}): PlainRow => ({
  laCode: '201',
  childId,
  startedOn,
  initialCategoryOfAbuse: 'PHY',
  previousPlans: 0,
  ...rest,
});

/** Plans of the two measures above: what each row is in, by hand. */
const plans = [
  plan('A', '2024-05-01', { previousPlans: 1 }), // the numerator of both
  plan('B', '2024-05-02', { previousPlans: 2 }), // the numerator of the first, only the denominator of the second
  plan('C', '2024-05-03', { previousPlans: 1, initialCategoryOfAbuse: 'NEG' }), // the numerator of the first, left out of the second
  plan('D', '2024-05-04', { initialCategoryOfAbuse: 'NEG' }), // the denominator of the first, left out of the second
  plan('E', '2024-05-05', { previousPlans: 1, endedOn: '2024-06-01' }), // neither cohort
  plan('F', '2024-05-06', { previousPlans: null }), // both denominators, neither numerator
];

function only(tables: Readonly<Record<string, readonly PlainRow[]>>, a: Calculation, b: Calculation, members = true): Reconciliation {
  const found = reconcile(recordsFrom({ tables }), measure(a, { id: 'a' }), measure(b, { id: 'b' }), year, { members });
  expect(found).toHaveLength(1);
  return found[0]!;
}

/** What a difference says, without the expressions: who holds, what separates, how many, what it adds. */
const told = ({ a, b, difference, inBoth, groups }: Difference): unknown => ({
  a,
  b,
  difference,
  inBoth,
  groups: groups.map(({ heldBy, rule, why, units, amount, members }) => [
    heldBy,
    rule && (rule.id ?? rule.step),
    why,
    units,
    amount,
    members,
  ]),
});

describe('reconcile: two definitions that count rows of one table', () => {
  const found = only({ childProtectionPlans: plans }, onceOrTwice, onceWithoutNeglect);

  it('separates the numerators by the first rule of the other definition that keeps a row out', () => {
    expect(told(found.numerator)).toEqual({
      a: 3,
      b: 1,
      difference: -2,
      inBoth: 1,
      groups: [
        ['a', 'neglect', 'left-out', 1, -1, ['C 2024-05-03']],
        ['a', 'numerator', 'not-met', 1, -1, ['B 2024-05-02']],
      ],
    });
  });

  it('separates the denominators apart from the numerators', () => {
    expect(told(found.denominator!)).toEqual({
      a: 5,
      b: 3,
      difference: -2,
      inBoth: 3,
      groups: [['a', 'neglect', 'left-out', 2, -2, ['C 2024-05-03', 'D 2024-05-04']]],
    });
  });

  it('turns every sign when the two definitions change places', () => {
    const turned = only({ childProtectionPlans: plans }, onceWithoutNeglect, onceOrTwice);
    expect(told(turned.numerator)).toEqual({
      a: 1,
      b: 3,
      difference: 2,
      inBoth: 1,
      groups: [
        ['b', 'neglect', 'left-out', 1, 1, ['C 2024-05-03']],
        ['b', 'numerator', 'not-met', 1, 1, ['B 2024-05-02']],
      ],
    });
  });

  it('names the rules that each definition has and the other has not', () => {
    const names = (side: Reconciliation['a']): readonly string[] => side.ownRules.map(({ id, step }) => id ?? step);
    expect([names(found.a), names(found.b)]).toEqual([['numerator'], ['neglect', 'numerator']]);
  });

  it('carries both results with it', () => {
    expect([found.a.result.value, found.b.result.value]).toEqual(['60.0', '33.3']);
  });

  it('writes no ids unless asked', () => {
    expect(JSON.stringify(only({ childProtectionPlans: plans }, onceOrTwice, onceWithoutNeglect, false))).not.toContain('2024-05-03');
  });

  it('says that two definitions of one meaning are the same, and finds no groups', () => {
    const same = only({ childProtectionPlans: plans }, onceOrTwice, onceOrTwice);
    expect(told(same.numerator)).toEqual({ a: 3, b: 3, difference: 0, inBoth: 3, groups: [] });
    expect(same.notes.map(({ code }) => code)).toEqual(['same-meaning']);
  });

  it('tells a rule that is unknown for want of an item from one that is not met', () => {
    const unknownToo = proportionCalculation({
      rows: openPlans,
      numerator: (each) => or(isNull(each.previousPlans), equals(each.previousPlans, 1)),
    });
    const found = only({ childProtectionPlans: plans }, unknownToo, onceWithoutNeglect);
    expect(told(found.numerator)).toMatchObject({
      groups: [
        ['a', 'neglect', 'left-out', 1, -1, ['C 2024-05-03']],
        ['a', 'numerator', 'unknown', 1, -1, ['F 2024-05-06']],
      ],
    });
  });

  it('lets a condition that is false decide before one that is unknown, whichever comes first', () => {
    const all = proportionCalculation({ rows: openPlans, numerator: (each) => isKnown(each.startedOn) });
    const first = only(
      { childProtectionPlans: [plan('A', '2024-05-01', { previousPlans: null })] },
      all,
      proportionCalculation({
        rows: openPlans,
        numerator: (each) => and(equals(each.previousPlans, 1), equals(each.initialCategoryOfAbuse, 'NEG')),
      }),
    );
    // previousPlans is unknown, but the category is known not to be NEG: that alone settles it.
    expect(first.numerator.groups).toMatchObject([
      { why: 'not-met', units: 1, rule: { expression: { kind: 'compare', right: { value: 'NEG' } } } },
    ]);
  });

  it('looks inside a rule that asks for a related row, for the condition that alone keeps a child out', () => {
    const held = (...conditions: readonly ((each: Plan) => ReturnType<typeof isKnown>)[]) =>
      countCalculation({
        rows: rows('children', () =>
          exists('childProtectionPlans', (each) =>
            and(conditions[0]!(each), and(...conditions.slice(1).map((condition) => condition(each)))),
          ),
        ),
      });
    const isOpen = (each: Plan) => openOn(each.startedOn, each.endedOn, periodEnd);
    const isPhysical = (each: Plan) => equals(each.initialCategoryOfAbuse, 'PHY');
    const isFirst = (each: Plan) => equals(each.previousPlans, 0);
    const tables = {
      children: ['A', 'B', 'C'].map((childId) => ({ laCode: '201', childId })),
      childProtectionPlans: [
        plan('A', '2024-05-01', { initialCategoryOfAbuse: 'NEG' }), // the category alone keeps A out
        plan('B', '2024-05-01', { previousPlans: 1 }), // the number of plans alone keeps B out
        plan('C', '2024-05-01', { previousPlans: 1, initialCategoryOfAbuse: 'NEG' }), // both do
      ],
    };
    const { groups } = only(tables, countCalculation({ rows: rows('children') }), held(isOpen, isPhysical, isFirst)).numerator;
    const asked = groups.map(({ members, wouldPass }) => [
      members,
      wouldPass?.expression.kind === 'related' ? wouldPass.expression.where : null,
    ]);
    expect(asked).toEqual([
      [['A'], { kind: 'and', operands: [expect.anything(), expect.objectContaining({ right: expect.objectContaining({ value: 0 }) })] }],
      [
        ['B'],
        { kind: 'and', operands: [expect.anything(), expect.objectContaining({ right: expect.objectContaining({ value: 'PHY' }) })] },
      ],
      [['C'], null],
    ]);
  });

  it('compares several authorities each on its own', () => {
    const both = reconcile(
      recordsFrom({ tables: { childProtectionPlans: [...plans, plan('C', '2024-05-03', { laCode: '202', previousPlans: 2 })] } }),
      measure(onceOrTwice),
      measure(onceWithoutNeglect),
      year,
    );
    expect(both.map(({ laCode, numerator }) => [laCode, numerator.a, numerator.b, numerator.difference])).toEqual([
      ['201', 3, 1, -2],
      ['202', 1, 0, -1],
    ]);
    const one = reconcile(
      recordsFrom({ tables: { childProtectionPlans: plans } }),
      measure(onceOrTwice),
      measure(onceWithoutNeglect),
      year,
      { authorities: ['202'] },
    );
    expect(one).toEqual([]);
  });
});

describe('reconcile: values that are added up', () => {
  const days = (extra: number): Calculation =>
    distributionCalculation({
      rows: openPlans,
      value: (each) => plus(daysBetween(each.startedOn, periodEnd), extra),
      headline: 'mean',
      bands: [],
    });

  it('a row that both hold and value differently moves the numerator by the difference', () => {
    // 31 March 2025 is 1 day after 30 March and 10 after 21 March; counted with the first day, 2 and 11.
    const found = only({ childProtectionPlans: [plan('A', '2025-03-30'), plan('B', '2025-03-21')] }, days(0), days(1));
    expect(told(found.numerator)).toEqual({
      a: 11,
      b: 13,
      difference: 2,
      inBoth: 2,
      groups: [['both', 'value', 'valued-differently', 2, 2, ['A 2025-03-30', 'B 2025-03-21']]],
    });
    expect(told(found.denominator!)).toEqual({ a: 2, b: 2, difference: 0, inBoth: 2, groups: [] });
    expect(found.notes.map(({ code }) => code)).toEqual(['values-added']);
  });
});

describe('reconcile: definitions that count different tables', () => {
  const withOpenPlan = rateCalculation({
    rows: rows('children', () => exists('childProtectionPlans', (each) => openOn(each.startedOn, each.endedOn, periodEnd))),
  });
  const started = countCalculation({ rows: rows('childProtectionPlans', (each) => during(each.startedOn)) });
  const tables = {
    children: ['A', 'B', 'C', 'D'].map((childId) => ({ laCode: '201', childId })),
    childProtectionPlans: [
      plan('A', '2024-05-01', { endedOn: '2024-06-01' }),
      plan('A', '2025-01-01'), // A: open at the end, and two plans started
      plan('B', '2023-05-01'), // B: open at the end, none started in the year
      plan('C', '2024-05-01', { endedOn: '2024-06-01' }), // C: one started, none open
    ],
  };

  it('compares children, says so, and counts a child with two rows once', () => {
    const found = only(tables, withOpenPlan, started);
    expect(found.level).toBe('child');
    expect(found.b.result.numerator).toBe(3);
    expect(told(found.numerator)).toEqual({
      a: 2,
      b: 2,
      difference: 0,
      inBoth: 1,
      groups: [
        ['a', 'cohort', 'not-met', 1, -1, ['B']],
        ['b', 'cohort', 'not-met', 1, 1, ['C']],
      ],
    });
    expect(found.denominator).toBeNull();
    expect(found.notes.map(({ code }) => code)).toEqual(['compared-by-child', 'population-below']);
  });

  it('tells a child without any row of the other table apart', () => {
    const found = only(tables, countCalculation({ rows: rows('children') }), started);
    expect(told(found.numerator)).toMatchObject({
      a: 4,
      b: 2,
      groups: [
        ['a', null, 'no-row', 1, -1, ['D']],
        ['a', 'cohort', 'not-met', 1, -1, ['B']],
      ],
    });
  });

  it('lets the row that passed most rules speak for the child', () => {
    const startedAgain = proportionCalculation({
      rows: rows('childProtectionPlans', (each) => during(each.startedOn)),
      numerator: (each) => equals(each.previousPlans, 1),
    });
    const twoPlans = {
      children: [{ laCode: '201', childId: 'A' }],
      childProtectionPlans: [plan('A', '2022-05-01', { previousPlans: 1 }), plan('A', '2024-05-01')],
    };
    // The plan of 2022 fails in the cohort; the plan of 2024 gets as far as the numerator.
    expect(told(only(twoPlans, countCalculation({ rows: rows('children') }), startedAgain).numerator)).toMatchObject({
      groups: [['a', 'numerator', 'not-met', 1, -1, ['A']]],
    });
  });
});

describe('reconcile: records that do not hold enough', () => {
  it('says that what is compared is no figure', () => {
    const history = [{ collection: 'cin' as const, monthsBefore: 12, why: 'Last year’s return.' }];
    const [found] = reconcile(
      recordsFrom({ tables: { childProtectionPlans: plans } }),
      measure(onceOrTwice, { id: 'a', history }),
      measure(onceWithoutNeglect, { id: 'b' }),
      year,
    );
    expect(found!.a.result.noValue).toBe('collection-not-given');
    expect(found!.notes.map(({ code }) => code)).toEqual(['insufficient-history']);
    expect(found!.numerator.difference).toBe(-2);
  });
});
