import { expect, it } from 'vitest';
import { childrenInCareRate } from '../../definitions/index.js';
import { figureFrom } from '../../src/compare/index.js';
import { recordsFrom } from '../../src/records/index.js';
import { calculate } from '../../src/results/index.js';
import { yearEnding } from '../../src/time/index.js';

const records = recordsFrom({
  tables: {
    careEpisodes: ['201', 'X1'].map((laCode) => ({ laCode, childId: 'A', startedOn: '2024-05-01', reasonStarted: 'S', legalStatus: 'C2' })),
  },
  coverage: [{ from: '2024-04-01', to: '2025-03-31' }],
  population: { name: 'mid-2024 estimates', estimates: [{ laCode: '201', year: 2024, children: 1600 }] },
});
const results = (context?: Parameters<typeof calculate>[2]['context']) =>
  calculate(records, [childrenInCareRate], { periods: [yearEnding('2025-03-31')], ...(context ? { context } : {}) });
const asked = childrenInCareRate.context.map(({ field }) => field);

it('a result brings the context that is known of itself, and names the rest as missing', () => {
  const [city, other] = results();
  expect(city!.context).toEqual({ 'child-population': '1600 (mid-2024 estimates, mid-2024)', region: 'London' });
  expect(city!.contextMissing).toEqual(asked.filter((field) => field !== 'child-population' && field !== 'region'));
  // X1 is no authority of England, and has no population.
  expect([other!.context, other!.contextMissing]).toEqual([{}, asked]);
});

it('what the caller gives comes with the results of that authority, as far as the definition asks for it', () => {
  const [city, other] = results({
    '201': { deprivation: 'IDACI 2025, rank 90 of 153', region: 'City of London', 'court-practice': 'not asked for by this definition' },
  });
  expect(city!.context).toEqual({
    deprivation: 'IDACI 2025, rank 90 of 153',
    region: 'City of London',
    'child-population': '1600 (mid-2024 estimates, mid-2024)',
  });
  expect(city!.contextMissing).toEqual(asked.filter((field) => !['deprivation', 'region', 'child-population'].includes(field)));
  expect(other!.context).toEqual({});
  expect(figureFrom(city!, 'City of London', { 'uasc-share': '3 %' }).context).toEqual({ ...city!.context, 'uasc-share': '3 %' });
});
