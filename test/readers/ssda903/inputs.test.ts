import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReturns, sourceFromText } from '../../../src/readers/index.js';
import { fileSource, ssda903Input } from '../../../src/readers/node/index.js';
import { episodes, issuesOf } from './support.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ssda903-input-'));
  mkdirSync(join(folder, 'sub.csv'));
  for (const name of ['2024-episodes.csv', '2024-header.CSV', '2023-episodes.csv', 'all.xml', 'notes.txt', '.hidden.csv'])
    writeFileSync(join(folder, name), 'CHILD\n1\n');
  symlinkSync(join(folder, '2023-episodes.csv'), join(folder, 'link.csv'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const names = (text: string): readonly string[] => ssda903Input(text).files.map((file) => file.name);

describe('inputs on disk', () => {
  it('a directory gives its CSV and XML files by name, links among them', () => {
    expect(names(folder)).toEqual(['2023-episodes.csv', '2024-episodes.csv', '2024-header.CSV', 'all.xml', 'link.csv']);
  });

  it('a pattern gives the files that fit it', () => {
    expect(names(join(folder, '2024-*'))).toEqual(['2024-episodes.csv', '2024-header.CSV']);
    expect(names(join(folder, '*-epi*.csv'))).toEqual(['2023-episodes.csv', '2024-episodes.csv']);
  });

  it('a single file is a set', () => {
    expect(names(join(folder, 'all.xml'))).toEqual(['all.xml']);
  });

  it('the year follows an @', () => {
    expect(ssda903Input(`${folder}@2024`).yearEnding).toBe(2024);
    expect(ssda903Input(folder).yearEnding).toBeUndefined();
  });

  it('what cannot be used is the caller’s mistake', () => {
    for (const text of [
      join(folder, 'absent'),
      `${folder}@24`,
      `${folder}@1066`,
      join(folder, 'absent', '*.csv'),
      join(folder, '1999-*'),
      '@2024',
    ]) {
      expect(() => ssda903Input(text), text).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
    }
  });

  it('a file can be read twice, in chunks', () => {
    const path = join(folder, 'large.csv');
    writeFileSync(path, 'x'.repeat(600_000));
    const file = fileSource(path);
    for (let pass = 0; pass < 2; pass++)
      expect([...(file.chunks() as Iterable<Uint8Array>)].map((chunk) => chunk.length)).toEqual([65536, 262144, 262144, 10176]);
  });
});

const populationHeader = 'time_period,time_identifier,geographic_level,old_la_code,new_la_code,population_estimate';

describe('readReturns', () => {
  it('reads a population for both codes of each authority and counts what it passes over', async () => {
    const population = sourceFromText(
      'pop.csv',
      [
        '\uFEFF' + populationHeader,
        '2023,Reporting year,National,,,11998646',
        '2023,Reporting year,Local authority,201,E09000001,1000',
        '2022,Reporting year,Local authority,201,E09000001,x',
        '2022,Reporting year,Local authority,202,E09000007,"1,000"',
        '2022,Reporting year,Local authority,203,E09000011,many',
        '',
      ].join('\n'),
    );
    const { records, issues, summary } = await readReturns({ population, populationName: 'ONS mid-2023' });
    expect(records.population).toMatchObject({
      name: 'ONS mid-2023',
      estimates: [
        { laCode: '201', year: 2023, children: 1000 },
        { laCode: 'E09000001', year: 2023, children: 1000 },
        { laCode: '202', year: 2022, children: 1000 },
        { laCode: 'E09000007', year: 2022, children: 1000 },
      ],
    });
    expect(issues.map((issue) => [issue.code, issue.severity, issue.count])).toEqual([
      ['population-ages-not-said', 'information', 1],
      ['population-row-not-local-authority', 'information', 1],
      ['population-not-available', 'information', 1],
      ['population-row-not-valid', 'error', 1],
    ]);
    expect(summary.tables).toEqual([{ file: 'pop.csv', table: 'population', read: 5, kept: 2, leftOut: 3 }]);
  });

  it('says what a population file lacks', async () => {
    const { records, issues } = await readReturns({ population: sourceFromText('pop.csv', 'time_period,la\n2023,1\n') });
    expect(records.population).toBeNull();
    expect(issues.map((issue) => issue.code)).toEqual(['population-not-recognised']);
  });

  it('takes the authority of SSDA903 sets from the CIN census when there is only one', async () => {
    const set = { yearEnding: 2024, files: [episodes('e.csv', '1,01/05/2023,S,C2,N1,U4,PR1,,,,,,')] };
    const census = (lea: string) =>
      sourceFromText(
        `cin-${lea}.xml`,
        `<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2024</Year><ReferenceDate>2024-03-31</ReferenceDate></CollectionDetails><Source><LEA>${lea}</LEA></Source></Header><Children><Child><ChildIdentifiers><LAchildID>1</LAchildID></ChildIdentifiers><CINdetails><CINreferralDate>2023-05-01</CINreferralDate></CINdetails></Child></Children></Message>`,
      );
    const one = await readReturns({ ssda903: [set], cin: [census('301')] });
    expect(issuesOf(one, 'authority-from-cin-census').map((issue) => issue.severity)).toEqual(['information']);
    expect(one.records.coverage.filter((window) => window.collection === 'ssda903').map((window) => window.laCode)).toEqual(['301']);
    const two = await readReturns({ ssda903: [set], cin: [census('301'), census('302')] });
    expect(issuesOf(two, 'authority-not-given').map((issue) => issue.severity)).toEqual(['warning']);
    const none = await readReturns({ ssda903: [set] });
    expect(none.records.coverage.map((window) => window.laCode)).toEqual(['unknown']);
  });
});
