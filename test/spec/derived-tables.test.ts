import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/engine/index.js';
import { derivedTables } from '../../src/language/index.js';
import { ownerOf, plainValue, type RowValue, recordsFrom } from '../../src/records/index.js';
import { derivedBySql } from '../equivalence/sql/derived-rows.js';
import { worldOf } from '../naive/world.js';
import { derivedCases, derivedNaively } from '../support/derived.js';

type Episode = readonly [
  startedOn: string,
  reasonStarted: string | null,
  legalStatus: string | null,
  placementType: string | null,
  endedOn: string | null,
  reasonEnded?: string | undefined,
  urn?: string,
];

/** The rows of a derived table for one child, by the engine and by the naive interpreter, which must agree. */
function derived(name: keyof typeof derivedTables, episodes: readonly Episode[]): readonly (readonly RowValue[])[] {
  const careEpisodes = episodes.map(([startedOn, reasonStarted, legalStatus, placementType, endedOn, reasonEnded, placementUrn]) => ({
    childId: 'A',
    startedOn,
    reasonStarted,
    legalStatus,
    placementType,
    endedOn,
    reasonEnded: reasonEnded ?? null,
    placementUrn: placementUrn ?? null,
  }));
  const table = prepare(recordsFrom({ tables: { careEpisodes } })).table(name);
  const rows = Array.from({ length: table.rowCount }, (_, row) => Object.values(table.columns).map((column) => plainValue(column, row)));
  expect(
    worldOf({ careEpisodes }, [], derivedTables)
      .tables.get(name)!
      .map((row) => [...row.values.values()]),
  ).toEqual(rows);
  return rows;
}

describe('periods of care: started, reason started, ended, reason ended, episodes', () => {
  it('episodes that follow on are one period, with the first start and the last end', () => {
    const episodes: Episode[] = [
      ['2024-05-10', 'S', 'V2', 'U1', '2024-06-01', 'X1'],
      ['2024-06-01', 'L', 'C2', 'U1', '2024-07-01', 'X1'],
      ['2024-07-01', 'P', 'C2', 'U4', '2024-08-01', 'E45'],
    ];
    expect(derived('carePeriods', episodes)).toEqual([['2024-05-10', 'S', '2024-08-01', 'E45', 3]]);
  });
  it('a new start is a new period although it follows on the same day', () => {
    expect(
      derived('carePeriods', [
        ['2024-05-10', 'S', 'C2', 'U1', '2024-06-01', 'E4A'],
        ['2024-06-01', 'S', 'C2', 'U1', null],
      ]),
    ).toEqual([
      ['2024-05-10', 'S', '2024-06-01', 'E4A', 1],
      ['2024-06-01', 'S', null, null, 1],
    ]);
  });
  it('a gap of one day breaks care; an overlap does not', () => {
    expect(
      derived('carePeriods', [
        ['2024-05-10', 'S', 'C2', 'U1', '2024-06-01'],
        ['2024-06-02', 'P', 'C2', 'U1', null],
      ]),
    ).toHaveLength(2);
    expect(
      derived('carePeriods', [
        ['2024-05-10', 'S', 'C2', 'U1', '2024-06-02'],
        ['2024-06-01', 'P', 'C2', 'U1', null],
      ]),
    ).toHaveLength(1);
  });
  it('an episode with no end goes on until the next', () =>
    expect(
      derived('carePeriods', [
        ['2024-05-10', 'S', 'C2', 'U1', null],
        ['2024-09-01', 'P', 'C2', 'U1', null],
      ]),
    ).toHaveLength(1));
  it('short breaks are outside, so care begins when they turn into another status', () => {
    expect(
      derived('carePeriods', [
        ['2024-05-10', 'S', 'V4', 'U1', '2024-06-01', 'X1'],
        ['2024-06-01', 'L', 'V2', 'U1', null],
      ]),
    ).toEqual([['2024-06-01', 'L', null, null, 1]]);
  });
  it('an unknown legal status is not a short break, and an unknown reason is not a start', () => {
    expect(
      derived('carePeriods', [
        ['2024-05-10', 'S', null, 'U1', '2024-06-01'],
        ['2024-06-01', null, 'V2', 'U1', null],
      ]),
    ).toHaveLength(1);
  });
});

describe('placements: started, ended, first placement type, last placement type, episodes', () => {
  it('a change of legal status with the same carer is no move', () => {
    expect(
      derived('placements', [
        ['2024-05-10', 'S', 'V2', 'U4', '2024-06-01'],
        ['2024-06-01', 'L', 'C2', 'U4', null],
      ]),
    ).toEqual([['2024-05-10', null, 'U4', 'U4', 2]]);
  });
  it('a change of placement type with the same carer is no move, and both types are kept', () => {
    expect(
      derived('placements', [
        ['2024-05-10', 'S', 'C2', 'U4', '2024-06-01'],
        ['2024-06-01', 'T', 'C2', 'U5', null],
      ]),
    ).toEqual([['2024-05-10', null, 'U4', 'U5', 2]]);
  });
  it('a new carer is a move', () =>
    expect(
      derived('placements', [
        ['2024-05-10', 'S', 'C2', 'U4', '2024-06-01'],
        ['2024-06-01', 'P', 'C2', 'U4', null],
      ]),
    ).toHaveLength(2));
  it('adoption by the current foster carer is no move; by another it is', () => {
    for (const type of ['A3', 'A5'])
      expect(
        derived('placements', [
          ['2024-05-10', 'S', 'C2', 'U4', '2024-06-01'],
          ['2024-06-01', 'B', 'E1', type, null],
        ]),
        type,
      ).toHaveLength(1);
    for (const type of ['A4', 'A6'])
      expect(
        derived('placements', [
          ['2024-05-10', 'S', 'C2', 'U4', '2024-06-01'],
          ['2024-06-01', 'B', 'E1', type, null],
        ]),
        type,
      ).toHaveLength(2);
  });
  it('back from a temporary placement to the same home is no move; to another home it is', () => {
    const away: Episode = ['2024-06-01', 'P', 'C2', 'T1', '2024-06-08', 'X1', 'hospital'];
    const before: Episode = ['2024-05-10', 'S', 'C2', 'U4', '2024-06-01', 'X1', 'home'];
    expect(derived('placements', [before, away, ['2024-06-08', 'P', 'C2', 'U4', null, undefined, 'home']])).toEqual([
      ['2024-05-10', null, 'U4', 'U4', 2],
    ]);
    expect(derived('placements', [before, away, ['2024-06-08', 'P', 'C2', 'U4', null, undefined, 'other']])).toHaveLength(2);
    expect(derived('placements', [before, away, ['2024-06-08', 'P', 'C2', 'K2', null, undefined, 'home']])).toHaveLength(2);
  });
  it('two homes that are both unknown are the same; one known and one unknown are not', () => {
    const away: Episode = ['2024-06-01', 'P', 'C2', 'T1', '2024-06-08'];
    expect(
      derived('placements', [['2024-05-10', 'S', 'C2', 'U4', '2024-06-01'], away, ['2024-06-08', 'P', 'C2', 'U4', null]]),
    ).toHaveLength(1);
    expect(
      derived('placements', [['2024-05-10', 'S', 'C2', 'U4', '2024-06-01', 'X1', 'home'], away, ['2024-06-08', 'P', 'C2', 'U4', null]]),
    ).toHaveLength(2);
  });
  it('a new period of care starts a new placement, in the same home too', () => {
    expect(
      derived('placements', [
        ['2024-05-10', 'S', 'C2', 'U4', '2024-06-01', 'E4A', 'home'],
        ['2024-08-01', 'S', 'C2', 'U4', null, undefined, 'home'],
      ]),
    ).toHaveLength(2);
  });
});

const own = Object.keys(derivedTables).map(derivedCases);

describe.each(own.filter(({ cases }) => cases.length > 0))('$table, by the cases of its own', (file) => {
  it.each(file.cases)('$name: $why', async (given) => {
    expect(derivedNaively(file, given, derivedTables)).toEqual(given.rows);
    const records = recordsFrom({ tables: given.tables });
    const table = prepare(records).table(file.table);
    const rows = Array.from({ length: table.rowCount }, (_, row) => [
      ownerOf(records, table, row).id,
      ...file.columns.map((name) => plainValue(table.columns[name]!, row)),
    ]);
    expect(rows).toEqual(given.rows);
    expect(await derivedBySql(file, given)).toEqual(given.rows);
  });
});
