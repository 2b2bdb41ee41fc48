import { describe, expect, it } from 'vitest';
import {
  concatenateRecords,
  exportRows,
  type PlainReturn,
  packRecords,
  type Records,
  recordsAsReturned,
  recordsFrom,
  recordsOfChildren,
  returnsOfRow,
  unpackRecords,
} from '../../src/records/index.js';
import { day, isoDate } from '../../src/time/index.js';

const row = (childId: string, startedOn: string, endedOn: string | null = null) => ({ childId, startedOn, endedOn, reasonStarted: 'S' });
const returned = (year: number, laCode: string, ...careEpisodes: readonly ReturnType<typeof row>[]): PlainReturn => ({
  year,
  laCode,
  collection: 'ssda903',
  tables: { careEpisodes },
});

/** Of each episode the child, the day it started and the days on which the first and the last return end that held it. */
const held = (records: Records) =>
  [...exportRows(records, 'careEpisodes')].map((each) =>
    [each['child_id'], each['started_on'], each['first_return_to'], each['last_return_to']].join(' '),
  );

const years = (laCode = '201') => [
  returned(2023, laCode, row('A', '2022-05-02'), row('B', '2022-06-01'), row('C', '2022-07-01')),
  returned(2024, laCode, row('A', '2022-05-02'), row('B', '2022-06-03'), row('D', '2023-08-01')),
  returned(2025, laCode, row('A', '2022-05-02', '2024-09-02'), row('D', '2023-08-01')),
];

describe('the first and the last return that held a row', () => {
  const records = recordsFrom({ tables: {}, returns: years() });
  const expected = [
    'A 2022-05-02 2023-03-31 2025-03-31',
    // The start of 1 June was corrected, so the row that says so is the one of 2024 alone.
    'B 2022-06-03 2024-03-31 2024-03-31',
    'C 2022-07-01 2023-03-31 2023-03-31',
    'D 2023-08-01 2024-03-31 2025-03-31',
  ];

  it('stand on the row', () => {
    expect(held(records)).toEqual(expected);
    const { first, last } = returnsOfRow(records, 'careEpisodes', 0)!;
    expect([first.collection, isoDate(first.from), isoDate(last.to)]).toEqual(['ssda903', '2022-04-01', '2025-03-31']);
  });

  it('are those of the time, of records as they were returned then', () => {
    expect(held(recordsAsReturned(records, day('2024-03-31')))).toEqual([
      'A 2022-05-02 2023-03-31 2024-03-31',
      'B 2022-06-03 2024-03-31 2024-03-31',
      'C 2022-07-01 2023-03-31 2023-03-31',
      'D 2023-08-01 2024-03-31 2024-03-31',
    ]);
  });

  it('are one where an authority gave one return, and none where rows came with none', () => {
    const one = recordsFrom({ tables: {}, returns: [returned(2025, '201', row('A', '2024-05-01'))] });
    expect(held(one)).toEqual(['A 2024-05-01 2025-03-31 2025-03-31']);
    const none = recordsFrom({ tables: { careEpisodes: [{ laCode: '201', ...row('A', '2024-05-01') }] } });
    expect(held(none)).toEqual(['A 2024-05-01  ']);
    expect(returnsOfRow(none, 'careEpisodes', 0)).toBeNull();
    // Whose a child is stands in every return.
    expect(returnsOfRow(records, 'children', 0)).toBeNull();
  });

  it('stay with the row among others, in a part of the records and in another thread', () => {
    const other = recordsFrom({ tables: {}, returns: [returned(2025, '301', row('Z', '2024-05-01'))] });
    expect(held(concatenateRecords([other, records])!)).toEqual(['Z 2024-05-01 2025-03-31 2025-03-31', ...expected]);
    expect(held(recordsOfChildren(records, (child) => child === 1 || child === 3))).toEqual([expected[1], expected[3]]);
    const { packed, transfer } = packRecords(recordsFrom({ tables: {}, returns: years() }));
    expect(held(unpackRecords(structuredClone(packed, { transfer: [...transfer] })))).toEqual(expected);
  });
});
