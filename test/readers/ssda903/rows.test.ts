import { describe, expect, it } from 'vitest';
import { sourceFromBytes, sourceFromText } from '../../../src/readers/index.js';
import { exportRows } from '../../../src/records/index.js';
import { childIdsOf, episodes, episodesHeader, file, issuesOf, read, values } from './support.js';

const open = (child: string, decom = '01/05/2023'): string => `${child},${decom},S,C2,N1,U4,PR1,,,,,,`;

describe('rows of an SSDA903 file', () => {
  it('fills every kept column of an episode', async () => {
    const { records } = await read(2024, episodes('e.csv', '007,01/05/2023,s, c2 ,N1,U4,PR4,09/06/2023,X1,CARPL,AB1 2CD,EF3 4GH,SC000123'));
    const row = Object.fromEntries(
      Object.keys(records.tables['careEpisodes']!.columns).map((name) => [name, values(records, 'careEpisodes', name)[0]]),
    );
    expect(row).toEqual({
      startedOn: '2023-05-01',
      reasonStarted: 'S',
      legalStatus: 'C2',
      categoryOfNeed: 'N1',
      placementType: 'U4',
      placementProvider: 'PR4',
      endedOn: '2023-06-09',
      reasonEnded: 'X1',
      reasonPlacementChanged: 'CARPL',
      placementUrn: 'SC000123',
      placementPostcode: 1,
      // Worked out from postcodes, which this file alone does not allow.
      placementDistance: null,
      placementLocation: null,
    });
    expect(childIdsOf(records, 'careEpisodes')).toEqual(['007']);
  });

  it('keeps a placement’s postcode as a mark that tells one place from another, and in no other form', async () => {
    const at = (child: string, postcode: string): string => `${child},01/05/2023,S,C2,N1,U4,PR1,,,,ZZ1 1ZZ,${postcode},`;
    const { records } = await read(2024, episodes('e.csv', at('1', 'ZZ5 5ZZ'), at('2', 'zz55zz'), at('3', 'ZZ6 6ZZ'), at('4', '')));
    expect(values(records, 'careEpisodes', 'placementPostcode')).toEqual([1, 1, 2, null]);
    expect(JSON.stringify([...exportRows(records, 'careEpisodes')])).not.toContain('ZZ');
  });

  it('says once that postcodes and the like are not kept', async () => {
    const result = await read(
      2024,
      episodes('e.csv', open('1')),
      file('h.csv', 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB', '1,1,02/03/2010,WBRI,A123456789012,1,04/05/2022'),
    );
    expect(issuesOf(result, 'column-not-kept').map((issue) => [issue.file, issue.column, issue.count])).toEqual([
      ['e.csv', 'HOME_POST', 1],
      ['h.csv', 'UPN, MOTHER, MC_DOB', 1],
    ]);
    const held = JSON.stringify(result.records.tables['children'], (_, value: unknown) => (ArrayBuffer.isView(value) ? null : value));
    expect(held).not.toContain('A123456789012');
  });

  it('knows tables by columns in any order and case, under any file name, and reports what it does not know', async () => {
    const result = await read(
      2024,
      file('export(3).csv', ' decom ,child,Rne,ls,cin,place,dec,rec,TEAM', '01/05/2023,1,S,C2,N1,U4,,,North'),
    );
    expect(values(result.records, 'careEpisodes', 'startedOn')).toEqual(['2023-05-01']);
    expect(issuesOf(result, 'column-unknown').map((issue) => issue.column)).toEqual(['TEAM']);
    expect(issuesOf(result, 'column-missing').map((issue) => issue.column)).toEqual([
      'PLACE_PROVIDER',
      'REASON_PLACE_CHANGE',
      'PL_POST',
      'URN',
    ]);
  });

  it('leaves out and counts rows it cannot use, and keeps the good rows around them', async () => {
    const rows = [open('1'), open(''), open('2', '31/04/2023'), open('3', ''), '4,01/05/2023,S', `${open('5')},extra`, open('6')];
    const result = await read(2024, episodes('e.csv', ...rows));
    expect(childIdsOf(result.records, 'careEpisodes')).toEqual(['1', '6']);
    expect(issuesOf(result, 'row-without-child').map((issue) => [issue.count, issue.rows])).toEqual([[1, [3]]]);
    expect(issuesOf(result, 'row-without-date').map((issue) => [issue.count, issue.rows])).toEqual([[2, [4, 5]]]);
    expect(issuesOf(result, 'row-wrong-number-of-cells').map((issue) => [issue.count, issue.rows])).toEqual([[2, [6, 7]]]);
    expect(issuesOf(result, 'date-does-not-exist').map((issue) => [issue.column, issue.rows])).toEqual([['DECOM', [4]]]);
    expect(result.summary.tables).toEqual([{ file: 'e.csv', table: 'Episodes', read: 7, kept: 2, leftOut: 5 }]);
  });

  it('passes over blank rows and blank cells saved after the last column', async () => {
    const result = await read(2024, sourceFromText('e.csv', `${episodesHeader},,\r\n${open('1')},,\r\n,,,,,,,,,,,,,,\r\n\r\n`));
    expect(result.summary.tables).toEqual([{ file: 'e.csv', table: 'Episodes', read: 1, kept: 1, leftOut: 0 }]);
    expect(issuesOf(result, 'blank-rows').map((issue) => issue.count)).toEqual([2]);
  });

  it('keeps leading zeros, trims blanks, and warns of ids a spreadsheet has changed', async () => {
    const result = await read(2024, episodes('e.csv', open('0071'), open(' 71 ', '02/05/2023'), open('1.23E+05'), open('123.0')));
    expect(childIdsOf(result.records, 'careEpisodes')).toEqual(['0071', '71', '1.23E+05', '123']);
    expect(issuesOf(result, 'child-id-damaged').map((issue) => [issue.count, issue.rows])).toEqual([[1, [4]]]);
    expect(issuesOf(result, 'child-id-in-marks').map((issue) => [issue.severity, issue.rows])).toEqual([['information', [5]]]);
  });

  it('keeps unknown and outdated codes as written, and counts them', async () => {
    const code = (place: string, rec: string): string => `${place}${rec},01/05/2023,S,C2,N1,${place},PR1,01/06/2023,${rec},,,,`;
    const result = await read(
      2025,
      episodes(
        'e.csv',
        code('P2', 'E4A').replaceAll('2023', '2024'),
        code('Q9', 'E43').replaceAll('2023', '2024'),
        code('Q9', 'E4A').replaceAll('2023', '2024'),
      ),
    );
    expect(values(result.records, 'careEpisodes', 'placementType')).toEqual(['P2', 'Q9', 'Q9']);
    expect(issuesOf(result, 'code-unknown').map((issue) => [issue.column, issue.count, issue.rows])).toEqual([['PLACE', 2, [3]]]);
    expect(issuesOf(result, 'code-not-in-use').map((issue) => [issue.column, issue.count, issue.rows])).toEqual([
      ['PLACE', 1, [2]],
      ['REC', 1, [3]],
    ]);
  });

  it('reads codes with no-break and zero-width spaces around them', async () => {
    const { records, issues } = await read(2024, episodes('e.csv', '1,01/05/2023,S,\u00A0C2,N1,U4\u200B,PR1,,,,,,'));
    expect(values(records, 'careEpisodes', 'legalStatus')).toEqual(['C2']);
    expect(values(records, 'careEpisodes', 'placementType')).toEqual(['U4']);
    expect(issues.filter((issue) => issue.code.startsWith('code-'))).toEqual([]);
  });

  it('reads sex as M, F or U in every year and says when the code is of another year', async () => {
    const header = (sex: string): string => `${sex},${sex},02/03/2010,WBRI`;
    const result = await read(
      2024,
      episodes('e.csv', open('1')),
      file('h.csv', 'CHILD,SEX,DOB,ETHNIC', header('1'), header('2'), header('M')),
    );
    expect(values(result.records, 'children', 'sex')).toEqual(['M', 'F', 'M']);
    expect(issuesOf(result, 'code-not-in-use').map((issue) => [issue.column, issue.rows])).toEqual([['SEX', [4]]]);
  });

  it('gives OC2 and OC3 rows the last day of their year and leaves out numbers that cannot be', async () => {
    const oc2 = file('oc2.csv', 'CHILD,DOB,SDQ_SCORE,CONVICTED', '1,02/03/2010,17,0', '2,02/03/2010,41,1.0', '3,02/03/2010,"1,234",2');
    const result = await read(2024, episodes('e.csv', open('1')), oc2);
    expect(values(result.records, 'oc2', 'yearEndedOn')).toEqual(['2024-03-31', '2024-03-31', '2024-03-31']);
    expect(values(result.records, 'oc2', 'sdqScore')).toEqual([17, null, null]);
    expect(values(result.records, 'oc2', 'convicted')).toEqual([0, 1, null]);
    expect(issuesOf(result, 'number-out-of-range').map((issue) => [issue.column, issue.rows])).toEqual([
      ['SDQ_SCORE', [3]],
      ['CONVICTED', [4]],
    ]);
    expect(issuesOf(result, 'number-not-valid').map((issue) => [issue.column, issue.rows])).toEqual([['SDQ_SCORE', [4]]]);
  });

  it('takes a birth date from another table only when the Header has none', async () => {
    const reviews = file('r.csv', 'CHILD,DOB,REVIEW,REVIEW_CODE', '1,09/09/2009,01/06/2023,PN1', '2,08/08/2008,01/06/2023,PN1');
    const result = await read(
      2024,
      reviews,
      file('h.csv', 'CHILD,SEX,DOB,ETHNIC', '1,1,02/03/2010,WBRI'),
      episodes('e.csv', open('1'), open('2')),
    );
    expect(values(result.records, 'children', 'birthDate')).toEqual(['2010-03-02', '2008-08-08']);
    expect(issuesOf(result, 'differs-from-header').map((issue) => [issue.file, issue.column, issue.rows])).toEqual([['r.csv', 'DOB', [2]]]);
    expect(issuesOf(result, 'child-not-in-header').map((issue) => [issue.file, issue.rows])).toEqual([['e.csv', [3]]]);
  });

  it('reads the other cells of a row that is not UTF-8', async () => {
    const text = new TextEncoder().encode(`${episodesHeader}\n${open('1').replace('PR1,,,,,,', 'PR1,,,,X,,')}\n`);
    text[text.lastIndexOf(88)] = 0xa3;
    const result = await read(2024, sourceFromBytes('e.csv', text));
    expect(issuesOf(result, 'not-utf-8').map((issue) => issue.rows)).toEqual([[2]]);
    expect(childIdsOf(result.records, 'careEpisodes')).toEqual(['1']);
  });

  it('keeps the date of a date with a time, and says so once', async () => {
    const result = await read(
      2024,
      episodes('e.csv', open('1', '2023-05-01T00:30:00+01:00'), open('2', '01/06/2023 00:00'), open('3', '2023-07-01')),
    );
    expect(values(result.records, 'careEpisodes', 'startedOn')).toEqual(['2023-05-01', '2023-06-01', '2023-07-01']);
    expect(issuesOf(result, 'date-with-time')).toMatchObject([{ column: 'DECOM', rows: [2, 3], count: 2, severity: 'information' }]);
  });

  it('never puts a cell’s value into an issue', async () => {
    const secret = 'QX7ZJK';
    const rows = [
      `${secret},${secret},S,C2,N1,U4,PR1,,,,,,`,
      `1,01/05/2023,${secret},${secret},${secret},${secret},${secret},${secret},${secret},${secret},${secret},${secret},${secret}`,
      `"${secret},1`,
    ];
    const tables = [
      episodes('e.csv', ...rows),
      file('h.csv', 'CHILD,SEX,DOB,ETHNIC', `${secret},${secret},${secret},${secret}`),
      file('oc2.csv', 'CHILD,DOB,SDQ_SCORE,SDQ_REASON', `${secret},${secret},${secret},${secret}`),
      file('headerless.csv', `${secret},01/05/2023,S,C2`),
    ];
    const { issues } = await read(2024, ...tables);
    expect(issues.length).toBeGreaterThan(8);
    expect(JSON.stringify(issues)).not.toContain(secret);
  });
});
