import { describe, expect, it } from 'vitest';
import { recomputed, type Verdict, verdictOn } from '../../scripts/parity/check-row.js';
import type { PublishedRow } from '../../scripts/parity/published-rows.js';
import { type Scale, scalesOf } from '../../scripts/parity/scale.js';

const row = (numerator: string, denominator: string, value: string, level: PublishedRow['level'] = 'local-authority'): PublishedRow => ({
  line: 2,
  period: '2025',
  level,
  place: 'Invented',
  region: 'Nowhere',
  breakdown: '',
  numerator,
  denominator,
  value,
  multiplier: '',
  decimalPlaces: '',
});
const percent: Scale = { multiplier: 100, decimalPlaces: 1, numeratorPlaces: 0, denominatorPlaces: 0 };
const verdict = (numerator: string, denominator: string, value: string, level?: PublishedRow['level'], scale = percent): Verdict =>
  verdictOn(row(numerator, denominator, value, level), scale);

describe('an authority’s value is its numerator over its denominator, rounded half up', () => {
  it('23 of 80 is 28.75 %, printed 28.8 and not 28.7', () => {
    expect([verdict('23', '80', '28.8'), verdict('23', '80', '28.7')]).toEqual(['equal', 'different']);
  });
  it('13 of 80 is 16.25 %, printed 16.3 where half-even would print 16.2', () => {
    expect([verdict('13', '80', '16.3'), verdict('13', '80', '16.2')]).toEqual(['equal', 'different']);
  });
  it('246 of 480 is 51.25 %, printed 51.3', () => expect(recomputed(row('246', '480', ''), percent)).toBe('51.3'));
  it('23 of 40 is 57.5 %, 58 in whole numbers', () => expect(recomputed(row('23', '40', ''), { ...percent, decimalPlaces: 0 })).toBe('58'));
  it('19.0 and 19 are one value', () => expect([verdict('19', '100', '19'), verdict('19', '100', '19.0')]).toEqual(['equal', 'equal']));
  it('something over nothing is no value', () => expect(verdict('5', '0', '0')).toBe('different'));
});

describe('a national or regional value lies inside the rounding of its counts', () => {
  // 100 of 1,000, each to the nearest 10: from 95/1005 = 9.453 % to 105/995 = 10.553 %, half a tenth more either way.
  it.each([
    ['9.5', 'within-rounding'],
    ['10.0', 'equal'],
    ['10.6', 'within-rounding'],
    ['10.7', 'different'],
    ['9.4', 'different'],
  ] as const)('100 of 1,000 published as %s: %s', (value, expected) => {
    expect(verdict('100', '1000', value, 'regional')).toBe(expected);
    expect(verdict('100', '1000', value, 'national')).toBe(expected);
  });
  it('9.41 to two places is inside no longer: 9.453 less 0.005', () => {
    const scale = { ...percent, decimalPlaces: 2 };
    expect([verdict('100', '1000', '9.44', 'national', scale), verdict('100', '1000', '9.45', 'national', scale)]).toEqual([
      'different',
      'within-rounding',
    ]);
  });
  it('an authority is given no such room', () => expect(verdict('100', '1000', '9.5')).toBe('different'));
  it('a denominator that could be nothing sets no upper end', () => expect(verdict('10', '5', '900', 'regional')).toBe('within-rounding'));
});

describe('full-time equivalents printed to a tenth', () => {
  const fte: Scale = { ...percent, numeratorPlaces: 1, denominatorPlaces: 1 };
  it('10.0 of 40.0 may be 10.04 of 39.96, which is 25.1 %', () => {
    expect([
      verdict('10', '40', '25.0', 'local-authority', fte),
      verdict('10', '40', '25.1', 'local-authority', fte),
      verdict('10', '40', '25.3', 'local-authority', fte),
    ]).toEqual(['equal', 'within-rounding', 'different']);
  });
});

describe('multiplier and decimal places', () => {
  const rates = ['21', '47', '60', '33'].map((value, at) => row(String([42, 94, 120, 66][at]), '20000', value));
  it('are inferred: the nearest power of ten, and the places most cells show', () => {
    expect(scalesOf(rates).get('')).toEqual({ multiplier: 10000, decimalPlaces: 0, numeratorPlaces: 0, denominatorPlaces: 0 });
  });
  it('one cell written finer than the rest is a difference, not the file’s precision', () => {
    const rows = [...rates, row('30', '20000', '15.25')];
    const scale = scalesOf(rows).get('')!;
    expect(scale.decimalPlaces).toBe(0);
    expect(verdictOn(rows[4]!, scale)).toBe('different');
  });
  it('are the file’s own where it states them', () => {
    const rows = [{ ...row('1', '3', '33.3'), multiplier: '100', decimalPlaces: '2' }];
    expect(scalesOf(rows).get('')).toMatchObject({ multiplier: 100, decimalPlaces: 2 });
    expect(verdictOn(rows[0]!, scalesOf(rows).get('')!)).toBe('different');
  });
  it('are worked out for each breakdown', () => {
    const rows = [...rates, { ...row('210', '50', '4.2'), breakdown: 'mean' }, { ...row('90', '40', '2.3'), breakdown: 'mean' }];
    expect(scalesOf(rows).get('mean')).toMatchObject({ multiplier: 1, decimalPlaces: 1 });
    expect(scalesOf(rows).get('')).toMatchObject({ multiplier: 10000, decimalPlaces: 0 });
  });
});
