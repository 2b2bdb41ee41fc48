import { describe, expect, it } from 'vitest';
import { countCalculation } from '../../src/language/build/shapes.js';
import { type Definition, rows } from '../../src/language/index.js';
import { recordsFrom } from '../../src/records/index.js';
import { calculate } from '../../src/results/index.js';
import {
  academicYearEnding,
  censusDay,
  isoDate,
  monthEnding,
  type Period,
  period,
  periodKind,
  quarterEnding,
  rollingYearsEnding,
  withEarlier,
  yearEnding,
} from '../../src/time/index.js';
import { measure } from '../support/measure.js';

const days = ({ start, end }: Period): string => `${isoDate(start)} ${isoDate(end)}`;

describe('kinds of period: told from their days', () => {
  it.each([
    ['2024-04-01', '2025-03-31', 'financial-year'],
    ['2024-09-01', '2025-08-31', 'academic-year'],
    ['2024-01-01', '2024-12-31', 'year'],
    ['2023-03-01', '2024-02-29', 'year'],
    ['2024-10-16', '2025-10-15', 'year'],
    ['2024-10-01', '2024-12-31', 'quarter'],
    ['2024-12-01', '2025-02-28', 'quarter'],
    ['2024-02-01', '2024-02-29', 'month'],
    ['2025-03-31', '2025-03-31', 'census-day'],
    ['2022-04-01', '2025-03-31', 'rolling-years'],
    ['2024-04-01', '2025-03-30', 'other'],
    ['2024-02-01', '2024-02-28', 'other'],
    ['2024-10-16', '2025-01-15', 'other'],
  ])('%s to %s is %s', (start, end, kind) => expect(periodKind(period(start, end))).toBe(kind));

  it('quarters and months end with a month, an academic year on 31 August', () => {
    expect(days(quarterEnding('2025-06-30'))).toBe('2025-04-01 2025-06-30');
    expect(days(monthEnding('2024-02-29'))).toBe('2024-02-01 2024-02-29');
    expect(days(academicYearEnding('2025-08-31'))).toBe('2024-09-01 2025-08-31');
    for (const wrong of [
      () => quarterEnding('2025-06-29'),
      () => monthEnding('2024-02-28'),
      () => academicYearEnding('2025-07-31'),
      () => rollingYearsEnding('2025-03-31', 1),
    ]) {
      expect(wrong).toThrow(expect.objectContaining({ code: 'invalid-period' }));
    }
  });

  it('earlier periods are of the same kind: quarters meet, days and several years are a year apart', () => {
    expect(withEarlier(quarterEnding('2025-03-31'), 3).map(days)).toEqual([
      '2024-07-01 2024-09-30',
      '2024-10-01 2024-12-31',
      '2025-01-01 2025-03-31',
    ]);
    expect(withEarlier(monthEnding('2024-03-31'), 2).map(days)).toEqual(['2024-02-01 2024-02-29', '2024-03-01 2024-03-31']);
    expect(withEarlier(yearEnding('2024-02-29'), 2).map(days)).toEqual(['2022-03-01 2023-02-28', '2023-03-01 2024-02-29']);
    expect(withEarlier(censusDay('2025-03-31'), 2).map(days)).toEqual(['2024-03-31 2024-03-31', '2025-03-31 2025-03-31']);
    expect(withEarlier(rollingYearsEnding('2025-03-31', 3), 2).map(days)).toEqual(['2021-04-01 2024-03-31', '2022-04-01 2025-03-31']);
    expect(() => withEarlier(period('2024-04-01', '2025-03-30'), 2)).toThrow(expect.objectContaining({ code: 'invalid-period' }));
  });
});

const tables = { careEpisodes: [{ laCode: '201', childId: 'A', startedOn: '2024-11-04' }] };
const records = recordsFrom({ tables, coverage: [{ from: '2015-04-01', to: '2025-12-31' }] });
const count = (other: Partial<Definition>): Definition => measure(countCalculation({ rows: rows('careEpisodes') }), other);
const codes = (definition: Definition, asked: Period): readonly string[] =>
  calculate(records, [definition], { periods: [asked] })[0]!.noValueReasons.map(({ code }) => code);

describe('frequency: a period that a definition is not made for has no value', () => {
  const frequency = (allowed: Definition['frequency']['allowed'], looksAt: Definition['period'] = 'year'): Definition =>
    count({ frequency: { usual: 'annual', allowed, why: 'It is an example.' }, period: looksAt });
  const quarter = quarterEnding('2024-12-31');

  it('any twelve months are a year, whenever they end', () => {
    for (const asked of [yearEnding('2025-03-31'), yearEnding('2024-12-31'), academicYearEnding('2025-08-31')])
      expect(codes(frequency(['year']), asked)).toEqual([]);
    expect(codes(frequency(['year']), quarter)).toEqual(['period-not-allowed']);
  });
  it('a financial year is one that ends on 31 March', () => {
    expect(codes(frequency(['financial-year']), yearEnding('2025-03-31'))).toEqual([]);
    expect(codes(frequency(['financial-year']), yearEnding('2024-12-31'))).toEqual(['period-not-allowed']);
  });
  it('a measure of one day takes any period, as it looks at the last day alone', () => {
    for (const asked of [quarter, monthEnding('2024-11-30'), censusDay('2024-11-05')])
      expect(codes(frequency(['census-day'], 'last-day'), asked)).toEqual([]);
    expect(codes(frequency(['census-day']), quarter)).toEqual(['period-not-allowed']);
  });
  it('the reason says which period it was and which are allowed', () => {
    const [result] = calculate(records, [frequency(['year'])], { periods: [quarter], members: true });
    expect(result).toMatchObject({ value: null, numerator: null, waterfall: [], noValue: 'period-not-allowed' });
    expect(result!.noValueReasons).toEqual([
      { code: 'period-not-allowed', kind: 'quarter', allowed: ['year'], message: 'It is not calculated for a quarter. It is an example.' },
    ]);
    expect(result).not.toHaveProperty('members');
  });
  it('asked for by name there is a value, which says so', () => {
    const [result] = calculate(records, [frequency(['year'])], { periods: [quarter], despiteFrequency: ['chapter'] });
    expect(result!.value).toBe('1');
    expect(result!.warnings).toContainEqual({
      code: 'period-not-usual',
      message: 'It was asked for by name, and is not made for a quarter. It is an example.',
    });
    expect(calculate(records, [frequency(['year'])], { periods: [quarter], despiteFrequency: ['another'] })[0]!.value).toBeNull();
  });
});

describe('editions: outside the years that a definition holds for there is no value', () => {
  const since2021: Definition['editions'] = [{ from: '2021-04-01', note: 'Plan dates are collected.', comparable: 'break' }];
  const twoEditions: Definition['editions'] = [
    { from: '2018-04-01', to: '2021-03-31', note: 'As it was.', comparable: 'with-previous' },
    { from: '2021-04-01', note: 'The code changed.', comparable: 'break' },
  ];

  it('a year must lie in them whole, a day by itself', () => {
    expect(codes(count({ editions: since2021 }), yearEnding('2022-03-31'))).toEqual([]);
    expect(codes(count({ editions: since2021 }), yearEnding('2021-12-31'))).toEqual(['outside-edition']);
    expect(codes(count({ editions: since2021, period: 'last-day' }), yearEnding('2021-04-01'))).toEqual([]);
    expect(codes(count({ editions: since2021, period: 'last-day' }), yearEnding('2021-03-31'))).toEqual(['outside-edition']);
  });
  it('the reason says when it holds and why', () => {
    const [result] = calculate(records, [count({ editions: since2021 })], { periods: [yearEnding('2020-03-31')] });
    expect(result!.noValueReasons).toEqual([
      {
        code: 'outside-edition',
        editions: [{ from: '2021-04-01', to: null }],
        message: 'The definition holds from 1 April 2021: Plan dates are collected.',
      },
    ]);
    expect([result!.value, result!.edition]).toEqual([null, null]);
  });
  it('an edition that ended is over, and one that follows at once goes on', () => {
    expect(codes(count({ editions: [twoEditions[0]!] }), yearEnding('2021-03-31'))).toEqual([]);
    expect(codes(count({ editions: [twoEditions[0]!] }), yearEnding('2021-04-30'))).toEqual(['outside-edition']);
    expect(codes(count({ editions: twoEditions }), yearEnding('2021-09-30'))).toEqual([]);
  });
  it('a series over a break says so on the figures after it, and one on one side of it does not', () => {
    const warned = (...ends: readonly string[]) =>
      calculate(records, [count({ editions: twoEditions })], { periods: ends.map(yearEnding) }).map(({ warnings }) =>
        warnings.map(({ code }) => code),
      );
    expect(warned('2020-03-31', '2021-03-31', '2022-03-31')).toEqual([[], [], ['break-in-series']]);
    expect(warned('2022-03-31', '2023-03-31')).toEqual([[], []]);
    expect(warned('2020-03-31')).toEqual([[]]);
    // The year itself runs over the break.
    expect(warned('2021-09-30')).toEqual([['break-in-series']]);
  });
  it('each result names its edition', () => {
    const [result] = calculate(records, [count({ editions: twoEditions })], { periods: [yearEnding('2022-03-31')] });
    expect(result!.edition).toEqual({ from: '2021-04-01', to: null, comparable: 'break' });
  });
});
