import { describe, expect, it } from 'vitest';
import { rateCalculation } from '../../src/language/build/shapes.js';
import { rows } from '../../src/language/index.js';
import { type Records, recordsFrom } from '../../src/records/index.js';
import { populationOf, populationReason, type Result } from '../../src/results/index.js';
import { yearEnding } from '../../src/time/index.js';
import { figures, measure } from '../support/measure.js';

type Estimate = readonly [laCode: string, year: number, children: number];
const withEstimates = (...estimates: readonly Estimate[]): Records =>
  recordsFrom({
    tables: { children: [{ childId: 'A' }] },
    population: { name: 'mid-2024 estimates', estimates: estimates.map(([laCode, year, children]) => ({ laCode, year, children })) },
  });
const in2025 = yearEnding('2025-03-31');

describe('the population of an authority', () => {
  it('is found under its three-digit or its nine-character code', () => {
    for (const code of ['330', 'E08000025'])
      for (const asked of ['330', 'E08000025'])
        expect(populationOf(withEstimates([code, 2024, 300000]), asked, in2025)).toEqual({
          series: 'mid-2024 estimates',
          year: 2024,
          children: 300000,
        });
  });
  it('is found under the nine-character code that its area had before or has since', () => {
    expect(populationOf(withEstimates(['E08000016', 2024, 51000]), 'E08000038', in2025)?.children).toBe(51000);
    expect(populationOf(withEstimates(['E06000060', 2019, 122000]), 'E10000002', yearEnding('2020-03-31'))?.children).toBe(122000);
  });
  it('its own code comes before another of its area', () => {
    expect(populationOf(withEstimates(['E08000016', 2024, 1], ['E08000038', 2024, 2]), 'E08000038', in2025)?.children).toBe(2);
  });
  it('is never that of the place that took over part of it', () => {
    expect(populationOf(withEstimates(['838', 2018, 66000], ['839', 2018, 72000]), '835', yearEnding('2019-03-31'))).toBeNull();
    expect(populationOf(withEstimates(['909', 2022, 90000]), '942', yearEnding('2023-03-31'))).toBeNull();
  });
  it('is not one of two that differ; the same number twice is one', () => {
    expect(populationOf(withEstimates(['330', 2024, 1], ['330', 2024, 2]), '330', in2025)).toBeNull();
    expect(populationReason(withEstimates(['330', 2024, 1], ['330', 2024, 2]), '330', in2025)).toEqual({
      code: 'population-has-two-estimates',
      year: 2024,
      message: 'The population given has more than one estimate of 330 for mid-2024, and they differ.',
    });
    expect(populationOf(withEstimates(['330', 2024, 2], ['330', 2024, 2]), '330', in2025)?.children).toBe(2);
  });
});

describe('no population says why', () => {
  it.each([
    ['330', '2025-03-31', 'The population given has no estimate of 330 for mid-2024, nor for any other year.'],
    ['942', '2023-03-31', 'The population given has no estimate of 942 for mid-2022: Cumberland began on 1 April 2023.'],
    ['837', '2020-03-31', 'The population given has no estimate of 837 for mid-2019: Bournemouth ended on 31 March 2019.'],
    // Bournemouth existed in mid-2018, but series on the boundaries of 2019 mark it as not available.
    [
      '837',
      '2019-03-31',
      'The population given has no estimate of 837 for mid-2018: Bournemouth ended on 31 March 2019, and series made since then leave it out.',
    ],
    ['E08000038', '2025-03-31', 'The population given has no estimate of E08000038 for mid-2024, nor for any other year.'],
    ['999', '2025-03-31', 'The population given has no estimate of 999 for mid-2024, and 999 is not the code of an authority in England.'],
  ])('%s, year ending %s', (laCode, end, message) =>
    expect(populationReason(withEstimates(['201', 2023, 9]), laCode, yearEnding(end))).toMatchObject({
      code: 'population-without-estimate',
      years: [],
      message,
    }),
  );
  it('and which years it has of the authority, when it is another year that is missing', () => {
    expect(populationReason(withEstimates(['330', 2022, 7], ['E08000025', 2021, 8], ['201', 2024, 9]), '330', in2025)).toEqual({
      code: 'population-without-estimate',
      year: 2024,
      years: [2021, 2022],
      message: 'The population given has no estimate of 330 for mid-2024; it has mid-2021 and mid-2022.',
    });
  });
  it('none was given at all', () => {
    expect(populationReason(recordsFrom({ tables: { children: [{ childId: 'A' }] } }), '330', in2025)).toEqual({
      code: 'no-population',
      message: 'No population was given, so there is a count and no rate.',
    });
  });
  it('in the result, as a warning beside the typed reason', () => {
    const plan = { laCode: '942', childId: 'A', startedOn: '2022-05-10' };
    const population = { name: 'mid-2024 estimates', estimates: [{ laCode: '909', year: 2022, children: 90000 }] };
    const [result]: readonly Result[] = figures(
      { tables: { childProtectionPlans: [plan] }, population },
      measure(rateCalculation({ rows: rows('childProtectionPlans') })),
      { start: '2022-04-01', end: '2023-03-31' },
    );
    expect([result!.value, result!.noValue, result!.population]).toEqual([null, 'population-without-estimate', null]);
    expect(result!.warnings).toContainEqual({
      code: 'population-without-estimate',
      message: 'The population given has no estimate of 942 for mid-2022: Cumberland began on 1 April 2023.',
    });
  });
});

describe('a result across a reorganisation', () => {
  const codes = (laCode: string, start: string, end: string): readonly string[] => {
    const plan = { laCode, childId: 'A', startedOn: start };
    const population = {
      name: 'estimates',
      estimates: [{ laCode, year: Number(end.slice(0, 4)) - (end.slice(5) < '04' ? 1 : 0), children: 90000 }],
    };
    return figures(
      { tables: { childProtectionPlans: [plan] }, population },
      measure(rateCalculation({ rows: rows('childProtectionPlans') })),
      { start, end },
    )[0]!.warnings.map(({ code }) => code);
  };
  it('says so when its period runs over the change, and not in the first whole year after it', () => {
    expect(codes('942', '2023-01-01', '2023-12-31')).toEqual(['reorganisation']);
    expect(codes('942', '2023-04-01', '2024-03-31')).toEqual([]);
  });
  it('says so when the history it looks back on does', () => {
    const plan = { laCode: '942', childId: 'A', startedOn: '2023-05-10' };
    const definition = measure(rateCalculation({ rows: rows('childProtectionPlans') }), {
      history: [{ collection: 'cin', monthsBefore: 12, why: 'an example' }],
    });
    const [result] = figures({ tables: { childProtectionPlans: [plan] } }, definition, { start: '2023-04-01', end: '2024-03-31' });
    expect(result!.warnings.find(({ code }) => code === 'reorganisation')?.message).toMatch(
      /when its children were counted under Cumbria \(909\)\.$/,
    );
  });
});
