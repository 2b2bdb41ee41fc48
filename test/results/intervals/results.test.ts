import { describe, expect, it } from 'vitest';
import { countCalculation, distributionCalculation, proportionCalculation, rateCalculation } from '../../../src/language/build/shapes.js';
import { equals, rows } from '../../../src/language/index.js';
import { type PlainRecords, recordsFrom } from '../../../src/records/index.js';
import { calculate, confidenceInterval, intervalMeaning, type Result } from '../../../src/results/index.js';
import { yearEnding } from '../../../src/time/index.js';
import { measure } from '../../support/measure.js';

const plans = (counted: number, all: number): PlainRecords => ({
  tables: {
    childProtectionPlans: Array.from({ length: all }, (_, at) => ({
      laCode: '201',
      childId: `C${at}`,
      startedOn: '2024-05-10',
      previousPlans: at < counted ? 1 : 0,
    })),
  },
  population: { name: 'test series', estimates: [{ laCode: '201', year: 2024, children: 10000 }] },
});
const repeated = measure(proportionCalculation({ rows: rows('childProtectionPlans'), numerator: (plan) => equals(plan.previousPlans, 1) }));
const rate = measure(rateCalculation({ rows: rows('childProtectionPlans') }));
const results = (records: PlainRecords, definition: typeof rate, confidence?: 95 | 99.8): readonly Result[] =>
  calculate(recordsFrom(records), [definition], {
    periods: [yearEnding('2025-03-31')],
    ...(confidence ? { interval: confidenceInterval(confidence) } : {}),
  });

describe('an interval beside a result', () => {
  it('is not there unless it is asked for', () => expect(results(plans(1, 3), repeated)[0]!.interval).toBeNull());
  it('is Wilson’s for a share: 0 of 20 is 0.0 % to 16.1 %', () => {
    expect(results(plans(0, 20), repeated, 95)[0]!.interval).toEqual({
      confidence: 95,
      method: 'wilson',
      lower: '0.0',
      upper: '16.1',
      meaning: intervalMeaning,
    });
  });
  it('is Byar’s for a rate of 10 events or more: 139 of 10,000', () => {
    expect(results(plans(0, 139), rate, 95)[0]!.interval).toMatchObject({ method: 'byar', lower: '116.9', upper: '164.1' });
    expect(results(plans(0, 139), rate, 99.8)[0]!.interval).toMatchObject({ confidence: 99.8, lower: '105.4', upper: '179.4' });
  });
  it('is exact below 10: 9 of 10,000', () =>
    expect(results(plans(0, 9), rate, 95)[0]!.interval).toMatchObject({ method: 'exact-poisson', lower: '4.1', upper: '17.1' }));
  it('says what it does not say', () => {
    expect(intervalMeaning).toContain('not sampling error');
    expect(intervalMeaning).toContain('brothers and sisters');
  });
  it('is missing, with a warning, for counts and means', () => {
    const spread = measure(
      distributionCalculation({ rows: rows('childProtectionPlans'), value: (plan) => plan.previousPlans, headline: 'mean', bands: [] }),
    );
    for (const definition of [measure(countCalculation({ rows: rows('childProtectionPlans') })), spread]) {
      const [result] = results(plans(1, 3), definition, 95);
      expect([result!.interval, result!.warnings.map(({ code }) => code).includes('no-interval')]).toEqual([null, true]);
    }
  });
  it('is missing, without one, where there is no value', () => {
    const { tables } = plans(0, 9);
    const [result] = results({ tables }, rate, 95);
    expect([result!.noValue, result!.interval, result!.warnings.map(({ code }) => code)]).toEqual([
      'no-population',
      null,
      ['no-population'],
    ]);
  });
  it('turns into JSON and back unchanged', () => {
    const [result] = results(plans(1, 3), repeated, 95);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});
