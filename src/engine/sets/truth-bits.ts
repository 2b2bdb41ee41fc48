import { NULL } from '../../time/index.js';
import { workspace, zeroed } from '../memory/arena.js';
import { hasNull } from '../memory/nulls.js';

/**
 * For each position of a frame, the periods in which a condition is true, and those in which it is unknown (null =
 * none), a bit each. In the others it is false.
 */
export interface Truths {
  readonly yes: Int32Array;
  readonly unknown: Int32Array | null;
}

/** The bits where a value is missing, or null when none is. */
export function bitsOfNulls(values: Int32Array, every: number): Int32Array | null {
  const none = NULL;
  if (!hasNull(values)) return null;
  const bits = workspace(values.length);
  for (let at = 0; at < values.length; at++) bits[at] = values[at] === none ? every : 0;
  return bits;
}

/** The periods not true become true, the unknown stay. */
export function negatedTruths({ yes, unknown }: Truths, every: number): Truths {
  const out = workspace(yes.length);
  if (!unknown) for (let at = 0; at < out.length; at++) out[at] = every & ~yes[at];
  else for (let at = 0; at < out.length; at++) out[at] = every & ~(yes[at] | unknown[at]);
  return { yes: out, unknown };
}

/** Where both are true, and where one is unknown and the other not false. */
export function bothTruths(a: Truths, b: Truths): Truths {
  const count = a.yes.length;
  const yes = workspace(count);
  for (let at = 0; at < count; at++) yes[at] = a.yes[at] & b.yes[at];
  if (!a.unknown && !b.unknown) return { yes, unknown: null };
  const unknown = workspace(count);
  for (let at = 0; at < count; at++) {
    const possible = (a.yes[at] | (a.unknown ? a.unknown[at] : 0)) & (b.yes[at] | (b.unknown ? b.unknown[at] : 0));
    unknown[at] = possible & ~yes[at];
  }
  return { yes, unknown };
}

/** The truths of yes-or-no numbers: 0 is false, other numbers are true, no number is unknown. */
export function truthsOfNumbers(values: Int32Array, every: number): Truths {
  const none = NULL;
  const yes = workspace(values.length);
  for (let at = 0; at < values.length; at++) yes[at] = values[at] === 0 || values[at] === none ? 0 : every;
  return { yes, unknown: bitsOfNulls(values, every) };
}

/** Truths worked out for each period apart, put together. */
export function together(each: readonly Truths[], every: number): Truths {
  const [first] = each;
  if (each.length === 1) return first!;
  const count = first!.yes.length;
  const yes = zeroed(count);
  const unknown = each.some((one) => one.unknown) ? zeroed(count) : null;
  for (const [period, one] of each.entries()) {
    const bit = (1 << period) & every;
    addBit(one.yes, bit, yes);
    if (one.unknown) addBit(one.unknown, bit, unknown!);
  }
  return { yes, unknown };
}

function addBit(from: Int32Array, bit: number, into: Int32Array): void {
  for (let at = 0; at < from.length; at++) into[at] |= from[at] & bit;
}
