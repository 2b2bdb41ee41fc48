import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReturns } from '../../../src/readers/index.js';
import { ssda903Input } from '../../../src/readers/node/index.js';
import type { Records } from '../../../src/records/index.js';
import { day, NULL } from '../../../src/time/index.js';
import { issuesOf } from './support.js';

const folder = '../shared/data/samples/cs-demand-model';
const isHere = existsSync(folder);
if (!isHere) console.log(`Skipped: the five sample years are not at ${folder}.`);

const years = [2018, 2019, 2020, 2021, 2022];
const set = (year: number) => ({ ...ssda903Input(`${folder}/${year - 1}-*@${year}`), laCode: '201' });

/** Children with an episode that the test takes, short breaks left out. */
function children(records: Records, test: (start: number, end: number, isStart: boolean) => boolean): number {
  const { keys, columns, rowCount } = records.tables['careEpisodes']!;
  const text = (name: string, row: number): string | undefined => columns[name]!.dictionary![columns[name]!.values[row]!];
  const found = new Set<number>();
  for (let row = 0; row < rowCount; row++) {
    if (['V3', 'V4'].includes(text('legalStatus', row)!)) continue;
    if (test(columns['startedOn']!.values[row]!, columns['endedOn']!.values[row]!, text('reasonStarted', row) === 'S'))
      found.add(keys.child![row]!);
  }
  return found.size;
}

const lookedAfter = (records: Records, year: number): number => {
  const on = day(`${year}-03-31`);
  return children(records, (start, end) => start <= on && (end === NULL || end > on));
};
const starting = (records: Records, year: number): number =>
  children(records, (start, _, isStart) => isStart && start >= day(`${year - 1}-04-01`) && start <= day(`${year}-03-31`));

describe.skipIf(!isHere)('the five sample years', () => {
  it('each read on its own give the published counts', async () => {
    const counts = [];
    for (const year of years) {
      const { records } = await readReturns({ ssda903: [set(year)] });
      counts.push([lookedAfter(records, year), starting(records, year)]);
    }
    expect(counts).toEqual([
      [367, 150],
      [195, 13],
      [135, 9],
      [89, 11],
      [55, 3],
    ]);
  });

  it('linked give more children looked after, and the issues show why', async () => {
    const result = await readReturns({ ssda903: years.map(set) });
    expect(years.map((year) => [lookedAfter(result.records, year), starting(result.records, year)])).toEqual([
      [466, 150],
      [288, 13],
      [181, 9],
      [122, 11],
      [75, 3],
    ]);
    expect(issuesOf(result, 'open-episode-vanished').map((issue) => [issue.file, issue.count])).toEqual([
      ['2017-episodes.csv', 90],
      ['2018-episodes.csv', 40],
      ['2019-episodes.csv', 26],
      ['2020-episodes.csv', 21],
    ]);
    expect(result.summary.tables.filter((counts) => counts.table === 'Episodes').map((counts) => counts.kept)).toEqual([
      1460, 974, 648, 402, 253,
    ]);
    expect(issuesOf(result, 'episodes-overlap').map((issue) => issue.count)).toEqual([23, 6, 4, 5, 3]);
    expect(result.issues.filter((issue) => issue.severity === 'error')).toEqual([]);
  });

  it('without a year are each given the right one', async () => {
    for (const year of years) {
      const { yearEnding: _, ...unnamed } = set(year);
      const result = await readReturns({ ssda903: [unnamed] });
      expect(issuesOf(result, 'year-inferred')[0]!.message).toContain(`31 March ${year}`);
    }
  });

  it('given for another year are refused, apart from files whose dates cannot tell', async () => {
    for (const year of [2018, 2021]) {
      const result = await readReturns({ ssda903: [{ ...set(year), yearEnding: year + 1 }] });
      expect(issuesOf(result, 'file-for-another-year').map((issue) => issue.file)).toContain(`${year - 1}-episodes.csv`);
      expect(result.records.coverage.flatMap(({ tables }) => tables.map(({ table }) => table))).not.toContain('careEpisodes');
    }
  });
});
