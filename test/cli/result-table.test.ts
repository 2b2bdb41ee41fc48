import { describe, expect, it } from 'vitest';
import {
  childrenInCareRate,
  cinPlanRate,
  cinRateExcludingLookedAfter,
  definitions as everyDefinition,
  fosterCareShare,
  s47Rate,
  sdqCompletion,
} from '../../definitions/index.js';
import { resultTable } from '../../src/cli/print/result-table.js';
import type { Definition } from '../../src/language/index.js';
import { type PlainCoverage, recordsFrom } from '../../src/records/index.js';
import { calculate } from '../../src/results/index.js';
import { demoAuthority, recordsOf } from '../../src/synthetic/index.js';
import { yearEnding } from '../../src/time/index.js';

const WIDTH = 120;
const definitions = [childrenInCareRate, cinPlanRate, s47Rate, sdqCompletion];

function table(coverage: readonly PlainCoverage[], ...ends: readonly string[]): string {
  const records = recordsFrom({
    tables: { careEpisodes: [{ laCode: '201', childId: 'A', startedOn: '2020-05-01', reasonStarted: 'S', legalStatus: 'C2' }] },
    coverage,
  });
  return resultTable('Heading', definitions, calculate(records, definitions, { periods: ends.map(yearEnding) }), WIDTH);
}

describe('a table of results says why there is no value', () => {
  it('indicators without any figure stand together under the one reason that holds for them', () => {
    const text = table(
      [{ collection: 'ssda903', from: '2024-04-01', to: '2025-03-31', tables: ['careEpisodes', 'children'] }],
      '2025-03-31',
    );
    expect(text.slice(text.indexOf('No value'))).toBe(
      [
        'No value',
        '  No CIN census return was given.',
        '    cin-plan-rate, s47-rate',
        '  The SSDA903 return of 1 April 2024 to 31 March 2025 has no OC2 table.',
        '    sdq-completion',
        '',
      ].join('\n'),
    );
    expect(text).toContain('(1) a  1 counted');
    expect(text).toContain('a  a count, not a rate: No population was given');
  });
  it('of several periods, the one it holds for is named when the others have another', () => {
    const text = table([{ collection: 'cin', from: '2020-04-01', to: '2022-03-31' }], '2021-03-31', '2023-03-31');
    const why = text.replace(/\s+/g, ' ');
    expect(why).toContain(
      '2021: The definition holds from 1 April 2021: Plan dates are collected from the census of 2022. 2023: The CIN census returns end on 31 March 2022',
    );
  });
  it('a period without a figure beside others with one is marked, and the mark explained', () => {
    const text = table([{ from: '2023-04-01', to: '2024-03-31' }], '2024-03-31', '2025-03-31');
    expect(text).toMatch(/– \w/);
    expect(text).toContain('no value: The SSDA903 returns end on 31 March 2024; they are needed to 31 March 2025.');
  });
  it('a figure whose two returns hardly hold the same children says so beside its counts', () => {
    const records = recordsFrom({
      tables: {
        careEpisodes: [{ laCode: '201', childId: '417', startedOn: '2024-05-01', reasonStarted: 'S', legalStatus: 'C2' }],
        cinEpisodes: [{ laCode: '201', childId: '00417', referredOn: '2024-05-01' }],
      },
      coverage: [{ from: '2022-04-01', to: '2025-03-31' }],
    });
    const both = [cinRateExcludingLookedAfter, childrenInCareRate];
    const text = resultTable('Heading', both, calculate(records, both, { periods: [yearEnding('2025-03-31')] }), WIDTH);
    expect(text).toMatch(/1 counted; the two returns hardly hold\s[\s\S]*the same children/);
    expect(text.match(/hardly/g)).toHaveLength(1);
  });

  it('a figure after a break in the series, or over too small a population, is marked', () => {
    const broken: Definition = {
      ...fosterCareShare,
      editions: [
        { from: '2016-04-01', to: '2021-03-31', note: 'As it was.', comparable: 'with-previous' },
        { from: '2021-04-01', note: 'A code changed.', comparable: 'break' },
      ],
    };
    const records = recordsFrom({
      tables: {
        careEpisodes: ['A', 'B'].map((childId) => ({
          laCode: '201',
          childId,
          startedOn: '2019-05-01',
          reasonStarted: 'S',
          legalStatus: 'C2',
        })),
      },
      coverage: [{ from: '2019-04-01', to: '2025-03-31' }],
      population: { name: 'test', estimates: [{ laCode: '201', year: 2021, children: 1 }] },
    });
    const periods = [yearEnding('2021-03-31'), yearEnding('2022-03-31')];
    const text = resultTable('Heading', [broken, childrenInCareRate], calculate(records, [broken, childrenInCareRate], { periods }), WIDTH);
    expect(text).toMatch(/foster care +% +0 +0 a/);
    expect(text).toContain('a  Figures before a break in the series are not comparable with this one, on 1 April 2021: A code');
    expect(text).toContain('More were counted (2) than children are in the population given (1)');
  });

  it.each([60, 80, 100, 140])('fits a screen of %i columns, with every figure and its counts', (screen) => {
    const records = recordsOf([demoAuthority()]);
    const results = calculate(records, everyDefinition, { periods: [2023, 2024, 2025].map((year) => yearEnding(`${year}-03-31`)) });
    const text = resultTable('Heading', everyDefinition, results, screen);
    expect(text.split('\n').filter((line) => line.length > screen)).toEqual([]);
    const inCare = results.filter(({ indicator }) => indicator === 'children-in-care-rate');
    const words = text.replace(/\s+/g, ' ');
    for (const { value } of inCare) expect(words).toContain(` ${value} `);
    const { numerator, denominator } = inCare.at(-1)!;
    expect(words).toContain(`${numerator} of ${denominator!.toLocaleString('en-GB')}`);
  });
});
