import { describe, expect, it } from 'vitest';
import { proportionCalculation } from '../../src/language/build/shapes.js';
import { equals, isKnown, type Row, rows } from '../../src/language/index.js';
import { quotient } from '../../src/results/exact.js';
import { figures, measure } from '../support/measure.js';
import { plans, repeated } from '../support/plans.js';

describe('order: calculate exactly, then suppress, then round, then label', () => {
  it('a share is made from exact counts, not from rounded ones', () => {
    // 1 of 3 rounded first to 33.3 and scaled to 10,000 would give 3,330; exactly it is 3,333.3.
    expect(quotient(1, 3, 10000, 1)).toBe('3333.3');
  });
  it('the counts stay exact beside a rounded value', () => {
    const [result] = figures({ tables: plans(1, 3) }, repeated);
    expect([result!.numerator, result!.denominator, result!.value]).toEqual([1, 3, '33.3']);
  });
  it('the waterfall adds up: cohort, less each exclusion, is the denominator, and the numerator is part of it', () => {
    const exclusions = [
      {
        id: 'ended',
        because: 'The plan has ended.',
        source: 'proposal',
        when: (plan: Row<'childProtectionPlans'>) => isKnown(plan.endedOn),
      },
    ];
    const open = measure(
      proportionCalculation({ rows: rows('childProtectionPlans'), exclusions, numerator: (plan) => equals(plan.previousPlans, 1) }),
    );
    const tables = {
      childProtectionPlans: [
        ...plans(2, 3).childProtectionPlans!,
        { laCode: '201', childId: 'E', startedOn: '2024-05-10', endedOn: '2024-06-01' },
      ],
    };
    const [result] = figures({ tables }, open);
    expect(result!.waterfall.map(({ step, count }) => [step, count])).toEqual([
      ['cohort', 4],
      ['excluded', 1],
      ['denominator', 3],
      ['numerator', 2],
    ]);
  });
});
