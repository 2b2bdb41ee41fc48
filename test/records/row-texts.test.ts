import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOfTexts, joinedTexts } from '../../src/records/build/row-texts.js';
import type { TextBytes } from '../../src/records/index.js';
import { casesToTry } from '../support/effort.js';

function textBytes(values: readonly string[]): TextBytes {
  const encoded = values.map((value) => new TextEncoder().encode(value));
  const offsets = [0];
  for (const { length } of encoded) offsets.push(offsets.at(-1)! + length);
  return { store: Uint8Array.from(encoded.flatMap((bytes) => [...bytes])), offsets: Int32Array.from(offsets) };
}

describe('a column of one text a row', () => {
  it('numbers texts in the order first seen, as a map does, also when they come from several parts', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 4, unit: 'grapheme' }),
      fc.constantFrom('', 'A', 'A\0', '\uFEFFid', '__proto__', 'x'.repeat(500), 'é'.repeat(40), 'Łódź'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 60 }), { minLength: 1, maxLength: 4 }), (parts) => {
        const column = columnOfTexts('id', joinedTexts(parts.map(textBytes)));
        const map = new Map<string, number>();
        const expected = parts.flat().map((value) => {
          if (!map.has(value)) map.set(value, map.size);
          return map.get(value);
        });
        expect([...column.values]).toEqual(expected);
        expect(column.dictionary).toEqual([...map.keys()]);
      }),
      { numRuns: casesToTry(200) },
    );
  });

  it('keeps its numbers as they become many', () => {
    const ids = Array.from({ length: 20000 }, (_, at) => `L201-${at}`);
    const column = columnOfTexts('id', textBytes([...ids, 'L201-12345']));
    expect(column.values[12345]).toBe(12345);
    expect(column.values[20000]).toBe(12345);
    expect(column.dictionary).toEqual(ids);
  });
});
