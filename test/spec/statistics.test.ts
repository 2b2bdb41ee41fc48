import { describe, expect, it } from 'vitest';
import { type AuthoredStatistic, distributionCalculation } from '../../src/language/build/shapes.js';
import {
  countOf,
  type Definition,
  derivedTables,
  moreThan,
  openOn,
  parameter,
  periodEnd,
  rows,
  type Statistic,
  semanticHash,
  statisticLabel,
  withParameters,
} from '../../src/language/index.js';
import { type PlainTables, recordsFrom } from '../../src/records/index.js';
import { calculate } from '../../src/results/index.js';
import { period } from '../../src/time/index.js';
import { database } from '../equivalence/sql/duckdb.js';
import { naiveResult, naiveStatistics } from '../naive/result.js';
import { naiveUnits } from '../naive/units.js';
import { worldOf } from '../naive/world.js';
import { figures, measure, year } from '../support/measure.js';

/** Cases held on the last day by each social worker who holds any. */
const held = () => countOf('cases', (each) => openOn(each.allocatedOn, each.endedOn, periodEnd), 'worker');
const caseloads = (headline: AuthoredStatistic, ...statistics: readonly AuthoredStatistic[]): Definition =>
  measure(
    distributionCalculation({
      rows: rows('workers', () => moreThan(held(), 0)),
      value: held,
      headline,
      ...(statistics.length > 0 ? { statistics } : {}),
      bands: [
        { id: 'up-to-5', label: '5 or less', from: null, to: 5 },
        { id: 'over-5', label: '6 or more', from: 6, to: null },
      ],
    }),
    { unit: 'number' },
  );

/** Social workers with so many open cases each, and one who holds none any more. */
const workersWith = (...loads: readonly number[]): PlainTables => ({
  cases: [
    ...loads.flatMap((load, worker) =>
      Array.from({ length: load }, (_, at) => ({ workerId: `W${worker}`, caseId: `${worker}-${at}`, allocatedOn: '2024-05-01' })),
    ),
    { workerId: 'gone', caseId: 'gone', allocatedOn: '2024-05-01', endedOn: '2024-06-01' },
  ],
});

const eleven = workersWith(2, 2, 3, 3, 4, 5, 5, 6, 7, 8, 12);
const valueOf = (headline: Statistic, tables = eleven): string | null => figures({ tables }, caseloads(headline))[0]!.value;

describe('one cohort, several statistics', () => {
  it('the mean of eleven caseloads is 57 ÷ 11 = 5.18, the median the sixth, the greatest 12', () => {
    expect([valueOf('mean'), valueOf('median'), valueOf('maximum')]).toEqual(['5.2', '5.0', '12.0']);
  });
  it('the 90th percentile is nine of ten steps from the least to the greatest: the tenth value, 8', () =>
    expect(valueOf({ percentile: 90 })).toBe('8.0'));
  it('between two values it lies in proportion: at 95 half way from 8 to 12, at 99 nine tenths', () => {
    expect([valueOf({ percentile: 95 }), valueOf({ percentile: 99 })]).toEqual(['10.0', '11.6']);
  });
  it('the 25th, 50th and 75th percentiles are the quartiles', () => {
    const [{ spread }] = figures({ tables: eleven }, caseloads('mean', { percentile: 25 }, { percentile: 50 }, { percentile: 75 })) as [
      (typeof results)[number],
    ];
    expect(spread!.statistics.map(({ value }) => value)).toEqual([spread!.lowerQuartile, spread!.median, spread!.upperQuartile]);
  });
  it('a share above a limit counts values greater than it: four of eleven are above 5, none above 12', () => {
    expect([valueOf({ shareAbove: 5 }), valueOf({ shareAbove: 4 }), valueOf({ shareAbove: 12 })]).toEqual(['36.4', '54.5', '0.0']);
    const [result] = figures({ tables: eleven }, caseloads({ shareAbove: 5 }));
    expect([result!.numerator, result!.denominator]).toEqual([4, 11]);
  });
  it('of one value every statistic is that value', () => {
    const one = workersWith(7);
    expect([valueOf('mean', one), valueOf('maximum', one), valueOf({ percentile: 1 }, one), valueOf({ percentile: 99 }, one)]).toEqual([
      '7.0',
      '7.0',
      '7.0',
      '7.0',
    ]);
  });
  it('of no values there is none, and the reason', () => {
    const [result] = figures({ tables: workersWith() }, caseloads({ percentile: 90 }, { shareAbove: 5 }));
    expect([result!.value, result!.noValue, result!.spread!.statistics.map(({ value }) => value)]).toEqual([
      null,
      'no-values',
      [null, null],
    ]);
  });
});

const asked = caseloads({ percentile: 90 }, 'maximum', { percentile: 95 }, { shareAbove: 5 });
const results = figures({ tables: eleven }, asked);

describe('what a result shows', () => {
  it('the headline by name, and beside it what the definition asks for', () => {
    const { spread, value } = results[0]!;
    expect([value, spread!.headline]).toEqual(['8.0', 'percentile-90']);
    expect(spread!.statistics).toEqual([
      { id: 'percentile-90', label: '90th percentile', value: '8.0', above: null },
      { id: 'maximum', label: 'maximum', value: '12.0', above: null },
      { id: 'percentile-95', label: '95th percentile', value: '10.0', above: null },
      { id: 'share-above-5', label: 'share above 5, per cent', value: '36.4', above: { limit: 5, count: 4 } },
    ]);
    expect(spread!.bands.map(({ count }) => count)).toEqual([7, 4]);
  });
  it('the naive interpreter and SQL find the same', async () => {
    const world = worldOf(eleven, [], derivedTables);
    const units = naiveUnits(world, asked, year);
    expect(naiveResult(world, units, asked, year, units[0]!.row.laCode, null).value).toBe('8.0');
    expect(naiveStatistics(units, asked)).toEqual({ maximum: '12.0', 'percentile-95': '10.0', 'share-above-5': '36.4' });
    const db = await database(recordsFrom({ tables: eleven }), [period(year.start, year.end)]);
    try {
      const [row] = await db.summary(asked);
      expect(row).toMatchObject({
        numerator: 11,
        percentile_90: 8,
        maximum: 12,
        percentile_95: 10,
        share_above_5: 4,
        band_up_to_5: 7,
        band_over_5: 4,
      });
    } finally {
      db.close();
    }
  });
});

describe('the number of a statistic may be set by the caller: caseloads, with a limit and a percentile', () => {
  const limit = parameter('integer', 'caseload-limit', { title: 'limit of cases', default: 5 });
  const rank = parameter('integer', 'caseload-percentile', { title: 'percentile of caseloads', default: 90 });
  const settable = caseloads({ shareAbove: limit }, { percentile: rank });
  const asks = (parameters: Readonly<Record<string, string | number>> = {}) =>
    calculate(recordsFrom({ tables: eleven }), [settable], { periods: [period(year.start, year.end)], parameters })[0]!;

  it('unless set it is the usual one: four of eleven above 5, the 90th percentile 8', () => {
    const { value, numerator, parameters, spread } = asks();
    expect([value, numerator, parameters]).toEqual(['36.4', 4, { 'caseload-limit': 5, 'caseload-percentile': 90 }]);
    expect(spread!.statistics.map(({ id, value: own }) => [id, own])).toEqual([
      ['share-above-5', '36.4'],
      ['percentile-90', '8.0'],
    ]);
  });

  it('set, it is that one everywhere: two of eleven above 7, the median of eleven 5', async () => {
    const set = { 'caseload-limit': 7, 'caseload-percentile': 50 };
    const { value, numerator, hash, spread } = asks(set);
    expect([value, numerator, hash === asks().hash]).toEqual(['18.2', 2, true]);
    expect(spread!.statistics.map(({ label }) => label)).toEqual(['share above 7, per cent', '50th percentile']);
    const bound = withParameters(settable, set);
    const world = worldOf(eleven, [], derivedTables);
    const units = naiveUnits(world, bound, year);
    expect(naiveResult(world, units, bound, year, units[0]!.row.laCode, null)).toMatchObject({ value: '18.2', numerator: 2 });
    expect(naiveStatistics(units, bound)).toEqual({ 'percentile-50': '5.0' });
    const db = await database(recordsFrom({ tables: eleven }), [period(year.start, year.end)]);
    try {
      expect((await db.summary(bound))[0]).toMatchObject({ share_above_7: 2, percentile_50: 5 });
      expect((await db.summary(settable))[0]).toMatchObject({ share_above_5: 4, percentile_90: 8 });
    } finally {
      db.close();
    }
  });

  it('a percentile is a whole number from 1 to 99', () => {
    for (const wrong of [0, 100]) expect(() => asks({ 'caseload-percentile': wrong })).toThrow(/from 1 to 99/);
    expect(() => asks({ 'caseload-percentile': 'half' })).toThrow(/type integer/);
  });

  it('is said in words, kept in JSON, and part of the meaning', () => {
    const { calculation } = settable;
    expect(statisticLabel((calculation as { readonly headline: Statistic }).headline)).toBe(
      'share above the limit of cases (5 unless another is set), per cent',
    );
    const other = caseloads({ shareAbove: parameter('integer', 'caseload-limit', { title: 'limit of cases', default: 6 }) });
    expect(semanticHash(measure(calculation))).not.toBe(semanticHash(measure(other.calculation)));
  });
});
