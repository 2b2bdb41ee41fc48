import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childNumbers } from '../../src/records/intern/child-numbers.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the numbers of children', () => {
  it('are given in the order authority and id are first met, as a map does, whether the id comes as text or as bytes', () => {
    const id = fc.oneof(
      fc.string({ maxLength: 4, unit: 'grapheme' }),
      fc.constantFrom('', 'A', 'A\0', 'CHILD-OF-THE-NUMBER-1', 'CHILD-OF-THE-NUMBER-2', 'exactly 16 bytes'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('201', '202', '203'), id, fc.boolean()), { maxLength: 200 }), (given) => {
        const map = new Map<string, number>();
        const numbers = childNumbers();
        const ids: string[] = [];
        for (const [laCode, childId, asBytes] of given) {
          const key = `${laCode} ${childId}`;
          if (!map.has(key)) {
            map.set(key, map.size);
            ids.push(childId);
          }
          const bytes = encode(`<${childId}>`);
          expect(asBytes ? numbers.numberOf(laCode, bytes, 1, bytes.length - 1) : numbers.numberOfText(laCode, childId)).toBe(map.get(key));
        }
        expect(numbers.size).toBe(map.size);
        const { store, offsets } = numbers.texts();
        expect(
          ids.map((_, child) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(store.subarray(offsets[child], offsets[child + 1]))),
        ).toEqual(ids);
      }),
    );
  });

  it('stay the same as many are added', () => {
    const numbers = childNumbers();
    for (let at = 0; at < 20000; at++) expect(numbers.numberOfText(String(201 + (at % 2)), `L${at >> 1}`)).toBe(at);
    expect(numbers.numberOfText('202', 'L6172')).toBe(12345);
    expect(numbers.numberOfText('203', 'L6172')).toBe(20000);
  });
});
