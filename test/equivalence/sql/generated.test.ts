import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RecordTableName, recordTables, snakeCase } from '../../../src/records/index.js';
import { duckdb, toSql } from '../../../src/sql/index.js';
import { storedValue, type Value, worldOf } from '../../naive/world.js';
import { countingRows, definitionsInFolders } from '../../support/definitions.js';
import { casesToTry } from '../../support/effort.js';
import { buildChain, buildDefinition, buildUnion, tablesInUse, tapeOf } from '../engine/expressions.js';
import { recordsArbitrary } from '../engine/records.js';
import { type Comparison, type Equivalence, equivalence } from './compare.js';
import { derivedSql } from './derived-rows.js';

const seed = 20250331;
const definitions = countingRows(await definitionsInFolders());
const storedTables = Object.keys(recordTables) as RecordTableName[];
const periods = [
  { start: '2024-04-01', end: '2025-03-31' },
  { start: '2023-04-01', end: '2024-03-31' },
  { start: '2023-03-01', end: '2024-02-29' },
];

/** A stored value as a query of plain columns gives it. */
const storedText = (value: Value): ReturnType<typeof storedValue> => {
  const stored = storedValue(value);
  return typeof stored === 'boolean' ? String(stored) : stored;
};

let cases = 0;
let rows = 0;
const outcomes: Record<string, number> = {};

function held(comparison: Comparison): void {
  cases += comparison.cases;
  rows += comparison.rows;
  for (const [outcome, count] of Object.entries(comparison.outcomes)) outcomes[outcome] = (outcomes[outcome] ?? 0) + count;
}

describe('DuckDB gives every row what the naive interpreter gives it', () => {
  let sets: Equivalence;
  beforeAll(async () => {
    sets = await equivalence(fc.sample(recordsArbitrary(storedTables), { seed, numRuns: casesToTry(100) }), periods);
  });
  afterAll(() => sets.db.close());

  test.each(definitions.map((definition) => [definition.id, definition] as const))(
    'over random record sets and three periods, in %s',
    async (id, definition) => {
      const comparison = await sets.compare(definition, id);
      held(comparison);
      expect(comparison.differences).toEqual([]);
    },
  );
});

describe('DuckDB gives every row of a random definition what the naive interpreter gives it', () => {
  const used = tablesInUse.filter((name): name is Extract<typeof name, RecordTableName> => Object.hasOwn(recordTables, name));
  const tape = fc.array(fc.nat(65535), { minLength: 10, maxLength: 120, size: 'max' });
  let sets: Equivalence;
  beforeAll(async () => {
    sets = await equivalence(fc.sample(recordsArbitrary(used), { seed: seed + 1, numRuns: 8 }), periods.slice(0, 2));
  });
  afterAll(() => sets.db.close());

  test.each([1, 2, 3, 4, 5, 6])('of expressions %i levels deep', async (depth) => {
    for (const numbers of fc.sample(tape, { seed: seed + 77 + depth, numRuns: casesToTry(20) })) {
      const definition = buildDefinition(tapeOf(numbers), depth);
      const comparison = await sets.compare(definition, 'random');
      held(comparison);
      expect(comparison.differences, toSql({ ...definition, id: 'random', title: 'Random' }, duckdb).statements[0]!.sql).toEqual([]);
    }
  });
});

describe('DuckDB derives the rows that the naive interpreter derives', () => {
  test.each([buildChain, buildUnion])('by random rules: %o', async (build) => {
    const plain = fc.sample(recordsArbitrary(['careEpisodes', 'cinEpisodes', 'assessments', 'section47Enquiries']), {
      seed: seed + 2,
      numRuns: casesToTry(60),
    });
    const sets = await equivalence(plain, periods.slice(0, 1));
    try {
      for (const numbers of fc.sample(fc.array(fc.nat(65535), { minLength: 10, maxLength: 60, size: 'max' }), {
        seed: seed + 3,
        numRuns: casesToTry(50),
      })) {
        const table = build(tapeOf(numbers), 3);
        const columns = Object.keys(table.types).map(snakeCase);
        const found = await sets.db.query(derivedSql(table, ['la_code', 'child_id', ...columns]));
        for (const [at, set] of plain.entries()) {
          const expected = worldOf(set.tables, set.coverage ?? [], { table }).tables.get(table.name)!;
          const actual = found.filter((row) => String(row['la_code']).startsWith(`${at}/`));
          expect(actual.map((row) => [row['la_code'], row['child_id'], ...columns.map((column) => row[column])])).toEqual(
            // What is unknown has no value in a table; which it is stands beside it.
            expected.map((row) => [
              `${at}/${row.laCode}`,
              row.id,
              ...Object.keys(table.types).map((name) => storedText(row.values.get(name) ?? null)),
            ]),
          );
          rows += expected.length;
        }
        cases += plain.length;
      }
    } finally {
      sets.db.close();
    }
  });
});

afterAll(() => {
  const spread = Object.entries(outcomes)
    .sort()
    .map(([outcome, count]) => `${count} ${outcome}`);
  console.log(`DuckDB = naive interpreter: ${cases} generated cases, ${rows} rows: ${spread.join(', ')}`);
});
