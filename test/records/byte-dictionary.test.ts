import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteDictionary } from '../../src/records/byte-dictionary.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a dictionary of bytes', () => {
  it('numbers texts in the order first seen, as a map does, whether they come as text or as bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ maxLength: 4, unit: 'grapheme' }), fc.boolean()), { maxLength: 200 }), (given) => {
        const map = new Map<string, number>();
        const found = byteDictionary();
        for (const [text, asBytes] of given) {
          if (!map.has(text)) map.set(text, map.size);
          const bytes = encode(`<${text}>`);
          expect(asBytes ? found.internBytes(bytes, 1, bytes.length - 1) : found.intern(text)).toBe(map.get(text));
        }
        expect(found.size).toBe(map.size);
        expect(found.values).toEqual([...map.keys()]);
        for (const [text, number] of map) expect(found.find(text)).toBe(number);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps texts of any length and alphabet', () => {
    const found = byteDictionary();
    const texts = ['', 'x'.repeat(5000), 'é'.repeat(40), 'Łódź', '\uFEFFid', '__proto__', '0'];
    expect(texts.map((text) => found.intern(text))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(found.values).toEqual(texts);
    expect(found.find('x'.repeat(4999))).toBe(-1);
  });

  it('keeps its numbers as it grows, and gives texts added after it was asked for them', () => {
    const found = byteDictionary();
    found.intern('first');
    expect(found.values).toEqual(['first']);
    for (let at = 0; at < 20000; at++) found.intern(`L201-${at}`);
    expect(found.values[12346]).toBe('L201-12345');
    expect(found.find('L201-12345')).toBe(12346);
    expect(found.size).toBe(20001);
  });
});
