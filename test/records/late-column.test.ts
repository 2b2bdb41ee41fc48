import { describe, expect, it } from 'vitest';
import { lateColumn } from '../../src/records/late-column.js';
import { columnOfTexts, joinedTexts } from '../../src/records/row-texts.js';

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

  it('numbers the texts of its rows, each distinct one once, also when they come from several parts', () => {
    const texts = (...values: readonly string[]) => {
      const encoded = values.map((value) => new TextEncoder().encode(value));
      const offsets = [0];
      for (const { length } of encoded) offsets.push(offsets.at(-1)! + length);
      return { store: Uint8Array.from(encoded.flatMap((bytes) => [...bytes])), offsets: Int32Array.from(offsets) };
    };
    const column = columnOfTexts('id', joinedTexts([texts('A', 'Łódź', ''), texts(), texts('A', 'B', 'Łódź')]));
    expect([...column.values]).toEqual([0, 1, 2, 0, 3, 1]);
    expect(column.dictionary).toEqual(['A', 'Łódź', '', 'B']);
  });
});
