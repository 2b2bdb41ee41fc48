import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCalculation, distributionCalculation, proportionCalculation, rateCalculation } from '../../src/language/build/shapes.js';
import { type Calculation, type Definition, during, rows } from '../../src/language/index.js';
import { type AggregateRow, type PlainRecords, recordsFrom } from '../../src/records/index.js';
import { calculate, type Result } from '../../src/results/index.js';
import { period } from '../../src/time/index.js';
import { database } from '../equivalence/sql/duckdb.js';
import { naiveAggregated } from '../naive/aggregated.js';
import { casesToTry } from '../support/effort.js';
import { measure, year } from '../support/measure.js';

/*
 * Figures counted elsewhere. Rows of an authority, a definition and a period hold a numerator, a denominator where there is
 * one, or a symbol that says why there is none. What records can answer is counted from them; what they cannot, and
 * definitions that no record answers, is made from such rows; the result says which.
 */

type Given = Omit<AggregateRow, 'indicator' | 'period' | 'laCode'> & { readonly laCode?: string };

const nothing: PlainRecords = { tables: {} };

function results(definition: Definition, given: readonly Given[], records: PlainRecords = nothing, by?: string): readonly Result[] {
  const all = given.map((row): AggregateRow => ({ laCode: '201', indicator: definition.id, period: year, ...row }));
  return calculate(recordsFrom(records), [definition], {
    periods: [period(year.start, year.end)],
    aggregates: [{ name: 'test 2025', rows: all }],
    ...(by === undefined ? {} : { by }),
  });
}

const said = ({ numerator, denominator, value, noValue, madeFrom, givenBy }: Result) => ({
  numerator,
  denominator,
  value,
  noValue,
  madeFrom,
  givenBy,
});

const given = { madeFrom: 'aggregates', givenBy: 'test 2025' };
const made = (numerator: number, denominator: number | null, value: string) => ({ numerator, denominator, value, noValue: null, ...given });

const share = proportionCalculation({ rows: rows('assessments'), numerator: (row) => during(row.authorisedOn) });
const number = countCalculation({ rows: rows('assessments') });
const rate = rateCalculation({ rows: rows('assessments') });
const spread = (headline: 'mean' | 'median') =>
  distributionCalculation({ rows: rows('oc2'), value: (row) => row.sdqScore, headline, bands: [] });

const attendance: Extract<Calculation, { shape: 'aggregated' }> = {
  shape: 'aggregated',
  cohort: 'pupils',
  exclusions: [],
  numerator: { counts: 'sessions missed' },
  denominator: { counts: 'sessions' },
  isPart: true,
  per: 100,
  breakdowns: [
    {
      id: 'group',
      title: 'Group',
      strata: [
        { value: 'care', label: 'In care' },
        { value: 'need', label: 'In need' },
      ],
      unknownLabel: 'Not known',
      addsUp: true,
    },
  ],
};

describe('each shape takes what it is made of', () => {
  it.each<readonly [string, Calculation, Given, object]>([
    ['a share: the part, and the whole', share, { numerator: 3, denominator: 8 }, made(3, 8, '37.5')],
    ['a number: the number, whatever is beside it', number, { numerator: 12, denominator: 40 }, made(12, null, '12.0')],
    ['a mean: the sum of the values, and how many there are', spread('mean'), { numerator: '149', denominator: 10 }, made(149, 10, '14.9')],
    ['a rate: the number, and the population it was divided by', rate, { numerator: 30, denominator: 6000 }, made(30, 6000, '50.0')],
    ['figures that are given: both, as it says', measure(attendance).calculation, { numerator: 9, denominator: 100 }, made(9, 100, '9.0')],
    ['decimal text is exact', share, { numerator: '0.1', denominator: '0.3' }, made(0.1, 0.3, '33.3')],
    ['a half is rounded up', share, { numerator: 1, denominator: 16 }, made(1, 16, '6.3')],
  ])('%s', (_, calculation, row, expected) => {
    expect(said(results(measure(calculation), [row])[0]!)).toEqual(expected);
  });

  it('a median is not made from a sum', () => {
    const [result] = results(measure(spread('median')), [{ numerator: 149, denominator: 10 }]);
    expect(result!.noValueReasons).toMatchObject([{ code: 'aggregate-not-usable', because: 'needs-rows' }]);
  });

  it('a rate without a denominator takes the population', () => {
    const population = { name: 'mid-2024', estimates: [{ laCode: '201', year: 2024, children: 40_000 }] };
    const [result] = results(measure(rate), [{ numerator: 30 }], { tables: {}, population });
    expect(said(result!)).toEqual(made(30, 40_000, '7.5'));
    expect(result!.population).toMatchObject({ year: 2024, children: 40_000 });
    expect(results(measure(rate), [{ numerator: 30 }])[0]!.noValue).toBe('no-population');
  });
});

describe('what is given and cannot be used gives no number', () => {
  it.each<readonly [string, readonly Given[], object]>([
    ['a symbol', [{ numerator: null, symbol: 'confidential' }], { code: 'aggregate-withheld', symbol: 'confidential' }],
    ['a symbol for what it is divided by', [{ numerator: 3, symbol: 'low' }], { code: 'aggregate-withheld', symbol: 'low' }],
    ['neither number nor symbol', [{ numerator: null, denominator: 8 }], { code: 'aggregate-not-usable', because: 'no-number' }],
    ['nothing to divide by', [{ numerator: 3 }], { code: 'aggregate-not-usable', because: 'no-denominator' }],
    ['a part greater than the whole', [{ numerator: 9, denominator: 8 }], { code: 'aggregate-not-usable', because: 'not-possible' }],
    ['a part less than none', [{ numerator: -1, denominator: 8 }], { code: 'aggregate-not-usable', because: 'not-possible' }],
    [
      'two rows that differ',
      [
        { numerator: 3, denominator: 8 },
        { numerator: 4, denominator: 8 },
      ],
      { code: 'aggregate-not-usable', because: 'given-twice' },
    ],
    ['a whole of none', [{ numerator: 0, denominator: 0 }], { code: 'no-denominator' }],
  ])('%s', (_, rowsGiven, reason) => {
    const [result] = results(measure(share), rowsGiven);
    expect([result!.value, result!.noValueReasons[0]]).toMatchObject([null, reason]);
  });

  it('two rows that say the same are one', () => {
    const row = { numerator: 3, denominator: 8 };
    expect(results(measure(share), [row, row])[0]!.value).toBe('37.5');
  });

  it('the first source that says anything of it stands', () => {
    const definition = measure(share);
    const rowOf = (numerator: number): AggregateRow => ({
      laCode: '201',
      indicator: definition.id,
      period: year,
      numerator,
      denominator: 8,
    });
    const [result] = calculate(recordsFrom(nothing), [definition], {
      periods: [period(year.start, year.end)],
      aggregates: [
        { name: 'of another year', rows: [{ ...rowOf(1), period: { start: '2023-04-01', end: '2024-03-31' } }] },
        { name: 'first', rows: [rowOf(2)] },
        { name: 'second', rows: [rowOf(3)] },
      ],
    });
    expect([result!.numerator, result!.givenBy]).toEqual([2, 'first']);
  });
});

describe('records come first', () => {
  const assessments: PlainRecords = {
    tables: {
      assessments: ['A', 'B'].map((childId) => ({
        laCode: '201',
        childId,
        startedOn: '2024-05-01',
        authorisedOn: childId === 'A' ? '2024-06-01' : '2025-06-01',
      })),
    },
    coverage: [{ laCode: '201', collection: 'cin', from: '2024-04-01', to: '2025-03-31' }],
  };
  const ofCensus = (months: number): Definition =>
    measure(share, { history: [{ collection: 'cin', monthsBefore: months, why: 'It is an example.' }] });

  it('what they count stands, and a figure given that differs is told', () => {
    const [result] = results(ofCensus(0), [{ numerator: 3, denominator: 8 }], assessments);
    expect(said(result!)).toEqual({ numerator: 1, denominator: 2, value: '50.0', noValue: null, madeFrom: 'records', givenBy: null });
    expect(result!.warnings).toMatchObject([
      { code: 'small-denominator' },
      { code: 'aggregates-differ', message: expect.stringContaining('3 of 8') },
    ]);
  });

  it('a figure given that agrees is no news', () => {
    const [result] = results(ofCensus(0), [{ numerator: 1, denominator: 2 }], assessments);
    expect(result!.warnings.map(({ code }) => code)).toEqual(['small-denominator']);
  });

  it('what they do not reach is made from figures given, and why is told', () => {
    const [result] = results(ofCensus(12), [{ numerator: 3, denominator: 8 }], assessments);
    expect(said(result!)).toEqual(made(3, 8, '37.5'));
    expect(result!.warnings.find(({ code }) => code === 'made-from-aggregates')?.message).toMatch(/returns?/);
    expect([result!.waterfall, result!.coverage[0]!.complete]).toEqual([[], false]);
  });

  it('nothing given leaves the reason of the records', () => {
    expect(results(ofCensus(12), [], assessments)[0]).toMatchObject({
      noValue: 'insufficient-history',
      madeFrom: 'records',
      givenBy: null,
    });
  });

  it('an authority of which there are no records has a result of its own', () => {
    const both = results(ofCensus(0), [{ laCode: '202', numerator: 3, denominator: 8 }], assessments);
    expect(both.map(({ geography, madeFrom }) => [geography.laCode, madeFrom])).toEqual([
      ['201', 'records'],
      ['202', 'aggregates'],
    ]);
  });

  it('an edition that does not hold is stronger than what is given', () => {
    const past = measure(share, { editions: [{ from: '1990-01-01', to: '2020-03-31', note: 'It ended.', comparable: 'with-previous' }] });
    expect(results(past, [{ numerator: 3, denominator: 8 }])[0]).toMatchObject({ value: null, noValue: 'outside-edition' });
  });
});

describe('a definition that only figures given can answer', () => {
  const definition = measure(attendance);
  const groups = (care: Partial<Given>, need: Partial<Given>): readonly Given[] => [
    { numerator: 9, denominator: 100, breakdown: { id: 'group', stratum: 'care' }, ...care },
    { numerator: 31, denominator: 100, breakdown: { id: 'group', stratum: 'need' }, ...need },
  ];

  it('has no figure where none is given, for each authority that there are records of', () => {
    const records = { tables: { children: [{ laCode: '201', childId: 'A' }] } };
    expect(said(results(definition, [], records)[0]!)).toMatchObject({
      value: null,
      noValue: 'aggregate-not-given',
      madeFrom: 'aggregates',
    });
    expect(results(definition, [])).toEqual([]);
  });

  it('names the periods for which there are figures', () => {
    const [result] = calculate(recordsFrom(nothing), [definition], {
      periods: [period('2023-04-01', '2024-03-31')],
      aggregates: [{ name: 'test', rows: [{ laCode: '201', indicator: definition.id, period: year, numerator: 1, denominator: 2 }] }],
    });
    expect(result!.noValueReasons).toMatchObject([{ code: 'aggregate-not-given', ends: ['2025-03-31'] }]);
  });

  it('has the whole as the sum of a split that adds up, where all of it is given', () => {
    expect(results(definition, groups({}, {}), nothing, 'group').map(said)).toEqual([
      made(40, 200, '20.0'),
      made(9, 100, '9.0'),
      made(31, 100, '31.0'),
    ]);
    expect(results(definition, [...groups({}, {}), { numerator: 5, denominator: 100 }])[0]!.value, 'a whole that is given stands').toBe(
      '5.0',
    );
    expect(results(definition, groups({}, { numerator: null, symbol: 'confidential' }))[0]!.noValue).toBe('aggregate-withheld');
    expect(results(definition, groups({}, {}).slice(0, 1))[0]!.noValue).toBe('aggregate-not-given');
  });

  it('adds what is in no stratum, where that is given', () => {
    const unknown = { numerator: 10, denominator: 20, breakdown: { id: 'group', stratum: null } };
    const all = results(definition, [...groups({}, {}), unknown], nothing, 'group');
    expect(all.map(({ breakdown, numerator, denominator }) => [breakdown?.label ?? 'all', numerator, denominator])).toEqual([
      ['all', 50, 220],
      ['In care', 9, 100],
      ['In need', 31, 100],
      ['Not known', 10, 20],
    ]);
  });

  it('has no whole from a split that need not add up', () => {
    const apart = measure({ ...attendance, breakdowns: attendance.breakdowns.map((split) => ({ ...split, addsUp: false })) });
    expect(results(apart, groups({}, {}))[0]!.noValue).toBe('aggregate-not-given');
  });

  it('takes one authority for one, whichever of its codes a file gives', () => {
    const records = { tables: { children: [{ laCode: '330', childId: 'A' }] } };
    expect(results(definition, [{ laCode: 'E08000025', numerator: 9, denominator: 100 }], records).map(said)).toEqual([
      made(9, 100, '9.0'),
    ]);
  });
});

describe('the same by the engine, the naive interpreter and SQL run in DuckDB', () => {
  const count = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: -1, max: 9 }) }, { weight: 1, arbitrary: fc.constant(null) });
  const row = fc.record(
    {
      stratum: fc.constantFrom('all', 'care', 'need', 'unknown'),
      numerator: count,
      denominator: count,
      symbol: fc.constantFrom('confidential' as const, 'low' as const),
    },
    { requiredKeys: ['stratum', 'numerator'] },
  );

  it.each([true, false])('whatever is given, parts that add up: %s', async (addsUp) => {
    const tried = fc.sample(fc.array(row, { minLength: 1, maxLength: 5 }), { seed: 1, numRuns: casesToTry(300) });
    const definition = measure({ ...attendance, breakdowns: attendance.breakdowns.map((split) => ({ ...split, addsUp })) });
    const calculation = { ...attendance, breakdowns: attendance.breakdowns.map((split) => ({ ...split, addsUp })) };
    const all = tried.flatMap((given, at) =>
      given.map(
        ({ stratum, ...numbers }): AggregateRow => ({
          laCode: `A${at}`,
          indicator: definition.id,
          period: year,
          ...(stratum === 'all' ? {} : { breakdown: { id: 'group', stratum: stratum === 'unknown' ? null : stratum } }),
          ...numbers,
        }),
      ),
    );
    const options = { periods: [period(year.start, year.end)], aggregates: [{ name: 'test', rows: all }], by: 'group' };
    const found = calculate(recordsFrom(nothing), [definition], options);
    const counts = ({ numerator, denominator, value, noValue }: Result) => ({ numerator, denominator, value, noValue });
    for (const result of found) {
      const part = result.breakdown && { id: 'group', stratum: result.breakdown.stratum };
      expect(counts(result), JSON.stringify(all.filter(({ laCode }) => laCode === result.geography.laCode))).toEqual(
        naiveAggregated({ ...definition, calculation }, year, all, result.geography.laCode, part),
      );
    }
    const db = await database(recordsFrom(nothing), options.periods, options.aggregates[0]);
    try {
      const bySql = new Map((await db.figures(definition)).map((row) => [`${row['la_code']} ${row['stratum']}`, row]));
      expect(bySql.size).toBe(found.length);
      for (const result of found) {
        const row = bySql.get(`${result.geography.laCode} ${result.breakdown ? (result.breakdown.stratum ?? 'unknown') : 'all'}`)!;
        const value = row['value'] === null ? null : String(row['value']);
        expect({ numerator: row['numerator'], denominator: row['denominator'], value, noValue: row['no_value'] }).toEqual(counts(result));
      }
    } finally {
      db.close();
    }
  });
});
