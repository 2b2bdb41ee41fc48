import { describe, expect, it } from 'vitest';
import {
  concatenateRecords,
  exportRows,
  packRecords,
  type Records,
  type RecordTableName,
  recordsFrom,
  recordTables,
  unpackRecords,
} from '../../src/records/index.js';

const episode = (childId: string, startedOn: string, placementType: string) => ({
  childId,
  startedOn,
  reasonStarted: 'S',
  legalStatus: 'C2',
  placementType,
});

const north = (): Records =>
  recordsFrom({
    tables: {
      careEpisodes: [episode('A', '2024-05-01', 'U1'), episode('B', '2024-06-01', 'K2')].map((row) => ({ laCode: '201', ...row })),
    },
    coverage: [{ laCode: '201', from: '2024-04-01', to: '2025-03-31' }],
  });
/** Has a child id that the other has too, and codes met in another order. */
const south = (): Records =>
  recordsFrom({
    tables: {
      careEpisodes: [episode('C', '2024-07-01', 'K2'), episode('A', '2024-08-01', 'U1')].map((row) => ({ laCode: '202', ...row })),
      cinEpisodes: [{ laCode: '202', childId: 'A', referredOn: '2024-07-15', cinEpisodeId: 'one' }],
      assessments: [{ laCode: '202', childId: 'A', cinEpisodeId: 'one', startedOn: '2024-07-16' }],
    },
    coverage: [{ laCode: '202', from: '2024-04-01', to: '2025-03-31' }],
  });

const rows = (records: Records, name: RecordTableName) => [...exportRows(records, name)];

describe('records of several authorities as one', () => {
  it('holds the rows of each in turn, with codes, ids and keys still meaning the same', () => {
    const both = concatenateRecords([north(), south()])!;
    expect(rows(both, 'careEpisodes').map((row) => [row['la_code'], row['child_id'], row['started_on'], row['placement_type']])).toEqual([
      ['201', 'A', '2024-05-01', 'U1'],
      ['201', 'B', '2024-06-01', 'K2'],
      // Tables are taken in the order of the record model, so A, who has a referral, was the first child of the second part.
      ['202', 'A', '2024-08-01', 'U1'],
      ['202', 'C', '2024-07-01', 'K2'],
    ]);
    expect(rows(both, 'assessments').map((row) => [row['child_id'], row['cin_episode_row'], row['started_on']])).toEqual([
      ['A', 0, '2024-07-16'],
    ]);
    expect([...both.tables['careEpisodes']!.keys.child!]).toEqual([0, 1, 2, 3]);
    expect([...both.tables['assessments']!.keys.child!]).toEqual([2]);
    // One entry for each distinct text, and A is one text.
    expect(both.tables['children']!.columns['childId']!.dictionary).toEqual(['A', 'B', 'C']);
    expect(new Set(both.coverage.map(({ laCode }) => laCode))).toEqual(new Set(['201', '202']));
  });

  it('is refused when an authority is in two parts, because its rows would have to be linked', () => {
    expect(concatenateRecords([north(), south(), north()])).toBeNull();
  });

  it('comes through a message to another thread unchanged, the tables without rows too', () => {
    const { packed, transfer } = packRecords(south());
    const arrived = unpackRecords(structuredClone(packed, { transfer: [...transfer] }));
    const sent = south();
    for (const name of Object.keys(recordTables) as RecordTableName[]) {
      expect(rows(arrived, name)).toEqual(rows(sent, name));
      expect(Object.keys(arrived.tables[name]!.columns)).toEqual(Object.keys(sent.tables[name]!.columns));
    }
    expect(arrived.coverage).toEqual(sent.coverage);
    expect(rows(concatenateRecords([arrived, north()])!, 'careEpisodes').map((row) => row['child_id'])).toEqual(['A', 'C', 'A', 'B']);
  });
});
