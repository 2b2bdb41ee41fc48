import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equals, isKnown, rows, type Row } from '../../src/language/index.js';
import { countCalculation, distributionCalculation, proportionCalculation, rateCalculation } from '../../src/language/shapes.js';
import type { PlainTables } from '../../src/records/index.js';
import { quantile, quotient } from '../../src/results/exact.js';
import { estimateYear } from '../../src/results/index.js';
import { period } from '../../src/time/index.js';
import { roundedHalfUp } from '../naive/result.js';
import { figures, measure } from '../support/measure.js';

const plans = (counted: number, all: number): PlainTables => ({
  childProtectionPlans: Array.from({ length: all }, (_, at) => ({ laCode: '201', childId: `C${at}`, startedOn: '2024-05-10', previousPlans: at < counted ? 1 : 0 })),
});
const repeated = measure(proportionCalculation({ rows: rows('childProtectionPlans'), numerator: (plan) => equals(plan.previousPlans, 1) }));
const value = (counted: number, all: number): string | null => figures({ tables: plans(counted, all) }, repeated)[0]!.value;

describe('rounding: half up on exact decimals, at the output edge', () => {
  it('23 of 80 is 28.75 %, shown as 28.8', () => expect(value(23, 80)).toBe('28.8'));
  it('1 of 16 is 6.25 %, shown as 6.3 where half-even would show 6.2', () => expect(value(1, 16)).toBe('6.3'));
  it('29 of 2,000 is 1.45 %, shown as 1.5, though as a binary fraction it is a little less', () => {
    expect(value(29, 2000)).toBe('1.5');
    expect((1.45).toFixed(1)).toBe('1.4');
  });
  it('1.005 at two places is 1.01, which binary floats make 1.00', () => {
    expect(quotient(1005, 1000, 1, 2)).toBe('1.01');
    expect((1.005).toFixed(2)).toBe('1.00');
  });
  it('whole numbers keep their decimal places', () => expect(value(1, 2)).toBe('50.0'));
  it('of any two whole numbers agrees with whole-number arithmetic', () => {
    const check = (over: number, under: number, places: number): void => void expect(quotient(over, under, 100, places)).toBe(roundedHalfUp(over * 100, under, places));
    fc.assert(fc.property(fc.nat(500000), fc.integer({ min: 1, max: 500000 }), fc.nat(4), check), { seed: 1, numRuns: 2000 });
  });
  it('a median between two values is exact', () => {
    expect(quantile(Int32Array.of(1, 2), 1, 2, 1)).toBe('1.5');
    expect(quantile(Int32Array.of(10, 20, 30, 40), 1, 4, 1)).toBe('17.5');
  });
});

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
    const exclusions = [{ id: 'ended', because: 'The plan has ended.', source: 'proposal', when: (plan: Row<'childProtectionPlans'>) => isKnown(plan.endedOn) }];
    const open = measure(proportionCalculation({ rows: rows('childProtectionPlans'), exclusions, numerator: (plan) => equals(plan.previousPlans, 1) }));
    const tables = { childProtectionPlans: [...plans(2, 3).childProtectionPlans!, { laCode: '201', childId: 'E', startedOn: '2024-05-10', endedOn: '2024-06-01' }] };
    const [result] = figures({ tables }, open);
    expect(result!.waterfall.map(({ step, count }) => [step, count])).toEqual([['cohort', 4], ['excluded', 1], ['denominator', 3], ['numerator', 2]]);
  });
});

describe('no value: a typed reason, never 0, NaN or a sentinel number', () => {
  it('nothing to divide by', () => {
    const [result] = figures({ tables: { children: [{ childId: 'A' }] } }, repeated);
    expect([result!.value, result!.noValue, result!.denominator]).toEqual([null, 'no-denominator', 0]);
  });
  it('0 of some is 0, and is a value', () => {
    const [result] = figures({ tables: plans(0, 4) }, repeated);
    expect([result!.value, result!.noValue]).toEqual(['0.0', null]);
  });
  it('a spread of no values', () => {
    const scores = measure(distributionCalculation({ rows: rows('oc2'), value: (record) => record.sdqScore, headline: 'mean', bands: [] }));
    const [result] = figures({ tables: { oc2: [{ childId: 'A', yearEndedOn: '2025-03-31', sdqScore: null }] } }, scores);
    expect([result!.value, result!.noValue, result!.spread!.unknown]).toEqual([null, 'no-values', 1]);
  });
  it('a count of none is 0', () => {
    const [result] = figures({ tables: { children: [{ childId: 'A' }] } }, measure(countCalculation({ rows: rows('oc2') })));
    expect([result!.value, result!.noValue]).toEqual(['0', null]);
  });
  it('every result turns into JSON and back unchanged', () => {
    for (const result of figures({ tables: plans(1, 3) }, repeated)) expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

describe('population: the estimate of the year before the reporting year, named in the result', () => {
  const rate = measure(rateCalculation({ rows: rows('childProtectionPlans') }));
  const population = { name: 'test series', estimates: [{ laCode: '201', year: 2024, children: 20000 }, { laCode: '201', year: 2025, children: 1 }, { laCode: '301', year: 2024, children: 5 }] };
  it('the year ending 31 March 2025 takes mid-2024: 50 children of 20,000 are 25 in 10,000', () => {
    const [result] = figures({ tables: plans(0, 50), population }, rate);
    expect([result!.value, result!.numerator, result!.denominator]).toEqual(['25.0', 50, 20000]);
    expect(result!.population).toEqual({ series: 'test series', year: 2024, children: 20000 });
  });
  it('the quarters of that year take mid-2024 as well', () => {
    for (const [start, end] of [['2024-04-01', '2024-06-30'], ['2024-07-01', '2024-09-30'], ['2024-10-01', '2024-12-31'], ['2025-01-01', '2025-03-31']] as const) {
      expect(estimateYear(period(start, end))).toBe(2024);
    }
    expect(estimateYear(period('2025-04-01', '2025-06-30'))).toBe(2025);
  });
  it('without that year’s estimate there is no value: never another year’s, never another authority’s', () => {
    const estimates = [{ laCode: '201', year: 2023, children: 20000 }, { laCode: '301', year: 2024, children: 20000 }];
    const [result] = figures({ tables: plans(0, 50), population: { name: 'test series', estimates } }, rate);
    expect([result!.value, result!.noValue, result!.numerator]).toEqual([null, 'no-population', 50]);
  });
});
