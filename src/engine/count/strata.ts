import type { ExclusiveBreakdown, OverlappingBreakdown } from '../../language/nodes.js';
import { NULL } from '../../time/index.js';
import { truths } from '../evaluate/truths.js';
import { values } from '../evaluate/values.js';
import { inUnits } from '../prepare/decimals.js';
import { periodsOf } from '../references.js';
import type { Scope } from '../scope.js';
import { type Each, inPeriod } from '../sets/each.js';
import { type Frame, inBlocks } from '../sets/frame.js';
import type { Vector } from '../sets/vector.js';

/** The stratum of each value. */
function stratify({ strata }: ExclusiveBreakdown, { values: of, dictionary }: Vector, out: Int32Array, from: number): void {
  const none = NULL;
  const unknown = strata.length;
  const byCode = Int32Array.from(dictionary ?? [], (code) => {
    const at = strata.findIndex((stratum) => stratum.value === code);
    return at < 0 ? unknown : at;
  });
  for (let at = 0; at < of.length; at++) {
    const value = of[at];
    out[from + at] = value === none || !dictionary ? unknown : byCode[value];
  }
}

/** The stratum of each position of a frame in each period: its position in the breakdown, or the number of strata when it is in none. */
export function strataOf(breakdown: ExclusiveBreakdown, frame: Frame, scope: Scope): Each<Int32Array> {
  const of = inUnits(breakdown.of);
  const found = periodsOf(of, scope).map(() => new Int32Array(frame.count));
  inBlocks(frame, (block, from) => {
    const vectors = values(of, block, scope);
    for (const [period, into] of found.entries()) stratify(breakdown, inPeriod(vectors, period), into, from);
  });
  return found;
}

/** The periods in which each position of a frame is in each stratum, a bit each; after the strata those in which it is in any, and in none. */
export function overlapsOf({ strata }: OverlappingBreakdown, frame: Frame, scope: Scope): readonly Int32Array[] {
  const any = new Int32Array(frame.count);
  const each = strata.map(({ when }) => {
    const found = new Int32Array(frame.count);
    inBlocks(frame, (block, from) => found.set(truths(inUnits(when), block, scope, false).yes, from));
    for (let at = 0; at < found.length; at++) any[at] |= found[at];
    return found;
  });
  return [...each, any, any.map((bits) => scope.every & ~bits)];
}
