import { describe, expect, it } from 'vitest';
import { IndicatorError } from '../../src/errors.js';
import { type PlainRow, type PlainTables, recordsFrom, refuseUnknownCodes } from '../../src/records/index.js';

/** What a caller in JavaScript, or with rows from JSON, is told. */
const told = (tables: unknown): { readonly code: string; readonly message: string } => {
  try {
    recordsFrom({ tables: tables as PlainTables });
  } catch (error) {
    if (error instanceof IndicatorError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('Nothing was refused.');
};
const good = { laCode: '201', childId: 'A', startedOn: '2024-05-01' };

describe('plain rows that do not fit the record model', () => {
  it('are refused by table, row and column, without the value', () => {
    const second = (row: object): { readonly code: string; readonly message: string } =>
      told({ careEpisodes: [good, { ...good, ...row }] });
    expect(second({ startedOn: '01/05/2024' })).toEqual({
      code: 'invalid-records',
      message: 'Row 2 of careEpisodes: startedOn must be a day, such as "2024-05-01", or null where there is none.',
    });
    // A day that does not exist, a number of days, a moment: none is a day.
    for (const startedOn of ['2024-02-30', 19844, '2024-05-01T00:00:00Z']) expect(second({ startedOn }).code).toBe('invalid-records');
    expect(told({ children: [{ childId: 'A', isDisabled: 'false' }] })).toEqual({
      code: 'invalid-records',
      message: 'Row 1 of children: isDisabled must be true or false, or null where there is none.',
    });
    expect(told({ oc2: [{ childId: 'A', sdqScore: 13.5 }] }).message).toBe(
      'Row 1 of oc2: sdqScore must be a whole number, or null where there is none.',
    );
  });

  it('are refused when a value is no text, number, yes or no: a Date, a list, nothing between quotes, a row that is none', () => {
    const column = (name: string, value: unknown): string => told({ careEpisodes: [{ ...good, [name]: value }] }).message;
    expect(column('startedOn', new Date('2024-05-01'))).toMatch(/^Row 1 of careEpisodes: startedOn must be a day/);
    expect(column('endedOn', '')).toMatch(/^Row 1 of careEpisodes: endedOn must be a day/);
    expect(column('endedOn', { unknown: true, after: '01/05/2024' })).toMatch(
      /^Row 1 of careEpisodes: endedOn is unknown after what must be a day/,
    );
    expect(column('legalStatus', '')).toMatch(/^Row 1 of careEpisodes: legalStatus must be a code as text/);
    expect(column('placementUrn', ['1'])).toMatch(/^Row 1 of careEpisodes: placementUrn must be text/);
    expect(told({ careEpisodes: [good, null] }).message).toBe('Row 2 of careEpisodes is no object of columns.');
  });

  it('are refused for a code that no list holds when that is asked for, and kept as written otherwise', () => {
    const tables = {
      careEpisodes: [
        { ...good, placementType: 'U4' },
        { ...good, childId: 'B', placementType: 'ZZ' },
      ],
    };
    expect(recordsFrom({ tables }).tables['careEpisodes']!.rowCount).toBe(2);
    expect(() => recordsFrom({ tables }, { unknownCodes: refuseUnknownCodes })).toThrow(
      'Row 2 of careEpisodes: placementType must be a code of the set placementType, or null where there is none.',
    );
  });

  it('name a column or a table there is not, and those there are', () => {
    const column = told({ careEpisodes: [{ ...good, startedOnn: '2024-05-01' }] });
    expect(column.code).toBe('unknown-column');
    expect(column.message).toMatch(/^Row 1 of careEpisodes: there is no column "startedOnn"\. There are: .*\bstartedOn\b/);
    const table = told({ episodes: [good] });
    expect(table.code).toBe('unknown-table');
    expect(table.message).toContain('careEpisodes');
  });

  it('take a column left out, undefined or null for no value', () => {
    const rows = [good, { ...good, childId: 'B', endedOn: undefined }, { ...good, childId: 'C', endedOn: null }];
    expect(recordsFrom({ tables: { careEpisodes: rows as readonly PlainRow<'careEpisodes'>[] } }).tables.careEpisodes.rowCount).toBe(3);
  });
});

describe('plain rows that name no authority', () => {
  const laCodes = (plain: Parameters<typeof recordsFrom>[0]): readonly (string | null)[] => {
    const { columns, rowCount } = recordsFrom(plain).tables['children']!;
    return Array.from({ length: rowCount }, (_, row) => columns['laCode']!.dictionary![columns['laCode']!.values[row]!]!);
  };
  const unnamed = { childId: 'B', startedOn: '2024-05-01' };

  it('are of the only one that the coverage or another row names, and of none when there are two', () => {
    const days = { from: '2024-04-01', to: '2025-03-31' };
    expect(laCodes({ tables: { careEpisodes: [unnamed] }, coverage: [{ laCode: '202', ...days }] })).toEqual(['202']);
    expect(laCodes({ tables: { careEpisodes: [good, unnamed] } })).toEqual(['201', '201']);
    expect(laCodes({ tables: { careEpisodes: [good, unnamed] }, coverage: [{ laCode: '202', ...days }] })).toEqual(['201', 'unknown']);
    expect(laCodes({ tables: { careEpisodes: [unnamed] } })).toEqual(['unknown']);
  });
});

describe('plain rows in TypeScript', () => {
  it('have the columns of their table, each of its kind', () => {
    const episode: PlainRow<'careEpisodes'> = { childId: 'A', startedOn: '2024-05-01', legalStatus: 'C2' };
    // @ts-expect-error a column that is misspelt
    const misspelt: PlainRow<'careEpisodes'> = { childId: 'A', startedOnn: '2024-05-01' };
    // @ts-expect-error a column of another table
    const stranger: PlainRow<'careEpisodes'> = { childId: 'A', referredOn: '2024-05-01' };
    // @ts-expect-error a day is text
    const number: PlainRow<'careEpisodes'> = { childId: 'A', startedOn: 19844 };
    // @ts-expect-error true or false, not a word
    const word: PlainRow<'children'> = { childId: 'A', isDisabled: 'no' };
    // @ts-expect-error a table there is not
    const table: PlainTables = { episodes: [{ childId: 'A' }] };
    expect([episode, misspelt, stranger, number, word, table]).toHaveLength(6);
  });
});
