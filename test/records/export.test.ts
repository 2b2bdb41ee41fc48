import { expect, test } from 'vitest';
import {
  exportRows,
  exportTable,
  exportValues,
  type RecordTableName,
  recordsFrom,
  recordTables,
  snakeCase,
} from '../../src/records/index.js';

const records = recordsFrom({
  tables: {
    children: [
      { laCode: '201', childId: 'B', birthDate: '2008-02-29', isDisabled: true },
      { laCode: '201', childId: 'A' },
    ],
    cinEpisodes: [
      { laCode: '201', childId: 'A', referredOn: '2024-05-01' },
      { laCode: '201', childId: 'B', referredOn: '2024-06-01', primaryNeed: 'N1', referralNoFurtherAction: false },
    ],
    assessments: [
      { laCode: '201', childId: 'A', cinEpisodeId: '2024-05-01', startedOn: '2024-05-02' },
      { laCode: '201', childId: 'A', startedOn: '2024-05-03' },
    ],
  },
});

test('names leave in snake case, digits kept with the word before them', () => {
  expect(['careEpisodes', 'section47Enquiries', 'oc2', 'cppReviews', 'placementUrn'].map(snakeCase)).toEqual([
    'care_episodes',
    'section47_enquiries',
    'oc2',
    'cpp_reviews',
    'placement_urn',
  ]);
});

test('a table leaves with the natural keys of its child, its row, and the rows of its owners', () => {
  expect([...exportRows(records, 'assessments')]).toEqual([
    // A was named second, so its rows follow B's; its only episode of need is the second of that table.
    {
      la_code: '201',
      child_id: 'A',
      row_id: 0,
      cin_episode_row: 1,
      started_on: '2024-05-02',
      internal_review_on: null,
      authorised_on: null,
      authorised_on_after: null,
      unknown_columns: null,
      first_return_to: null,
      last_return_to: null,
    },
    {
      la_code: '201',
      child_id: 'A',
      row_id: 1,
      cin_episode_row: null,
      started_on: '2024-05-03',
      internal_review_on: null,
      authorised_on: null,
      authorised_on_after: null,
      unknown_columns: null,
      first_return_to: null,
      last_return_to: null,
    },
  ]);
});

test('children name their authority and id once', () => {
  const [first, second] = [...exportRows(records, 'children')];
  expect(first).toMatchObject({ la_code: '201', child_id: 'B', row_id: 0, birth_date: '2008-02-29', is_disabled: true, sex: null });
  expect(second).toMatchObject({ child_id: 'A', row_id: 1, birth_date: null, is_disabled: null });
  expect(exportTable('children').columns.filter(({ name }) => name === 'la_code' || name === 'child_id')).toHaveLength(2);
});

test('values come in the order of the columns of every table, dates and truths in their own type', () => {
  for (const name of Object.keys(recordTables) as RecordTableName[]) {
    expect(exportValues(records, name).columns.map((column) => column.name)).toEqual(
      exportTable(name).columns.map((column) => column.name),
    );
  }
  const referrals = exportValues(records, 'cinEpisodes');
  const at = (column: string, row: number) => referrals.columns.find(({ name }) => name === column)!.at(row);
  expect(referrals.rowCount).toBe(2);
  expect([at('child_id', 0), at('referred_on', 0), at('primary_need', 0), at('referral_no_further_action', 0)]).toEqual([
    'B',
    '2024-06-01',
    'N1',
    false,
  ]);
  // 1 June 2024 is day 19,875: 54 years of 365 days, 13 leap days to 2023, 152 days of 2024 before it.
  expect(referrals.columns.find(({ name }) => name === 'referred_on')!.stored![0]).toBe(54 * 365 + 13 + 152);
});

test('what is unknown leaves with no value, the names of its columns, and the day after which an end lies', () => {
  const inDoubt = recordsFrom({
    tables: {
      careEpisodes: [
        {
          laCode: '201',
          childId: 'A',
          startedOn: '2023-05-01',
          endedOn: { unknown: true, after: '2024-03-31' },
          legalStatus: { unknown: true },
        },
        { laCode: '201', childId: 'B', startedOn: '2023-05-01', endedOn: null },
      ],
    },
  });
  const seen = [...exportRows(inDoubt, 'careEpisodes')].map((row) => [
    row['ended_on'],
    row['ended_on_after'],
    row['legal_status'],
    row['unknown_columns'],
  ]);
  expect(seen).toEqual([
    [null, '2024-03-31', null, ',legal_status,ended_on,'],
    [null, null, null, null],
  ]);
});
