import fc from 'fast-check';
import { expect, it } from 'vitest';
import { annexALists } from '../../src/readers/annex-a/lists.js';
import { type Cell, type GivenTable, type ReadReturns, type Returns, readReturns, sourceFromText } from '../../src/readers/index.js';
import type { SourceTable } from '../../src/readers/rows/source-table.js';
import { ssdTables } from '../../src/readers/ssd/tables.js';
import { day } from '../../src/time/index.js';
import { casesToTry } from '../support/effort.js';

/** Cells of every kind, some of which are what a field wants. */
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    null,
    undefined,
    '',
    'A',
    'B',
    '="00417"',
    '1.5E+12',
    'NULL',
    '#N/A',
    'a) Yes',
    'No',
    'Y',
    'N1',
    'C2: FCO',
    'S',
    'X1',
    'U6',
    '999.9',
  ),
  fc.constantFrom<Cell>(
    '01/05/2025',
    '2025-05-06',
    '2025-05-06 00:00:00.000',
    '31/02/2025',
    '13/25/2024',
    '45783',
    '01/01/1900',
    '{"1A":"Yes"}',
    '["1A"]',
  ),
  fc.date({ noInvalidDate: false }),
  fc.string({ maxLength: 8, unit: 'binary' }),
  fc.double(),
  fc.boolean(),
);

const tableOf = (table: SourceTable): fc.Arbitrary<GivenTable> =>
  fc
    .record({
      names: fc.shuffledSubarray(
        table.fields.map(({ name }) => name),
        { minLength: 1 },
      ),
      above: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 2 }),
      rows: fc.array(fc.array(cell, { minLength: table.fields.length, maxLength: table.fields.length }), { maxLength: 6 }),
    })
    .map(({ names, above, rows }) => ({ name: table.name, rows: [...above, names, ...rows] }));

const tablesOf = (tables: readonly SourceTable[]): fc.Arbitrary<readonly GivenTable[]> =>
  fc.array(fc.constantFrom(...tables).chain(tableOf), { maxLength: 6 });

/** Every row is kept or left out, nothing is thrown, and what is covered holds no more rows than were read. */
function check({ summary, records, issues }: ReadReturns): void {
  for (const { read, kept, leftOut } of summary.tables) {
    expect(kept + leftOut).toBe(read);
    expect(kept).toBeGreaterThanOrEqual(0);
    expect(leftOut).toBeGreaterThanOrEqual(0);
  }
  for (const { tables } of records.coverage) for (const { table } of tables) expect(records.tables[table]).toBeDefined();
  for (const { count } of issues) expect(count).toBeGreaterThan(0);
}

const readWith = async (returns: Returns): Promise<void> => check(await readReturns({ defaultLaCode: '201', ...returns }));
const days = { from: day('2019-04-01'), to: day('2025-09-30') };

it('lists of any cells are read without a throw, every row accounted for', async () => {
  await fc.assert(
    fc.asyncProperty(tablesOf(annexALists), (lists) => readWith({ annexA: [{ lists, madeOn: days.to }] })),
    { numRuns: casesToTry(300) },
  );
});

it('tables of the dataset too', async () => {
  await fc.assert(
    fc.asyncProperty(tablesOf(ssdTables), fc.boolean(), (tables, byLegacy) =>
      readWith({ ssd: [{ tables, ...days, childId: byLegacy ? 'pers_legacy_id' : 'pers_person_id' }] }),
    ),
    { numRuns: casesToTry(300) },
  );
});

/** JSON in which what the submission names may hold anything. */
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom<unknown>(null, 1, true, 'A', '2024-05-01', '2024-02-31', [], {}),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('value'), { maxLength: 3 }),
  object: fc.dictionary(
    fc.constantFrom(
      'la_code',
      'Children',
      'la_child_id',
      'child_details',
      'disabilities',
      'purge',
      'social_care_episodes',
      'referral_date',
      'child_and_family_assessments',
      'factors',
      'start_date',
      'child_looked_after_placements',
      'section_47_assessments',
      'icpc_required_flag',
      'adoption',
      '__proto__',
    ),
    tie('value'),
    { maxKeys: 8 },
  ),
}));

it('submissions of any JSON too', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(json['value'], json['object']), fc.boolean(), (value, isCut) => {
      const text = JSON.stringify(value) ?? '';
      return readWith({ cscApi: [{ files: [sourceFromText('a.json', isCut ? text.slice(0, -1) : text)], ...days }] });
    }),
    { numRuns: casesToTry(500) },
  );
});
