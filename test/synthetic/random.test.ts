import { describe, expect, it } from 'vitest';
import { chooser, draw, pick, randomFrom, seedFrom } from '../../src/synthetic/random.js';

describe('the seeded source of numbers', () => {
  it('gives the same sequence again after a restart, and another for another seed', () => {
    const random = randomFrom(7);
    const first = [random.uniform(), random.uniform(), random.uniform()];
    random.restart(7);
    expect([random.uniform(), random.uniform(), random.uniform()]).toEqual(first);
    random.restart(8);
    expect(random.uniform()).not.toBe(first[0]);
  });

  it('keeps whole numbers between their ends and reaches both', () => {
    const random = randomFrom(1);
    const seen = new Set(Array.from({ length: 500 }, () => random.between(3, 6)));
    expect([...seen].sort()).toEqual([3, 4, 5, 6]);
  });

  it('mixes seeds so that the order of their parts matters', () => {
    expect(seedFrom(1, 2)).not.toBe(seedFrom(2, 1));
    expect(seedFrom(1, 2)).toBe(seedFrom(1, 2));
  });

  it('draws half of its values below the median of a distribution', () => {
    const random = randomFrom(3);
    const values = Array.from({ length: 10_000 }, () =>
      draw(random, [
        [0, 0],
        [0.5, 100],
        [1, 1000],
      ]),
    );
    const below = values.filter((value) => value <= 100).length;
    expect(below).toBeGreaterThan(4800);
    expect(below).toBeLessThan(5200);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThanOrEqual(1000);
  });

  it('chooses as often as weights say, by either method', () => {
    const weights = [
      ['a', 70],
      ['b', 25],
      ['c', 5],
    ] as const;
    const quick = chooser(weights);
    for (const choose of [quick, (random: ReturnType<typeof randomFrom>) => pick(random, weights)]) {
      const random = randomFrom(11);
      const counts = { a: 0, b: 0, c: 0 };
      for (let at = 0; at < 20_000; at++) counts[choose(random)]++;
      expect(counts.a / 20_000).toBeCloseTo(0.7, 1);
      expect(counts.b / 20_000).toBeCloseTo(0.25, 1);
      expect(counts.c).toBeGreaterThan(800);
      expect(counts.c).toBeLessThan(1200);
    }
  });
});
