import { describe, expect, it } from 'vitest';
import { lateColumn } from '../../src/records/build/late-column.js';

describe('a column made when it is first asked for', () => {
  it('is made once, and not before', () => {
    let times = 0;
    const column = lateColumn('code', () => {
      times++;
      return { values: Int32Array.of(1, 0), dictionary: ['a', 'b'] };
    });
    expect([column.kind, times]).toEqual(['code', 0]);
    expect([...column.values]).toEqual([1, 0]);
    expect(column.dictionary).toEqual(['a', 'b']);
    expect(times).toBe(1);
  });
});
