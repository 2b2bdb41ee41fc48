import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/engine/index.js';
import { derivedTables } from '../../src/language/index.js';
import { ownerOf, plainValue, type RowValue, recordsFrom } from '../../src/records/index.js';
import { derivedBySql } from '../equivalence/sql/derived-rows.js';
import { addDays } from '../naive/calendar.js';
import { derivedFromRules } from '../naive/derived-tables.js';
import { type Value, worldOf } from '../naive/world.js';
import { derivedCases, derivedNaively } from '../support/derived.js';
import { casesToTry } from '../support/effort.js';

type Given = readonly [
  startedOn: string,
  reasonStarted: string | null,
  legalStatus: string | null,
  placementType: string | null,
  endedOn: string | null,
  reasonEnded?: string | null | undefined,
  urn?: string | null | undefined,
  postcode?: string | undefined,
];

/**
 * The rows of a derived table for one child, by the engine, by the naive interpreter of the language, and by the rules
 * written out by hand: all three must agree.
 */
function derived(name: keyof typeof derivedFromRules, episodes: readonly Given[]): readonly (readonly RowValue[])[] {
  const careEpisodes = episodes.map(([startedOn, reasonStarted, legalStatus, placementType, endedOn, reasonEnded, urn, postcode]) => ({
    childId: 'A',
    startedOn,
    reasonStarted,
    legalStatus,
    placementType,
    endedOn,
    reasonEnded: reasonEnded ?? null,
    placementUrn: urn ?? null,
    placementPostcode: postcode ?? null,
  }));
  const table = prepare(recordsFrom({ tables: { careEpisodes } })).table(name);
  const shown = Object.entries(table.columns).filter(([, column]) => column.kind !== 'token');
  const rows = Array.from({ length: table.rowCount }, (_, row) => shown.map(([, column]) => plainValue(column, row)));
  const byName = (values: Readonly<Record<string, Value>>): readonly Value[] => shown.map(([column]) => values[column]!);
  expect(
    worldOf({ careEpisodes }, [], derivedTables)
      .tables.get(name)!
      .map((row) => byName(Object.fromEntries(row.values))),
  ).toEqual(rows);
  expect(derivedFromRules[name](careEpisodes).map(byName)).toEqual(rows);
  return rows;
}

describe('periods of care: started, reason started, ended, reason ended, episodes', () => {
  it('episodes that follow on are one period, with the first start and the last end', () => {
    const episodes: Given[] = [
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
  it('a reason for leaving care ends the period, though an episode begins that day', () => {
    const next: Given = ['2024-06-01', 'L', 'C2', 'U1', null];
    expect(derived('carePeriods', [['2024-05-10', 'S', 'C2', 'U1', '2024-06-01', 'E4A'], next])).toHaveLength(2);
    expect(derived('carePeriods', [['2024-05-10', 'S', 'C2', 'U1', '2024-06-01', 'X1'], next])).toHaveLength(1);
    expect(derived('carePeriods', [['2024-05-10', 'S', 'C2', 'U1', '2024-06-01'], next])).toHaveLength(1);
  });
  it('a gap breaks care, but for one day where both episodes say that it went on; an overlap does not', () => {
    const first = (endedOn: string, reasonEnded: string | null): Given => ['2024-05-10', 'S', 'C2', 'U1', endedOn, reasonEnded];
    const next = (reason: string | null): Given => ['2024-06-02', reason, 'C2', 'U1', null];
    expect(derived('carePeriods', [first('2024-06-01', null), next('P')])).toHaveLength(2);
    expect(derived('carePeriods', [first('2024-06-01', 'X1'), next(null)])).toHaveLength(2);
    expect(derived('carePeriods', [first('2024-06-01', 'X1'), next('P')])).toHaveLength(1);
    expect(derived('carePeriods', [first('2024-05-31', 'X1'), next('P')])).toHaveLength(2);
    expect(derived('carePeriods', [first('2024-06-03', null), next('P')])).toHaveLength(1);
  });
  it('an episode inside a longer one ends nothing: the period ends when the last of its episodes does', () => {
    const inner: Given = ['2024-06-01', 'P', 'C2', 'U4', '2024-07-01', 'X1'];
    expect(derived('carePeriods', [['2024-05-10', 'S', 'C2', 'U1', null], inner])).toEqual([['2024-05-10', 'S', null, null, 2]]);
    expect(
      derived('carePeriods', [
        ['2024-05-10', 'S', 'C2', 'U1', '2024-09-01', 'X1'],
        inner,
        ['2024-09-01', 'L', 'C2', 'U1', '2024-10-01', 'E45'],
      ]),
    ).toEqual([['2024-05-10', 'S', '2024-10-01', 'E45', 3]]);
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

describe('stays: started, reason, type, number, last type, ended, reason ended, episodes', () => {
  it('a stay is an episode with the temporary placements that follow it, and lasts until they end', () => {
    const episodes: Given[] = [
      ['2024-05-10', 'S', 'C2', 'U4', '2024-06-01', 'X1', 'home'],
      ['2024-06-01', 'P', 'V2', 'T1', '2024-06-05', 'X1', 'hospital'],
      ['2024-06-05', 'L', 'C2', 'T1', '2024-06-08', 'X1', 'hospital'],
      ['2024-06-08', 'P', 'C2', 'U4', null, null, 'home'],
    ];
    expect(derived('stays', episodes)).toEqual([
      ['2024-05-10', 'S', 'U4', 'home', 'T1', '2024-06-08', 'X1', 3],
      ['2024-06-08', 'P', 'U4', 'home', 'U4', null, null, 1],
    ]);
  });
  it('care that starts or was left in between begins a stay of its own', () => {
    expect(
      derived('stays', [
        ['2024-05-10', 'S', 'C2', 'U4', '2024-06-01', 'E4A'],
        ['2024-06-01', 'P', 'C2', 'T1', null],
      ]),
    ).toHaveLength(2);
    expect(
      derived('stays', [
        ['2024-05-10', 'S', 'C2', 'U4', '2024-06-01', 'X1'],
        ['2024-06-01', 'S', 'C2', 'T1', null],
      ]),
    ).toHaveLength(2);
  });
});

describe('placements: started, ended, first placement type, last placement type, stays', () => {
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
  it('without a temporary placement between the reason decides, also across a gap, and at a place of the same number', () => {
    const first = (endedOn: string): Given => ['2024-05-10', 'S', 'C2', 'U4', endedOn, null, 'agency'];
    for (const endedOn of ['2024-06-02', '2024-06-01', '2024-05-20']) {
      expect(derived('placements', [first(endedOn), ['2024-06-02', 'P', 'C2', 'U4', null, null, 'agency']]), endedOn).toHaveLength(2);
      expect(derived('placements', [first(endedOn), ['2024-06-02', 'U', 'V2', 'U4', null, null, 'agency']]), endedOn).toHaveLength(1);
    }
  });
  it('placement for adoption with the current foster carer is no move; with another it is', () => {
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
  it('back from a temporary placement to the same type and place is no move; the place is told by its postcode, else by its number', () => {
    const back = (
      before: Partial<Record<'urn' | 'postcode', string>>,
      after: Partial<Record<'urn' | 'postcode', string>>,
      type = 'U4',
    ): number =>
      derived('placements', [
        ['2024-05-10', 'S', 'C2', 'U4', '2024-06-01', 'X1', before.urn, before.postcode],
        ['2024-06-01', 'P', 'C2', 'T1', '2024-06-08', 'X1', 'hospital', 'ZZ9 9ZZ'],
        ['2024-06-08', 'P', 'C2', type, null, null, after.urn, after.postcode],
      ]).length;
    expect(back({ urn: 'home' }, { urn: 'home' })).toBe(1);
    expect(back({ urn: 'home' }, { urn: 'other' })).toBe(2);
    expect(back({ urn: 'home' }, { urn: 'home' }, 'K2')).toBe(2);
    expect(back({ urn: 'agency', postcode: 'ZZ1 1AA' }, { urn: 'agency', postcode: 'ZZ2 2AA' })).toBe(2);
    expect(back({ urn: 'before', postcode: 'ZZ1 1AA' }, { urn: 'after', postcode: 'ZZ1 1AA' })).toBe(1);
    expect(back({ urn: 'home', postcode: 'ZZ1 1AA' }, { urn: 'other' })).toBe(2);
    expect(back({ urn: 'home' }, {})).toBe(1);
    expect(back({}, {})).toBe(1);
  });
  it('a placement lasts until the temporary one ends that it was left for, also when the child does not come back', () => {
    expect(
      derived('placements', [
        ['2022-06-01', 'S', 'C2', 'U4', '2024-03-20', 'X1'],
        ['2024-03-20', 'P', 'C2', 'T1', '2024-04-10', 'X1'],
        ['2024-04-10', 'P', 'C2', 'U6', '2024-09-01', 'X1'],
        ['2024-09-01', 'P', 'C2', 'K2', null],
      ]),
    ).toEqual([
      ['2022-06-01', '2024-04-10', 'U4', 'U4', 1],
      ['2024-04-10', '2024-09-01', 'U6', 'U6', 1],
      ['2024-09-01', null, 'K2', 'K2', 1],
    ]);
  });
  it('a new period of care starts a new placement, in the same home too', () => {
    const home = (startedOn: string, reason: string, endedOn: string | null, ended: string | null): Given => [
      startedOn,
      reason,
      'C2',
      'U4',
      endedOn,
      ended,
      'home',
    ];
    expect(derived('placements', [home('2024-05-10', 'S', '2024-06-01', 'E4A'), home('2024-08-01', 'S', null, null)])).toHaveLength(2);
    expect(derived('placements', [home('2024-05-10', 'S', '2024-06-01', 'E4A'), home('2024-06-01', 'L', null, null)])).toHaveLength(2);
  });
});

describe('over random histories of care the engine, the naive interpreter and the rules written by hand agree', () => {
  const code = (...codes: readonly (string | null)[]): fc.Arbitrary<string | null> => fc.constantFrom(...codes);
  const episode = fc.tuple(
    fc.constantFrom(0, 0, 0, 1, 2, 30),
    fc.constantFrom(1, 1, 7, 40, 200, null),
    code('S', 'P', 'P', 'L', 'T', 'U', 'B', null),
    code('C2', 'C2', 'V2', 'V3', 'V4', null),
    code('U4', 'U4', 'U6', 'T1', 'T4', 'K2', 'A5', null),
    code('X1', 'X1', 'X1', 'E4A', 'E11', null),
    code('a', 'b', null),
    code('ZZ1 1AA', 'ZZ2 2AA', null),
  );
  const histories = fc.array(episode, { minLength: 1, maxLength: 7 }).map((parts) => {
    let day = '2022-01-10';
    const starts = new Set<string>();
    return parts.flatMap(([gap, days, reason, status, type, ended, urn, postcode]): readonly Given[] => {
      const startedOn = addDays(day, gap);
      const endedOn = days === null ? null : addDays(startedOn, days);
      // Half the time the next one overlaps this one.
      day = endedOn === null || days === 40 ? addDays(startedOn, 20) : endedOn;
      if (starts.has(startedOn)) return [];
      starts.add(startedOn);
      return [[startedOn, reason, status, type, endedOn, ended, urn, postcode ?? undefined]];
    });
  });
  it.each(Object.keys(derivedFromRules) as (keyof typeof derivedFromRules)[])('%s', (name) => {
    let several = 0;
    fc.assert(
      fc.property(histories, (history) => {
        const rows = derived(name, history);
        if (rows.length < history.length) several++;
      }),
      { numRuns: casesToTry(300) },
    );
    expect(several).toBeGreaterThan(0);
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
