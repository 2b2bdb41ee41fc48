import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFromBytes, sourceFromText } from '../../../src/readers/index.js';
import { episodes, episodesHeader, file, issuesOf, read, values } from './support.js';

const row = '7,01/05/2023,S,C2,N1,U4,PR1,,,,,,';
const good = episodes('good.csv', row);
const utf16 = (text: string, mark: boolean): Uint8Array => {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (character) => character.charCodeAt(0))];
  return new Uint8Array(units.flatMap((unit) => [unit & 255, unit >> 8]));
};

const traps: readonly (readonly [string, string, SourceFile])[] = [
  ['an empty file', 'file-empty', sourceFromText('bad.csv', '')],
  ['a file of blank lines', 'file-empty', sourceFromText('bad.csv', '\n\n \n')],
  ['an xlsx workbook renamed', 'file-is-spreadsheet', sourceFromBytes('bad.csv', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0]))],
  ['an xls workbook renamed', 'file-is-spreadsheet', sourceFromBytes('bad.csv', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))],
  ['UTF-16 with its mark', 'file-is-utf-16', sourceFromBytes('bad.csv', utf16(`${episodesHeader}\r\n${row}\r\n`, true))],
  ['UTF-16 without a mark', 'file-is-utf-16', sourceFromBytes('bad.csv', utf16(`${episodesHeader}\r\n${row}\r\n`, false))],
  ['a file with NUL bytes', 'file-is-binary', sourceFromText('bad.csv', `${episodesHeader}\n${row}\n8\0`)],
  [
    'columns separated by semicolons',
    'file-separated-otherwise',
    sourceFromText('bad.csv', `${episodesHeader}\n${row}\n`.replaceAll(',', ';')),
  ],
  ['columns separated by tabs', 'file-separated-otherwise', sourceFromText('bad.csv', `${episodesHeader}\n${row}\n`.replaceAll(',', '\t'))],
  ['title lines above the header', 'title-above-header', file('bad.csv', 'Children looked after,,', '', episodesHeader, row)],
  ['columns of no table', 'file-not-recognised', file('bad.csv', 'name,amount', 'a,1')],
  ['a file without its header', 'file-not-recognised', file('bad.csv', row)],
  ['XML', 'file-is-xml', file('bad.csv', '<?xml version="1.0"?>', '<EXPSSDA903/>')],
  ['no DEC column', 'required-column-missing', file('bad.csv', 'CHILD,DECOM,RNE,LS,CIN,PLACE,REC', '7,01/05/2023,S,C2,N1,U4,')],
];

describe('files that are not what they claim', () => {
  it.each(traps)('%s gives one error, one sentence, and no rows', async (_, code, bad) => {
    const result = await read(2024, bad);
    const errors = result.issues.filter((issue) => issue.severity === 'error');
    expect(errors.map((issue) => [issue.code, issue.file, issue.count])).toEqual([[code, 'bad.csv', 1]]);
    expect(errors[0]!.message.match(/\.( |$)/g)).toHaveLength(1);
    expect(result.records.tables['careEpisodes']!.rowCount).toBe(0);
  });

  it.each(traps)('%s beside a good file takes nothing from it', async (_, code, bad) => {
    const result = await read(2024, bad, good);
    expect(issuesOf(result, code)).toHaveLength(1);
    expect(values(result.records, 'careEpisodes', 'startedOn')).toEqual(['2023-05-01']);
  });

  it('names the columns that are missing and what is lost', async () => {
    const result = await read(2024, file('e.csv', 'CHILD,DECOM,RNE,CIN,PLACE,REC', '7,01/05/2023,S,N1,U4,'));
    expect(issuesOf(result, 'required-column-missing')[0]!.message).toBe(
      'The Episodes file has no LS, DEC column, so it cannot be read and nothing is known of episodes of care, on which nearly every figure rests.',
    );
  });

  it('says that a file has only its header: an error for Episodes, a warning for a table that can be empty', async () => {
    const result = await read(2024, episodes('e.csv'), file('m.csv', 'CHILD,DOB,MISSING,MIS_START,MIS_END'));
    expect(issuesOf(result, 'file-has-no-rows').map((issue) => [issue.file, issue.severity])).toEqual([
      ['e.csv', 'error'],
      ['m.csv', 'warning'],
    ]);
  });

  it('covers no days with Episodes of which none could be kept, and says so', async () => {
    const empty = await read(2024, episodes('e.csv'));
    const wrong = await read(2024, episodes('e.csv', '7,45047,S,C2,N1,U4,PR1,,,,,,', '8,45048,S,C2,N1,U4,PR1,,,,,,'));
    expect([empty.records.coverage, wrong.records.coverage]).toEqual([[], []]);
    expect(issuesOf(wrong, 'no-row-kept')).toMatchObject([{ file: 'e.csv', table: 'Episodes', severity: 'error', count: 1 }]);
    expect(issuesOf(empty, 'no-row-kept')).toEqual([]);
  });

  it('says that a year is beyond those whose items it knows', async () => {
    expect(issuesOf(await read(2027, good), 'year-not-known')).toEqual([]);
    expect(issuesOf(await read(2031, good), 'year-not-known')).toMatchObject([{ file: 'good.csv', severity: 'warning', count: 1 }]);
  });

  it('leaves out a file given for the wrong year and says which year it is for', async () => {
    const rows = [
      '7,01/05/2017,S,C2,N1,U4,PR1,01/08/2017,E4A,,,,',
      '8,01/06/2017,S,C2,N1,U4,PR1,01/02/2018,E4A,,,,',
      '9,01/06/2017,S,C2,N1,U4,PR1,,,,,,',
    ];
    const result = await read(2020, episodes('e.csv', ...rows));
    const [issue] = issuesOf(result, 'file-for-another-year');
    expect(issue!.severity).toBe('error');
    expect(issue!.message).toContain('given for the year ending 31 March 2020');
    expect(issue!.message).toContain('mainly in the year ending 31 March 2018');
    expect(result.records.tables['careEpisodes']!.rowCount).toBe(0);
    expect(result.records.coverage).toEqual([]);
  });

  it('leaves out a later year’s file given for an earlier year', async () => {
    const result = await read(2017, episodes('e.csv', '7,01/05/2017,S,C2,N1,U4,PR1,,,,,,', '8,01/06/2017,S,C2,N1,U4,PR1,,,,,,'));
    expect(issuesOf(result, 'file-for-another-year')).toHaveLength(1);
  });

  it('does not follow a column named after a property of objects', async () => {
    const result = await read(2024, file('e.csv', `${episodesHeader},__proto__,constructor`, `${row},x,y`));
    expect(issuesOf(result, 'column-unknown').map((issue) => issue.column)).toEqual(['__PROTO__', 'CONSTRUCTOR']);
    expect(result.records.tables['careEpisodes']!.rowCount).toBe(1);
  });
});
