import { copied, workspace } from '../memory/arena.js';
import { scratch } from '../memory/scratch.js';
import { countingFrom, gather } from './frame.js';
import { compact } from './selection.js';
import type { Truths } from './truth-bits.js';

/** Positions not yet ruled out: the periods in which every condition so far is true, and those in which none is false. */
export interface Open {
  readonly at: Int32Array | null;
  readonly count: number;
  readonly yes: Int32Array | null;
  readonly possible: Int32Array | null;
}

/** With more than this share of positions left, those ruled out are carried along: to drop them would take longer. */
const MANY = 0.75;

/** Narrows by what a condition is at each open position; the unknown is kept when asked. */
export function settled(open: Open, { yes, unknown }: Truths, every: number, keepsUnknown: boolean): Open {
  if (!keepsUnknown || !unknown) {
    const first = open.yes ? and(yes, open.yes) : yes;
    if (!open.possible || open.possible === open.yes) {
      const { at, count, bits } = compact(open.at, first, every, MANY);
      return { at, count, yes: bits, possible: bits };
    }
    return reopened(open.at, first, and(yes, open.possible), MANY);
  }
  const possible = workspace(yes.length);
  for (let i = 0; i < possible.length; i++) possible[i] = (yes[i] | unknown[i]) & (open.possible ? open.possible[i] : every);
  return reopened(open.at, open.yes ? and(yes, open.yes) : yes, possible, MANY);
}

function and(a: Int32Array, b: Int32Array): Int32Array {
  const out = workspace(a.length);
  for (let i = 0; i < a.length; i++) out[i] = a[i] & b[i];
  return out;
}

function reopened(at: Int32Array | null, yes: Int32Array, possible: Int32Array, spare: number): Open {
  const kept = scratch(possible.length + 1);
  let length = 0;
  for (let i = 0; i < possible.length; i++) {
    kept[length] = i;
    length += -possible[i] >>> 31;
  }
  if (length === possible.length || length > spare * possible.length) return { at, count: possible.length, yes, possible };
  const left = copied(kept.subarray(0, length));
  return { at: at ? gather(at, left) : left, count: length, yes: gather(yes, left), possible: gather(possible, left) };
}

/** The open positions that are among some of them. */
export function stillAmong(open: Open, at: Int32Array | null): Open {
  if (!at || !open.yes) return { ...open, at, count: at ? at.length : open.count };
  const index = workspace(at.length);
  let j = 0;
  for (let i = 0; i < at.length; i++) {
    if (open.at) while (open.at[j] < at[i]) j++;
    else j = at[i];
    index[i] = j;
  }
  const yes = gather(open.yes, index);
  return { at, count: at.length, yes, possible: open.possible === open.yes ? yes : gather(open.possible!, index) };
}

/** Without the positions that were carried along. */
export function closed({ at, count, yes, possible }: Open, every: number): Open {
  if (!yes) return { at, count, yes, possible };
  if (yes !== possible) return reopened(at, yes, possible!, 1);
  const left = compact(at, yes, every);
  return { at: left.at, count: left.count, yes: left.bits, possible: left.bits };
}

/** Positions of a part of a frame as positions of the frame. */
export function movedOn(open: Open, from: number): Open {
  const { at, count } = open;
  if (!at) return { ...open, at: countingFrom(from, count) };
  const moved = workspace(count);
  for (let i = 0; i < count; i++) moved[i] = at[i] + from;
  return { ...open, at: moved };
}

/** A copy that is not in the workspace. */
export function kept({ at, count, yes, possible }: Open): Open {
  const bits = yes && yes.slice();
  return { at: at && at.slice(), count, yes: bits, possible: possible === yes ? bits : possible!.slice() };
}

/** The open positions from one to another, as a list. */
export function part({ at, yes, possible }: Open, from: number, to: number): Open {
  const bits = yes && yes.subarray(from, to);
  return {
    at: at ? at.subarray(from, to) : countingFrom(from, to - from),
    count: to - from,
    yes: bits,
    possible: possible === yes ? bits : possible!.subarray(from, to),
  };
}

export function joined(parts: readonly Open[], every: number): Open {
  if (parts.length === 1) return parts[0];
  const count = parts.reduce((sum, one) => sum + one.count, 0);
  const at = workspace(count);
  const yes = parts.some((one) => one.yes) ? workspace(count).fill(every) : null;
  const possible = parts.every((one) => one.possible === one.yes) ? yes : workspace(count).fill(every);
  let from = 0;
  for (const one of parts) {
    at.set(one.at!, from);
    if (one.yes) yes!.set(one.yes, from);
    if (one.possible && possible !== yes) possible!.set(one.possible, from);
    from += one.count;
  }
  return { at, count, yes, possible };
}
