import type { RelatedExpression } from '../language/nodes.js';
import { NULL } from '../time/index.js';
import { inPeriod, type Each } from './each.js';
import { gather, narrow, type Frame } from './frame.js';
import type { Places } from './places.js';
import type { Scope } from './scope.js';
import { values, type Vector } from './values.js';

/** The periods in which each owner has a row, from the owner of every row and the rows chosen. */
export function marked(owners: Int32Array, { at, count, bits }: Places, ownerCount: number, every: number): Int32Array {
  const out = new Int32Array(ownerCount);
  for (let i = 0; i < count; i++) out[owners[at ? at[i]! : i]!]! |= bits ? bits[i]! : every;
  return out;
}

function counted(owners: Int32Array, count: number, ownerCount: number): Int32Array {
  const out = new Int32Array(ownerCount);
  for (let at = 0; at < count; at++) out[owners[at]!]!++;
  return out;
}

function distinct(of: Int32Array, owners: Int32Array, count: number, ownerCount: number): Int32Array {
  const seen = new Map<number, Set<number>>();
  for (let at = 0; at < count; at++) {
    if (of[at] === NULL) continue;
    const owner = owners[at]!;
    let set = seen.get(owner);
    if (!set) seen.set(owner, (set = new Set()));
    set.add(of[at]!);
  }
  const out = new Int32Array(ownerCount);
  for (const [owner, set] of seen) out[owner] = set.size;
  return out;
}

/** Rows come in the order of their date, so the last one seen is the latest. */
function lastOf(of: Int32Array, owners: Int32Array, count: number, ownerCount: number): Int32Array {
  const out = new Int32Array(ownerCount).fill(NULL);
  for (let at = 0; at < count; at++) out[owners[at]!] = of[at]!;
  return out;
}

function combined(kind: 'min' | 'max' | 'sum', of: Int32Array, owners: Int32Array, count: number, ownerCount: number): Int32Array {
  const out = new Int32Array(ownerCount).fill(NULL);
  for (let at = 0; at < count; at++) {
    const value = of[at]!;
    if (value === NULL) continue;
    const owner = owners[at]!;
    const before = out[owner]!;
    if (before === NULL) out[owner] = value;
    else if (kind === 'sum') out[owner] = before + value;
    else if (kind === 'min' ? value < before : value > before) out[owner] = value;
  }
  return out;
}

function ofRows(expression: RelatedExpression, owners: Int32Array, rows: Frame, ownerCount: number, scope: Scope): Each<Vector> {
  const { aggregate: kind, of } = expression;
  const { count } = rows;
  if (kind === 'exists' || kind === 'count') return [{ values: counted(owners, count, ownerCount), dictionary: null }];
  return values(of!, rows, scope).map(({ values: found, dictionary }) => {
    if (kind === 'countDistinct') return { values: distinct(found, owners, count, ownerCount), dictionary: null };
    return { values: kind === 'latest' ? lastOf(found, owners, count, ownerCount) : combined(kind, found, owners, count, ownerCount), dictionary };
  });
}

/** The places whose bit of a period is set. */
function placesIn(bits: Int32Array, period: number): Int32Array {
  const out = new Int32Array(bits.length + 1);
  let length = 0;
  for (let at = 0; at < bits.length; at++) {
    out[length] = at;
    length += (bits[at]! >> period) & 1;
  }
  return out.subarray(0, length);
}

/**
 * Gathers one answer for each owner from the rows that count, which come in the order of the table.
 *
 * @param bits - the periods each row counts in; null = all
 */
export function aggregate(expression: RelatedExpression, owners: Int32Array, rows: Frame, bits: Int32Array | null, ownerCount: number, scope: Scope): Each<Vector> {
  if (!bits) return ofRows(expression, owners, rows, ownerCount, scope);
  return scope.periods.map((_, period) => {
    const at = placesIn(bits, period);
    return inPeriod(ofRows(expression, gather(owners, at), narrow(rows, at), ownerCount, scope), period);
  });
}
