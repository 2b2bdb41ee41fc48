import { expect, test } from 'vitest';
import {
  COHORT_UNKNOWN,
  COUNTED,
  DENOMINATOR_ONLY,
  DENOMINATOR_UNKNOWN,
  during,
  EXCLUDED,
  equals,
  isAmong,
  OUTSIDE,
  rowOf,
} from '../../../src/language/index.js';
import { recordsFrom } from '../../../src/records/index.js';
import { type Calculable, duckdb, toSql, toSummarySql } from '../../../src/sql/index.js';
import { period } from '../../../src/time/index.js';
import { type Database, database } from './duckdb.js';

const referral = rowOf('cinEpisodes', 0);
const needs = { name: 'needs', title: 'needs of a test', codes: ['N1', 'N2'], source: 'test' };

const definition: Calculable = {
  id: 'shares',
  title: 'A share of referrals',
  calculation: {
    shape: 'proportion',
    rows: { table: 'cinEpisodes', where: during(referral.referredOn) },
    exclusions: [
      {
        id: 'no-further-action',
        because: 'Nothing followed;\nDROP TABLE children; -- a remark may not end early.',
        when: equals(referral.referralNoFurtherAction, true),
        source: 'test',
      },
      { id: 'same-day', because: 'Closed the day it was received.', when: equals(referral.closedOn, referral.referredOn), source: 'test' },
    ],
    numerator: isAmong(referral.primaryNeed, needs),
    per: 100,
  },
  breakdowns: [
    {
      id: 'source',
      title: 'Source',
      of: referral.referralSource,
      strata: [
        { value: '1A', label: 'Family' },
        { value: '2B', label: 'School' },
      ],
      unknownLabel: 'Not known',
    },
  ],
};

const row = (laCode: string, childId: string, referredOn: string | null, rest: Readonly<Record<string, string | boolean>> = {}) => ({
  laCode,
  childId,
  referredOn,
  ...rest,
});

const tables = {
  cinEpisodes: [
    // 2023-24 unless said otherwise. Authority 1:
    row('1', 'A', '2023-04-01', { primaryNeed: 'N1', referralSource: '1A', referralNoFurtherAction: false, closedOn: '2023-05-01' }), // counted
    row('1', 'B', '2024-03-31', { primaryNeed: 'N9', referralSource: '2B', referralNoFurtherAction: false }), // closed unknown: stays, not counted
    row('1', 'C', '2023-06-01', { referralSource: '9Z', referralNoFurtherAction: false, closedOn: '2023-07-01' }), // no need: undecided; source in no stratum
    row('1', 'D', '2023-06-01', { referralNoFurtherAction: true, closedOn: '2023-06-01' }), // both exclusions: the first
    row('1', 'E', '2023-06-01', { primaryNeed: 'N1', closedOn: '2023-06-01' }), // first exclusion unknown, the second true
    row('1', 'F', null, { primaryNeed: 'N1' }), // cohort unknown in both periods
    row('1', 'G', '2024-04-01', { primaryNeed: 'N2', referralNoFurtherAction: false, closedOn: '2024-05-01' }), // next period, counted
    // Authority 2:
    row('2', 'A', '2023-09-01', { primaryNeed: 'N2', referralSource: '1A' }), // both exclusions unknown, counted
  ],
};
const periods = [period('2023-04-01', '2024-03-31'), period('2024-04-01', '2025-03-31')];

async function use<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = await database(recordsFrom({ tables }), periods);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

test('every row of every authority has one status in each period', async () => {
  const [first, second] = await use((db) => db.membership(definition));
  expect(first!.map(({ laCode, id, status }) => [laCode + id, status])).toEqual([
    ['1A', COUNTED],
    ['1B', DENOMINATOR_ONLY],
    ['1C', DENOMINATOR_UNKNOWN],
    ['1D', EXCLUDED],
    ['1E', EXCLUDED + 1],
    ['1F', COHORT_UNKNOWN],
    ['1G', OUTSIDE],
    ['2A', COUNTED],
  ]);
  expect(second!.map(({ status }) => status)).toEqual([OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE, COHORT_UNKNOWN, COUNTED, OUTSIDE]);
  expect(first!.map(({ strata }) => strata['source'])).toEqual(['1A', '2B', null, null, null, null, null, '1A']);
});

test('rows outside the cohort can be left out of the answer', async () => {
  const sql = toSql(definition, duckdb, { outside: false }).statements[0]!.sql;
  const found = await use((db) => db.query(`SELECT period_index, COUNT(*) AS n FROM (${sql}) GROUP BY 1 ORDER BY 1`));
  expect(found).toEqual([
    { period_index: 0, n: 7 },
    { period_index: 1, n: 2 },
  ]);
});

test('the summary is the waterfall of each period, authority and stratum, and strata add up to the whole', async () => {
  const found = await use((db) => db.summary(definition));
  const counts = found.map((entry) => [
    `${entry['period_index']} ${entry['la_code']} ${entry['breakdown']} ${entry['stratum']}`,
    ['cohort', 'cohort_unknown', 'excluded_no_further_action', 'excluded_same_day', 'denominator', 'numerator', 'undecided'].map(
      (name) => entry[name],
    ),
  ]);
  expect(counts).toEqual([
    ['0 1 all all', [5, 1, 1, 1, 3, 1, 1]],
    ['0 1 source 1A', [1, 0, 0, 0, 1, 1, 0]],
    ['0 1 source 2B', [1, 0, 0, 0, 1, 0, 0]],
    ['0 1 source unknown', [3, 1, 1, 1, 1, 0, 1]],
    ['0 2 all all', [1, 0, 0, 0, 1, 1, 0]],
    ['0 2 source 1A', [1, 0, 0, 0, 1, 1, 0]],
    ['1 1 all all', [1, 1, 0, 0, 1, 1, 0]],
    ['1 1 source unknown', [1, 1, 0, 0, 1, 1, 0]],
  ]);
  // B stayed though it is not known when it closed; authority 2's A stayed through two unknown exclusions.
  expect(
    found.filter((entry) => entry['stratum'] === 'all').map((entry) => [entry['undecided_no_further_action'], entry['undecided_same_day']]),
  ).toEqual([
    [0, 1],
    [1, 1],
    [0, 0],
  ]);
});

test('a distribution gives the sum, mean, interpolated quartiles and bands of its values, and rows without one are undecided', async () => {
  const spread: Calculable = {
    id: 'spread',
    title: 'Scores',
    calculation: {
      shape: 'distribution',
      rows: { table: 'oc2', where: null },
      exclusions: [],
      value: rowOf('oc2', 0).sdqScore,
      headline: 'median',
      bands: [
        { id: 'normal', label: '0 to 13', from: 0, to: 13 },
        { id: 'high', label: '17 and over', from: 17, to: null },
      ],
    },
    breakdowns: [],
  };
  const scores = [17, 1, 13, 3, null];
  const db = await database(
    recordsFrom({ tables: { oc2: scores.map((sdqScore, at) => ({ childId: `C${at}`, yearEndedOn: '2024-03-31', sdqScore })) } }),
    [periods[0]!],
  );
  try {
    const [rows] = await db.membership(spread);
    expect(rows!.map(({ status, value }) => [status, value])).toEqual([
      [COUNTED, 17],
      [COUNTED, 1],
      [COUNTED, 13],
      [COUNTED, 3],
      [DENOMINATOR_UNKNOWN, null],
    ]);
    // 1, 3, 13, 17: a quarter of the way through three gaps is 0.75 of the first, 1 + 0.75 × 2; three quarters is 13 + 0.25 × 4.
    expect((await db.summary(spread))[0]).toMatchObject({
      numerator: 4,
      denominator: 5,
      undecided: 1,
      value_sum: 34,
      value_mean: 8.5,
      lower_quartile: 2.5,
      median: 8,
      upper_quartile: 14,
      band_normal: 3,
      band_high: 1,
    });
  } finally {
    db.close();
  }
});

test('a ratio of two sums is two statements, each deciding its own rows', async () => {
  const ratio: Calculable = {
    id: 'ratio',
    title: 'Scores over referrals',
    calculation: {
      shape: 'ratio',
      numerator: { rows: { table: 'oc2', where: null }, exclusions: [], of: rowOf('oc2', 0).sdqScore },
      denominator: { rows: { table: 'cinEpisodes', where: during(referral.referredOn) }, exclusions: [], of: null },
      per: 1,
    },
    breakdowns: [],
  };
  expect(toSql(ratio, duckdb).statements.map(({ rows }) => rows)).toEqual(['main', 'denominator']);
  expect(toSummarySql(ratio, duckdb).statements.map(({ rows }) => rows)).toEqual(['main', 'denominator']);
  const [first] = await use((db) => db.membership(ratio, 'denominator'));
  expect(first!.filter(({ status }) => status === COUNTED)).toHaveLength(6);
});

test('names that are not in the record model, rows that are not there and dates that are not dates are refused', () => {
  const asking = (where: Parameters<typeof toSql>[0]['calculation'] & { shape: 'proportion' }): string => {
    try {
      toSql({ ...definition, calculation: where }, duckdb);
      return 'written';
    } catch (error) {
      return error instanceof Error && 'code' in error ? String(error.code) : 'another error';
    }
  };
  const { calculation } = definition;
  if (calculation.shape !== 'proportion') throw new Error('the definition above is a proportion');
  expect(asking(calculation)).toBe('written');
  expect(asking({ ...calculation, rows: { table: 'children; DROP TABLE children', where: null } })).toBe('unknown-table');
  expect(asking({ ...calculation, rows: { table: 'constructor', where: null } })).toBe('unknown-table');
  expect(asking({ ...calculation, numerator: { kind: 'column', level: 0, table: 'cinEpisodes', name: 'x" OR 1' } })).toBe('unknown-column');
  expect(asking({ ...calculation, numerator: { kind: 'column', level: 1, table: 'cinEpisodes', name: 'closedOn' } })).toBe(
    'invalid-expression',
  );
  expect(asking({ ...calculation, numerator: { kind: 'column', level: 0, table: 'children', name: 'sex' } })).toBe('invalid-expression');
  expect(asking({ ...calculation, numerator: { kind: 'literal', type: 'date', value: "x' OR '1'='1" } })).toBe('invalid-date');
  expect(
    asking({
      ...calculation,
      numerator: { kind: 'related', aggregate: 'exists', table: 'careEpisodes', key: 'assessment', level: 1, where: null, of: null },
    }),
  ).toBe('invalid-expression');
});
