import { describe, expect, it } from 'vitest';
import { readReturns, sourceFromText } from '../../../src/readers/index.js';
import { childIdsOf, episodes, file, issuesOf, read, readSets, values } from './support.js';

const open = (child: string, decom = '01/05/2023'): string => `${child},${decom},S,C2,N1,U4,PR1,,,,,,`;
const ended = (child: string, dec: string): string => `${child},01/05/2023,S,C2,N1,U4,PR1,${dec},X1,,,,`;
const header = (name: string, ...children: readonly string[]) =>
  file(name, 'CHILD,SEX,DOB,ETHNIC', ...children.map((child) => `${child},1,02/03/2010,WBRI`));
const xmlChild = (child: string): string =>
  `<CHILD><HEADER><CHILDID>${child}</CHILDID><SEX>1</SEX><DOB>02/03/2010</DOB><UASC>0</UASC></HEADER><EPISODE><DECOM>01/05/2023</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U4</PL></EPISODE></CHILD>`;
const xml = (name: string, ...children: readonly string[]) =>
  sourceFromText(name, `<EXPSSDA903>${children.map(xmlChild).join('')}</EXPSSDA903>`);

describe('a set that came in more than one way', () => {
  it('as CSV and XML is not read: either may hold the corrections', async () => {
    const result = await read(2024, episodes('e.csv', open('1'), open('2')), xml('return.xml', '1', '3'));
    expect(issuesOf(result, 'both-forms-of-one-return')).toMatchObject([{ file: 'return.xml', table: null, severity: 'error', count: 1 }]);
    expect(result.records.tables['careEpisodes']!.rowCount).toBe(0);
    expect(result.records.coverage).toEqual([]);
  });

  it('as CSV beside XML of another kind is the CSV', async () => {
    const result = await read(2024, episodes('e.csv', open('1')), sourceFromText('census.xml', '<Message><Header/></Message>'));
    expect(issuesOf(result, 'wrong-root-element')).toHaveLength(1);
    expect(issuesOf(result, 'both-forms-of-one-return')).toEqual([]);
    expect(result.records.coverage).toHaveLength(1);
  });

  it('as XML in two parts is one return, and no year is said to be missing', async () => {
    const result = await read(2024, xml('a-to-m.xml', '1', '2'), xml('n-to-z.xml', '3'));
    expect(childIdsOf(result.records, 'careEpisodes')).toEqual(['1', '2', '3']);
    expect(issuesOf(result, 'table-in-parts').map((issue) => [issue.file, issue.table, issue.severity])).toEqual([
      ['a-to-m.xml, n-to-z.xml', 'Header', 'information'],
      ['a-to-m.xml, n-to-z.xml', 'Episodes', 'information'],
    ]);
    expect(issuesOf(result, 'year-missing')).toEqual([]);
    expect(result.records.coverage).toHaveLength(1);
  });

  it('as XML that breaks off covers no days', async () => {
    const whole = `<EXPSSDA903>${xmlChild('1')}${xmlChild('2')}</EXPSSDA903>`;
    const result = await read(2024, sourceFromText('return.xml', whole.slice(0, whole.lastIndexOf('<EPISODE>'))));
    expect(issuesOf(result, 'xml-truncated')).toHaveLength(1);
    expect(childIdsOf(result.records, 'careEpisodes')).toEqual(['1']);
    expect(result.records.coverage).toEqual([]);
  });
});

describe('a table in several CSV files', () => {
  it('is whole when no child is in two of them: parts are checked together, and issues name the part', async () => {
    const files = [
      header('h.csv', '1', '2', '3'),
      episodes('north.csv', open('1'), ended('2', '01/06/2023')),
      episodes('south.csv', open('4'), ended('3', '01/06/2023')),
    ];
    const result = await read(2024, ...files);
    expect(childIdsOf(result.records, 'careEpisodes')).toEqual(['1', '2', '3', '4']);
    expect(issuesOf(result, 'gap-after-x1').map((issue) => [issue.file, issue.rows])).toEqual([
      ['north.csv', [3]],
      ['south.csv', [3]],
    ]);
    expect(issuesOf(result, 'child-not-in-header').map((issue) => [issue.file, issue.rows])).toEqual([['south.csv', [2]]]);
    expect(result.summary.tables.map(({ file: name, kept }) => [name, kept])).toEqual([
      ['h.csv', 3],
      ['north.csv', 2],
      ['south.csv', 2],
    ]);
  });

  it('is not read when a child is in two of them, whatever its capitals: half a table is not the year', async () => {
    const result = await read(2024, episodes('old.csv', open('ab1'), open('ab2')), episodes('new.csv', open('AB1', '02/05/2023')));
    expect(issuesOf(result, 'two-files-for-one-table')).toMatchObject([{ file: 'old.csv, new.csv', table: 'Episodes', severity: 'error' }]);
    expect(values(result.records, 'careEpisodes', 'startedOn')).toEqual([]);
    expect(result.records.coverage).toEqual([]);
  });

  it('does not say that the children of the first part are missing from the second', async () => {
    const parts = (year: number) => ({
      yearEnding: year,
      files: [episodes(`north-${year}.csv`, open('1')), episodes(`south-${year}.csv`, open('2'))],
    });
    const result = await readSets(parts(2024), parts(2025));
    expect(issuesOf(result, 'open-episode-vanished')).toEqual([]);
    expect(result.records.tables['careEpisodes']!.rowCount).toBe(2);
  });
});

describe('two sets for one year', () => {
  it('are told as that, and no year is said to be missing between them', async () => {
    const set = (name: string) => ({ yearEnding: 2024, files: [episodes(name, open('1'))] });
    const result = await readSets(set('draft.csv'), set('final.csv'));
    expect(issuesOf(result, 'two-sets-for-one-year')).toHaveLength(1);
    expect(issuesOf(result, 'year-missing')).toEqual([]);
  });
});

describe('a census whose header names no authority', () => {
  it('is of the one stated', async () => {
    const census = sourceFromText(
      'cin.xml',
      '<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2024</Year><ReferenceDate>2024-03-31</ReferenceDate></CollectionDetails></Header><Children><Child><ChildIdentifiers><LAchildID>1</LAchildID></ChildIdentifiers><CINdetails><CINreferralDate>2023-05-01</CINreferralDate></CINdetails></Child></Children></Message>',
    );
    const stated = await readReturns({ cin: [census], defaultLaCode: '301' });
    expect(stated.records.coverage.map(({ laCode }) => laCode)).toEqual(['301']);
    expect(issuesOf(await readReturns({ cin: [census] }), 'authority-not-known')).toHaveLength(1);
  });
});
