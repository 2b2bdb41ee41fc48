import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { definitions } from '../../definitions/index.js';
import { readReturns, sourceFromText } from '../../src/readers/index.js';
import { recordsFrom } from '../../src/records/index.js';
import { calculate, confidenceInterval, type Result } from '../../src/results/index.js';
import { resultSchema, resultsJsonSchema } from '../../src/results/schema/index.js';
import { demoAuthority, recordsOf } from '../../src/synthetic/index.js';
import { quarterEnding, yearEnding } from '../../src/time/index.js';
import { census, child, referral } from '../readers/cin/support.js';
import { episodes, file } from '../readers/ssda903/support.js';

const problemsOf = (result: Result): readonly string[] => {
  const read = resultSchema.safeParse(JSON.parse(JSON.stringify(result)));
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${result.indicator} ${path.join('.')}: ${message}`);
};

const years = [yearEnding('2025-03-31'), yearEnding('2020-03-31'), quarterEnding('2024-12-31')];

describe('the schema of results', () => {
  it('holds for every definition of an authority whose returns are whole, with members, intervals and strata', () => {
    const records = recordsOf([demoAuthority()]);
    const results = definitions.flatMap((definition) =>
      calculate(records, [definition], {
        periods: years,
        members: true,
        interval: confidenceInterval(95),
        ...(definition.breakdowns[0] ? { by: definition.breakdowns[0].id } : {}),
      }),
    );
    expect(results.length).toBeGreaterThan(100);
    expect(results.flatMap(problemsOf)).toEqual([]);
    for (const result of results) expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it('holds for results without a value, whatever the reason', async () => {
    const broken = Array.from({ length: 5 }, (_, at) => `B${at},10/06/2023,S`);
    const unreadable = Array.from({ length: 25 }, (_, at) => `D${at},10/06/2023,S,C2,N1,U4,PR1,31/06/2024,E11,,,,`);
    const good = Array.from({ length: 20 }, (_, at) => `A${at},10/06/2023,S,C2,N1,U4,PR1,,,,,,`);
    const header = file('header.csv', 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB', 'A0,M,01/02/2012,WBRI,UN3,,');
    const population = (...rows: readonly string[]) =>
      sourceFromText(
        'population.csv',
        ['time_period,geographic_level,old_la_code,new_la_code,age_group,population_estimate', ...rows, ''].join('\n'),
      );
    const set = (rows: readonly string[], yearEnding = 2025) => ({
      files: [header, episodes('episodes.csv', ...rows)],
      yearEnding,
      laCode: '201',
    });
    const cin = (name: string, year: number, lea: string) =>
      sourceFromText(name, census(child('1', referral(`${year - 1}-05-01`)), { year, lea }));
    const given = [
      { ssda903: [set([...good, ...broken])] },
      { ssda903: [set([...good, ...unreadable])], population: population('2024,Local authority,201,E09000001,All ages,12') },
      { ssda903: [set(good)], population: population('2022,Local authority,201,E09000001,0-17,12') },
      {
        ssda903: [set(good)],
        population: population('2024,Local authority,201,E09000001,0-17,12', '2024,Local authority,201,E09000001,0-17,13'),
      },
      { ssda903: [set(good)], population: population('2024,Local authority,201,E09000007,0-17,12') },
      { ssda903: [set(good)], population: population('x') },
      { ssda903: [set(good), set(good, 2022)], cin: [cin('a.xml', 2023, '202')] },
      { cin: [cin('a.xml', 2025, '201'), cin('b.xml', 2023, '201'), sourceFromText('c.xml', '<Message>')] },
    ];
    const results: Result[] = [];
    for (const returns of given) results.push(...calculate((await readReturns(returns)).records, definitions, { periods: years }));
    const lacksColumn = recordsFrom({
      tables: { children: [{ laCode: '201', childId: 'A' }] },
      coverage: [{ from: '2015-04-01', to: '2025-03-31' }],
    });
    results.push(...calculate(lacksColumn, definitions, { periods: years }));
    expect(results.flatMap(problemsOf)).toEqual([]);
    const seen = new Set(results.flatMap(({ noValueReasons }) => noValueReasons.map(({ code }) => code)));
    expect([...seen].sort()).toEqual([
      'collection-not-given',
      'column-not-returned',
      'insufficient-history',
      'no-denominator',
      'no-population',
      'no-values',
      'outside-edition',
      'period-not-allowed',
      'population-codes-disagree',
      'population-has-two-estimates',
      'population-left-out',
      'population-of-other-ages',
      'population-without-estimate',
      'return-left-out',
      'returns-end-early',
      'returns-have-a-gap',
      'returns-of-another-authority',
      'table-not-returned',
      'too-many-rows-left-out',
      'too-many-values-unreadable',
    ]);
  });

  it('refuses what is none', () => {
    const [result] = calculate(recordsOf([demoAuthority()]), [definitions[0]!], { periods: [years[0]!] });
    expect(problemsOf({ ...result!, value: 'NaN' })).not.toEqual([]);
    expect(problemsOf({ ...result!, rank: 1 } as unknown as Result)).not.toEqual([]);
    const { waterfall: _, ...less } = result!;
    expect(problemsOf(less as unknown as Result)).not.toEqual([]);
  });

  it('is written as JSON Schema that reads back as a schema', () => {
    const schema = resultsJsonSchema();
    expect(schema).toMatchObject({ type: 'array', $schema: 'https://json-schema.org/draft/2020-12/schema' });
    expect(z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse([]).success).toBe(true);
  });
});
