import { expect, it } from 'vitest';
import { episodes, file, issuesOf, read, values } from './support.js';

const care = episodes('episodes.csv', 'A,05/04/2026,S,C2,N1,K2,PR1,,,,,,');
const header = file('header.csv', 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB', 'A,F,01/05/2012,WBRI,UN3,,');

it('social workers and deprivations of liberty are read from their CSV files', async () => {
  const result = await read(
    2027,
    header,
    care,
    file(
      'sw.csv',
      'CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON',
      'A,01/05/2012,SW1,05/04/2026,01/06/2026,leftrl',
      'A,01/05/2012,SW2,01/06/2026,,',
    ),
    file('dolo.csv', 'CHILD,DOB,DOLO_START,DOLO_END', 'A,01/05/2012,01/07/2026,31/02/2027', 'A,01/05/2012,,'),
  );
  expect(values(result.records, 'socialWorkerEpisodes', 'reasonChanged')).toEqual(['LEFTRL', null]);
  expect(values(result.records, 'deprivationsOfLiberty', 'startedOn')).toEqual(['2026-07-01']);
  expect(result.records.tables['deprivationsOfLiberty']!.columns['endedOn']!.unknown).toBeDefined();
  expect(issuesOf(result, 'row-without-date').map(({ table, column, rows }) => [table, column, rows])).toEqual([
    ['DoLo', 'DOLO_START', [3]],
  ]);
  expect(issuesOf(result, 'date-does-not-exist').map(({ table, column }) => [table, column])).toEqual([['DoLo', 'DOLO_END']]);
  const tables = result.records.coverage[0]!.tables.map(({ table }) => table);
  expect(tables).toEqual(expect.arrayContaining(['socialWorkerEpisodes', 'deprivationsOfLiberty']));
});

it('before they were collected nobody misses them', async () => {
  const early = await read(
    2023,
    file('header.csv', 'CHILD,DOB', 'A,01/05/2012'),
    episodes('episodes.csv', 'A,05/04/2022,S,C2,N1,K2,PR1,,,,,,'),
  );
  expect(issuesOf(early, 'table-not-given').map(({ table }) => table)).not.toEqual(expect.arrayContaining(['SWEpisodes', 'DoLo']));
});
