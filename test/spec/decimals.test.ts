import { describe, expect, it } from 'vitest';
import { explain } from '../../src/engine/index.js';
import { distributionCalculation, proportionCalculation } from '../../src/language/build/shapes.js';
import {
  atMost,
  countOf,
  dateOf,
  daysBetween,
  decimalOf,
  dividedBy,
  type Expr,
  equals,
  integerOf,
  minus,
  moreThan,
  type NumberType,
  plus,
  type Row,
  rows,
  sumOf,
  times,
} from '../../src/language/index.js';
import { recordsFrom } from '../../src/records/index.js';
import { period } from '../../src/time/index.js';
import { outcomes as bySql, valuesEverywhere } from '../support/everywhere.js';
import { figures, measure, outcomes, year } from '../support/measure.js';

const entry = (workerId: string, fte: number | string | null, cases: number | null = null, workingDaysLost: number | null = null) => ({
  workerId,
  censusOn: '2024-09-30',
  fte,
  cases,
  workingDaysLost,
});

/** The value of each worker's entry, the same by engine, naive interpreter and SQL. */
const values = (entries: readonly ReturnType<typeof entry>[], value: (row: Row<'workforceEntries'>) => Expr<NumberType>) =>
  valuesEverywhere(
    { tables: { workforceEntries: entries } },
    distributionCalculation({ rows: rows('workforceEntries'), value, headline: 'mean', bands: [] }),
  );

const asked = (numerator: (row: Row<'workforceEntries'>) => Expr<'boolean'>) =>
  proportionCalculation({ rows: rows('workforceEntries'), numerator });

describe('decimals are whole numbers of their last place, and nothing is rounded on the way', () => {
  it('a tenth, two tenths and three tenths are six tenths, which binary fractions make a little more', () => {
    const definition = measure(
      distributionCalculation({ rows: rows('workforceEntries'), value: (row) => row.fte, headline: 'mean', bands: [] }),
    );
    const [result] = figures({ tables: { workforceEntries: [entry('A', 0.1), entry('B', 0.2), entry('C', '0.3')] } }, definition);
    expect(result).toMatchObject({ numerator: 0.6, denominator: 3, value: '0.2' });
    expect(0.1 + 0.2 + 0.3).not.toBe(0.6);
  });

  it('a comparison takes the numbers as they are written, whatever their places', async () => {
    const tables = { workforceEntries: [entry('A', 0.5), entry('B', '0.500001'), entry('C', null)] };
    const overHalf = asked((row) => moreThan(row.fte, 0.5));
    const expected = { 'A 2024-09-30': 'denominator', 'B 2024-09-30': 'counted', 'C 2024-09-30': 'undecided' };
    expect(outcomes({ tables }, overHalf)).toEqual(expected);
    expect(await bySql({ tables }, overHalf)).toEqual(expected);
  });

  it('numbers of different places are compared, added and multiplied exactly: 7.5 days are 15 for each full-time worker of half a post', async () => {
    const tables = { workforceEntries: [entry('A', 0.5, null, 7.5), entry('B', 0.499999, null, 7.5)] };
    const lost = asked((row) => equals(row.workingDaysLost, times(row.fte, 15)));
    const expected = { 'A 2024-09-30': 'counted', 'B 2024-09-30': 'denominator' };
    expect(outcomes({ tables }, lost)).toEqual(expected);
    expect(await bySql({ tables }, lost)).toEqual(expected);
    expect(await values([entry('A', 0.123456, null, 7.05)], (row) => minus(plus(row.workingDaysLost, row.fte), 1))).toEqual([6.173456]);
    expect(await values([entry('A', 0.25, null, 7.05)], (row) => times(row.workingDaysLost, row.fte))).toEqual([1.7625]);
  });

  it('a limit for each full-time worker needs no division: 10 cases at half time are not more than 20', async () => {
    const tables = { workforceEntries: [entry('A', 0.5, 10), entry('B', 0.5, 11), entry('C', 0.499999, 10)] };
    const over = asked((row) => moreThan(row.cases, times(row.fte, 20)));
    const expected = { 'A 2024-09-30': 'denominator', 'B 2024-09-30': 'counted', 'C 2024-09-30': 'counted' };
    expect(outcomes({ tables }, over)).toEqual(expected);
    expect(await bySql({ tables }, over)).toEqual(expected);
  });

  it('a quotient is rounded half up, away from zero, at the places it says; nothing is divided by nothing', async () => {
    const entries = [entry('A', 0.8, 17), entry('B', 0.6, 20), entry('C', 0, 5), entry('D', null, 5), entry('E', 1, null)];
    // 17 ÷ 0.8 = 21.25; 20 ÷ 0.6 = 33.333…
    expect(await values(entries, (row) => dividedBy(row.cases, row.fte, 1))).toEqual([21.3, 33.3, null, null, null]);
    expect(await values(entries, (row) => dividedBy(row.cases, row.fte, 3))).toEqual([21.25, 33.333, null, null, null]);
    expect(await values([entry('A', 1, 1)], (row) => dividedBy(minus(row.cases, 2), 20, 1))).toEqual([-0.1]);
    expect(await values([entry('A', 1, 1)], (row) => dividedBy(minus(row.cases, 2), 21, 1))).toEqual([0]);
  });

  it('sums over related rows keep their places', async () => {
    const twice = [entry('A', 0.1), { ...entry('A', 0.2), censusOn: '2023-09-30' }, entry('B', null)];
    const total = distributionCalculation({
      rows: rows('workers'),
      value: () => sumOf('workforceEntries', { of: (row) => row.fte, key: 'worker' }),
      headline: 'mean',
      bands: [],
    });
    expect(await valuesEverywhere({ tables: { workforceEntries: twice } }, total)).toEqual([0.3, null]);
  });

  it('a spread keeps the decimals of its values, and a band takes its limits as they are written', () => {
    const definition = measure(
      distributionCalculation({
        rows: rows('workforceEntries'),
        value: (row) => row.workingDaysLost,
        headline: 'median',
        bands: [
          { id: 'to-ten', label: 'to 10.25', from: null, to: 10.25 },
          { id: 'over-ten', label: 'over 10.25', from: 10.26, to: null },
        ],
      }),
    );
    const lost = [12, 7.5, 10.25, 10.26].map((days, at) => entry(`W${at}`, 1, null, days));
    const [result] = figures({ tables: { workforceEntries: lost } }, definition);
    // Between 10.25 and 10.26 stands 10.255, shown as 10.3.
    expect(result).toMatchObject({ value: '10.3', spread: { minimum: '7.5', maximum: '12', median: '10.3', mean: '10.0' } });
    expect(result!.spread!.bands.map(({ count }) => count)).toEqual([2, 2]);
  });

  it('explain shows values as they were written', () => {
    const records = recordsFrom({ tables: { workforceEntries: [entry('A', 0.5, 11)] } });
    const [only] = explain(records, measure(asked((row) => atMost(row.fte, decimalOf('0.75')))), period(year.start, year.end), 'A');
    expect(only!.steps[0]!.clause.values).toEqual([0.5, '0.75']);
  });

  it('what cannot be stored exactly is refused, not rounded', () => {
    expect(() => recordsFrom({ tables: { workforceEntries: [entry('A', '0.1234567')] } })).toThrow('at most 6 decimal places');
    expect(() => recordsFrom({ tables: { workforceEntries: [entry('A', '12,5')] } })).toThrow('decimal places');
    const records = { tables: { workforceEntries: [entry('A', 1)] } };
    // 1 × 8,766 days in millionths does not fit as a value of a row; a comparison of it does.
    const product = (row: Row<'workforceEntries'>) => times(row.fte, daysBetween(dateOf('2000-01-01'), dateOf('2024-01-01')));
    const large = distributionCalculation({ rows: rows('workforceEntries'), value: product, headline: 'mean', bands: [] });
    expect(() => figures(records, measure(large))).toThrow('more than nine digits');
    const compared = asked((row) => equals(product(row), 8766));
    expect(outcomes(records, compared)).toEqual({ 'A 2024-09-30': 'counted' });
  });

  it('a decimal in no row is of no value, and a whole number may stand for one', async () => {
    const cases = { tables: { workers: [{ workerId: 'A' }] } };
    const none = distributionCalculation({
      rows: rows('workers'),
      value: () => plus(countOf('cases', null, 'worker'), integerOf(0)),
      headline: 'mean',
      bands: [],
    });
    expect(await valuesEverywhere(cases, none)).toEqual([0]);
  });
});
