import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Confidence, rateInterval, wilsonInterval } from '../../../src/results/intervals/index.js';
import { casesToTry } from '../../support/effort.js';

/** Twelve significant digits of a decimal text, so that two ways of working an end out are compared on them. */
const digits = (text: string): string => Number(text).toPrecision(12);

/*
 * Expected values: Python's mpmath 1.3.0 at 40 digits. Normal point z = √2·erfinv(confidence). Wilson from the quadratic's
 * roots ((2x + z²) ∓ z√(z² + 4x(1 − x/n))) / 2(n + z²); Byar from x(1 − 1/9x − z/3√x)³ and (x+1)(1 − 1/9(x+1) + z/3√(x+1))³;
 * exact Poisson by root-finding on the regularised incomplete gamma function, which this library does not use.
 */
describe('Wilson’s interval of a share', () => {
  it.each([
    [102, 420, 95, '0.204297721487788', '0.286077758530134'],
    [0, 20, 95, '0', '0.161125158052819'],
    [20, 20, 95, '0.838874841947181', '1'],
    [1, 7, 95, '0.0256796243447436', '0.513127829274319'],
    [23, 80, 95, '0.199869242922699', '0.3946034621299'],
    [5000, 83000, 95, '0.0586425372270967', '0.0618800950149752'],
    [102, 420, 99.8, '0.18438225743644', '0.312765377364411'],
    [0, 20, 99.8, '0', '0.323170414624055'],
    [20, 20, 99.8, '0.676829585375945', '1'],
    [1, 7, 99.8, '0.01259644261521', '0.685280277988975'],
    [5000, 83000, 99.8, '0.0577390491892664', '0.0628440595216239'],
  ] as const)('%i of %i at %s %%', (numerator, denominator, confidence, lower, upper) => {
    const interval = wilsonInterval(numerator, denominator, 1, confidence, 18);
    expect([digits(interval.lower), digits(interval.upper), interval.method]).toEqual([digits(lower), digits(upper), 'wilson']);
  });
  it('is in the figure’s unit and at its precision', () => {
    expect(wilsonInterval(102, 420, 100, 95, 1)).toMatchObject({ confidence: 95, lower: '20.4', upper: '28.6' });
  });
  it('is the same seen from the other side: what is not counted has the mirrored interval', () => {
    const check = (counted: number, rest: number, confidence: Confidence): void => {
      const one = wilsonInterval(counted, counted + rest, 1, confidence, 15);
      const other = wilsonInterval(rest, counted + rest, 1, confidence, 15);
      expect(Number(one.lower) + Number(other.upper)).toBeCloseTo(1, 13);
    };
    fc.assert(fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), fc.constantFrom<Confidence>(95, 99.8), check), {
      seed: 1,
      numRuns: casesToTry(300),
    });
  });
  it('a numerator beyond its denominator is a mistake', () => {
    expect(() => wilsonInterval(21, 20, 100, 95, 1)).toThrowError(expect.objectContaining({ code: 'invalid-argument' }));
    expect(() => wilsonInterval(0, 0, 100, 95, 1)).toThrowError(expect.objectContaining({ code: 'invalid-argument' }));
    expect(() => wilsonInterval(1.5, 20, 100, 95, 1)).toThrowError(expect.objectContaining({ code: 'invalid-argument' }));
  });
});

describe('the interval of a rate', () => {
  it.each([
    [10, 95, '4.787449913967562', '18.39145860575648'],
    [11, 95, '5.483690198449971', '19.68323711614639'],
    [139, 95, '116.8520367790464', '164.1237795527575'],
    [1000, 95, '938.9724987154902', '1063.952581271486'],
    [83000, 95, '82436.28754810502', '83566.61015679976'],
    [10, 99.8, '2.916318374695685', '24.19372492788054'],
    [139, 99.8, '105.3797841477683', '179.4460629872571'],
    [83000, 99.8, '82112.56113855167', '83894.1439074408'],
  ] as const)('Byar’s from 10 events: %i at %s %%', (count, confidence, lower, upper) => {
    const interval = rateInterval(count, 1, 1, confidence, 18);
    expect([digits(interval.lower), digits(interval.upper), interval.method]).toEqual([digits(lower), digits(upper), 'byar']);
  });
  it.each([
    [0, 95, '0', '3.688879454113936'],
    [1, 95, '0.02531780798428988', '5.571643390938899'],
    [2, 95, '0.2422092785439649', '7.224687667723961'],
    [3, 95, '0.6186721228956013', '8.767273069742326'],
    [5, 95, '1.623486390118421', '11.66833207932267'],
    [7, 95, '2.814363051519866', '14.42267536170238'],
    [9, 95, '4.115373097378332', '17.08480345141917'],
    [0, 99.8, '0', '6.907755278982137'],
    [1, 99.8, '0.001000500333583534', '9.233413476451586'],
    [2, 99.8, '0.04540201776948956', '11.22887224241266'],
    [3, 99.8, '0.1905333775684032', '13.06224077918807'],
    [5, 99.8, '0.7393717319178325', '16.45474520368011'],
    [7, 99.8, '1.520336260398809', '19.62617739538424'],
    [9, 99.8, '2.452424404363775', '22.65737330906293'],
  ] as const)('the exact Poisson interval below 10 events: %i at %s %%', (count, confidence, lower, upper) => {
    const interval = rateInterval(count, 1, 1, confidence, 20);
    expect([digits(interval.lower), digits(interval.upper), interval.method]).toEqual([digits(lower), digits(upper), 'exact-poisson']);
  });
  it('no events: the upper end is −ln 0.025, and −ln 0.001', () => {
    expect(digits(rateInterval(0, 1, 1, 95, 18).upper)).toBe((-Math.log(0.025)).toPrecision(12));
    expect(digits(rateInterval(0, 1, 1, 99.8, 18).upper)).toBe((-Math.log(0.001)).toPrecision(12));
  });
  it('scales with the population: 139 in 20,000 is 58.4 to 82.1 in 10,000', () => {
    expect(rateInterval(139, 20000, 10000, 95, 1)).toMatchObject({ lower: '58.4', upper: '82.1' });
  });
  it('a population of none, or part of an event, is a mistake', () => {
    expect(() => rateInterval(1, 0, 10000, 95, 1)).toThrowError(expect.objectContaining({ code: 'invalid-argument' }));
    expect(() => rateInterval(-1, 10, 10000, 95, 1)).toThrowError(expect.objectContaining({ code: 'invalid-argument' }));
  });
});
