import type { RelatedValue } from '../../language/nodes.js';
import { NULL } from '../../time/index.js';
import { workspace, zeroed } from '../memory/arena.js';
import { orderColumn } from '../prepare/data.js';
import type { Scope } from '../scope.js';
import { tooLarge } from '../sets/arithmetic.js';
import { type Each, inPeriod } from '../sets/each.js';
import type { Frame } from '../sets/frame.js';
import type { Places } from '../sets/selection.js';
import type { Vector } from '../sets/vector.js';
import { values } from './values.js';

/** The periods in which each owner has a row, from the owner of every row and the rows chosen. */
export function marked(owners: Int32Array, { at, count, bits }: Places, ownerCount: number, every: number): Int32Array {
  const out = zeroed(ownerCount);
  for (let i = 0; i < count; i++) out[owners[at ? at[i] : i]] |= bits ? bits[i] : every;
  return out;
}

/** Rows of owners, and the periods each counts in; null = all. Rows come in the order of their table. */
interface OwnedRows {
  readonly owners: Int32Array;
  readonly bits: Int32Array | null;
  readonly ownerCount: number;
}

function counted({ owners, bits, ownerCount }: OwnedRows, period: number): Int32Array {
  const out = zeroed(ownerCount);
  for (let at = 0; at < owners.length; at++) out[owners[at]] += bits ? (bits[at] >> period) & 1 : 1;
  return out;
}

function distinct({ owners, bits, ownerCount }: OwnedRows, period: number, of: Int32Array): Int32Array {
  const none = NULL;
  const seen = new Map<number, Set<number>>();
  for (let at = 0; at < owners.length; at++) {
    if (of[at] === none || (bits && ((bits[at] >> period) & 1) === 0)) continue;
    const owner = owners[at];
    let set = seen.get(owner);
    if (!set) seen.set(owner, (set = new Set()));
    set.add(of[at]);
  }
  const out = zeroed(ownerCount);
  for (const [owner, set] of seen) out[owner] = set.size;
  return out;
}

/** Rows come in the order of their date, so the last one seen is the latest. */
function lastOf({ owners, bits, ownerCount }: OwnedRows, period: number, of: Int32Array): Int32Array {
  const none = NULL;
  const out = workspace(ownerCount).fill(none);
  for (let at = 0; at < owners.length; at++) {
    const owner = owners[at];
    // All bits when the row counts: its value then takes the place of the one before, without a branch.
    const counts = bits ? -((bits[at] >> period) & 1) : -1;
    out[owner] = (of[at] & counts) | (out[owner] & ~counts);
  }
  return out;
}

/** The first row seen is the earliest, but for rows without a date: those come first, and any with a date takes their place. */
function firstOf({ owners, bits, ownerCount }: OwnedRows, period: number, of: Int32Array, { table, rows }: Frame): Int32Array {
  const order = orderColumn(table.name);
  const dates = order && table.columns[order].values;
  const out = workspace(ownerCount).fill(NULL);
  const standing = zeroed(ownerCount);
  for (let at = 0; at < owners.length; at++) {
    if (bits && ((bits[at] >> period) & 1) === 0) continue;
    const owner = owners[at];
    const stands = dates && dates[rows ? rows[at] : at] === NULL ? 1 : 2;
    if (stands <= standing[owner]) continue;
    standing[owner] = stands;
    out[owner] = of[at];
  }
  return out;
}

function combined(kind: 'min' | 'max' | 'sum', { owners, bits, ownerCount }: OwnedRows, period: number, of: Int32Array): Int32Array {
  const none = NULL;
  const out = workspace(ownerCount).fill(none);
  for (let at = 0; at < owners.length; at++) {
    const value = of[at];
    if (value === none || (bits && ((bits[at] >> period) & 1) === 0)) continue;
    const owner = owners[at];
    const before = out[owner];
    if (before === none) out[owner] = value;
    else if (kind === 'sum') {
      out[owner] = before + value;
      if (out[owner] !== before + value) tooLarge();
    } else if (kind === 'min' ? value < before : value > before) out[owner] = value;
  }
  return out;
}

/**
 * Gathers one answer for each owner from the rows that count.
 *
 * @param bits - the periods each row counts in; null = all
 */
export function aggregate(
  expression: RelatedValue,
  owners: Int32Array,
  rows: Frame,
  bits: Int32Array | null,
  ownerCount: number,
  scope: Scope,
): Each<Vector> {
  const { aggregate: kind, of } = expression;
  const owned: OwnedRows = { owners: owners.length === rows.count ? owners : owners.subarray(0, rows.count), bits, ownerCount };
  const periods = bits ? scope.periods : scope.periods.slice(0, 1);
  if (kind === 'exists' || kind === 'count') return periods.map((_, period) => ({ values: counted(owned, period), dictionary: null }));
  const found = values(of!, rows, scope);
  return (found.length > 1 ? scope.periods : periods).map((_, period) => {
    const { values: own, dictionary, unknown } = inPeriod(found, period);
    if (kind === 'countDistinct') return { values: distinct(owned, period, own), dictionary: null };
    if (kind !== 'latest' && kind !== 'earliest') return { values: combined(kind, owned, period, own), dictionary };
    const taken = (of: Int32Array): Int32Array => (kind === 'latest' ? lastOf(owned, period, of) : firstOf(owned, period, of, rows));
    return { values: taken(own), dictionary, unknown: unknown && taken(unknown) };
  });
}
