import { describe, expect, it } from 'vitest';
import { childrenInCareRate } from '../../../definitions/in-care/children-in-care-rate.js';
import { type Ssda903Set, ssda903Repairs } from '../../../src/readers/index.js';
import type { Records } from '../../../src/records/index.js';
import { calculate } from '../../../src/results/index.js';
import { NULL, yearEnding } from '../../../src/time/index.js';
import { childIdsOf, episodes, file, issuesOf, read, readSets, values } from './support.js';

const episode = (child: string, decom: string, dec = '', rec = '', rne = 'S', place = 'U4', status = 'C2'): string =>
  `${child},${decom},${rne},${status},N1,${place},PR1,${dec},${rec},,,,`;
const childIdsWithEpisodes = (records: Records): readonly unknown[] => childIdsOf(records, 'careEpisodes');
const year = (yearEnding: number, ...rows: readonly string[]): Ssda903Set => ({
  yearEnding,
  files: [episodes(`${yearEnding}.csv`, ...rows)],
});

describe('several years of one authority', () => {
  it('keep one row of an episode in several years, the later return’s, whatever the order given', async () => {
    const result = await readSets(
      year(2024, episode('1', '01/05/2022', '01/06/2023', 'E4A')),
      year(2023, episode('1', '01/05/2022'), episode('2', '01/06/2022', '01/07/2022', 'E4A')),
    );
    expect(childIdsOf(result.records, 'careEpisodes')).toEqual(['1', '2']);
    expect(values(result.records, 'careEpisodes', 'endedOn')).toEqual(['2023-06-01', '2022-07-01']);
    expect(issuesOf(result, 'row-superseded').map((issue) => [issue.table, issue.severity, issue.count])).toEqual([
      ['careEpisodes', 'information', 1],
    ]);
    expect(issuesOf(result, 'row-last-seen')).toEqual([]);
  });

  it('an episode open at one year’s end whose child is not in the next set is last seen on that day', async () => {
    const rows = [
      episode('1', '01/05/2022'),
      episode('2', '01/06/2022'),
      episode('3', '01/07/2022', '31/03/2023', 'E4A'),
      episode('4', '01/07/2022', '30/03/2023', 'E4A'),
    ];
    const result = await readSets(year(2023, ...rows), year(2024, episode('2', '01/06/2022')));
    // Children 3 and 4 had left by the year's end, so the next year's return need not hold them.
    expect(issuesOf(result, 'row-last-seen').map(({ file, table, column, count }) => [file, table, column, count])).toEqual([
      ['2023.csv', 'careEpisodes', 'endedOn', 1],
    ]);
    expect(values(result.records, 'careEpisodes', 'endedOn')).toEqual([null, null, '2023-03-31', '2023-03-30']);
    // 31 March 2023 is day 19447.
    expect([...result.records.tables['careEpisodes']!.columns['endedOn']!.unknown!]).toEqual([19447, NULL, NULL, NULL]);
  });

  it('an episode open at one year’s end that the next set replaces by another of the child is out', async () => {
    const result = await readSets(
      year(2023, episode('1', '05/02/2023'), episode('2', '28/03/2023')),
      year(2024, episode('1', '02/02/2023', '18/06/2023', 'E4A'), episode('2', '02/04/2023')),
    );
    expect(values(result.records, 'careEpisodes', 'startedOn')).toEqual(['2023-02-02', '2023-04-02']);
    expect(issuesOf(result, 'row-corrected').map(({ severity, count }) => [severity, count])).toEqual([['warning', 2]]);
    expect(issuesOf(result, 'row-last-seen')).toEqual([]);
    expect(issuesOf(result, 'row-first-seen-late')).toEqual([]);
  });

  it('across a missing year an open episode is last seen, for it may have ended in that year; the year is reported', async () => {
    const result = await readSets(
      year(2022, episode('1', '01/05/2021'), episode('2', '01/05/2021')),
      year(2024, episode('2', '01/06/2023')),
    );
    expect(issuesOf(result, 'year-missing')).toHaveLength(1);
    expect(issuesOf(result, 'row-last-seen').map(({ count }) => count)).toEqual([2]);
    expect(issuesOf(result, 'row-corrected')).toEqual([]);
  });

  it('an episode that a later set holds of days that an earlier one covers is first seen late', async () => {
    const result = await readSets(
      year(2023, episode('1', '01/05/2022')),
      year(2024, episode('1', '01/05/2022'), episode('2', '01/06/2022')),
    );
    expect(issuesOf(result, 'row-first-seen-late').map(({ file, severity, count }) => [file, severity, count])).toEqual([
      ['2024.csv', 'information', 1],
    ]);
  });

  it('two sets of one year are never both: the one given later stands', async () => {
    const draft = year(2023, episode('1', '01/05/2022'), episode('2', '01/05/2022'));
    const final = { yearEnding: 2023, files: [episodes('final.csv', episode('1', '01/05/2022'), episode('3', '01/06/2022'))] };
    const result = await readSets(draft, final);
    expect(childIdsWithEpisodes(result.records)).toEqual(['1', '3']);
    expect(childIdsWithEpisodes((await readSets(final, draft)).records)).toEqual(['1', '2']);
    expect(issuesOf(result, 'two-sets-for-one-year')).toHaveLength(1);
    expect(result.records.coverage).toHaveLength(1);
  });

  it('of different authorities stay apart though child ids are the same', async () => {
    const result = await readSets(
      { ...year(2023, episode('1', '01/05/2022')), laCode: '201' },
      { ...year(2024, episode('1', '01/05/2022')), laCode: '202' },
    );
    expect(result.records.tables['careEpisodes']!.rowCount).toBe(2);
    expect(values(result.records, 'children', 'laCode')).toEqual(['201', '202']);
    expect(issuesOf(result, 'row-superseded')).toEqual([]);
  });

  it('report a date of birth that changed; the later stands', async () => {
    const header = (name: string, dob: string) => file(name, 'CHILD,SEX,DOB,ETHNIC', `1,1,${dob},WBRI`);
    const result = await readSets(
      { yearEnding: 2023, files: [header('h23.csv', '01/02/2010'), episodes('e23.csv', episode('1', '01/05/2022'))] },
      { yearEnding: 2024, files: [header('h24.csv', '02/01/2010'), episodes('e24.csv', episode('1', '01/05/2022'))] },
    );
    expect(issuesOf(result, 'birth-date-changed').map((issue) => [issue.file, issue.rows])).toEqual([['h24.csv', [2]]]);
    expect(values(result.records, 'children', 'birthDate')).toEqual(['2010-01-02']);
  });

  it('keep what each year’s Header says of a child, for figures as first returned', async () => {
    const header = (name: string, dob: string) => file(name, 'CHILD,SEX,DOB,ETHNIC', `1,1,${dob},WBRI`);
    const first = { yearEnding: 2023, files: [header('h23.csv', '01/02/2010'), episodes('e23.csv', episode('1', '01/05/2022'))] };
    const second = { yearEnding: 2024, files: [header('h24.csv', '01/02/2020'), episodes('e24.csv', episode('1', '01/05/2022'))] };
    const { records } = await readSets(first, second);
    const strata = (as: 'latest' | 'first-returned'): readonly (string | null | undefined)[] =>
      calculate(records, [childrenInCareRate], { periods: [yearEnding('2023-03-31')], by: 'age', as })
        .filter(({ breakdown, numerator }) => breakdown && numerator === 1)
        .map(({ breakdown }) => breakdown!.stratum);
    // 13 years old by the return of the year, 3 by the one after it.
    expect(strata('first-returned')).toEqual(['10-to-15']);
    expect(strata('latest')).toEqual(['1-to-4']);
  });

  it('cover each year from 1 April to 31 March', async () => {
    const { records } = await readSets(year(2023, episode('1', '01/05/2022')), year(2024, episode('1', '01/05/2022')));
    // 1 April 2022 is day 19083, 31 March 2023 day 19447, 1 April 2023 day 19448, 31 March 2024 day 19813.
    expect(records.coverage).toMatchObject([
      { laCode: '201', collection: 'ssda903', from: 19083, to: 19447 },
      { laCode: '201', collection: 'ssda903', from: 19448, to: 19813 },
    ]);
  });

  it('make the repairs that are listed, and no other', () => {
    expect(ssda903Repairs.map((repair) => repair.id)).toEqual([
      'later-return-stands',
      'same-day-episodes-are-one',
      'midnight-in-universal-time',
      'ids-written-otherwise',
    ]);
  });
});

describe('the year of a set', () => {
  it('is found from the dates when nearly all fall by one 31 March and most ends lie in the year', async () => {
    const { yearEnding: _, ...set } = year(
      2023,
      episode('1', '01/05/2022', '31/03/2023', 'E4A'),
      episode('2', '01/05/2015', '01/04/2022', 'E4A'),
      episode('3', '01/05/2022'),
    );
    const result = await readSets(set);
    expect(issuesOf(result, 'year-inferred')[0]!.message).toBe('By its dates the set is for the year ending 31 March 2023.');
    expect(result.records.coverage).toHaveLength(1);
  });

  it('is an error when the dates do not settle it, and nothing is read', async () => {
    const { yearEnding: _, ...set } = year(2023, episode('1', '01/05/2022'));
    const result = await readSets(set);
    expect(issuesOf(result, 'year-unknown').map((issue) => issue.severity)).toEqual(['error']);
    expect(result.records.tables['careEpisodes']!.rowCount).toBe(0);
  });
});

describe('defects of episodes', () => {
  const codes = async (...rows: readonly string[]): Promise<readonly (readonly [string, readonly number[]])[]> => {
    const result = await read(2024, episodes('e.csv', ...rows));
    expect(result.summary.tables[0]!.kept).toBe(rows.length);
    return result.issues
      .filter((issue) => issue.severity === 'warning' && issue.table === 'Episodes')
      .map((issue) => [issue.code, issue.rows] as const);
  };

  it('are not seen where there are none', async () => {
    expect(
      await codes(
        episode('1', '01/05/2023', '01/06/2023', 'X1'),
        episode('1', '01/06/2023', '', '', 'P'),
        episode('2', '01/05/2020', '', '', 'P'),
      ),
    ).toEqual([]);
  });

  it('an open episode with a reason for ceasing', async () => {
    expect(await codes(episode('1', '01/05/2023', '', 'X1'))).toEqual([['open-episode-with-reason', [2]]]);
  });

  it('an ended episode without a reason', async () => {
    expect(await codes(episode('1', '01/05/2023', '01/06/2023'))).toEqual([['ended-episode-without-reason', [2]]]);
  });

  it('an end before the start', async () => {
    expect(await codes(episode('1', '02/05/2023', '01/05/2023', 'E4A'))).toEqual([['episode-ends-before-it-starts', [2]]]);
  });

  it('overlapping episodes, also when the file is not in order', async () => {
    expect(await codes(episode('1', '01/06/2023', '', '', 'P'), episode('1', '01/05/2023', '02/06/2023', 'X1'))).toEqual([
      ['episodes-overlap', [3]],
      ['gap-after-x1', [3]],
    ]);
  });

  it('a gap of one day after X1', async () => {
    expect(await codes(episode('1', '01/05/2023', '01/06/2023', 'X1'), episode('1', '02/06/2023'))).toEqual([['gap-after-x1', [2]]]);
  });

  it('a period of care that starts in the year without S', async () => {
    expect(await codes(episode('1', '01/05/2023', '', '', 'P'))).toEqual([['care-starts-without-s', [2]]]);
  });

  it('a temporary placement at the start or end of care', async () => {
    expect(await codes(episode('1', '01/05/2023', '01/06/2023', 'E4A', 'S', 'T3'))).toEqual([
      ['care-ends-in-temporary-placement', [2]],
      ['care-starts-in-temporary-placement', [2]],
    ]);
  });

  it('V3 and V4 for one child in one year', async () => {
    expect(
      await codes(episode('1', '01/05/2023', '02/05/2023', 'E4A', 'S', 'U4', 'V3'), episode('1', '03/05/2023', '', '', 'S', 'U4', 'V4')),
    ).toEqual([['both-kinds-of-short-break', [3]]]);
  });

  it('the same row twice, and two rows of one day that differ', async () => {
    const twice = await read(2024, episodes('e.csv', episode('1', '01/05/2023'), episode('1', '01/05/2023')));
    expect(issuesOf(twice, 'episode-row-repeated').map((issue) => issue.rows)).toEqual([[3]]);
    // Told once, by line.
    expect(issuesOf(twice, 'row-repeated')).toEqual([]);
    const twins = await read(2024, episodes('e.csv', episode('1', '01/05/2023'), episode('1', '01/05/2023', '', '', 'S', 'K2')));
    expect(issuesOf(twins, 'episode-twin').map((issue) => issue.rows)).toEqual([[3]]);
    // Neither has ended, so the columns decide, and not the order of the rows.
    expect(values(twins.records, 'careEpisodes', 'placementType')).toEqual(['U4']);
  });

  it('of one day are checked as the one that they count as, in either order', async () => {
    const first = episode('1', '01/05/2023', '01/05/2023', 'X1', 'S', 'U4', 'L2');
    const last = episode('1', '01/05/2023', '01/06/2023', 'X1', 'L');
    const next = episode('1', '01/06/2023', '', '', 'P', 'K2');
    expect(await codes(first, last, next)).toEqual([['episode-twin', [3]]]);
    expect(await codes(next, last, first)).toEqual([['episode-twin', [4]]]);
    // The same row twice is no gap after its end.
    expect(await codes(last.replace(',L,', ',S,'), last.replace(',L,', ',S,'), next)).toEqual([]);
  });

  it('two Header rows of one child, and where they differ', async () => {
    const header = file('h.csv', 'CHILD,SEX,DOB,ETHNIC', '1,1,02/03/2010,WBRI', '1,1,02/03/2010,WBRI', '1,2,02/03/2010,WBRI');
    const result = await read(2024, header, episodes('e.csv', episode('1', '01/05/2023')));
    expect(issuesOf(result, 'header-row-repeated').map((issue) => [issue.rows, issue.severity])).toEqual([[[3, 4], 'information']]);
    expect(issuesOf(result, 'header-rows-differ').map((issue) => [issue.column, issue.rows, issue.severity])).toEqual([
      ['SEX', [4], 'warning'],
    ]);
  });

  it('a date after the year’s end', async () => {
    const rows = [episode('1', '01/05/2023', '01/04/2024', 'E4A'), episode('2', '01/05/2023', '31/03/2024', 'E4A')];
    expect(await codes(...rows)).toEqual([['date-after-year', [2]]]);
  });
});
