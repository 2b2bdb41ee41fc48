import { describe, expect, it } from 'vitest';
import { countCalculation, distributionCalculation } from '../../src/language/build/shapes.js';
import { rows } from '../../src/language/index.js';
import { figures, measure } from '../support/measure.js';
import { plans, repeated } from '../support/plans.js';

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
