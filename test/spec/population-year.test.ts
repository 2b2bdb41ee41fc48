import { describe, expect, it } from 'vitest';
import { rateCalculation } from '../../src/language/build/shapes.js';
import { rows } from '../../src/language/index.js';
import { estimateYear } from '../../src/results/index.js';
import { period } from '../../src/time/index.js';
import { figures, measure } from '../support/measure.js';
import { plans } from '../support/plans.js';

describe('population: the estimate of the year before the reporting year, named in the result', () => {
  const rate = measure(rateCalculation({ rows: rows('childProtectionPlans') }));
  const population = {
    name: 'test series',
    estimates: [
      { laCode: '201', year: 2024, children: 20000 },
      { laCode: '201', year: 2025, children: 1 },
      { laCode: '301', year: 2024, children: 5 },
    ],
  };
  it('the year ending 31 March 2025 takes mid-2024: 50 children of 20,000 are 25 in 10,000', () => {
    const [result] = figures({ tables: plans(0, 50), population }, rate);
    expect([result!.value, result!.numerator, result!.denominator]).toEqual(['25.0', 50, 20000]);
    expect(result!.population).toEqual({ series: 'test series', year: 2024, children: 20000 });
  });
  it('the quarters of that year take mid-2024 as well', () => {
    for (const [start, end] of [
      ['2024-04-01', '2024-06-30'],
      ['2024-07-01', '2024-09-30'],
      ['2024-10-01', '2024-12-31'],
      ['2025-01-01', '2025-03-31'],
    ] as const) {
      expect(estimateYear(period(start, end))).toBe(2024);
    }
    expect(estimateYear(period('2025-04-01', '2025-06-30'))).toBe(2025);
  });
  it('without that year’s estimate there is no value: never another year’s, never another authority’s', () => {
    const estimates = [
      { laCode: '201', year: 2023, children: 20000 },
      { laCode: '301', year: 2024, children: 20000 },
    ];
    const [result] = figures({ tables: plans(0, 50), population: { name: 'test series', estimates } }, rate);
    expect([result!.value, result!.noValue, result!.numerator]).toEqual([null, 'population-without-estimate', 50]);
  });
});
