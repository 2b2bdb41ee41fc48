import { describe, expect, it } from 'vitest';
import { childrenInCareRate } from '../../definitions/index.js';
import { type Issue, readReturns, sourceFromText } from '../../src/readers/index.js';
import { calculate, type Result } from '../../src/results/index.js';
import { yearEnding } from '../../src/time/index.js';
import { episodes, file } from './ssda903/support.js';

const columns = 'time_period,geographic_level,old_la_code,new_la_code,age_group,population_estimate';
const upTo17 = 'Children aged 0 to 17 years';

async function read(lines: readonly string[], header = columns): Promise<{ readonly result: Result; readonly issues: readonly Issue[] }> {
  const { records, issues } = await readReturns({
    ssda903: [
      {
        files: [
          file('header.csv', 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB', 'A,M,01/02/2012,WBRI,UN3,,', 'B,M,01/02/2012,WBRI,UN3,,'),
          episodes('episodes.csv', 'A,10/06/2023,S,C2,N1,U4,PR1,,,,,,', 'B,10/06/2023,S,C2,N1,U4,PR1,,,,,,'),
        ],
        yearEnding: 2025,
        laCode: '201',
      },
    ],
    population: sourceFromText('population.csv', [header, ...lines, ''].join('\n')),
  });
  const [result] = calculate(records, [childrenInCareRate], { periods: [yearEnding('2025-03-31')] });
  return { result: result!, issues: issues.filter(({ table }) => table === 'population') };
}

const codes = (issues: readonly Issue[]): readonly string[] => issues.map(({ code }) => code);
const own = (estimate: string, ages = upTo17, year = 2024): string => `${year},Local authority,201,E09000001,${ages},${estimate}`;

describe('a population file that can be used', () => {
  it.each(['1812', '"1,812"', '1812.0'])('%s children are 1812', async (text) => {
    const { result, issues } = await read([own(text)]);
    expect([result.denominator, result.noValue, codes(issues)]).toEqual([1812, null, []]);
  });

  it.each(['Children aged 0 to 17 years', '0-17', 'Ages 0–17', 'Under 18'])('%s is children aged 0 to 17', async (ages) =>
    expect((await read([own('1812', ages)])).result.denominator).toBe(1812),
  );

  it('of its rows only those of children aged 0 to 17, and of both sexes, are read', async () => {
    const { result, issues } = await read([own('9000', 'All ages'), own('1812'), own('2100', '0 to 25')]);
    expect([result.denominator, codes(issues)]).toEqual([1812, ['population-of-other-ages']]);
    const bySex = await read(
      ['2024,Local authority,201,E09000001,Female,880', '2024,Local authority,201,E09000001,Total,1812'],
      'time_period,geographic_level,old_la_code,new_la_code,sex,population_estimate',
    );
    expect([bySex.result.denominator, codes(bySex.issues)]).toEqual([1812, ['population-ages-not-said', 'population-by-sex']]);
  });

  it('the same number twice is one', async () => expect((await read([own('1812'), own('1812')])).result.denominator).toBe(1812));

  it('fewer children than were counted are told', async () => {
    const { result } = await read([own('1')]);
    expect([result.value, result.warnings.map(({ code }) => code)]).toEqual(['20000', ['population-below-count', 'small-denominator']]);
  });
});

describe('a population file that cannot be used says why on the figure', () => {
  const reasonOf = async (...lines: readonly string[]) => (await read(lines)).result.noValueReasons[0];

  it('of other ages', async () =>
    expect(await reasonOf(own('1812', 'Children aged 0 to 25 years'))).toEqual({
      code: 'population-of-other-ages',
      year: 2024,
      ages: ['Children aged 0 to 25 years'],
      message: 'The population given of 201 for mid-2024 is of other ages than 0 to 17 (Children aged 0 to 25 years).',
    }));

  it('of another year, which is named', async () =>
    expect(await reasonOf(own('1812', upTo17, 2022))).toMatchObject({ code: 'population-without-estimate', year: 2024, years: [2022] }));

  it('of another authority', async () =>
    expect(await reasonOf(`2024,Local authority,202,E09000007,${upTo17},1812`)).toMatchObject({
      code: 'population-without-estimate',
      years: [],
    }));

  it('with two that differ, which the issues name by line', async () => {
    const { result, issues } = await read([own('1812'), own('1813')]);
    expect(result.noValueReasons).toMatchObject([{ code: 'population-has-two-estimates', year: 2024 }]);
    expect(issues).toMatchObject([{ code: 'population-given-twice', severity: 'error', rows: [3] }]);
  });

  it('with the codes of two authorities in one row', async () =>
    expect(await reasonOf(`2024,Local authority,201,E09000007,${upTo17},1812`)).toMatchObject({
      code: 'population-codes-disagree',
      codes: ['201', 'E09000007'],
    }));

  it('the two codes of one area are one authority, a changed code too', async () => {
    const { result } = await read([`2024,Local authority,370,E08000016,${upTo17},51000`, own('1812')]);
    expect(result.denominator).toBe(1812);
  });

  it('that is no population file, by name and issue', async () => {
    const { result } = await read(['x'], 'name');
    expect(result.noValueReasons).toMatchObject([
      { code: 'population-left-out', files: [{ file: 'population.csv', because: 'population-not-recognised' }] },
    ]);
  });

  it.each([
    [own('c'), 'population-not-available'],
    [own('-100'), 'population-row-not-valid'],
    [own('12.5'), 'population-row-not-valid'],
    [`,Local authority,201,E09000001,${upTo17},1812`, 'population-row-not-valid'],
    [`2024,Local authority,,,${upTo17},1812`, 'population-row-without-authority'],
    [`2024,Local authority,0201,E0900001,${upTo17},1812`, 'population-code-not-valid'],
  ])('%s is told', async (line, code) => {
    const { result, issues } = await read([line, `2024,Local authority,202,E09000007,${upTo17},1812`]);
    expect(codes(issues)).toContain(code);
    expect(result.noValueReasons).toMatchObject([{ code: 'population-without-estimate' }]);
  });
});
