import { describe, expect, it } from 'vitest';
import { monthsIn, yearsAndMonths } from '../../src/time/index.js';

describe('years and months, as adoption tables print them', () => {
  it.each([
    [0, '00:00'],
    [7, '00:07'],
    [11, '00:11'],
    [12, '01:00'],
    [26, '02:02'],
    [125, '10:05'],
  ])('%i months are %s, and back', (months, text) => {
    expect([yearsAndMonths(months), yearsAndMonths(String(months)), monthsIn(text)]).toEqual([text, text, months]);
  });
  it('thirteenth months, and words, are none', () => expect(['01:12', '1', 'z', ''].map(monthsIn)).toEqual([null, null, null, null]));
  it('of part of a month, or less than none, there are none', () => {
    for (const wrong of [1.5, -1, '', 'many']) expect(() => yearsAndMonths(wrong)).toThrow(/whole number of months/);
  });
});
