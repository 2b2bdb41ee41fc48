import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortedRows } from '../../src/records/build/order-rows.js';

describe('the order of rows', () => {
  it('is by child, then date, then as added, however nearly in order they came', () => {
    const table = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 })), { maxLength: 12 });
    fc.assert(
      fc.property(table, fc.boolean(), (given, isDated) => {
        const child = Int32Array.from(given, ([of]) => of);
        const dates = isDated ? Int32Array.from(given, ([, date]) => date) : null;
        const wanted = given.map((_, row) => row).sort((a, b) => child[a]! - child[b]! || (dates ? dates[a]! - dates[b]! : 0) || a - b);
        const { rows, offsets } = sortedRows(child, dates, 4);
        expect(rows ? [...rows] : given.map((_, row) => row)).toEqual(wanted);
        if (given.length > 0) expect([...offsets!]).toEqual([0, 1, 2, 3, 4].map((below) => given.filter(([of]) => of < below).length));
      }),
    );
  });

  it('is not written down when the rows are in it already', () => {
    expect(sortedRows(Int32Array.of(0, 0, 2), Int32Array.of(5, 5, 1), 3).rows).toBeNull();
    expect(sortedRows(Int32Array.of(0, 0, 2), Int32Array.of(5, 4, 1), 3).rows).toEqual(Int32Array.of(1, 0, 2));
  });
});
