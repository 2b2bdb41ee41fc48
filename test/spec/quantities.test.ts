import { describe, expect, it } from 'vitest';
import { explain } from '../../src/engine/index.js';
import {
  added,
  addMonths,
  after,
  ages,
  and,
  type Definition,
  equals,
  isKnown,
  less,
  moreThan,
  multiplied,
  not,
  onOrBefore,
  parameter,
  periodEnd,
  periodStart,
  type Quantity,
  series,
  sum,
} from '../../src/language/index.js';
import { type PlainRecords, recordsFrom } from '../../src/records/index.js';
import { calculate } from '../../src/results/index.js';
import { period } from '../../src/time/index.js';
import { figuresEverywhere } from '../support/everywhere.js';
import { measure } from '../support/measure.js';

const ratio = (numerator: Quantity, denominator: Quantity, per: number, decimalPlaces = 1): Definition =>
  measure({ shape: 'ratio', numerator, denominator, per }, { precision: { decimalPlaces } });
const total = (quantity: Quantity, decimalPlaces = 1): Definition =>
  measure({ shape: 'total', quantity }, { precision: { decimalPlaces } });

/** The workforce year to 30 September 2024, and the financial year to 31 March 2025. */
const workforceYear = { start: '2023-10-01', end: '2024-09-30' };
const financialYear = { start: '2024-04-01', end: '2025-03-31' };

const entry = (workerId: string, fte: number | null, rest: Readonly<Record<string, string | number | boolean | null>> = {}) => ({
  laCode: '201',
  workerId,
  censusOn: '2024-09-30',
  isAgencyWorker: false,
  fte,
  fteYearBefore: fte,
  roleEndedOn: null,
  ...rest,
});

/** In post 0.8 + 1 + 0.6; gone 0.5 (by the census before); agency 1 + 0.4. */
const workforceEntries = [
  entry('A', 0.8, { cases: 17 }),
  entry('B', 1, { cases: 0 }),
  entry('C', 0.6, { cases: 13 }),
  entry('D', 0, { fteYearBefore: 0.5, roleEndedOn: '2024-05-31' }),
  entry('E', 1, { isAgencyWorker: true, cases: 22 }),
  entry('F', 0.4, { isAgencyWorker: true, cases: 6 }),
];

const inPost = sum('workforceEntries', {
  id: 'in-post',
  title: 'full-time equivalents in post',
  rows: (row) => and(equals(row.censusOn, periodEnd), not(row.isAgencyWorker), moreThan(row.fte, 0)),
  of: (row) => row.fte,
});
const leavers = sum('workforceEntries', {
  id: 'leavers',
  title: 'full-time equivalents that left',
  rows: (row) =>
    and(equals(row.censusOn, periodEnd), not(row.isAgencyWorker), isKnown(row.roleEndedOn), onOrBefore(row.roleEndedOn, periodEnd)),
  of: (row) => row.fteYearBefore,
});
const agency = sum('workforceEntries', {
  id: 'agency',
  rows: (row) => and(equals(row.censusOn, periodEnd), row.isAgencyWorker),
  of: (row) => row.fte,
});
const vacancies = sum('workforceTotals', {
  id: 'vacancies',
  rows: (row) => equals(row.censusOn, periodEnd),
  of: (row) => row.vacanciesFte,
});

const line = (financialYearEndedOn: string, thousandPounds: number | string | null, name = 'childrens-social-care') => ({
  laCode: '201',
  financialYearEndedOn,
  return: 'ro3',
  line: name,
  basis: 'total',
  thousandPounds,
});
const spendOf = (name: string, at = 0) =>
  sum('spend', {
    id: `${name}-${at}`,
    rows: (row) => and(equals(row.line, name), equals(row.financialYearEndedOn, at === 0 ? periodEnd : addMonths(periodEnd, 12 * at))),
    of: (row) => row.thousandPounds,
  });

describe('sums are divided, added, taken away and multiplied exactly', () => {
  const tables = { workforceEntries };

  it('a workforce rate in full-time equivalents: 0.5 of 2.4 left, 20.8 per cent', async () => {
    const [found] = await figuresEverywhere({ tables }, ratio(leavers, inPost, 100), workforceYear);
    // 0.5 ÷ 2.4 = 20.83…
    expect(found).toMatchObject({ numerator: 0.5, denominator: 2.4, value: '20.8', parts: null });
    expect(found!.denominatorRows!.waterfall.at(-1)).toEqual({ step: 'counted', count: 3 });
  });

  it('a share of what is added up from two sums: agency of agency and in post', async () => {
    const [found] = await figuresEverywhere({ tables }, ratio(agency, added(agency, inPost), 100), workforceYear);
    // 1.4 ÷ (1.4 + 2.4) = 36.84…
    expect(found).toMatchObject({ numerator: 1.4, denominator: 3.8, value: '36.8' });
    expect(found!.parts!.map(({ part, side, value }) => [part, side, value])).toEqual([
      ['main', 'numerator', '1.400000'],
      ['agency', 'denominator', '1.400000'],
      ['in-post', 'denominator', '2.400000'],
    ]);
  });

  it('rows of different owners: vacancies of the authority, workers in post', async () => {
    const workforceTotals = [{ laCode: '201', censusOn: '2024-09-30', vacanciesFte: 0.75 }];
    const vacancyRate = ratio(vacancies, added(vacancies, inPost), 100);
    const [found] = await figuresEverywhere({ tables: { ...tables, workforceTotals } }, vacancyRate, workforceYear);
    // 0.75 ÷ 3.15 = 23.80…
    expect(found).toMatchObject({ numerator: 0.75, denominator: 3.15, value: '23.8' });
    const rows = explain(recordsFrom({ tables: { ...tables, workforceTotals } }), vacancyRate, period('2023-10-01', '2024-09-30'), 'A');
    expect(rows.map(({ rows: part, owner, value }) => [part, owner, value])).toEqual([['in-post', 'worker', 0.8]]);
  });

  it('what an authority as a whole does not state, or withholds, is not nothing', async () => {
    const vacancyRate = ratio(vacancies, added(vacancies, inPost), 100);
    const withheld = [{ laCode: '201', censusOn: '2024-09-30', vacanciesFte: null }];
    for (const workforceTotals of [[], withheld]) {
      const [found] = await figuresEverywhere({ tables: { ...tables, workforceTotals } }, vacancyRate, workforceYear);
      expect(found).toMatchObject({ numerator: null, value: null, noValue: 'figure-not-given' });
    }
  });

  it('a mean weighted by full-time equivalents: cases of those who hold one over their full-time equivalents', async () => {
    const holders = (of: 'cases' | 'fte') =>
      sum('workforceEntries', {
        id: of,
        rows: (row) => and(equals(row.censusOn, periodEnd), moreThan(row.cases, 0), moreThan(row.fte, 0)),
        of: (row) => (of === 'cases' ? row.cases : row.fte),
      });
    const [found] = await figuresEverywhere({ tables }, ratio(holders('cases'), holders('fte'), 1), workforceYear);
    // (17 + 13 + 22 + 6) ÷ (0.8 + 0.6 + 1 + 0.4) = 58 ÷ 2.8 = 20.71…
    expect(found).toMatchObject({ numerator: 58, denominator: 2.8, value: '20.7' });
  });

  it('a number that is written or set by the caller: days lost over days that could be worked', async () => {
    const days = parameter('integer', 'working-days', { title: 'working days in the year', default: 253 });
    const lost = sum('workforceEntries', {
      id: 'lost',
      rows: (row) => and(equals(row.censusOn, periodEnd), not(row.isAgencyWorker), moreThan(row.fte, 0)),
      of: (row) => row.workingDaysLost,
    });
    const withDays = workforceEntries.map((row, at) => ({ ...row, workingDaysLost: [7.5, 0, 12.25][at] ?? null }));
    const absence = ratio(lost, multiplied(inPost, days), 100);
    const given = { tables: { workforceEntries: withDays } };
    // 19.75 ÷ (2.4 × 253) = 19.75 ÷ 607.2 = 3.25…
    expect((await figuresEverywhere(given, absence, workforceYear))[0]).toMatchObject({
      numerator: 19.75,
      denominator: 607.2,
      value: '3.3',
    });
    const leap = calculate(recordsFrom(given), [absence], {
      periods: [period('2023-10-01', '2024-09-30')],
      parameters: { 'working-days': 254 },
    });
    expect(leap[0]).toMatchObject({ denominator: 609.6, value: '3.2', parameters: { 'working-days': 254 } });
  });

  it('a total is a quantity as it is', async () => {
    const [found] = await figuresEverywhere({ tables }, total(added(inPost, agency), 2), workforceYear);
    expect(found).toMatchObject({ numerator: 3.8, denominator: null, value: '3.80' });
    const [difference] = await figuresEverywhere({ tables }, total(less(agency, inPost), 1), workforceYear);
    expect(difference).toMatchObject({ numerator: -1, value: '-1.0' });
  });

  it('with nothing to divide by there is no value', async () => {
    const none = { tables: { workforceEntries: workforceEntries.slice(4) } };
    expect((await figuresEverywhere(none, ratio(leavers, inPost, 100), workforceYear))[0]).toMatchObject({
      denominator: 0,
      value: null,
      noValue: 'no-denominator',
    });
  });
});

describe('year on year', () => {
  const now = spendOf('childrens-social-care');
  const before = spendOf('childrens-social-care', -1);
  const tables = { spend: [line('2025-03-31', '110250.50'), line('2024-03-31', 105000), line('2023-03-31', 99000)] };
  const deflator = (at: number) => series('gdp-deflator', { at });
  const gdp = {
    name: 'gdp-deflator',
    vintage: 'September 2025',
    points: [
      { laCode: null, year: 2024, value: '100' },
      { laCode: null, year: 2023, value: '95.8' },
    ],
  };

  it('nominal: what is spent now less what was spent, of what was spent', async () => {
    const [found] = await figuresEverywhere({ tables }, ratio(less(now, before), before, 100), financialYear);
    // 5,250.50 ÷ 105,000 = 5.0004…
    expect(found).toMatchObject({ numerator: 5250.5, denominator: 105000, value: '5.0' });
  });

  it('in real terms: what was spent is put in the prices of now by a deflator that is given', async () => {
    // now × d(before) − before × d(now), over before × d(now): the same as in prices of now, with nothing rounded on the way.
    const real = ratio(less(multiplied(now, deflator(-1)), multiplied(before, deflator(0))), multiplied(before, deflator(0)), 100, 2);
    const [found] = await figuresEverywhere({ tables, series: [gdp] }, real, financialYear);
    // 110,250.5 × 95.8 = 10,561,997.9; 105,000 × 100 = 10,500,000; 61,997.9 ÷ 10,500,000 = 0.590…
    expect(found).toMatchObject({ value: '0.59', noValue: null });
    expect(found!.parts!.filter(({ series: of }) => of).map(({ side, value, series: of }) => [side, value, of])).toEqual([
      ['numerator', '95.8', { vintage: 'September 2025', year: 2023 }],
      ['numerator', '100', { vintage: 'September 2025', year: 2024 }],
      ['denominator', '100', { vintage: 'September 2025', year: 2024 }],
    ]);
  });

  it('without the deflator, or a year of it, there is no value, and the reason says which', async () => {
    const real = ratio(multiplied(now, deflator(-1)), multiplied(before, deflator(0)), 100);
    const [none] = await figuresEverywhere({ tables }, real, financialYear);
    expect(none).toMatchObject({ value: null, noValue: 'series-not-given' });
    const short = { ...gdp, points: gdp.points.slice(0, 1) };
    const [lacking] = await figuresEverywhere({ tables, series: [short] }, real, financialYear);
    expect(lacking!.noValueReasons).toMatchObject([{ code: 'series-without-value', series: 'gdp-deflator', year: 2023 }]);
  });

  it('a share of one line in another is of the same year, and the year before needs its own line', async () => {
    const share = ratio(spendOf('children-looked-after'), now, 100);
    const lines = { tables: { spend: [...tables.spend, line('2025-03-31', '52919.76', 'children-looked-after')] } };
    // 52,919.76 ÷ 110,250.50 = 47.999…
    expect((await figuresEverywhere(lines, share, financialYear))[0]).toMatchObject({ value: '48.0' });
    const earlier = { start: '2022-04-01', end: '2023-03-31' };
    expect((await figuresEverywhere({ tables }, ratio(less(now, before), before, 100), earlier))[0]).toMatchObject({
      noValue: 'figure-not-given',
    });
  });
});

describe('a series is a number of each authority and year', () => {
  const admissions = sum('hospitalAdmissions', {
    rows: (row) => and(equals(row.financialYearEndedOn, periodEnd), equals(row.ageBand, '0-14')),
    of: (row) => row.admissions,
  });
  const tables = {
    hospitalAdmissions: [{ laCode: '201', financialYearEndedOn: '2025-03-31', ageBand: '0-14', sex: null, admissions: 45 }],
  };
  const byAge = (laCode: string, year: number, counts: readonly (number | null)[]) =>
    counts.flatMap((value, age) => (value === null ? [] : [{ laCode, year, value, of: { age: String(age) } }]));
  const population = (points: NonNullable<PlainRecords['series']>[number]['points']) => ({
    name: 'population',
    vintage: 'mid-2024',
    points,
  });
  const per10000 = ratio(admissions, series('population', { where: { age: ages(0, 14) } }), 10000, 2);

  it('of the ages asked for, added up; mid-2024 serves the year ending 31 March 2025', async () => {
    const points = [...byAge('201', 2024, [...Array<number>(15).fill(300), 999]), ...byAge('201', 2025, Array<number>(16).fill(1))];
    const [found] = await figuresEverywhere({ tables, series: [population(points)] }, per10000, financialYear);
    // 45 ÷ (15 × 300) × 10,000 = 100
    expect(found).toMatchObject({ numerator: 45, denominator: 4500, value: '100.00', population: null });
    expect(found!.parts!.at(-1)).toMatchObject({ part: 'population', value: '4500', series: { vintage: 'mid-2024', year: 2024 } });
  });

  it('an age that is missing leaves no value, and the reason names it', async () => {
    const points = byAge(
      '201',
      2024,
      Array.from({ length: 15 }, (_, age) => (age === 3 ? null : 300)),
    );
    const [found] = await figuresEverywhere({ tables, series: [population(points)] }, per10000, financialYear);
    expect(found!.noValueReasons).toMatchObject([{ code: 'series-without-value', year: 2024, missing: ['age 3'] }]);
    expect(found).toMatchObject({ numerator: 45, denominator: null, value: null });
  });

  it('two numbers of one age that differ are none', async () => {
    const points = [...byAge('201', 2024, Array<number>(15).fill(300)), { laCode: '201', year: 2024, value: 301, of: { age: '3' } }];
    const [found] = await figuresEverywhere({ tables, series: [population(points)] }, per10000, financialYear);
    expect(found!.noValueReasons[0]!.message).toContain('more than one value');
  });

  it('a dimension that is not asked for is taken as a whole: the number that does not name it, else all of its values', async () => {
    const girls = Array.from({ length: 15 }, (_, age) => ({ laCode: '201', year: 2024, value: 140, of: { age: String(age), sex: 'F' } }));
    const boys = girls.map((point) => ({ ...point, value: 160, of: { ...point.of, sex: 'M' } }));
    const split = population([...girls, ...boys]);
    expect((await figuresEverywhere({ tables, series: [split] }, per10000, financialYear))[0]).toMatchObject({ denominator: 4500 });
    const whole = population([...girls, ...boys, ...byAge('201', 2024, Array<number>(15).fill(301))]);
    expect((await figuresEverywhere({ tables, series: [whole] }, per10000, financialYear))[0]).toMatchObject({ denominator: 4515 });
    const oneSex = ratio(admissions, series('population', { where: { age: ages(0, 14), sex: ['F'] } }), 10000, 2);
    expect((await figuresEverywhere({ tables, series: [split] }, oneSex, financialYear))[0]).toMatchObject({ denominator: 2100 });
    const byEthnicity = ratio(admissions, series('population', { where: { ethnicity: ['A'] } }), 10000);
    expect((await figuresEverywhere({ tables, series: [split] }, byEthnicity, financialYear))[0]!.noValueReasons[0]!.message).toContain(
      'is not split by ethnicity',
    );
  });

  it('a year may be named, and a year moved: the census of 2021, the year before', async () => {
    const points = [2021, 2023].map((year) => ({ laCode: '201', year, value: year }));
    const given = { tables, series: [{ name: 'people', vintage: 'test', points }] };
    expect(
      (await figuresEverywhere(given, ratio(admissions, series('people', { at: { year: 2021 } }), 1), financialYear))[0],
    ).toMatchObject({ denominator: 2021 });
    expect((await figuresEverywhere(given, ratio(admissions, series('people', { at: -1 }), 1), financialYear))[0]).toMatchObject({
      denominator: 2023,
    });
  });

  it('of children aged 0 to 17 it is the population that rates divide by', async () => {
    const estimates = [{ laCode: '201', year: 2024, children: 5000 }];
    const rate = ratio(admissions, series('population-0-17'), 10000);
    expect((await figuresEverywhere({ tables, population: { name: 'mid-2024', estimates } }, rate, financialYear))[0]).toMatchObject({
      denominator: 5000,
      value: '90.0',
      population: { series: 'mid-2024', year: 2024, children: 5000 },
      parts: null,
    });
  });
});

describe('a breakdown splits the rows of the first sum’s table, in whichever sum they are added up', () => {
  it('by role: leavers and in post of each role', () => {
    const withRoles = workforceEntries.map((row, at) => ({ ...row, role: at === 1 ? '3' : '5' }));
    const byRole: Definition = {
      ...ratio(leavers, inPost, 100),
      breakdowns: [
        {
          id: 'role',
          title: 'Role',
          of: { kind: 'column', level: 0, table: 'workforceEntries', name: 'role' },
          strata: [
            { value: '3', label: 'First line manager' },
            { value: '5', label: 'Case holder' },
          ],
          unknownLabel: 'Not known',
        },
      ],
    };
    const found = calculate(recordsFrom({ tables: { workforceEntries: withRoles } }), [byRole], {
      periods: [period('2023-10-01', '2024-09-30')],
      by: 'role',
    });
    // Case holders: 0.5 of 0.8 + 0.6.
    expect(
      found.map(({ breakdown, numerator, denominator, value }) => [breakdown?.stratum ?? null, numerator, denominator, value]),
    ).toEqual([
      [null, 0.5, 2.4, '20.8'],
      ['3', 0, 1, '0.0'],
      ['5', 0.5, 1.4, '35.7'],
      [null, 0, 0, null],
    ]);
  });
});

it('rows after the period are none of its rows', async () => {
  const later = sum('workforceEntries', { rows: (row) => after(row.censusOn, periodStart), of: (row) => row.fte });
  const [found] = await figuresEverywhere({ tables: { workforceEntries: [] } }, total(later), financialYear);
  expect(found).toBeUndefined();
});
