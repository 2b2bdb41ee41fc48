import type { ComparisonOperator } from '../../language/nodes.js';
import { NULL } from '../../time/index.js';
import { zeroed } from '../memory/arena.js';
import type { Truths } from '../sets/truth-bits.js';
import type { Vector } from '../sets/vector.js';
import { type ColumnTest, MOST, type Truth } from './column-predicate.js';

/** What a test between limits is for a value of which only a day is known that it lies after, or nothing at all. */
function truthAfter({ byCode, isOutside, whenNull }: ColumnTest, low: number, high: number, after: number): Truth {
  if (byCode) return 'unknown';
  if (isOutside) return after >= high && whenNull !== 'false' ? 'true' : 'unknown';
  // A test that no value passes is not known to be passed, and one that no value fails not known to be failed.
  if (high === MOST && after + 1 >= low && whenNull !== 'false') return 'true';
  return after >= high && whenNull !== 'true' ? 'false' : 'unknown';
}

/** The truths of a test where values are unknown take the place of what was made of their `NULL`. */
export function withUnknownValues(test: ColumnTest, index: Int32Array | null, found: Truths, every: number, asksUnknown: boolean): Truths {
  const { low, high, limits } = test;
  const stored = test.unknown!;
  const { yes } = found;
  let { unknown } = found;
  for (let at = 0; at < yes.length; at++) {
    const after = stored[index ? index[at] : at];
    if (after === NULL) continue;
    let isTrue = 0;
    let isUnknown = 0;
    const periods = limits?.lows.length ?? 1;
    for (let period = 0; period < periods; period++) {
      const bit = limits ? 1 << period : every;
      const truth = truthAfter(test, limits ? limits.lows[period] : low, limits ? limits.highs[period] : high, after);
      if (truth === 'true') isTrue |= bit;
      else if (truth === 'unknown') isUnknown |= bit;
    }
    yes[at] = isTrue & every;
    if (!asksUnknown) continue;
    unknown ??= zeroed(yes.length);
    unknown[at] = isUnknown & every;
  }
  return { yes, unknown };
}

const mirrored: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '=': '=',
  '<>': '<>',
};

/** A comparison of a value that lies after a day with one that is known. */
function comparedAfter(operator: ComparisonOperator, after: number, value: number): Truth {
  if (value === NULL) return 'unknown';
  switch (operator) {
    case '>':
    case '<>':
      return value <= after ? 'true' : 'unknown';
    case '>=':
      return value <= after + 1 ? 'true' : 'unknown';
    case '<':
      return value <= after + 1 ? 'false' : 'unknown';
    case '<=':
    case '=':
      return value <= after ? 'false' : 'unknown';
  }
}

/** What a comparison of two vectors is where a side is unknown; with both unknown it stays unknown. */
export function comparedUnknown(operator: ComparisonOperator, left: Vector, right: Vector, found: Truths, every: number): Truths {
  const { yes, unknown } = found;
  for (let at = 0; at < yes.length; at++) {
    const ofLeft = left.unknown ? left.unknown[at] : NULL;
    const ofRight = right.unknown ? right.unknown[at] : NULL;
    if ((ofLeft === NULL) === (ofRight === NULL)) continue;
    const truth =
      ofLeft === NULL ? comparedAfter(mirrored[operator], ofRight, left.values[at]) : comparedAfter(operator, ofLeft, right.values[at]);
    if (truth === 'unknown') continue;
    if (truth === 'true') yes[at] = every;
    if (unknown) unknown[at] = 0;
  }
  return found;
}
