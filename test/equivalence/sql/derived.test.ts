import { expect, test } from 'vitest';
import { always, countOf, derivedTables, equals, isNull, latestOf, openOn, periodEnd, sourcesOf } from '../../../src/language/index.js';
import { type PlainTables, recordsFrom } from '../../../src/records/index.js';
import { numbers, question, truths, year } from './deciding.js';
import { database } from './duckdb.js';

interface Episode {
  readonly from: string | null;
  readonly to?: string;
  readonly why?: string | null;
  readonly status?: string | null;
  readonly place?: string | null;
  readonly urn?: string | null;
}

const episodes = (childId: string, ...list: readonly Episode[]) =>
  list.map(({ from, to = null, why = null, status = 'C2', place = 'U6', urn = null }) => ({
    childId,
    startedOn: from,
    endedOn: to,
    reasonStarted: why,
    legalStatus: status,
    placementType: place,
    placementUrn: urn,
  }));

/** Whose rows a derived table holds, in order. */
async function owners(table: 'carePeriods' | 'placements', tables: PlainTables): Promise<readonly string[]> {
  const db = await database(recordsFrom({ tables }), [year]);
  try {
    return (await db.membership(question(table, () => always)))[0]!.map(({ id }) => id);
  } finally {
    db.close();
  }
}

const spells = {
  careEpisodes: [
    ...episodes(
      'A',
      { from: '2020-01-01', to: '2020-06-01', why: 'S' },
      // The next day's episode follows on only when it starts on the day the one before ended: a day's gap breaks care.
      { from: '2020-06-01', to: '2020-07-01', why: 'P' },
      { from: '2020-07-02', to: '2020-08-01', why: 'P' },
      // A reason to start care starts a spell even when the day joins on.
      { from: '2020-08-01', why: 'S' },
      // An episode without an end is followed by whatever comes next.
      { from: '2021-05-01', why: 'L' },
    ),
    ...episodes(
      'B',
      { from: null, why: 'S' },
      { from: '2020-01-01', to: '2020-02-01', why: null, status: 'V4' },
      { from: '2020-02-01', to: '2020-03-01', why: null, status: null },
      { from: '2020-03-01', to: '2020-03-01', why: null },
    ),
  ],
};

test('a period of care ends where an episode starts care or leaves a gap; short breaks are passed over', async () => {
  // A: [1 Jan + 1 Jun], [2 Jul], [1 Aug + 1 May]; B: [no date], which is not known to reach any day, and [1 Feb + 1 Mar],
  // the V4 row passed over and the row without a legal status kept.
  expect(await owners('carePeriods', spells)).toEqual(['A', 'A', 'A', 'B', 'B']);
  expect(await numbers({ tables: spells }, 'carePeriods', (spell) => spell.episodes)).toEqual([2, 1, 2, 1, 2]);
});

test('a period of care takes its start from the first episode and its end from the last, no value included', async () => {
  const given = { tables: spells };
  expect(await truths(given, 'carePeriods', (spell) => isNull(spell.endedOn))).toEqual([false, false, true, true, false]);
  expect(await truths(given, 'carePeriods', (spell) => isNull(spell.startedOn))).toEqual([false, false, false, true, false]);
  expect(await truths(given, 'carePeriods', (spell) => equals(spell.reasonStarted, 'S'))).toEqual([true, false, true, true, null]);
});

test('a child’s first row never joins, also when its rule would be true of a row without one before', async () => {
  // Two children, each with one undated episode that does not start care: the second child's must not join the first's.
  const two = { careEpisodes: [...episodes('A', { from: null, why: 'P' }), ...episodes('B', { from: '2020-01-01', why: 'P' })] };
  expect(await owners('carePeriods', two)).toEqual(['A', 'B']);
});

test('derived rows are found as related rows, the latest by their start', async () => {
  const given = { tables: { children: [{ childId: 'A' }, { childId: 'B' }, { childId: 'C' }], ...spells } };
  expect(await numbers(given, 'children', () => countOf('carePeriods'))).toEqual([3, 2, 0]);
  expect(
    await numbers(given, 'children', () => countOf('carePeriods', (spell) => openOn(spell.startedOn, spell.endedOn, periodEnd))),
  ).toEqual([1, 0, 0]);
  expect(await numbers(given, 'children', () => latestOf('carePeriods', { of: (spell) => spell.episodes }))).toEqual([2, 2, null]);
});

test('every derived table can be counted, alone and beside the others', async () => {
  for (const name of Object.keys(derivedTables) as (keyof typeof derivedTables)[]) {
    const found = await numbers({ tables: spells }, 'careEpisodes', () => countOf(name));
    expect(found).toHaveLength(9);
    // Those made of episodes of care have at least one row for each of these children, others none.
    const isMadeOfThem = sourcesOf(derivedTables[name]).some((source) => source === 'careEpisodes' || source === 'stays');
    expect(found.every((count) => count !== null && (isMadeOfThem ? count >= 1 : count === 0))).toBe(true);
  }
});
