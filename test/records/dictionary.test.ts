import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dictionary } from '../../src/records/index.js';

describe('a dictionary', () => {
  it('numbers strings in the order first seen, as a map does', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 4, unit: 'binary' }), { maxLength: 300 }), (texts) => {
        const map = new Map<string, number>();
        const found = dictionary();
        for (const text of texts) {
          if (!map.has(text)) map.set(text, map.size);
          expect(found.intern(text)).toBe(map.get(text));
        }
        expect(found.values).toEqual([...map.keys()]);
        for (const [text, number] of map) expect(found.find(text)).toBe(number);
      }),
    );
  });

  it('finds nothing it was not given, names of object properties included', () => {
    const found = dictionary(['a', 'b']);
    for (const text of ['c', '', '__proto__', 'constructor', 'length']) expect(found.find(text)).toBe(-1);
    expect(found.intern('__proto__')).toBe(2);
    expect(found.values).toEqual(['a', 'b', '__proto__']);
  });

  it('keeps its numbers as it grows', () => {
    const found = dictionary();
    const texts = Array.from({ length: 50000 }, (_, at) => String(at));
    for (const text of texts) found.intern(text);
    expect(texts.every((text, at) => found.find(text) === at)).toBe(true);
  });
});
