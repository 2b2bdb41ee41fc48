/**
 * A seeded source of numbers. Only integer arithmetic and division by a power of two are used, so that a seed gives the
 * same numbers on every machine; logarithms and cosines are avoided because engines may round them differently.
 */
export interface Random {
  /** Starts the sequence again from a seed. */
  restart(seed: number): void;
  /** A number from 0 up to, not including, 1. */
  uniform(): number;
  /** A whole number from 0 to `count` − 1. */
  below(count: number): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  chance(probability: number): boolean;
}

/** Mixes whole numbers into one 32-bit seed (the finaliser of MurmurHash3), so that near seeds give unlike sequences. */
export function seedFrom(...parts: readonly number[]): number {
  let hash = 0x9e3779b9;
  for (const part of parts) {
    hash = Math.imul(hash ^ part, 0x85ebca6b);
    hash ^= hash >>> 13;
    hash = Math.imul(hash, 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return hash >>> 0;
}

/** The mulberry32 generator. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    restart: (next) => void (state = next >>> 0),
    uniform,
    below: (count) => Math.floor(uniform() * count),
    between: (low, high) => low + Math.floor(uniform() * (high - low + 1)),
    chance: (probability) => uniform() < probability,
  };
}

/** A distribution as points of its cumulative curve: `[share at or below, value]`, both rising. Between points it is a straight line. */
export type Quantiles = readonly (readonly [share: number, value: number])[];

/** A whole number drawn from a distribution. */
export function draw(random: Random, quantiles: Quantiles): number {
  const share = random.uniform();
  let at = 1;
  while (at < quantiles.length - 1 && share >= quantiles[at][0]) at++;
  const low = quantiles[at - 1];
  const high = quantiles[at];
  return Math.round(low[1] + ((share - low[0]) / (high[0] - low[0])) * (high[1] - low[1]));
}

/** Things to choose from with their weights, which add up to any total. */
export type Weighted<T> = readonly (readonly [choice: T, weight: number])[];

/** One choice, as often as its weight says. */
export function pick<T>(random: Random, choices: Weighted<T>): T {
  let total = 0;
  for (const [, weight] of choices) total += weight;
  let left = random.uniform() * total;
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  return choices[choices.length - 1][0];
}

/**
 * The same for choices made a million times: one number drawn and two reads, however many choices there are (Walker's
 * alias method).
 */
export function chooser<T>(choices: Weighted<T>): (random: Random) => T {
  const count = choices.length;
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  const share = choices.map(([, weight]) => (weight / total) * count);
  const other = choices.map((_, at) => at);
  const small = share.flatMap((value, at) => (value < 1 ? [at] : []));
  const large = share.flatMap((value, at) => (value < 1 ? [] : [at]));
  while (small.length > 0 && large.length > 0) {
    const less = small.pop()!;
    const more = large.pop()!;
    other[less] = more;
    share[more] = share[more] - (1 - share[less]);
    (share[more] < 1 ? small : large).push(more);
  }
  const values = choices.map(([choice]) => choice);
  return (random) => {
    const drawn = random.uniform() * count;
    const at = Math.floor(drawn);
    return values[drawn - at < share[at] ? at : other[at]];
  };
}
