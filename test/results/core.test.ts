import { describe, expect, it } from 'vitest';
import { childrenInCareRate, cinAttendance } from '../../definitions/index.js';
import * as core from '../../src/core.js';
import { calculate } from '../../src/results/index.js';

const periods = [core.yearEnding('2025-03-31')];
const recordsWith = (laCode: string): core.Records =>
  core.recordsFrom({
    tables: {
      careEpisodes: [{ laCode: '201', childId: 'A', startedOn: '2024-05-01', reasonStarted: 'S', legalStatus: 'C2', placementType: 'U4' }],
    },
    coverage: [{ laCode: '201', from: '2019-04-01', to: '2025-03-31' }],
    population: { name: 'test', estimates: [{ laCode, year: 2024, children: 1600 }] },
  });

describe('the core', () => {
  it('gives the figures of the whole, but what is known of the authority', () => {
    const records = recordsWith('201');
    const [whole] = calculate(records, [childrenInCareRate], { periods });
    const [small] = core.calculate(records, [childrenInCareRate], { periods });
    const { region, ...context } = whole!.context;
    expect(region).toBeDefined();
    expect(small).toEqual({ ...whole, context, contextMissing: expect.arrayContaining([...whole!.contextMissing, 'region']) });
  });

  it('takes a population under the codes of the records alone', () => {
    const records = recordsWith('E09000001');
    expect(calculate(records, [childrenInCareRate], { periods })[0]!.denominator).toBe(1600);
    expect(core.calculate(records, [childrenInCareRate], { periods })[0]).toMatchObject({
      numerator: 1,
      noValue: 'population-without-estimate',
    });
  });

  it('refuses figures that are given, and says who reads them', () => {
    const refused = expect.objectContaining({ code: 'not-calculable' });
    expect(() => core.calculate(recordsWith('201'), [cinAttendance], { periods })).toThrow(refused);
    expect(() => core.calculate(recordsWith('201'), [childrenInCareRate], { periods, aggregates: [{ name: 'test', rows: [] }] })).toThrow(
      refused,
    );
  });
});
