import type { OwnerName, Table } from '../../records/index.js';
import { type Data, ownerColumn } from '../prepare/data.js';
import { type Each, inPeriod } from '../sets/each.js';
import { countingFrom, gather } from '../sets/frame.js';
import { type Places, positionOf } from '../sets/selection.js';
import { addBits } from './add-bits.js';
import { sortedByGroup } from './sorted-values.js';

/** Positions in a list of rows, put into groups: one for each authority, or for each stratum within each authority. */
export interface Groups {
  readonly count: number;
  /** How many places there are, by period and then by group. */
  counts(places: Places): Int32Array;
  /** Calls with every place of one period and its group, in order. */
  each(places: Places, period: number, use: (position: number, group: number) => void): void;
  /** The values at some places, sorted, by period and group; positions without a value are passed over. */
  valuesOf(places: Places, values: Each<Int32Array>): readonly (readonly Int32Array[])[];
}

interface Strata {
  readonly each: Each<Int32Array>;
  readonly count: number;
}

/** Where the rows of each authority begin and end, when rows and authorities come in one order: then nothing has to be looked up row by row. */
interface Ranges {
  readonly first: Int32Array;
  readonly end: Int32Array;
}

/** The first position whose value is not below a limit, in values that only grow. */
function firstFrom(values: Int32Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rangesOf(owners: Int32Array, owner: OwnerName, data: Data): Ranges | null {
  const ranges = data.authorityRanges(owner);
  if (!ranges) return null;
  return { first: ranges.first.map((row) => firstFrom(owners, row)), end: ranges.end.map((row) => firstFrom(owners, row)) };
}

function countRanges({ at, count, bits }: Places, { first, end }: Ranges, periods: number, out: Int32Array): void {
  for (let group = 0; group < first.length; group++) {
    const from = at ? firstFrom(at, first[group]) : first[group];
    const to = at ? firstFrom(at, end[group]) : Math.min(count, end[group]);
    if (bits) addBits(bits, from, to, periods, out, group, first.length);
    else for (let period = 0; period < periods; period++) out[period * first.length + group] += to - from;
  }
}

function countOneByOne({ at, count, bits }: Places, groupOf: Int32Array, period: number, base: number, out: Int32Array): void {
  for (let i = 0; i < count; i++) {
    const isIn = bits ? (bits[i] >> period) & 1 : 1;
    out[base + groupOf[at ? at[i] : i]] += isIn;
  }
}

/** The authority of every row, and with strata the stratum within it. */
function groupOfEach(owners: Int32Array, strata: Int32Array | null, strataCount: number, authorityOfOwner: Int32Array): Int32Array {
  const authorities = gather(authorityOfOwner, owners);
  if (strata) for (let at = 0; at < authorities.length; at++) authorities[at] = authorities[at] * strataCount + strata[at];
  return authorities;
}

/**
 * Groups the rows of a table by authority, and by stratum when strata are given for each position.
 *
 * @param rows - the rows that positions stand for; null when positions are rows of the table
 */
export function groupsOf(table: Table, rows: Int32Array | null, data: Data, strata: Strata | null, periods: number): Groups {
  const { owner } = table;
  const column = ownerColumn(table, owner);
  const owners = column ? (rows ? gather(column, rows) : column) : (rows ?? countingFrom(0, table.rowCount));
  const ranges = strata ? null : rangesOf(owners, owner, data);
  const strataCount = strata?.count ?? 1;
  const count = data.authorities.length * strataCount;
  const counted = new Map<Places, Int32Array>();
  let made: Each<Int32Array> | null = null;
  const groupOfEachPeriod = (): Each<Int32Array> =>
    (made ??= (strata?.each ?? [null]).map((own) => groupOfEach(owners, own, strataCount, data.authorityOf(owner))));
  const groupOf = (period: number): Int32Array => inPeriod(groupOfEachPeriod(), period);
  const each: Groups['each'] = (places, period, use) => {
    const groups = groupOf(period);
    for (let i = 0; i < places.count; i++) {
      const position = positionOf(places, i);
      if (!places.bits || (places.bits[i] >> period) & 1) use(position, groups[position]);
    }
  };
  return {
    count,
    counts(places) {
      // With nothing left out, cohort and denominator are the same places.
      const known = counted.get(places);
      if (known) return known;
      const out = new Int32Array(periods * count);
      counted.set(places, out);
      if (ranges) countRanges(places, ranges, periods, out);
      else for (let period = 0; period < periods; period++) countOneByOne(places, groupOf(period), period, period * count, out);
      return out;
    },
    each,
    valuesOf: (places, values) => sortedByGroup(places, values, groupOfEachPeriod(), periods, count),
  };
}
