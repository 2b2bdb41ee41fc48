import type { RelatedExpression } from '../language/nodes.js';
import { NULL } from '../time/index.js';
import type { Scope } from './data.js';
import type { Frame } from './frame.js';
import { values, type Vector } from './values.js';

/** Gathers one answer for each owner from the rows that count, which come in the order of the table. */
export function aggregate(expression: RelatedExpression, owners: Int32Array, matched: Frame, ownerCount: number, scope: Scope): Vector {
  const { count } = matched;
  const kind = expression.aggregate;
  if (kind === 'exists' || kind === 'count') {
    const out = new Int32Array(ownerCount);
    for (let at = 0; at < count; at++) {
      const owner = owners[at]!;
      if (kind === 'exists') out[owner] = 1;
      else out[owner]!++;
    }
    return { values: out, dictionary: null };
  }
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
  const out = new Int32Array(ownerCount).fill(NULL);
  for (let at = 0; at < count; at++) {
    const value = of[at]!;
    const owner = owners[at]!;
    const before = out[owner]!;
    if (kind === 'latest') out[owner] = value;
    else if (value === NULL) continue;
    else if (before === NULL) out[owner] = value;
    else if (kind === 'sum') out[owner] = before + value;
    else if (kind === 'min' ? value < before : value > before) out[owner] = value;
  }
  return { values: out, dictionary };
}
