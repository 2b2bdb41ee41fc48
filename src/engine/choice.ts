import type { Expression } from '../language/nodes.js';
import { NULL } from '../time/index.js';
import { inPeriod, type Each } from './each.js';
import type { Frame } from './frame.js';
import { periodsOf } from './references.js';
import type { Scope } from './scope.js';
import { truths } from './truths.js';
import { values, type Vector } from './values.js';

/** The dictionaries of several branches as one, and each branch's codes in it. */
function oneDictionary(branches: readonly Vector[]): { readonly texts: readonly string[]; readonly renumbered: readonly (Int32Array | null)[] } {
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  const renumbered = branches.map(({ dictionary }) =>
    dictionary
      ? Int32Array.from(dictionary, (text) => {
          if (!numbers.has(text)) numbers.set(text, texts.push(text) - 1);
          return numbers.get(text)!;
        })
      : null,
  );
  return { texts, renumbered };
}

/** Writes a branch's values where its condition holds in a period. */
function write(branch: Vector, renumbered: Int32Array | null, holds: Int32Array | null, period: number, out: Int32Array): void {
  for (let at = 0; at < out.length; at++) {
    if (holds && ((holds[at]! >> period) & 1) === 0) continue;
    const value = branch.values[at]!;
    out[at] = value === NULL || !renumbered ? value : renumbered[value]!;
  }
}

/** What the first condition that is true chooses, at each position of a frame. */
export function choice(expression: Extract<Expression, { kind: 'case' }>, frame: Frame, scope: Scope): Each<Vector> {
  const branches = [...expression.when.map((entry) => entry.then), expression.otherwise].map((branch) => values(branch, frame, scope));
  const conditions = expression.when.map((entry) => truths(entry.if, frame, scope, false).yes);
  return periodsOf(expression, scope).map((_, period) => {
    const own = branches.map((branch) => inPeriod(branch, period));
    const { texts, renumbered } = oneDictionary(own);
    const out = new Int32Array(frame.count);
    // From the last to the first, so that the first that holds stays.
    for (let branch = own.length - 1; branch >= 0; branch--) write(own[branch]!, renumbered[branch]!, conditions[branch] ?? null, period, out);
    return { values: out, dictionary: own.some(({ dictionary }) => dictionary) ? texts : null };
  });
}
