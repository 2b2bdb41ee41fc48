import { describe, expect, it } from 'vitest';
import { childrenInCareRate } from '../../definitions/index.js';
import { recordsFrom } from '../../src/records/index.js';
import { type CalculateOptions, calculate } from '../../src/results/index.js';
import { yearEnding } from '../../src/time/index.js';

const records = recordsFrom({ tables: { children: [{ laCode: '201', childId: 'A' }] } });
const refused = (message: string) => expect.objectContaining({ code: 'invalid-argument', message: expect.stringContaining(message) });
const periods = [yearEnding('2025-03-31')];

describe('a call that TypeScript would refuse is refused in words', () => {
  it.each([
    ['no options', undefined, 'Name at least one period'],
    ['no periods', {}, 'Name at least one period'],
    ['an empty list of periods', { periods: [] }, 'Name at least one period'],
    ['a period as text', { periods: ['2025-03-31'] }, 'A period is made by yearEnding'],
    ['no period in the list', { periods: [null] }, 'A period is made by yearEnding'],
  ])('%s', (_, options, message) =>
    expect(() => calculate(records, [childrenInCareRate], options as unknown as CalculateOptions)).toThrow(refused(message)),
  );

  it('ids where definitions belong', () =>
    expect(() => calculate(records, ['children-in-care-rate'] as unknown as Parameters<typeof calculate>[1], { periods })).toThrow(
      refused('Give definitions, not their ids'),
    ));

  it('a row that is none', () =>
    expect(() => recordsFrom({ tables: { children: [null] } } as unknown as Parameters<typeof recordsFrom>[0])).toThrow(
      expect.objectContaining({ code: 'invalid-records' }),
    ));
});
