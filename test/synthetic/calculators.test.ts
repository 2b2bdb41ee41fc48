import { beforeAll, describe, expect, it } from 'vitest';
import { definitions } from '../../definitions/index.js';
import { type Data, prepare, scopeOf, type Tally, tally } from '../../src/engine/index.js';
import { generateAuthority, recordsOf, type Truth, truthOf } from '../../src/synthetic/index.js';
import { yearEnding } from '../../src/time/index.js';
import { figuresOfCleanReturns } from './figures.js';

/** The simulator knows what happened; the calculators see only the records. Where history suffices they must agree exactly. */
describe('what is calculated from the records is what happened', () => {
  const authority = generateAuthority({ laCode: '996', seed: 21, children: 90_000, firstYearEnding: 2021, years: 5 });
  const years = [2023, 2024, 2025] as const;
  let data: Data;
  const truth = new Map<number, Truth>();
  beforeAll(() => {
    data = prepare(recordsOf([authority]));
    for (const year of years) truth.set(year, truthOf(authority, year));
  });

  const counted = (id: string, year: number): Tally => {
    const definition = definitions.find((one) => one.id === id)!;
    return tally(definition.calculation, scopeOf(data, yearEnding(`${year}-03-31`)))[0]!;
  };

  it.each(years)('in the year ending 31 March %i', (year) => {
    const of = truth.get(year)!;
    const expected = figuresOfCleanReturns(of);
    const found = Object.fromEntries(
      Object.entries(expected).map(([id, [, denominator]]) => {
        const result = counted(id, year);
        return [id, [denominator === null ? result.denominator : result.counted, denominator === null ? null : result.denominator]];
      }),
    );
    expect(found).toEqual(expected);
    for (const [count] of Object.values(expected)) expect(count).toBeGreaterThan(0);
    // Children away on 31 March are there, so that counting them where they come back to is put to the test.
    expect(of.temporarilyAwayFromFoster).toBeGreaterThan(0);
  });
});
