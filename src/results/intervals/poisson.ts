import { type Confidence, Precise, tailOf } from './interval.js';

/** The ends of an interval round a count. */
export interface CountEnds {
  readonly lower: Precise;
  readonly upper: Precise;
}

const CLOSE_ENOUGH = new Precise('1e-32');
const MOST_STEPS = 100;

/** Chance of at most `count` events when `mean` are expected, and of exactly `count`. */
function poisson(count: number, mean: Precise): { readonly atMost: Precise; readonly exactly: Precise } {
  let term = mean.neg().exp();
  let sum = term;
  for (let k = 1; k <= count; k++) {
    term = term.times(mean).div(k);
    sum = sum.plus(term);
  }
  return { atMost: sum, exactly: term };
}

function newton(start: number, step: (at: Precise) => Precise): Precise {
  let at: Precise = new Precise(start);
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const change = step(at);
    at = at.minus(change);
    if (change.abs().lt(CLOSE_ENOUGH)) break;
  }
  return at;
}

/** Mean at which `count` or fewer events have the tail's chance. Started between the count and the root, every step goes up to it. */
function upperEnd(count: number, tail: Precise): Precise {
  return newton(count + 1, (mean) => {
    const { atMost, exactly } = poisson(count, mean);
    return tail.minus(atMost).div(exactly);
  });
}

/** Mean at which `count` or more events have the tail's chance. Started above the root, every step goes down to it. */
function lowerEnd(count: number, tail: Precise): Precise {
  if (count === 0) return new Precise(0);
  // One event or more has chance 1 − e^−mean, which is solved outright.
  if (count === 1) return new Precise(1).minus(tail).ln().neg();
  return newton(count - 1, (mean) => {
    const { atMost, exactly } = poisson(count - 1, mean);
    return new Precise(1).minus(atMost).minus(tail).div(exactly);
  });
}

const remembered = new Map<string, CountEnds>();

/**
 * The exact interval of a Poisson count (Garwood 1936): half of the chi-square points with 2x and 2x + 2 degrees of
 * freedom. For counts below 10; each is worked out once.
 */
export function exactPoissonEnds(count: number, confidence: Confidence): CountEnds {
  const key = `${count}|${confidence}`;
  const known = remembered.get(key);
  if (known) return known;
  const tail = tailOf(confidence);
  const ends = { lower: lowerEnd(count, tail), upper: upperEnd(count, tail) };
  remembered.set(key, ends);
  return ends;
}
