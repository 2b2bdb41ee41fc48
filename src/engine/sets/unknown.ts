import { UNKNOWN } from '../../records/index.js';
import { NULL } from '../../time/index.js';
import { workspace, zeroed } from '../memory/arena.js';
import { bitsOfNulls, type Truths } from './truth-bits.js';
import type { Vector } from './vector.js';

/** Where a value made of others is unknown: where any of them is. After which day it lies is not known of it. */
export function unknownOf(...parts: readonly Pick<Vector, 'unknown'>[]): Int32Array | undefined {
  const inDoubt = parts.flatMap(({ unknown }) => unknown ?? []);
  if (inDoubt.length === 0) return undefined;
  const out = workspace(inDoubt[0].length).fill(NULL);
  for (const unknown of inDoubt) for (let at = 0; at < out.length; at++) if (unknown[at] !== NULL) out[at] = UNKNOWN;
  return out;
}

/** Whether there is no value: unknown where the value is. */
export function nullTruths({ values, unknown }: Vector, every: number): Truths {
  const yes = bitsOfNulls(values, every) ?? zeroed(values.length);
  if (!unknown) return { yes, unknown: null };
  const doubts = zeroed(values.length);
  for (let at = 0; at < doubts.length; at++) {
    if (unknown[at] === NULL) continue;
    yes[at] = 0;
    doubts[at] = every;
  }
  return { yes, unknown: doubts };
}
