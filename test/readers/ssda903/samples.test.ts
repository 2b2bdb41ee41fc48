import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { childrenInCareRate, newEntrantsToCareRate } from '../../../definitions/index.js';
import { dataBeside } from '../../../scripts/data-beside.js';
import type { Definition } from '../../../src/language/index.js';
import { readReturns } from '../../../src/readers/index.js';
import { ssda903Input } from '../../../src/readers/node/index.js';
import type { Records } from '../../../src/records/index.js';
import { calculate, type Vintage } from '../../../src/results/index.js';
import { yearEnding } from '../../../src/time/index.js';
import { issuesOf } from './support.js';

const folder = dataBeside('samples/cs-demand-model');
const isHere = existsSync(folder);
if (!isHere) console.log('Skipped: the five sample years are not on this machine.');

const years = [2018, 2019, 2020, 2021, 2022];
const set = (year: number) => ({ ...ssda903Input(`${folder}/${year - 1}-*@${year}`), laCode: '201' });

/** Children in care on 31 March and those who started in the year, by year. */
function counts(records: Records, ofYears: readonly number[], as?: Vintage): readonly (readonly (number | null)[])[] {
  const periods = ofYears.map((year) => yearEnding(`${year}-03-31`));
  const of = (definition: Definition): readonly (number | null)[] =>
    calculate(records, [definition], { periods, ...(as ? { as } : {}) }).map(({ numerator }) => numerator);
  const [inCare, starting] = [of(childrenInCareRate), of(newEntrantsToCareRate)];
  return ofYears.map((_, at) => [inCare[at]!, starting[at]!]);
}

const alone = [
  [367, 150],
  [195, 13],
  [135, 9],
  [89, 11],
  [55, 3],
];

describe.skipIf(!isHere)('the five sample years', () => {
  it('each read on its own give the counts of their own return', async () => {
    const found = [];
    for (const year of years) found.push(...counts((await readReturns({ ssda903: [set(year)] })).records, [year]));
    expect(found).toEqual(alone);
  });

  it('linked give the same as first returned, and as it now stands the last year is that of its own return', async () => {
    const { records } = await readReturns({ ssda903: years.map(set) });
    expect(counts(records, years, 'first-returned')).toEqual(alone);
    expect(counts(records, years).at(-1)).toEqual([55, 3]);
    // In whatever order they are given.
    const turned = await readReturns({ ssda903: years.map(set).reverse() });
    expect(counts(turned.records, years)).toEqual(counts(records, years));
    expect(counts(turned.records, years, 'first-returned')).toEqual(alone);
  });

  it('tell what became of episodes that the next year does not hold', async () => {
    const result = await readReturns({ ssda903: years.map(set) });
    // 21 episodes open on 31 March 2021 are not in the return of 2022, nor is any other of those children.
    const gone = ['row-corrected', 'row-last-seen'].flatMap((code) => issuesOf(result, code));
    const ofLastYear = gone.filter(({ file, table }) => file === '2020-episodes.csv' && table === 'careEpisodes');
    expect(ofLastYear.map(({ code, count, column }) => [code, count, column])).toEqual([['row-last-seen', 21, 'endedOn']]);
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
