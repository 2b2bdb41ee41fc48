import type { RelatedExpression } from '../language/nodes.js';
import { NULL } from '../time/index.js';
import type { Scope } from './data.js';
import type { Frame } from './frame.js';
import { values, type Vector } from './values.js';

function tallied(owners: Int32Array, count: number, ownerCount: number, isCount: boolean): Int32Array {
  const out = new Int32Array(ownerCount);
  if (isCount) for (let at = 0; at < count; at++) out[owners[at]!]!++;
  else for (let at = 0; at < count; at++) out[owners[at]!] = 1;
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

/** Gathers one answer for each owner from the rows that count, which come in the order of the table. */
export function aggregate(expression: RelatedExpression, owners: Int32Array, matched: Frame, ownerCount: number, scope: Scope): Vector {
  const { count } = matched;
  const kind = expression.aggregate;
  if (kind === 'exists' || kind === 'count') return { values: tallied(owners, count, ownerCount, kind === 'count'), dictionary: null };
  const { values: of, dictionary } = values(expression.of!, matched, scope);
  if (kind === 'countDistinct') {
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
    return { values: out, dictionary: null };
  }
  return { values: kind === 'latest' ? lastOf(of, owners, count, ownerCount) : combined(kind, of, owners, count, ownerCount), dictionary };
}
