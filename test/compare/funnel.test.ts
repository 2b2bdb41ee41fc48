import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FunnelLimit, funnel } from '../../src/compare/index.js';
import { countCalculation, distributionCalculation, proportionCalculation, rateCalculation } from '../../src/language/build/shapes.js';
import { daysBetween, equals, periodEnd, rows } from '../../src/language/index.js';
import { rateInterval, wilsonInterval } from '../../src/results/index.js';
import { casesToTry } from '../support/effort.js';
import { measure } from '../support/measure.js';

const plans = rows('childProtectionPlans');
const share = measure(proportionCalculation({ rows: plans, numerator: (plan) => equals(plan.previousPlans, 1) }));
const rate = measure(rateCalculation({ rows: plans }), { precision: { decimalPlaces: 0 } });

const limits = (definition: typeof share, value: string, denominators: readonly number[]): readonly FunnelLimit[] =>
  funnel(definition, { reference: { value, of: 'the example' }, denominators }).limits;
const counts = ({ denominator, confidence, lowest, highest }: FunnelLimit): readonly number[] => [
  denominator,
  confidence,
  lowest.count,
  highest.count,
];

describe('funnel limits round a reference value', () => {
  it('of a share: 50 % of 100', () => {
    // 50 ± 1.96 × 5 = 40.2 to 59.8, and ± 3.09 × 5 = 34.5 to 65.5.
    const found = limits(share, '50', [100]);
    expect(found.map(counts)).toEqual([
      [100, 95, 41, 59],
      [100, 99.8, 35, 65],
    ]);
    expect(found.map(({ lowest, highest }) => [lowest.value, highest.value])).toEqual([
      ['41.0', '59.0'],
      ['35.0', '65.0'],
    ]);
  });

  it('of a share whose limits would pass the ends of the scale', () => {
    // 1 ± 1.96 × √(10 × 0.1 × 0.9) = −0.86 to 2.86.
    expect(limits(share, '10', [10]).map(counts)[0]).toEqual([10, 95, 0, 2]);
    expect(limits(share, '100', [10]).map(counts)[0]).toEqual([10, 95, 10, 10]);
  });

  it('of a rate: 5 expected', () => {
    // Exact upper ends at 95 %: 3.689 for none, 5.572 for one. Byar’s lower ends: 4.787 for ten, 5.484 for eleven.
    // At 99.8 %: 6.908 for none; 4.570 for thirteen, 5.155 for fourteen.
    const found = limits(rate, '50', [1000]);
    expect(found.map(counts)).toEqual([
      [1000, 95, 1, 10],
      [1000, 99.8, 0, 13],
    ]);
    expect(found[0]!.highest.value).toBe('100');
  });

  it('of a rate of nothing', () =>
    expect(limits(rate, '0', [1000]).map(counts)).toEqual([
      [1000, 95, 0, 0],
      [1000, 99.8, 0, 0],
    ]));

  it('a share lies inside exactly when its own Wilson interval holds the reference', () => {
    const check = (n: number, thousandths: number): void => {
      const value = String(thousandths / 10);
      for (const { confidence, lowest, highest } of limits(share, value, [n])) {
        for (const x of [lowest.count - 1, lowest.count, highest.count, highest.count + 1].filter((count) => count >= 0 && count <= n)) {
          const { lower, upper } = wilsonInterval(x, n, 100, confidence, 15);
          expect([x, Number(lower) <= Number(value) && Number(value) <= Number(upper)]).toEqual([
            x,
            x >= lowest.count && x <= highest.count,
          ]);
        }
      }
    };
    fc.assert(fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 999 }), check), {
      seed: 5,
      numRuns: casesToTry(300),
    });
  });

  it('a rate lies inside exactly when its own interval holds the reference', () => {
    const check = (n: number, tenths: number): void => {
      const value = String(tenths / 10);
      for (const { confidence, lowest, highest } of limits(rate, value, [n])) {
        for (const x of [lowest.count - 1, lowest.count, highest.count, highest.count + 1].filter((count) => count >= 0)) {
          const { lower, upper } = rateInterval(x, n, 10_000, confidence, 15);
          expect([x, Number(lower) <= Number(value) && Number(value) <= Number(upper)]).toEqual([
            x,
            x >= lowest.count && x <= highest.count,
          ]);
        }
      }
    };
    fc.assert(fc.property(fc.integer({ min: 100, max: 300_000 }), fc.integer({ min: 1, max: 9999 }), check), {
      seed: 5,
      numRuns: casesToTry(200),
    });
  });

  it('lists each denominator once, in order, and gives no verdict', () => {
    const found = funnel(share, {
      reference: { value: '20.5', of: 'England, year ending 31 March 2025' },
      denominators: [300, 100, 300],
      confidences: [95],
    });
    expect(found.limits.map(({ denominator }) => denominator)).toEqual([100, 300]);
    expect(found.method).toBe('wilson');
    expect(found.noJudgement).toEqual({ reason: 'direction-neither', because: 'It is an example.' });
    expect(Object.keys(found)).not.toContain('judgement');
    expect(funnel(rate, { reference: { value: '60', of: 'England' }, denominators: [1] }).method).toBe('byar-exact-poisson');
  });

  it('refuses shapes without limits, and numbers that are none', () => {
    const invalid = expect.objectContaining({ code: 'invalid-argument' });
    expect(() => limits(measure(countCalculation({ rows: plans })), '5', [10])).toThrow(invalid);
    expect(() =>
      limits(
        measure(
          distributionCalculation({ rows: plans, value: (plan) => daysBetween(plan.startedOn, periodEnd), headline: 'mean', bands: [] }),
        ),
        '5',
        [10],
      ),
    ).toThrow(invalid);
    for (const value of ['', 'x', '-1', '100.1']) expect(() => limits(share, value, [10])).toThrow(invalid);
    for (const n of [0, -1, 1.5]) expect(() => limits(share, '5', [n])).toThrow(invalid);
  });
});
