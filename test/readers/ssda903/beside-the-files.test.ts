import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReturns } from '../../../src/readers/index.js';
import { fileSource, ssda903Input } from '../../../src/readers/node/index.js';
import { episodes, episodesHeader, file, issuesOf, read } from './support.js';

const open = (child: string, decom = '01/05/2023'): string => `${child},${decom},S,C2,N1,U4,PR1,,,,,,`;
const table = `${episodesHeader}\n${open('1')}\n`;

let folder = '';
const made = (name: string, fill: (path: string) => void): string => {
  const path = join(folder, name);
  mkdirSync(path);
  fill(path);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'beside-the-files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const readFolder = (path: string) => readReturns({ ssda903: [{ ...ssda903Input(`${path}@2024`), laCode: '201' }] });

describe('what stands beside the files of a set', () => {
  it('is named: workbooks and text files, folders named like files, links that lead nowhere', async () => {
    const path = made('mixed', (at) => {
      writeFileSync(join(at, 'Everything.CSV'), table);
      for (const name of ['Header 2024.xlsx', 'header.txt', 'readme.md', '.DS_Store', '~$Header 2024.xlsx', 'Thumbs.db'])
        writeFileSync(join(at, name), '');
      mkdirSync(join(at, 'oc2.csv'));
      symlinkSync(join(at, 'nowhere'), join(at, 'reviews.csv'));
      symlinkSync('loop.csv', join(at, 'loop.csv'));
    });
    const result = await readFolder(path);
    expect(result.records.coverage).toHaveLength(1);
    expect(issuesOf(result, 'entry-passed-over').map((issue) => [issue.file, issue.severity])).toEqual([
      ['Header 2024.xlsx', 'warning'],
      ['header.txt', 'warning'],
      ['loop.csv', 'warning'],
      ['oc2.csv', 'warning'],
      ['readme.md', 'information'],
      ['reviews.csv', 'warning'],
    ]);
  });

  it('is named in the error when there is no file at all', () => {
    const path = made('workbooks', (at) => writeFileSync(join(at, 'Episodes 2024.xlsx'), ''));
    expect(() => ssda903Input(path)).toThrow(/There is no \.csv or \.xml file at .*It holds Episodes 2024\.xlsx/);
  });

  it('makes the lack of Episodes an error, and of Episodes that were given and refused it is not said', async () => {
    const header = file('h.csv', 'CHILD,SEX,DOB,ETHNIC', '1,1,02/03/2010,WBRI');
    const without = await read(2024, header);
    expect(issuesOf(without, 'table-not-given').find((issue) => issue.table === 'Episodes')).toMatchObject({ severity: 'error' });
    const refused = await read(2024, header, file('e.csv', 'CHILD,DECOM,RNE,CIN,PLACE,REC', '1,01/05/2023,S,N1,U4,'));
    expect(issuesOf(refused, 'table-not-given').filter((issue) => issue.table === 'Episodes')).toEqual([]);
  });

  it('cannot act on a terminal through a file’s name', async () => {
    const path = made('escapes', (at) =>
      writeFileSync(join(at, 'e\u001b[31m\u202evil.csv'), `${episodesHeader}\n${open('1')}\n,${open('2')}\n`),
    );
    const result = await readFolder(path);
    expect(result.issues.length).toBeGreaterThan(0);
    expect(result.issues.map((issue) => issue.file).filter((name) => name.includes('\u001b') || name.includes('\u202e'))).toEqual([]);
    expect(issuesOf(result, 'row-without-child').map((issue) => issue.file)).toEqual(['e\uFFFD[31m\uFFFDvil.csv']);
  });
});

describe('a file that cannot be read', () => {
  it('is the caller’s mistake, in one sentence that says why', async () => {
    const text = (path: string): Promise<unknown> => readReturns({ cin: [fileSource(path)] });
    await expect(text(join(folder, 'absent.xml'))).rejects.toMatchObject({
      code: 'invalid-argument',
      message: expect.stringMatching(/there is no such file\.$/),
    });
    await expect(text(made('named.xml', () => undefined))).rejects.toMatchObject({
      code: 'invalid-argument',
      message: expect.stringMatching(/it is a folder, not a file\.$/),
    });
  });

  it.skipIf(process.getuid?.() === 0)('says so when it may not be read', async () => {
    const path = join(folder, 'locked.xml');
    writeFileSync(path, '<Message/>');
    chmodSync(path, 0);
    await expect(readReturns({ cin: [fileSource(path)] })).rejects.toMatchObject({
      code: 'invalid-argument',
      message: expect.stringMatching(/you may not read it\.$/),
    });
  });
});

describe('a column for the authority, which the return has not', () => {
  const withAuthority = (...rows: readonly string[]) => file('e.csv', `${episodesHeader},LA`, ...rows);

  it('refuses a file in which it names two: their children may have the same ids', async () => {
    const result = await read(2024, withAuthority(`${open('1')},201`, `${open('2')},202`));
    expect(issuesOf(result, 'several-authorities-in-one-file')).toMatchObject([{ file: 'e.csv', table: 'Episodes', severity: 'error' }]);
    expect(result.records.coverage).toEqual([]);
  });

  it('is told when it names another authority than the one stated', async () => {
    const same = await read(2024, withAuthority(`${open('1')},201`, `${open('2')},201`));
    expect(issuesOf(same, 'la-code-differs')).toEqual([]);
    expect(same.records.coverage).toHaveLength(1);
    const other = await read(2024, withAuthority(`${open('1')},202`));
    expect(issuesOf(other, 'la-code-differs')).toMatchObject([{ column: 'LA', severity: 'warning' }]);
  });
});

describe('columns', () => {
  it.each([600, 10_000])('beyond the limit are the reason given when the table’s are among them: %i more', async (count) => {
    const wide = Array.from({ length: count }, (_, at) => `extra${at}`).join(',');
    const before = file('e.csv', `${wide},${episodesHeader}`, `${wide},${open('1')}`);
    const after = file('e.csv', `${episodesHeader},${wide}`, `${open('1')},${wide}`);
    for (const one of [before, after]) {
      const result = await read(2024, one);
      expect(result.issues.filter(({ severity }) => severity === 'error')).toMatchObject([{ code: 'too-many-columns' }]);
      expect(result.issues).toHaveLength(1);
    }
  });

  it('show no control characters in their names', async () => {
    const result = await read(2024, file('e.csv', `${episodesHeader},\u001b[31mEVIL\u0007`, `${open('1')},1`));
    expect(issuesOf(result, 'column-unknown').map((issue) => issue.column)).toEqual(['31MEVIL']);
  });
});

describe('birth dates', () => {
  const header = (...rows: readonly string[]) => file('h.csv', 'CHILD,SEX,DOB,ETHNIC', ...rows);

  it('after an episode started are told at the Header’s row; after the year’s end, as that', async () => {
    const births = header('1,1,02/05/2023,WBRI', '2,1,01/05/2023,WBRI', '3,1,01/04/2024,WBRI');
    const result = await read(2024, births, episodes('e.csv', open('1'), open('2'), open('3')));
    expect(issuesOf(result, 'born-after-episode-started')).toMatchObject([
      { file: 'h.csv', table: 'Header', column: 'DOB', rows: [2], count: 1 },
    ]);
    expect(issuesOf(result, 'birth-after-year').map((issue) => [issue.file, issue.column, issue.rows])).toEqual([['h.csv', 'DOB', [4]]]);
  });

  it('that the Header lacks and another table gives are told', async () => {
    const oc2 = file('oc2.csv', 'CHILD,DOB,SDQ_SCORE', '1,02/03/2010,12', '2,02/03/2010,12');
    const result = await read(2024, header('1,1,,WBRI', '2,1,02/03/2010,WBRI'), episodes('e.csv', open('1'), open('2')), oc2);
    expect(issuesOf(result, 'filled-from-another-table')).toMatchObject([
      { file: 'oc2.csv', column: 'DOB', rows: [2], count: 1, severity: 'warning' },
    ]);
    const without = await read(2024, episodes('e.csv', open('1')), oc2);
    expect(issuesOf(without, 'filled-from-another-table')).toMatchObject([{ count: 2, severity: 'information' }]);
  });
});

describe('an end of care that the next episode does not know of', () => {
  const of = (dec: string, rec: string, rne: string): Promise<readonly unknown[]> =>
    read(2024, episodes('e.csv', `1,01/05/2023,S,C2,N1,U4,PR1,${dec},${rec},,,,`, `1,10/06/2023,${rne},C2,N1,K2,PR1,,,,,,`)).then(
      (result) => issuesOf(result, 'care-goes-on-after-its-end').map((issue) => [issue.column, issue.rows]),
    );

  it('is told: a reason for leaving, and a new placement the same day', async () => {
    expect(await of('10/06/2023', 'E4A', 'P')).toEqual([['REC', [2]]]);
  });

  it('is none when care went on, began again, or stopped for a day', async () => {
    expect(await of('10/06/2023', 'X1', 'P')).toEqual([]);
    expect(await of('10/06/2023', 'E4A', 'S')).toEqual([]);
    expect(await of('09/06/2023', 'E4A', 'P')).toEqual([]);
  });
});

describe('a start on the day an episode ended', () => {
  const of = (from: string, dec: string, rne: string, to = 'C2'): Promise<readonly unknown[]> =>
    read(2024, episodes('e.csv', `1,01/05/2023,S,${from},N1,U4,PR1,${dec},E4A,,,,`, `1,10/06/2023,${rne},${to},N1,K2,PR1,,,,,,`)).then(
      (result) => issuesOf(result, 'care-starts-without-a-gap').map((issue) => [issue.column, issue.rows]),
    );

  it('is told', async () => {
    expect(await of('C2', '10/06/2023', 'S')).toEqual([['RNE', [3]]]);
  });

  it('is none after a day between, for another reason, and from or to short breaks', async () => {
    expect(await of('C2', '09/06/2023', 'S')).toEqual([]);
    expect(await of('C2', '10/06/2023', 'P')).toEqual([]);
    expect(await of('V4', '10/06/2023', 'S')).toEqual([]);
    expect(await of('C2', '10/06/2023', 'S', 'V3')).toEqual([]);
  });
});

describe('an episode that starts and ends on one day', () => {
  const of = async (...rows: readonly string[]): Promise<readonly unknown[]> => {
    const result = await read(2024, episodes('e.csv', ...rows));
    return issuesOf(result, 'episode-starts-and-ends-on-one-day').map((issue) => [issue.column, issue.rows]);
  };

  it('is told, and one that lasts a night is not', async () => {
    expect(await of('1,01/05/2023,S,C2,N1,U4,PR1,01/05/2023,E4A,,,,', '2,01/05/2023,S,C2,N1,U4,PR1,02/05/2023,E4A,,,,')).toEqual([
      ['DEC', [2]],
    ]);
  });

  it('is not told again where another episode starts that day', async () => {
    expect(await of('1,01/05/2023,S,L1,N1,U4,PR1,01/05/2023,X1,,,,', '1,01/05/2023,L,V2,N1,U4,PR1,,,,,,')).toEqual([]);
  });
});
