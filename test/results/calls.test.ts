import { describe, expect, it } from 'vitest';
import { childrenInCareRate } from '../../definitions/index.js';
import type { Definition } from '../../src/language/index.js';
import { recordsFrom } from '../../src/records/index.js';
import { type CalculateOptions, calculate } from '../../src/results/index.js';
import { yearEnding } from '../../src/time/index.js';
import { type DescribeOptions, describe as describeInWords } from '../../src/words/index.js';

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
    ['a vintage there is not', { periods, as: 'final' }, '`as` is latest or first-returned'],
    ['one code where a list belongs', { periods, authorities: '201' }, 'Authorities are a list of codes'],
  ])('%s', (_, options, message) =>
    expect(() => calculate(records, [childrenInCareRate], options as unknown as CalculateOptions)).toThrow(refused(message)),
  );

  it('ids where definitions belong', () =>
    expect(() => calculate(records, ['children-in-care-rate'] as unknown as Parameters<typeof calculate>[1], { periods })).toThrow(
      refused('Give definitions, not their ids'),
    ));

  it('records that are none', () =>
    expect(() => calculate(null as unknown as Parameters<typeof calculate>[0], [childrenInCareRate], { periods })).toThrow(
      refused('Give records, from a reader or recordsFrom'),
    ));

  it.each([
    ['nothing', null],
    ['no tables', {}],
    ['a table that is no list', { tables: { children: {} } }],
    ['a day of coverage that is none', { tables: {}, coverage: [{ laCode: '201', from: '2024-04-01', to: '31/03/2025' }] }],
    ['a day of a return that is none', { tables: {}, returns: [{ collection: 'cin', from: '2024-04-01', tables: {} }] }],
  ])('plain rows with %s, by its place and without its value', (_, plain) => {
    const build = () => recordsFrom(plain as unknown as Parameters<typeof recordsFrom>[0]);
    expect(build).toThrow(expect.objectContaining({ code: 'invalid-records' }));
    expect(build).not.toThrow(/31\/03\/2025/);
  });

  it('days, by their place', () => {
    const coverage = [{ laCode: '201', from: '2024-04-01', to: 'May' }];
    expect(() => recordsFrom({ tables: {}, coverage })).toThrow('coverage[0].to must be a day, such as "2024-05-01".');
  });

  it.each([
    ['an id', 'children-in-care-rate', { sources: {} }, 'Give a definition, not its id'],
    ['nothing', null, { sources: {} }, 'Give a definition'],
    ['no documents', childrenInCareRate, undefined, 'Give the documents that are cited'],
  ])('describe with %s', (_, definition, options, message) =>
    expect(() => describeInWords(definition as unknown as Definition, options as unknown as DescribeOptions)).toThrow(refused(message)),
  );

  it('a row that is none', () =>
    expect(() => recordsFrom({ tables: { children: [null] } } as unknown as Parameters<typeof recordsFrom>[0])).toThrow(
      expect.objectContaining({ code: 'invalid-records' }),
    ));
});
