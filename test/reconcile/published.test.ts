import { describe, expect, it } from 'vitest';
import { proportionCalculation, rateCalculation } from '../../src/language/build/shapes.js';
import { and, equals, exists, openOn, or, periodEnd, type Row, rows } from '../../src/language/index.js';
import { type Move, reconcileWithPublished } from '../../src/reconcile/index.js';
import { recordsFrom } from '../../src/records/index.js';
import { period } from '../../src/time/index.js';
import { measure } from '../support/measure.js';

const year = period('2024-04-01', '2025-03-31');
type Plan = Row<'childProtectionPlans'>;
const openPlans = rows('childProtectionPlans', (plan) => openOn(plan.startedOn, plan.endedOn, periodEnd));
const neglect = {
  id: 'neglect',
  because: 'Neglect is counted elsewhere.',
  source: 'proposal',
  when: (plan: Plan) => equals(plan.initialCategoryOfAbuse, 'NEG'),
};

/** 2 of 5 in the records below: A and C over A, B, C, D, F. */
const once = measure(proportionCalculation({ rows: openPlans, numerator: (plan) => equals(plan.previousPlans, 1) }), { id: 'once' });
/** 3 of 5: with B. */
const onceOrTwice = measure(
  proportionCalculation({ rows: openPlans, numerator: (plan) => or(equals(plan.previousPlans, 1), equals(plan.previousPlans, 2)) }),
  { id: 'once-or-twice' },
);
/** 1 of 3: without C and D. */
const withoutNeglect = measure(
  proportionCalculation({ rows: openPlans, exclusions: [neglect], numerator: (plan) => equals(plan.previousPlans, 1) }),
  { id: 'without-neglect' },
);

const plan = (childId: string, rest: Readonly<Record<string, string | number | null>> = {}) => ({
  laCode: '201',
  childId,
  startedOn: '2024-05-01',
  initialCategoryOfAbuse: 'PHY',
  previousPlans: 0,
  ...rest,
});
const plans = [
  plan('A', { previousPlans: 1 }),
  plan('B', { previousPlans: 2 }),
  plan('C', { previousPlans: 1, initialCategoryOfAbuse: 'NEG' }),
  plan('D', { initialCategoryOfAbuse: 'NEG' }),
  plan('E', { previousPlans: 1, endedOn: '2024-06-01' }),
  plan('F', { previousPlans: null }),
];
const records = recordsFrom({ tables: { childProtectionPlans: plans } });
const moved = ({ rule, instead, numerator, denominator }: Move): unknown => [
  rule.id ?? rule.step,
  instead === null ? 'dropped' : 'loosened',
  numerator,
  denominator,
];

describe('reconcile with a published figure', () => {
  it('gives the difference that remains for the definition and its variants, in the order of their ids', () => {
    const found = reconcileWithPublished(records, once, { numerator: 3, denominator: 6 }, year, {
      variants: [withoutNeglect, onceOrTwice],
    });
    expect(
      [found.own, ...found.variants].map(({ indicator, numerator, denominator, remaining }) => [
        indicator,
        numerator,
        denominator,
        remaining.numerator,
        remaining.denominator,
      ]),
    ).toEqual([
      ['once', 2, 5, 1, 1],
      ['once-or-twice', 3, 5, 0, 1],
      ['without-neglect', 1, 3, 2, 3],
    ]);
    expect(found.own.unknown.numerator).toBe(1);
  });

  it('names the nearest variant, with the rows that it treats otherwise', () => {
    const found = reconcileWithPublished(records, once, { numerator: 1, denominator: 3 }, year, {
      variants: [withoutNeglect, onceOrTwice],
      members: true,
    });
    expect(found.nearest).toBe('without-neglect');
    expect(found.toNearest!.numerator.groups.map(({ rule, amount, members }) => [rule!.id, amount, members])).toEqual([
      ['neglect', -1, ['C 2024-05-01']],
    ]);
    expect(found.toNearest!.denominator!.difference).toBe(-2);
  });

  it('prefers the definition itself when a variant is only as near', () => {
    // From 4 of 6, 2 of 5 is 2 + 1 away and 3 of 5 is 1 + 1.
    expect(reconcileWithPublished(records, once, { numerator: 2, denominator: 5 }, year, { variants: [onceOrTwice] }).nearest).toBe('once');
    expect(reconcileWithPublished(records, once, { numerator: 4, denominator: 6 }, year, { variants: [onceOrTwice] }).nearest).toBe(
      'once-or-twice',
    );
    const same = measure(once.calculation, { id: 'a-twin' });
    const tie = reconcileWithPublished(records, once, { numerator: 2, denominator: 5 }, year, { variants: [same] });
    expect([tie.nearest, tie.toNearest]).toEqual(['once', null]);
  });

  it('compares by the numerator alone when no denominator is published', () => {
    const found = reconcileWithPublished(records, once, { numerator: 3, denominator: null }, year, { variants: [onceOrTwice] });
    expect(found.variants[0]!.remaining).toEqual({ numerator: 0, denominator: null });
    expect(found.nearest).toBe('once-or-twice');
  });

  it('says what each rule moves, each on its own', () => {
    // Without "open": E comes in and counts. Without the exclusion: C (counts) and D. Without the numerator's condition: B and F count too.
    expect(reconcileWithPublished(records, withoutNeglect, { numerator: 1, denominator: 3 }, year).moves.map(moved)).toEqual([
      ['cohort', 'dropped', 1, 1],
      ['neglect', 'dropped', 1, 2],
      ['numerator', 'dropped', 2, 0],
    ]);
  });

  it('also loosens a rule that asks for a related row, condition by condition', () => {
    const children = ['A', 'B', 'C'].map((childId) => ({ laCode: '201', childId }));
    const held = [plan('A'), plan('B', { endedOn: '2024-06-01' }), plan('C', { initialCategoryOfAbuse: 'NEG' })];
    const definition = measure(
      rateCalculation({
        rows: rows('children', () =>
          exists('childProtectionPlans', (each) =>
            and(equals(each.initialCategoryOfAbuse, 'PHY'), openOn(each.startedOn, each.endedOn, periodEnd)),
          ),
        ),
      }),
      { id: 'rate' },
    );
    // A alone counts. Dropped whole: B and C too. Without PHY: C too. Without open: B too.
    const found = reconcileWithPublished(
      recordsFrom({ tables: { children, childProtectionPlans: held } }),
      definition,
      { numerator: 1, denominator: null },
      year,
    );
    expect(found.moves.map(moved)).toEqual([
      ['cohort', 'dropped', 2, null],
      ['cohort', 'loosened', 1, null],
      ['cohort', 'loosened', 1, null],
    ]);
  });

  it('counts only the authority named, and wants one when the records hold several', () => {
    const two = recordsFrom({ tables: { childProtectionPlans: [...plans, plan('A', { laCode: '202', previousPlans: 1 })] } });
    const found = reconcileWithPublished(two, once, { numerator: 1, denominator: 1 }, year, { laCode: '202' });
    expect([found.own.numerator, found.own.denominator, found.moves.map(moved)]).toEqual([
      1,
      1,
      [
        ['cohort', 'dropped', 0, 0],
        ['numerator', 'dropped', 0, 0],
      ],
    ]);
    const invalid = expect.objectContaining({ code: 'invalid-argument' });
    expect(() => reconcileWithPublished(two, once, { numerator: 1, denominator: 1 }, year)).toThrow(invalid);
    expect(() => reconcileWithPublished(two, once, { numerator: 1, denominator: 1 }, year, { laCode: '203' })).toThrow(invalid);
  });

  it('moves nothing when there is no figure to move', () => {
    const history = [{ collection: 'cin' as const, monthsBefore: 12, why: 'Last year’s return.' }];
    const found = reconcileWithPublished(records, { ...once, history }, { numerator: 1, denominator: 1 }, year);
    expect([found.own.noValue, found.nearest, found.moves]).toEqual(['collection-not-given', null, []]);
  });
});
