import type { CoveredDays } from '../../language/nodes.js';
import { UNKNOWN } from '../../records/index.js';
import { NULL } from '../../time/index.js';
import { workspace } from '../memory/arena.js';
import type { Scope } from '../scope.js';
import { type Each, inPeriod } from '../sets/each.js';
import type { Frame } from '../sets/frame.js';
import { unknownOf } from '../sets/unknown.js';
import type { Vector } from '../sets/vector.js';
import { values } from './values.js';

/** A stretch of days, its end left out. */
type Stretch = readonly [from: number, until: number];

/** The days in any of some stretches. */
function daysIn(stretches: Stretch[]): number {
  stretches.sort((a, b) => a[0] - b[0]);
  let days = 0;
  let reached = -Infinity;
  for (const [from, until] of stretches) {
    if (until <= reached) continue;
    days += until - Math.max(from, reached);
    reached = until;
  }
  return days;
}

/**
 * The days of each position's window that are covered by its rows.
 *
 * @param rows - the rows that count, those of one position together
 * @param bits - the periods each row counts in; null = all
 */
export function coveredDays(
  { of, until, within }: CoveredDays,
  rows: Frame,
  bits: Int32Array | null,
  frame: Frame,
  scope: Scope,
): Each<Vector> {
  const [starts, ends] = [values(of, rows, scope), values(until, rows, scope)];
  const [firsts, lasts] = [values(within.from, frame, scope), values(within.to, frame, scope)];
  const differs = bits || [starts, ends, firsts, lasts].some(({ length }) => length > 1);
  const positions = rows.positions!;
  return scope.periods.slice(0, differs ? scope.periods.length : 1).map((_, period) => {
    const [start, end] = [inPeriod(starts, period).values, inPeriod(ends, period).values];
    const [first, last] = [inPeriod(firsts, period).values, inPeriod(lasts, period).values];
    const inDoubt = unknownOf(inPeriod(starts, period), inPeriod(ends, period));
    const windowInDoubt = unknownOf(inPeriod(firsts, period), inPeriod(lasts, period));
    const unknown = inDoubt || windowInDoubt ? (windowInDoubt ?? workspace(frame.count).fill(NULL)) : undefined;
    const out = workspace(frame.count);
    let row = 0;
    for (let at = 0; at < out.length; at++) {
      const stretches: Stretch[] = [];
      for (; row < rows.count && positions[row] === at; row++) {
        if (inDoubt && inDoubt[row] !== NULL && (!bits || (bits[row] >> period) & 1)) unknown![at] = UNKNOWN;
        if (start[row] === NULL || (bits && ((bits[row] >> period) & 1) === 0)) continue;
        const from = Math.max(start[row], first[at]);
        const to = end[row] === NULL ? last[at] + 1 : Math.min(end[row], last[at] + 1);
        if (from < to) stretches.push([from, to]);
      }
      const isKnown = first[at] !== NULL && last[at] !== NULL && (!unknown || unknown[at] === NULL);
      out[at] = isKnown ? daysIn(stretches) : NULL;
    }
    return { values: out, dictionary: null, unknown };
  });
}
