import type { Breakdown } from '../language/nodes.js';
import { NULL } from '../time/index.js';
import type { Scope } from './data.js';
import type { Frame } from './frame.js';
import { values } from './values.js';

/** The stratum of each position of a frame: its position in the breakdown, or the number of strata when it is in none. */
export function strataOf(breakdown: Breakdown, frame: Frame, scope: Scope): Int32Array {
  const { values: of, dictionary } = values(breakdown.of, frame, scope);
  const unknown = breakdown.strata.length;
  const byCode = Int32Array.from(dictionary ?? [], (code) => {
    const at = breakdown.strata.findIndex((stratum) => stratum.value === code);
    return at < 0 ? unknown : at;
  });
  const out = new Int32Array(frame.count);
  for (let at = 0; at < frame.count; at++) {
    const value = of[at]!;
    out[at] = value === NULL ? unknown : dictionary ? byCode[value]! : unknown;
  }
  return out;
}
