import { describe, expect, it } from 'vitest';
import { type ReadReturns, sourceFromText } from '../../../src/readers/index.js';
import { NULL } from '../../../src/time/index.js';
import { childIdsOf, episodes, episodesHeader, file, issuesOf, read, readSets, values } from './support.js';

/** Whether any return covers days with a table. */
const covered = ({ records }: ReadReturns, table: string): boolean =>
  records.coverage.some(({ tables }) => tables.some((one) => one.table === table));

const row = (child: string, decom: string, dec = '', rec = ''): string => `${child},${decom},S,C2,N1,U4,PR1,${dec},${rec},,,,`;

describe('dates written month first', () => {
  it('refuse the file, with how often they were met, and no year is covered', async () => {
    // 9 May could be the 5th of September: only the first three can be seen to be month first.
    const rows = [row('1', '06/25/2023'), row('2', '05/30/2023'), row('3', '12/13/2023'), row('4', '09/05/2023'), row('5', '03/04/2024')];
    const result = await read(2024, episodes('e.csv', ...rows));
    expect(issuesOf(result, 'dates-month-first')).toMatchObject([{ file: 'e.csv', table: 'Episodes', column: 'DECOM', severity: 'error' }]);
    expect(issuesOf(result, 'dates-month-first')[0]!.message).toContain('DECOM is written month first (MM/DD/YYYY) in 3 rows');
    expect(result.records.tables['careEpisodes']!.rowCount).toBe(0);
    expect(covered(result, 'careEpisodes')).toBe(false);
  });

  it('refuse a Header, whose dates tell of no year', async () => {
    const header = file('h.csv', 'CHILD,SEX,DOB,ETHNIC', '1,1,06/25/2013,WBRI', '2,1,05/30/2012,WBRI');
    const result = await read(2024, header, episodes('e.csv', row('1', '25/06/2023')));
    expect(issuesOf(result, 'dates-month-first').map((issue) => [issue.file, issue.column])).toEqual([['h.csv', 'DOB']]);
    expect(values(result.records, 'children', 'birthDate')).toEqual([null]);
  });

  it('are a slip where one stands among many that are not', async () => {
    const result = await read(2024, episodes('e.csv', row('1', '25/06/2023'), row('2', '12/13/2023'), row('3', '30/05/2023')));
    expect(issuesOf(result, 'dates-month-first')).toEqual([]);
    expect(issuesOf(result, 'date-month-first').map((issue) => [issue.column, issue.rows])).toEqual([['DECOM', [3]]]);
    expect(childIdsOf(result.records, 'careEpisodes')).toEqual(['1', '3']);
    const iso = await read(2024, episodes('e.csv', row('1', '2023-06-09'), row('2', '12/13/2023')));
    expect(issuesOf(iso, 'dates-month-first')).toEqual([]);
  });

  it('refuse a file whose beginning is day first, when they are met in the end', async () => {
    const first = Array.from({ length: 2000 }, (_, at) => row(`A${at}`, '25/06/2023'));
    const second = Array.from({ length: 2000 }, (_, at) => row(`B${at}`, at % 2 === 0 ? '06/25/2023' : '06/05/2023'));
    const result = await read(2024, episodes('e.csv', ...first, ...second));
    expect(issuesOf(result, 'dates-month-first')).toMatchObject([{ column: 'DECOM', severity: 'error', count: 1 }]);
    expect(result.records.tables['careEpisodes']!.rowCount).toBe(0);
    expect(covered(result, 'careEpisodes')).toBe(false);
  });

  it('leave the rows of another year as they were', async () => {
    const first = Array.from({ length: 2000 }, (_, at) => row(`A${at}`, '25/06/2023', at === 0 ? '30/06/2024' : '', at === 0 ? 'E4A' : ''));
    const second = Array.from({ length: 2000 }, (_, at) => row(`B${at}`, at % 2 === 0 ? '06/25/2024' : '06/05/2024', 'soon'));
    const third = row('C1', '01/06/2025');
    const result = await readSets(
      { yearEnding: 2024, files: [episodes('e24.csv', row('A0', '25/06/2023'))] },
      { yearEnding: 2025, files: [episodes('e25.csv', ...first, ...second)] },
      { yearEnding: 2026, files: [episodes('e26.csv', third)] },
    );
    expect(issuesOf(result, 'dates-month-first').map((issue) => issue.file)).toEqual(['e25.csv']);
    expect(values(result.records, 'careEpisodes', 'startedOn')).toEqual(['2023-06-25', '2025-06-01']);
    expect(values(result.records, 'careEpisodes', 'endedOn')).toEqual([null, null]);
    // The child is not in the return of 2026, so was last seen on 31 March 2024, day 19813; nothing of the refused file is left.
    expect([...result.records.tables['careEpisodes']!.columns['endedOn']!.unknown!]).toEqual([19813, NULL]);
  });

  it('make the birth dates unknown of a Header that shows them only in the end', async () => {
    const births = Array.from({ length: 4000 }, (_, at) => `${at},1,${at < 2000 || at % 2 === 1 ? '05/06/2012' : '06/25/2012'},WBRI`);
    const result = await read(2024, file('h.csv', 'CHILD,SEX,DOB,ETHNIC', ...births), episodes('e.csv', row('0', '25/06/2023')));
    expect(issuesOf(result, 'dates-month-first').map((issue) => issue.column)).toEqual(['DOB']);
    const { unknown } = result.records.tables['children']!.columns['birthDate']!;
    expect(unknown!.every((mark) => mark !== NULL)).toBe(true);
  });
});

describe('a date outside the year', () => {
  it('does not refuse a small file when it is one old end date among open episodes', async () => {
    const rows = [row('1', '25/06/2015', '30/06/2019', 'E4A'), row('2', '25/06/2020'), row('3', '30/05/2021')];
    const result = await read(2024, episodes('e.csv', ...rows));
    expect(issuesOf(result, 'file-for-another-year')).toEqual([]);
    expect(childIdsOf(result.records, 'careEpisodes')).toEqual(['1', '2', '3']);
    expect(issuesOf(result, 'date-before-year').map((issue) => [issue.column, issue.rows])).toEqual([['DEC', [2]]]);
  });

  it('does not refuse it when there are two and more dates are in the year', async () => {
    const rows = [
      row('1', '25/06/2015', '30/06/2019', 'E4A'),
      row('2', '25/06/2016', '30/06/2019', 'E4A'),
      row('3', '30/05/2023'),
      row('4', '30/05/2023'),
      row('5', '30/05/2023'),
    ];
    expect(issuesOf(await read(2024, episodes('e.csv', ...rows)), 'file-for-another-year')).toEqual([]);
  });

  it('refuses it when all ends are old and no date is in the year', async () => {
    const rows = [row('1', '25/06/2018', '30/06/2018', 'E4A'), row('2', '25/06/2018', '30/01/2019', 'E4A'), row('3', '30/05/2018')];
    expect(issuesOf(await read(2024, episodes('e.csv', ...rows)), 'file-for-another-year')).toHaveLength(1);
  });
});

describe('what stands for no value', () => {
  it('is none, in dates, codes, numbers and ids, and is told once an item', async () => {
    const oc2 = file('oc2.csv', 'CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED', '1,NULL,nan,SDQ2,NaN', '2,02/03/2010,12.0,N/A,0');
    const result = await read(2024, episodes('e.csv', row('1', '01/05/2023', 'NaT', 'nan'), row('2', '01/05/2023', '', 'NULL')), oc2);
    expect(values(result.records, 'careEpisodes', 'reasonEnded')).toEqual([null, null]);
    expect(issuesOf(result, 'open-episode-with-reason')).toEqual([]);
    expect(values(result.records, 'oc2', 'sdqScore')).toEqual([null, 12]);
    expect(values(result.records, 'oc2', 'sdqReason')).toEqual(['SDQ2', null]);
    expect(values(result.records, 'oc2', 'convicted')).toEqual([null, 0]);
    expect(issuesOf(result, 'word-for-no-value').map((issue) => [issue.table, issue.column, issue.count, issue.severity])).toEqual([
      ['Episodes', 'DEC', 1, 'information'],
      ['Episodes', 'REC', 2, 'information'],
      ['OC2', 'DOB', 1, 'information'],
      ['OC2', 'SDQ_SCORE', 1, 'information'],
      ['OC2', 'CONVICTED', 1, 'information'],
      ['OC2', 'SDQ_REASON', 1, 'information'],
    ]);
  });

  it('is an open end for dates that systems write for none', async () => {
    const ends = ['31/12/9999', '01/01/3000', '01/01/1900', '30/12/1899', '00/00/0000', '01/01/0001 00:00:00'];
    const result = await read(2024, episodes('e.csv', ...ends.map((end, at) => row(`${at}`, '01/05/2023', end))));
    expect(values(result.records, 'careEpisodes', 'endedOn')).toEqual(ends.map(() => null));
    expect(issuesOf(result, 'date-is-placeholder').map((issue) => issue.count)).toEqual([ends.length]);
  });
});

describe('midnight in British summer time written in universal time', () => {
  it('is the next day, and is told', async () => {
    const result = await read(2024, episodes('e.csv', row('1', '2023-04-30T23:00:00Z'), row('2', '2023-12-01T23:00:00Z')));
    expect(values(result.records, 'careEpisodes', 'startedOn')).toEqual(['2023-05-01', '2023-12-01']);
    expect(issuesOf(result, 'date-in-universal-time').map((issue) => [issue.rows, issue.severity])).toEqual([[[2], 'warning']]);
    expect(issuesOf(result, 'date-with-time').map((issue) => issue.rows)).toEqual([[3]]);
  });
});

describe('child ids within the marks of other programs', () => {
  it('are the ids inside, and a word for no value is none', async () => {
    const written = ['"=""00417"""', "'00418", '419.0', 'NULL', 'n/a', 'Norah', '=HYPERLINK(1)'];
    const result = await read(2024, episodes('e.csv', ...written.map((id) => row(id, '01/05/2023'))));
    expect(childIdsOf(result.records, 'careEpisodes')).toEqual(['00417', '00418', '419', 'Norah', '=HYPERLINK(1)']);
    expect(issuesOf(result, 'row-without-child').map((issue) => issue.rows)).toEqual([[5, 6]]);
    expect(issuesOf(result, 'child-id-in-marks').map((issue) => issue.rows)).toEqual([[2, 3, 4]]);
  });
});

describe('exports put one after the other in a file', () => {
  it('are read without the column names in the middle, which are told by line', async () => {
    const rows = [row('1', '01/05/2023'), episodesHeader.toLowerCase(), row('2', '02/05/2023'), episodesHeader, row('3', '03/05/2023')];
    const result = await read(2024, episodes('e.csv', ...rows));
    expect(childIdsOf(result.records, 'careEpisodes')).toEqual(['1', '2', '3']);
    expect(values(result.records, 'children', 'childId')).toEqual(['1', '2', '3']);
    const problems = result.issues.filter(({ severity, table }) => severity !== 'information' && table === 'Episodes');
    expect(problems.map(({ code, rows: at }) => [code, at])).toEqual([['column-names-repeated', [3, 5]]]);
    expect(problems[0]!.message).toContain('stand again at line 3');
    expect(result.summary.tables[0]).toMatchObject({ read: 3, kept: 3, leftOut: 0 });
  });

  it('refuse the file when the columns of the second are in another order', async () => {
    const moved = episodesHeader.replace('DECOM,RNE', 'RNE,DECOM');
    const result = await read(2024, episodes('e.csv', row('1', '01/05/2023'), moved, '2,S,02/05/2023,C2,N1,U4,PR1,,,,,,'));
    expect(issuesOf(result, 'column-names-moved')).toMatchObject([{ file: 'e.csv', severity: 'error', count: 1 }]);
    expect(result.records.coverage).toEqual([]);
  });
});

describe('yes and no', () => {
  it('are read however they are written in CSV, and what is neither is told', async () => {
    const answers = ['1', 'Y', 'yes', 'TRUE', 'T', '0', 'N', 'No', 'false', 'maybe', ''];
    const oc2 = file('oc2.csv', 'CHILD,DOB,SDQ_SCORE,CONVICTED', ...answers.map((answer, at) => `${at},02/03/2010,12,${answer}`));
    const result = await read(2024, episodes('e.csv', row('0', '01/05/2023')), oc2);
    expect(values(result.records, 'oc2', 'convicted')).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, null, null]);
    expect(issuesOf(result, 'boolean-not-valid').map((issue) => [issue.column, issue.rows])).toEqual([['CONVICTED', [11]]]);
  });

  const flagged = (...flags: readonly string[]) => {
    const child = (flag: string, at: number): string =>
      `<CHILD><HEADER><CHILDID>U${at}</CHILDID><DOB>04/05/2009</DOB>${flag}</HEADER><EPISODE><DECOM>10/06/2023</DECOM><RNE>S</RNE><LS>V2</LS><CIN>N8</CIN><PL>U6</PL></EPISODE></CHILD>`;
    return read(2024, sourceFromText('r.xml', `<EXPSSDA903>${flags.map(child).join('')}</EXPSSDA903>`));
  };

  it('make a child unaccompanied in XML however yes is written', async () => {
    const result = await flagged(
      ...['1', 'y', 'T', 'Yes', 'true', '0', 'n', 'No', 'FALSE', '', 'NULL'].map((flag) => `<UASC>${flag}</UASC>`),
    );
    expect(childIdsOf(result.records, 'unaccompanied')).toEqual(['U0', 'U1', 'U2', 'U3', 'U4']);
    expect(issuesOf(result, 'code-unknown')).toEqual([]);
  });

  it('are told in XML when the flag is neither, and the date on which the status ceased decides', async () => {
    const result = await flagged('<UASC>?</UASC>', '<UASC>2</UASC><DUC>01/02/2024</DUC>');
    expect(childIdsOf(result.records, 'unaccompanied')).toEqual(['U1']);
    // The figures that rest on the table know of it.
    const table = result.records.coverage[0]!.tables.find((one) => one.table === 'unaccompanied');
    expect(table!.troubles).toEqual([{ code: 'code-unknown', effect: 'doubtful', column: null, rows: 2 }]);
    expect(issuesOf(result, 'code-unknown')).toMatchObject([{ table: 'UASC', severity: 'warning', count: 2, rows: [1, 2] }]);
  });
});
