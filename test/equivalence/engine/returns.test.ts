import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlainReturn, recordsAsReturned, recordsFrom } from '../../../src/records/index.js';
import { day } from '../../../src/time/index.js';
import { casesToTry } from '../../support/effort.js';
import { rowsByNaive, rowsByRecords } from './linked-rows.js';
import { returnsArbitrary } from './returns.js';

const seed = 20250331;

describe('returns of several years come to the rows that the naive interpreter makes of them', () => {
  it('as all of them say now', () => {
    fc.assert(
      fc.property(returnsArbitrary, (returns) => {
        expect(rowsByRecords(recordsFrom({ tables: {}, returns }))).toEqual(rowsByNaive(returns, null));
      }),
      { seed, numRuns: casesToTry(400) },
    );
  });

  it('and as they were returned at a time', () => {
    fc.assert(
      fc.property(
        returnsArbitrary,
        fc.constantFrom('2023-03-31', '2024-03-31', '2024-09-30', '2025-03-31', '2026-03-31'),
        (returns, until) => {
          expect(rowsByRecords(recordsAsReturned(recordsFrom({ tables: {}, returns }), day(until)))).toEqual(rowsByNaive(returns, until));
        },
      ),
      { seed, numRuns: casesToTry(400) },
    );
  });

  it('in whatever order they are given', () => {
    fc.assert(
      fc.property(returnsArbitrary, (returns) => {
        // Of two returns of one day, and made on one day, the one given later stands.
        fc.pre(new Set(returns.map(({ laCode, collection, year, to }) => `${laCode} ${collection} ${year ?? to}`)).size === returns.length);
        const figures = (given: readonly PlainReturn[]): unknown =>
          Object.fromEntries(
            Object.entries(rowsByRecords(recordsFrom({ tables: {}, returns: given }))).map(([name, rows]) => [
              name,
              // The numbers of rows go by the order of children, who are as they were first named.
              rows.map((row) => row.slice(0, row.lastIndexOf(',['))).sort(),
            ]),
          );
        expect(figures([...returns].reverse())).toEqual(figures(returns));
      }),
      { seed, numRuns: casesToTry(200) },
    );
  });
});
