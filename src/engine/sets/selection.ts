import { copied, workspace } from '../memory/arena.js';
import { scratch } from '../memory/scratch.js';
import { gather } from './frame.js';

/** Some positions of a frame, in order, and the periods each is chosen in, a bit each. Null = all positions, all periods. */
export interface Places {
  readonly at: Int32Array | null;
  readonly count: number;
  readonly bits: Int32Array | null;
}

export const nowhere: Places = { at: new Int32Array(0), count: 0, bits: null };

export const everywhere = (count: number): Places => ({ at: null, count, bits: null });

/** The positions themselves. */
export const positionOf = ({ at }: Places, index: number): number => (at ? at[index] : index);

/**
 * Places without those that are chosen in no period.
 *
 * @param spare - the share of places up to which none is dropped when more than that would stay: dropping has its price
 */
export function compact(at: Int32Array | null, bits: Int32Array, every: number, spare = 1): Places {
  const kept = scratch(bits.length + 1);
  let length = 0;
  let common = every;
  for (let i = 0; i < bits.length; i++) {
    const here = bits[i];
    // 1 for any period at all, without a branch.
    const isChosen = -here >>> 31;
    kept[length] = i;
    length += isChosen;
    common &= here | (isChosen - 1);
  }
  if (length < bits.length && length > spare * bits.length) return { at, count: bits.length, bits };
  const isAll = length === bits.length;
  const found = isAll ? kept : copied(kept.subarray(0, length));
  return {
    at: isAll ? at : at ? gather(at, found) : found,
    count: length,
    bits: length === 0 || common === every ? null : isAll ? bits : gather(bits, found),
  };
}

/** Places among the positions of other places, as positions of the frame that those are of, chosen where both are. */
export function within(inner: Places, outer: Places, every: number): Places {
  if (!inner.at && !inner.bits) return outer;
  const at = !outer.at ? inner.at : inner.at ? gather(outer.at, inner.at) : outer.at;
  if (!outer.bits) return { ...inner, at };
  const bits = inner.at ? gather(outer.bits, inner.at) : copied(outer.bits);
  if (inner.bits) for (let i = 0; i < bits.length; i++) bits[i] &= inner.bits[i];
  return compact(at, bits, every);
}

/** What is in both of two sets of places. */
export function both(a: Places, b: Places, every: number): Places {
  if (!a.at) return within(b, a, every);
  if (!b.at) return within(a, b, every);
  const at = workspace(Math.min(a.count, b.count));
  const bits = a.bits || b.bits ? workspace(at.length) : null;
  let length = 0;
  let j = 0;
  for (let i = 0; i < a.count; i++) {
    const place = a.at[i];
    while (j < b.count && b.at[j] < place) j++;
    if (j >= b.count || b.at[j] !== place) continue;
    if (bits) bits[length] = (a.bits ? a.bits[i] : every) & (b.bits ? b.bits[j] : every);
    at[length++] = place;
  }
  const found = at.subarray(0, length);
  return bits ? compact(found, bits.subarray(0, length), every) : { at: found, count: length, bits: null };
}

/** What is in the first of two sets of places and not in the second. */
export function without(a: Places, b: Places, every: number): Places {
  if (b.count === 0) return a;
  const bits = a.bits ? copied(a.bits) : workspace(a.count).fill(every);
  let i = 0;
  for (let j = 0; j < b.count; j++) {
    const place = positionOf(b, j);
    if (a.at) while (i < a.count && a.at[i] < place) i++;
    else i = place;
    if (i >= a.count) break;
    if (!a.at || a.at[i] === place) bits[i] &= ~(b.bits ? b.bits[j] : every);
  }
  return compact(a.at, bits, every);
}
