import { NULL } from '../../time/index.js';
import { type Each, eachOf, inPeriod } from '../sets/each.js';
import { gather } from '../sets/frame.js';
import { type Places, positionOf } from '../sets/selection.js';

/** A wider spread of values than this is not sorted by counting. */
const WIDEST = 1 << 16;

/** Values in the order of their group and then of their size, the periods of each, and where each group begins. */
interface Sorted {
  readonly values: Int32Array;
  readonly bits: Int32Array | null;
  readonly begins: Int32Array;
}

/** The places that have a value: their positions in the list of places. */
function withValue({ at, count }: Places, values: Int32Array): Int32Array {
  const none = NULL;
  const found = new Int32Array(count + 1);
  let length = 0;
  for (let i = 0; i < count; i++) {
    found[length] = i;
    length += values[at ? at[i] : i] === none ? 0 : 1;
  }
  return found.subarray(0, length);
}

/** Where the numbers of each kind begin when they are put in the order of their kind. */
function beginnings(kinds: Int32Array, least: number, count: number): Int32Array {
  const begins = new Int32Array(count + 1);
  for (let i = 0; i < kinds.length; i++) begins[kinds[i] - least + 1]++;
  for (let kind = 0; kind < count; kind++) begins[kind + 1] += begins[kind];
  return begins;
}

/** Numbers in the order of a kind each has; those of one kind stay in their order. */
function inOrderOf(kinds: Int32Array, next: Int32Array, least: number, numbers: Int32Array): Int32Array {
  const out = new Int32Array(kinds.length);
  for (let i = 0; i < kinds.length; i++) out[next[kinds[i] - least]++] = numbers[i];
  return out;
}

function spreadOf(values: Int32Array): readonly [least: number, most: number] {
  let least = values[0] ?? 0;
  let most = least;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value < least) least = value;
    else if (value > most) most = value;
  }
  return [least, most];
}

/** Sorts the values at some places by group: first by size, then, in that order, by group. */
function sorted(places: Places, values: Int32Array, groups: Int32Array, groupCount: number): Sorted {
  const { at, bits } = places;
  let order = withValue(places, values);
  const positions = at ? gather(at, order) : order;
  const own = gather(values, positions);
  const [least, most] = spreadOf(own);
  if (most - least < WIDEST) order = inOrderOf(own, beginnings(own, least, most - least + 1), least, order);
  else order = order.slice().sort((a, b) => values[positionOf(places, a)] - values[positionOf(places, b)]);
  const groupOf = gather(groups, at ? gather(at, order) : order);
  const begins = beginnings(groupOf, 0, groupCount);
  order = inOrderOf(groupOf, begins.slice(), 0, order);
  return { values: gather(values, at ? gather(at, order) : order), bits: bits && gather(bits, order), begins };
}

/** The values of one period from one place to another. */
function picked({ values, bits }: Sorted, from: number, to: number, period: number): Int32Array {
  if (!bits) return values.subarray(from, to);
  const out = new Int32Array(to - from + 1);
  let length = 0;
  for (let at = from; at < to; at++) {
    out[length] = values[at];
    length += (bits[at] >> period) & 1;
  }
  return out.subarray(0, length);
}

/**
 * The values at some places, sorted, by period and group; what has no value is passed over. Values and groups that are
 * the same in every period are sorted once for all.
 */
export function sortedByGroup(
  places: Places,
  values: Each<Int32Array>,
  groups: Each<Int32Array>,
  periods: number,
  groupCount: number,
): readonly (readonly Int32Array[])[] {
  const ready = eachOf(values, groups, (own, ofGroup) => sorted(places, own, ofGroup, groupCount));
  return Array.from({ length: periods }, (_, period) => {
    const of = inPeriod(ready, period);
    return Array.from({ length: groupCount }, (_unused, group) => picked(of, of.begins[group], of.begins[group + 1], period));
  });
}
