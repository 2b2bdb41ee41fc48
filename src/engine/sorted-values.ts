import { NULL } from '../time/index.js';
import type { Places } from './places.js';

/** A wider spread of values than this is not sorted by counting. */
const WIDEST = 1 << 16;

/** The values at the places of one period and the group of each; what has no value is passed over. Returns how many. */
function pick({ at, count, bits }: Places, values: Int32Array, groups: Int32Array, period: number, pickedValues: Int32Array, pickedGroups: Int32Array): number {
  let length = 0;
  for (let i = 0; i < count; i++) {
    const position = at ? at[i]! : i;
    const value = values[position]!;
    pickedValues[length] = value;
    pickedGroups[length] = groups[position]!;
    length += value === NULL || (bits && ((bits[i]! >> period) & 1) === 0) ? 0 : 1;
  }
  return length;
}

/** Where the numbers of each kind begin when they are put in the order of their kind. */
function beginnings(kinds: Int32Array, least: number, count: number): Int32Array {
  const begins = new Int32Array(count + 1);
  for (let i = 0; i < kinds.length; i++) begins[kinds[i]! - least + 1]!++;
  for (let kind = 0; kind < count; kind++) begins[kind + 1]! += begins[kind]!;
  return begins;
}

/** Puts numbers, and others beside them, in the order of a kind each has; what is of one kind stays in its order. */
function distribute(kinds: Int32Array, least: number, count: number, beside: Int32Array, outKinds: Int32Array, outBeside: Int32Array): void {
  const next = beginnings(kinds, least, count);
  for (let i = 0; i < kinds.length; i++) {
    const to = next[kinds[i]! - least]!++;
    outKinds[to] = kinds[i]!;
    outBeside[to] = beside[i]!;
  }
}

/** The values at the places of one period, sorted, by group; positions without a value are passed over. */
export function sortedByGroup(places: Places, values: Int32Array, groups: Int32Array, period: number, groupCount: number): readonly Int32Array[] {
  const pickedValues = new Int32Array(places.count + 1);
  const pickedGroups = new Int32Array(places.count + 1);
  const length = pick(places, values, groups, period, pickedValues, pickedGroups);
  let ofValue = pickedValues.subarray(0, length);
  let ofGroup = pickedGroups.subarray(0, length);
  let least = ofValue[0] ?? 0;
  let most = least;
  for (let i = 0; i < length; i++) {
    least = Math.min(least, ofValue[i]!);
    most = Math.max(most, ofValue[i]!);
  }
  const isNarrow = most - least < WIDEST;
  if (isNarrow) {
    const [byValue, groupsByValue] = [new Int32Array(length), new Int32Array(length)];
    distribute(ofValue, least, most - least + 1, ofGroup, byValue, groupsByValue);
    [ofValue, ofGroup] = [byValue, groupsByValue];
  }
  const [byGroup, sorted] = [new Int32Array(length), new Int32Array(length)];
  distribute(ofGroup, 0, groupCount, ofValue, byGroup, sorted);
  const begins = beginnings(ofGroup, 0, groupCount);
  return Array.from({ length: groupCount }, (_, group) => {
    const own = sorted.subarray(begins[group]!, begins[group + 1]!);
    return isNarrow ? own : own.sort();
  });
}
