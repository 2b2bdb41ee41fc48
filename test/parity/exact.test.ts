import { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianOf, quantile, quotient, scaledDecimal, sumOfDecimals } from '../../src/results/exact.js';
import { casesToTry } from '../support/effort.js';

describe('exact numbers, rounded half up at the edge', () => {
  it.each([
    // 28.75, 16.25, 51.25, 57.5: ties that binary floating point puts on either side.
    [23, 80, 100, 1, '28.8'],
    [13, 80, 100, 1, '16.3'],
    [246, 480, 100, 1, '51.3'],
    [23, 40, 100, 0, '58'],
    [69, 240, 100, 1, '28.8'],
    [41, 80, 100, 1, '51.3'],
    // Rates per 10,000: 240 of 34,758 is 69.05; 1 of 20,000 is a half.
    [240, 34758, 10000, 0, '69'],
    [1, 20000, 10000, 0, '1'],
    [0, 20000, 10000, 1, '0.0'],
    // A mean: 236,980.64 points over 12,280 pupils is 19.298.
    ['236980.64', 12280, 1, 1, '19.3'],
    // Full-time equivalents: 5,753.5 of 36,437.3 is 15.79 %; thousands of pounds for each child.
    ['5753.5', '36437.3', 100, 1, '15.8'],
    ['7961835.68303', '16878876.02917', 100, 1, '47.2'],
  ] as const)('%s over %s × %i to %i places is %s', (numerator, denominator, per, places, value) =>
    expect(quotient(numerator, denominator, per, places)).toBe(value),
  );

  it('below nothing rounds away from it, and never to −0', () => {
    expect([quotient(-1, 8, 10, 0), quotient(-5, 2, 1, 0), quotient(-1, 300, 1, 1)]).toEqual(['-1', '-3', '0.0']);
  });
  it('decimal text is what it says: 0.145 to two places is 0.15, though as a binary fraction it is less', () => {
    expect([quotient('0.145', 1, 1, 2), (0.145).toFixed(2)]).toEqual(['0.15', '0.14']);
  });
  it('decimal numerators agree with whole-number arithmetic on their units', () => {
    const check = (units: number, under: number): void =>
      void expect(quotient(scaledDecimal(units, 2), scaledDecimal(under, 2), 100, 1)).toBe(quotient(units, under, 100, 1));
    fc.assert(fc.property(fc.nat(10_000_000), fc.integer({ min: 1, max: 10_000_000 }), check), { seed: 1, numRuns: casesToTry(500) });
  });
  it('decimal text of either sign agrees with a library of decimals that carries more digits than it needs', () => {
    const Exact = Decimal.clone({ precision: 120, rounding: Decimal.ROUND_HALF_UP });
    const decimal = fc
      .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.nat(5))
      .map(([units, places]) => scaledDecimal(units, places));
    fc.assert(
      fc.property(
        decimal,
        decimal.filter((text) => Number(text) !== 0),
        fc.constantFrom(1, 100, 10000),
        fc.nat(6),
        (over, under, per, places) => {
          const rounded = new Exact(over).times(per).div(under).toDecimalPlaces(places);
          expect(quotient(over, under, per, places)).toBe((rounded.isZero() ? rounded.abs() : rounded).toFixed(places));
        },
      ),
      { seed: 3, numRuns: casesToTry(2000) },
    );
  });
  it('a number too long to be printed in digits is still exact, and what is no number is refused', () => {
    expect([quotient(1e21, 1, 1, 0), quotient(1e-7, 1, 1, 7)]).toEqual(['1000000000000000000000', '0.0000001']);
    for (const text of ['', 'x', '1,5', '.5', NaN]) expect(() => quotient(text, 1, 1, 0)).toThrow('digits');
  });
});

describe('full-time equivalents are held in hundredths and add exactly', () => {
  it('1,075 hundredths are 10.75, and 5 are 0.05', () =>
    expect([scaledDecimal(1075, 2), scaledDecimal(5, 2), scaledDecimal(0, 2)]).toEqual(['10.75', '0.05', '0.00']));
  it('a tenth and two tenths are three tenths', () => expect(sumOfDecimals(['0.1', '0.2'])).toBe('0.3'));
  it('a tenth, a thousand times, is 100', () => expect(sumOfDecimals(Array.from({ length: 1000 }, () => '0.1'))).toBe('100'));
  it('nothing adds up to 0', () => expect(sumOfDecimals([])).toBe('0'));
});

describe('medians and quartiles', () => {
  it('quartiles stand at a quarter and three quarters of the way, between neighbours: of 1, 2, 4, 8 they are 1.75 and 5', () => {
    const values = Int32Array.of(1, 2, 4, 8);
    expect([quantile(values, 1, 4, 2), quantile(values, 2, 4, 2), quantile(values, 3, 4, 2)]).toEqual(['1.75', '3.00', '5.00']);
  });
  it('of one value all three are that value', () =>
    expect([1, 2, 3].map((part) => quantile(Int32Array.of(7), part, 4, 0))).toEqual(['7', '7', '7']));
  it('a median of figures sorts them as numbers: of 100, 9 and 21.5 it is 21.5', () =>
    expect(medianOf(['100', '9', '21.5'], 1)).toBe('21.5'));
  it('of an even number it is the mean of the middle two, half up: 13.7 and 13.8 make 13.8, 1 and 2 make 2', () => {
    expect([medianOf(['13.8', '13.7'], 1), medianOf(['2', '1'], 0)]).toEqual(['13.8', '2']);
  });
  it('of none there is none', () => expect(medianOf([], 1)).toBeNull());
});
