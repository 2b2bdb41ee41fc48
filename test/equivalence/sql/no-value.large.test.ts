import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  childrenInCareRateUascOnly,
  cinPlanRate,
  deescalatedNotRepresented2y,
  fosterCareShare,
  placements3Plus,
  reReferrals12m,
  sdqCompletion,
} from '../../../definitions/index.js';
import type { Definition } from '../../../src/language/index.js';
import { type PlainCoverage, type Records, type RecordTableName, recordsFrom } from '../../../src/records/index.js';
import { calculate } from '../../../src/results/index.js';
import { isoDate, monthEnding, type Period, period, quarterEnding, yearEnding } from '../../../src/time/index.js';
import { casesToTry } from '../../support/effort.js';
import { database } from './duckdb.js';

/** One row of everything that the definitions count, in two authorities, so that SQL has rows to say it of. */
const tables = {
  children: ['201', '202'].map((laCode) => ({ laCode, childId: 'A', birthDate: '2012-02-01' })),
  careEpisodes: ['201', '202'].map((laCode) => ({
    laCode,
    childId: 'A',
    startedOn: '2015-05-01',
    reasonStarted: 'S',
    legalStatus: 'C2',
    placementType: 'U4',
  })),
  unaccompanied: ['201', '202'].map((laCode) => ({ laCode, childId: 'A' })),
  cinPlans: ['201', '202'].map((laCode) => ({ laCode, childId: 'A', startedOn: '2015-05-01' })),
  cinEpisodes: ['201', '202'].flatMap((laCode) =>
    [2018, 2019, 2020, 2021, 2022, 2023, 2024].flatMap((year) =>
      ['05', '08', '11'].map((month) => ({ laCode, childId: 'A', referredOn: `${year}-${month}-10`, referralNoFurtherAction: false })),
    ),
  ),
};

const definitions: readonly Definition[] = [
  childrenInCareRateUascOnly,
  cinPlanRate,
  deescalatedNotRepresented2y,
  fosterCareShare,
  placements3Plus,
  reReferrals12m,
  sdqCompletion,
];

const periods: readonly Period[] = [
  yearEnding('2020-03-31'),
  yearEnding('2023-03-31'),
  yearEnding('2024-12-31'),
  quarterEnding('2022-12-31'),
  monthEnding('2023-02-28'),
  period('2022-04-01', '2023-03-30'),
];

const held: readonly RecordTableName[] = [
  'children',
  'careEpisodes',
  'unaccompanied',
  'oc2',
  'cinEpisodes',
  'cinPlans',
  'childProtectionPlans',
  'section47Enquiries',
];

/** A window of coverage, and columns that its return did not have. */
interface Window extends PlainCoverage {
  readonly lacks: readonly (readonly [table: RecordTableName, column: string])[];
}

const columns = [
  ['careEpisodes', 'placementType'],
  ['careEpisodes', 'placementUrn'],
  ['cinEpisodes', 'closedOn'],
  ['oc2', 'sdqScore'],
  ['cinPlans', 'endedOn'],
] as const;

/** Records whose returns lack columns; only readers know of that. */
function lacking(records: Records, windows: readonly Window[]): Records {
  const coverage = records.coverage.map((window) => {
    const own = windows.filter(
      (each) => each.laCode === window.laCode && each.collection === window.collection && each.from === isoDate(window.from),
    );
    const lost = own.filter(({ to }) => to === isoDate(window.to)).flatMap(({ lacks }) => lacks);
    const tables = window.tables.map((held) => ({
      ...held,
      columnsNotReturned: lost.filter(([table]) => table === held.table).map(([, column]) => column),
    }));
    return { ...window, tables };
  });
  return { ...records, coverage };
}

const window: fc.Arbitrary<Window> = fc
  .record({
    laCode: fc.constantFrom('201', '202'),
    collection: fc.constantFrom('cin' as const, 'ssda903' as const),
    year: fc.integer({ min: 2016, max: 2025 }),
    years: fc.integer({ min: 1, max: 5 }),
    early: fc.constantFrom(0, 0, 0, 1, 90),
    tables: fc.option(fc.subarray([...held]), { nil: undefined, freq: 2 }),
    lacks: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray([...columns]) }),
  })
  .map(({ laCode, collection, year, years, early, tables: given, lacks }) => ({
    lacks,
    laCode,
    collection,
    from: `${year}-04-01`,
    to: isoDate(yearEnding(`${year + years}-03-31`).end - early),
    ...(given ? { tables: given } : {}),
  }));

const afterSql = /population/;

/** What the engine says and what SQL says, for each definition, period and authority in which SQL has rows. */
async function compared(windows: readonly Window[]): Promise<readonly string[]> {
  const coverage = windows.map(({ lacks: _, ...plain }) => plain);
  const records = lacking(recordsFrom({ tables, coverage }), windows);
  const results = calculate(records, definitions, { periods });
  const db = await database(records, periods);
  const lines: string[] = [];
  try {
    for (const definition of definitions) {
      for (const row of (await db.summary(definition)).filter(({ breakdown }) => breakdown === 'all')) {
        const asked = periods[Number(row['period_index'])]!;
        const result = results.find(
          (one) =>
            one.indicator === definition.id &&
            one.period.start === isoDate(asked.start) &&
            one.period.end === isoDate(asked.end) &&
            one.geography.laCode === row['la_code'],
        )!;
        const expected = result.noValue !== null && afterSql.test(result.noValue) ? null : result.noValue;
        const same = expected === row['no_value'] && (row['numerator'] === null) === (result.numerator === null);
        if (!same) lines.push(`${definition.id} ${result.period.end} ${row['la_code']}: ${expected}, SQL ${row['no_value']}`);
        seen.add(String(row['no_value']));
      }
    }
  } finally {
    db.close();
  }
  return lines;
}

const seen = new Set<string>();

test('SQL gives the reason for no value that the engine gives, and counts nothing then', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(window, { maxLength: 7 }), async (coverage) => {
      expect(await compared(coverage)).toEqual([]);
    }),
    { numRuns: casesToTry(25), seed: 20250331 },
  );
  // Every reason that SQL can give was given in some case.
  expect([...seen].sort()).toEqual([
    'collection-not-given',
    'column-not-returned',
    'insufficient-history',
    'null',
    'outside-edition',
    'period-not-allowed',
    'returns-end-early',
    'returns-have-a-gap',
    'returns-of-another-authority',
    'table-not-returned',
  ]);
});

test('a split that looks at a column which was not returned has no value, and the whole has one', async () => {
  const placed = fosterCareShare.breakdowns.find(({ id }) => id === 'age')!;
  const definition: Definition = {
    ...fosterCareShare,
    breakdowns: [
      {
        ...placed,
        id: 'provider',
        of: {
          kind: 'case',
          when: [
            {
              if: {
                kind: 'related',
                aggregate: 'exists',
                table: 'careEpisodes',
                key: 'child',
                level: 1,
                where: { kind: 'isNull', operand: { kind: 'column', level: 1, table: 'careEpisodes', name: 'placementProvider' } },
                of: null,
              },
              then: { kind: 'literal', type: 'code', value: 'yes' },
            },
          ],
          otherwise: { kind: 'literal', type: 'code', value: 'no' },
        },
        strata: [
          { value: 'yes', label: 'No provider returned' },
          { value: 'no', label: 'Other' },
        ],
      } as Definition['breakdowns'][number],
    ],
  };
  const coverage = [{ laCode: '201', collection: 'ssda903' as const, from: '2015-04-01', to: '2025-03-31' }];
  const records = lacking(recordsFrom({ tables, coverage }), [{ ...coverage[0]!, lacks: [['careEpisodes', 'placementProvider']] }]);
  const of = (results: ReturnType<typeof calculate>) => results.map(({ breakdown, noValue }) => [breakdown?.stratum ?? 'all', noValue]);
  const asked = [yearEnding('2025-03-31')];
  expect(of(calculate(records, [definition], { periods: asked, by: 'provider', authorities: ['201'] })).slice(0, 3)).toEqual([
    ['all', null],
    ['yes', 'column-not-returned'],
    ['no', 'column-not-returned'],
  ]);
  const db = await database(records, asked);
  try {
    const rows = (await db.summary(definition)).filter((row) => row['la_code'] === '201');
    expect(rows.map((row) => [row['stratum'], row['no_value']])).toEqual([
      ['all', null],
      ['yes', 'column-not-returned'],
    ]);
  } finally {
    db.close();
  }
});

test('a split that reads a table which was not returned has no value, and the whole has one', async () => {
  const definition: Definition = {
    ...fosterCareShare,
    breakdowns: [
      {
        id: 'sdq',
        title: 'Whether there is a health record',
        of: {
          kind: 'case',
          when: [
            {
              if: { kind: 'related', aggregate: 'exists', table: 'oc2', key: 'child', level: 1, where: null, of: null },
              then: { kind: 'literal', type: 'code', value: 'yes' },
            },
          ],
          otherwise: { kind: 'literal', type: 'code', value: 'no' },
        },
        strata: [
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ],
        unknownLabel: 'Not known',
      },
    ],
  };
  const records = recordsFrom({
    tables,
    coverage: [{ laCode: '201', from: '2015-04-01', to: '2025-03-31', tables: ['careEpisodes', 'children'] }],
  });
  const db = await database(records, [yearEnding('2025-03-31')]);
  try {
    const rows = (await db.summary(definition)).filter((row) => row['la_code'] === '201');
    expect(rows.map((row) => [row['breakdown'], row['stratum'], row['no_value'], row['denominator']])).toEqual([
      ['all', 'all', null, 1],
      ['sdq', 'no', 'table-not-returned', null],
    ]);
  } finally {
    db.close();
  }
});
