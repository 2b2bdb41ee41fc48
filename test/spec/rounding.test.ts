import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile, quotient } from '../../src/results/exact.js';
import { roundedHalfUp } from '../naive/result.js';
import { casesToTry } from '../support/effort.js';
import { shareOf } from '../support/plans.js';

describe('rounding: half up on exact decimals, at the output edge', () => {
  it('23 of 80 is 28.75 %, shown as 28.8', () => expect(shareOf(23, 80)).toBe('28.8'));
  it('1 of 16 is 6.25 %, shown as 6.3 where half-even would show 6.2', () => expect(shareOf(1, 16)).toBe('6.3'));
  it('29 of 2,000 is 1.45 %, shown as 1.5, though as a binary fraction it is a little less', () => {
    expect(shareOf(29, 2000)).toBe('1.5');
    expect((1.45).toFixed(1)).toBe('1.4');
  });
  it('1.005 at two places is 1.01, which binary floats make 1.00', () => {
    expect(quotient(1005, 1000, 1, 2)).toBe('1.01');
    expect((1.005).toFixed(2)).toBe('1.00');
  });
  it('whole numbers keep their decimal places', () => expect(shareOf(1, 2)).toBe('50.0'));
  it('of any two whole numbers agrees with whole-number arithmetic', () => {
    const check = (over: number, under: number, places: number): void =>
      void expect(quotient(over, under, 100, places)).toBe(roundedHalfUp(over * 100, under, places));
    fc.assert(fc.property(fc.nat(500000), fc.integer({ min: 1, max: 500000 }), fc.nat(4), check), { seed: 1, numRuns: casesToTry(2000) });
    // Beyond what whole numbers hold exactly too: up to 9 × 10¹⁵ over anything, at up to 15 places.
    fc.assert(
      fc.property(
        fc.maxSafeNat(),
        fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
        fc.nat(15),
        (over, under, places) => void expect(quotient(over, under, 1, places)).toBe(roundedHalfUp(over, under, places)),
      ),
      { seed: 2, numRuns: casesToTry(2000) },
    );
  });
  it('a median between two values is exact', () => {
    expect(quantile(Int32Array.of(1, 2), 1, 2, 1)).toBe('1.5');
    expect(quantile(Int32Array.of(10, 20, 30, 40), 1, 4, 1)).toBe('17.5');
  });
});
