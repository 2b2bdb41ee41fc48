import { describe, expect, it } from 'vitest';
import {
  addDays,
  anniversary,
  coveredDays,
  dateOf,
  notEquals,
  ofChild,
  periodEnd,
  periodStart,
  type Row,
} from '../../src/language/index.js';
import { numbers } from '../equivalence/sql/deciding.js';
import { valuesOfRows } from '../support/measure.js';

type Stretch = readonly [startedOn: string | null, endedOn: string | null, placementType?: string];
type Child = Row<'children'>;

const inYear = { from: periodStart, to: periodEnd };
const days = (within: { readonly from: typeof periodStart; readonly to: typeof periodEnd } = inYear) =>
  coveredDays('careEpisodes', { from: (episode) => episode.startedOn, until: (episode) => episode.endedOn, within });

/** The days of a child born on 29 February 2008 with such episodes of care, by the engine, the naive interpreter and DuckDB. */
async function of(ask: (child: Child) => ReturnType<typeof days>, ...stretches: readonly Stretch[]): Promise<number | null> {
  const tables = {
    children: [{ childId: 'A', birthDate: '2008-02-29' }],
    careEpisodes: stretches.map(([startedOn, endedOn, placementType]) => ({
      childId: 'A',
      startedOn,
      endedOn,
      placementType: placementType ?? null,
    })),
  };
  const [found] = valuesOfRows({ tables }, 'children', ask);
  expect(await numbers({ tables }, 'children', ask)).toEqual([found]);
  return found!;
}

describe('covered days: the days of a window on which any of the rows is open', () => {
  it('a row is open from its first day up to the day before its last, as the state at a day is', async () => {
    expect(await of(() => days(), ['2024-05-10', '2024-05-11'])).toBe(1);
    expect(await of(() => days(), ['2024-05-10', '2024-05-10'])).toBe(0);
    expect(await of(() => days(), ['2024-05-10', '2024-06-10'])).toBe(31);
  });
  it('days on which several rows are open count once, also when one lies within another', async () => {
    // 10 May to 9 June are 31 days, 1 to 30 June 30: together 10 May to 30 June, 52.
    expect(await of(() => days(), ['2024-05-10', '2024-06-10'], ['2024-06-01', '2024-07-01'])).toBe(52);
    expect(await of(() => days(), ['2024-05-10', '2024-07-01'], ['2024-06-01', '2024-06-02'], ['2024-06-20', '2024-06-30'])).toBe(52);
  });
  it('a gap is not covered, and rows that meet leave none', async () => {
    expect(await of(() => days(), ['2024-05-10', '2024-05-20'], ['2024-05-21', '2024-05-31'])).toBe(20);
    expect(await of(() => days(), ['2024-05-10', '2024-05-20'], ['2024-05-20', '2024-05-31'])).toBe(21);
  });
  it('only days of the window count, its first and last included', async () => {
    expect(await of(() => days(), ['2023-01-01', '2024-04-02'])).toBe(1);
    expect(await of(() => days(), ['2025-03-31', '2026-01-01'])).toBe(1);
    expect(await of(() => days(), ['2020-01-01', '2030-01-01'])).toBe(365);
    expect(await of(() => days(), ['2023-01-01', '2024-04-01'], ['2025-04-01', null])).toBe(0);
  });
  it('a row without an end is open to the end of the window; one without a start is never open', async () => {
    expect(await of(() => days(), ['2025-03-30', null])).toBe(2);
    expect(await of(() => days(), [null, '2024-05-11'], [null, null])).toBe(0);
  });
  it('a row that ends before it starts covers nothing', async () => expect(await of(() => days(), ['2024-06-01', '2024-05-01'])).toBe(0));
  it('of no rows, and in a window that ends before it starts, it is 0', async () => {
    expect(await of(() => days())).toBe(0);
    expect(await of(() => days({ from: periodEnd, to: periodStart }), ['2020-01-01', null])).toBe(0);
  });
  it('without an end of the window there is none', async () => {
    expect(await of((child) => days({ from: child.deathDate, to: periodEnd }), ['2020-01-01', null])).toBeNull();
    expect(await of((child) => days({ from: periodStart, to: child.deathDate }), ['2020-01-01', null])).toBeNull();
  });
  it('rows for which a condition is unknown are not open', async () => {
    const settled = () =>
      coveredDays('careEpisodes', {
        from: (episode) => episode.startedOn,
        until: (episode) => episode.endedOn,
        where: (episode) => notEquals(episode.placementType, 'T1'),
        within: inYear,
      });
    expect(await of(settled, ['2024-05-10', '2024-05-20', 'U1'], ['2024-05-20', '2024-05-25', 'T1'], ['2024-06-01', '2024-06-02'])).toBe(
      10,
    );
  });
  it('where the last day counts too, the day after is the end', async () => {
    const bothDays = () =>
      coveredDays('careEpisodes', {
        from: (episode) => episode.startedOn,
        until: (episode) => addDays(episode.endedOn, 1),
        within: inYear,
      });
    expect(await of(bothDays, ['2024-05-10', '2024-05-10'])).toBe(1);
    expect(await of(bothDays, ['2024-05-10', null])).toBe(326);
  });
});

describe('the family that needs it: 13 weeks in care between the 14th birthday and the 16th', () => {
  // Born on 29 February 2008: 14 on 1 March 2022, 16 on 29 February 2024, which is no longer in the window.
  const since14 = () => {
    const birthDate = ofChild((child) => child.birthDate);
    return days({ from: anniversary(birthDate, 14), to: addDays(anniversary(birthDate, 16), -1) });
  };
  it('91 days are 13 weeks, and days before the birthday do not help', async () => {
    expect(await of(since14, ['2022-01-01', '2022-05-31'])).toBe(91);
    expect(await of(since14, ['2022-01-01', '2022-05-30'])).toBe(90);
  });
  it('two spells add up, and where they overlap no day counts twice', async () => {
    expect(await of(since14, ['2022-03-01', '2022-04-01'], ['2023-03-01', '2023-05-01'])).toBe(92);
    expect(await of(since14, ['2022-03-01', '2022-04-15'], ['2022-04-01', '2022-05-01'])).toBe(61);
  });
  it('28 February 2024 is the last day before the 16th birthday', async () => {
    expect(await of(since14, ['2024-02-28', null])).toBe(1);
    expect(await of(since14, ['2024-02-29', null])).toBe(0);
    expect(await of(() => days({ from: dateOf('2024-02-28'), to: dateOf('2024-02-28') }), ['2024-02-28', '2024-02-29'])).toBe(1);
  });
});
