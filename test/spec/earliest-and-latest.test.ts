import { describe, expect, it } from 'vitest';
import { countCalculation } from '../../src/language/build/shapes.js';
import { earliestOf, equals, isNull, latestOf, notEquals, rows } from '../../src/language/index.js';
import { outcomes } from '../support/measure.js';

const first = countCalculation({
  rows: rows('children', () => equals(earliestOf('careEpisodes', { of: (row) => row.legalStatus }), 'V2')),
});
const last = countCalculation({ rows: rows('children', () => equals(latestOf('careEpisodes', { of: (row) => row.legalStatus }), 'V2')) });
const firstWhere = countCalculation({
  rows: rows('children', () =>
    equals(earliestOf('careEpisodes', { of: (row) => row.legalStatus, where: (row) => notEquals(row.placementType, 'T1') }), 'V2'),
  ),
});

type Episode = readonly [startedOn: string | null, legalStatus: string | null, placementType?: string];

/** What becomes of a child whose episodes of care are these, in the order returned. */
const of = (calculation: typeof first, ...episodes: readonly Episode[]): string | undefined =>
  outcomes(
    {
      tables: {
        children: [{ childId: 'A' }],
        careEpisodes: episodes.map(([startedOn, legalStatus, placementType]) => ({
          childId: 'A',
          startedOn,
          legalStatus,
          placementType: placementType ?? null,
        })),
      },
    },
    calculation,
  )['A'];

describe('the earliest row has the least order date, the latest the greatest', () => {
  it('however the rows were returned', () => {
    expect([of(first, ['2024-06-01', 'C2'], ['2024-05-10', 'V2']), of(last, ['2024-06-01', 'V2'], ['2024-05-10', 'C2'])]).toEqual([
      'counted',
      'counted',
    ]);
    expect(of(first, ['2024-05-10', 'C2'], ['2024-06-01', 'V2'])).toBe('outside');
  });
  it('a row without a date is neither while another has one', () => {
    expect([of(first, [null, 'C2'], ['2024-05-10', 'V2']), of(last, [null, 'C2'], ['2024-05-10', 'V2'])]).toEqual(['counted', 'counted']);
  });
  it('of rows that all have none, the first in the order of same-day rows is the earliest, however they were returned', () => {
    expect([of(first, [null, 'C2'], [null, 'V2']), of(first, [null, 'V2'], [null, 'C2'])]).toEqual(['outside', 'outside']);
    expect([of(last, [null, 'C2'], [null, 'V2']), of(last, [null, 'V2'], [null, 'C2'])]).toEqual(['counted', 'counted']);
  });
  it('rows for which the condition is not true are not asked, those for which it is unknown included', () => {
    expect([
      of(firstWhere, ['2024-05-10', 'C2', 'T1'], ['2024-06-01', 'V2', 'U1']),
      of(firstWhere, ['2024-05-10', 'C2'], ['2024-06-01', 'V2', 'U1']),
    ]).toEqual(['counted', 'counted']);
  });
  it('the earliest row’s value stands also when it has none', () =>
    expect(of(first, ['2024-05-10', null], ['2024-06-01', 'V2'])).toBe('unknown'));
  it('of no rows there is no value', () => {
    const none = countCalculation({ rows: rows('children', () => isNull(earliestOf('careEpisodes', { of: (row) => row.legalStatus }))) });
    expect(of(none)).toBe('counted');
  });
});
