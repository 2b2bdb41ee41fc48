import type { Expression } from '../../language/nodes.js';
import { NULL } from '../../time/index.js';
import { workspace } from '../memory/arena.js';
import { periodsOf } from '../references.js';
import type { Scope } from '../scope.js';
import { type Each, inPeriod } from '../sets/each.js';
import type { Frame } from '../sets/frame.js';
import { type Places, positionOf } from '../sets/selection.js';
import type { Vector } from '../sets/vector.js';
import { eachBranch } from './branches.js';
import { values } from './values.js';

/** What one branch gives at the places where it is taken. */
interface Branch {
  readonly places: Places;
  readonly each: Each<Vector>;
}

/** The dictionaries of several branches as one, and each branch's codes in it; null where they are the same already. */
export function oneDictionary(branches: readonly Vector[]): {
  readonly texts: readonly string[] | null;
  readonly renumbered: readonly (Int32Array | null)[];
} {
  const dictionaries = new Set(branches.flatMap(({ dictionary }) => (dictionary ? [dictionary] : [])));
  if (dictionaries.size < 2) return { texts: [...dictionaries][0] ?? null, renumbered: branches.map(() => null) };
  const numbers = new Map([...new Set([...dictionaries].flat())].map((text, at) => [text, at]));
  return {
    texts: [...numbers.keys()],
    renumbered: branches.map(({ dictionary }) => dictionary && Int32Array.from(dictionary, (text) => numbers.get(text)!)),
  };
}

/** Writes a branch's values at the places where it is taken in a period. */
function write(found: Int32Array, renumbered: Int32Array | null, places: Places, period: number, out: Int32Array): void {
  for (let i = 0; i < places.count; i++) {
    if (places.bits && ((places.bits[i] >> period) & 1) === 0) continue;
    const value = found[i];
    out[positionOf(places, i)] = value === NULL || !renumbered ? value : renumbered[value];
  }
}

function chosenUnknown(own: readonly Vector[], branches: readonly Branch[], period: number, count: number): Int32Array | undefined {
  if (!own.some(({ unknown }) => unknown)) return undefined;
  const out = workspace(count).fill(NULL);
  for (const [at, { places }] of branches.entries()) {
    const { unknown } = own[at];
    if (unknown) write(unknown, null, places, period, out);
  }
  return out;
}

/** What the first condition that is true chooses, at each position of a frame. Branches are asked only where they are taken. */
export function choice(expression: Extract<Expression, { kind: 'case' }>, frame: Frame, scope: Scope): Each<Vector> {
  const branches: Branch[] = [];
  eachBranch(expression, frame, scope, (places, then, taken) => void branches.push({ places, each: values(then, taken, scope) }));
  return periodsOf(expression, scope).map((_, period) => {
    const own = branches.map(({ each }) => inPeriod(each, period));
    const { texts, renumbered } = oneDictionary(own);
    const out = workspace(frame.count);
    for (const [at, { places }] of branches.entries()) write(own[at].values, renumbered[at], places, period, out);
    return { values: out, dictionary: texts, unknown: chosenUnknown(own, branches, period, frame.count) };
  });
}
