import type { CellSystem } from './cell-system.js';

/**
 * Another set of counts that agrees with everything shown: some cells one more, some one less, every total still right.
 * Repeated, it gives one world after another that a reader cannot tell from the true one.
 */
export interface Move {
  /** +1 or −1 for each cell that changes. */
  readonly change: ReadonlyMap<number, number>;
  /** Shown cells that change, and would have to be suppressed for it. */
  readonly toSuppress: readonly number[];
  readonly cost: number;
}

export interface MoveSearch {
  readonly start: number;
  readonly direction: 1 | -1;
  /** How many times the move must be possible. */
  readonly times: number;
  /** Whether shown cells may change as well, at the cost of suppressing them. */
  readonly maySuppress: boolean;
}

// How many cells may be tried. A search that gives up only means that more is suppressed.
const STEPS = 150;
const FURTHER_STEPS = 40;
const CHOICES = 10;

/** The cheapest move found that changes one cell in one direction, or null. */
export function findMove(system: CellSystem, { start, direction, times, maySuppress }: MoveSearch): Move | null {
  const { value, lowest, shown, suppressible, weight, relationsOf, relations } = system;
  const change = new Map<number, number>();
  const imbalance = new Map<number, number>();
  let best: Move | null = null;
  let steps = STEPS;

  const canFall = (cell: number): boolean => value[cell] - lowest[cell] >= times;
  const allows = (cell: number, by: number): boolean =>
    (!shown[cell] || (maySuppress && suppressible[cell])) && (by > 0 || canFall(cell)) && !change.has(cell);
  const costOf = (cell: number): number => (shown[cell] ? weight[cell] : 0);

  const apply = (cell: number, by: number, sign: 1 | -1): void => {
    if (sign === 1) change.set(cell, by);
    else change.delete(cell);
    for (const relation of relationsOf[cell]) {
      const left = (imbalance.get(relation) ?? 0) + sign * (relations[relation].total === cell ? by : -by);
      if (left === 0) imbalance.delete(relation);
      else imbalance.set(relation, left);
    }
  };

  const choicesFor = (relation: number, left: number): readonly (readonly [cell: number, by: number])[] => {
    const { total, parts } = relations[relation];
    const toward = Math.sign(left);
    const found: (readonly [number, number])[] = allows(total, -toward) ? [[total, -toward]] : [];
    for (const part of parts) if (allows(part, toward)) found.push([part, toward]);
    return found;
  };

  const extend = (cost: number): void => {
    if (steps-- <= 0 || (best && (cost >= best.cost || !maySuppress))) return;
    let narrowest: readonly (readonly [number, number])[] | null = null;
    for (const [relation, left] of imbalance) {
      const choices = choicesFor(relation, left);
      if (choices.length === 0) return;
      if (!narrowest || choices.length < narrowest.length) narrowest = choices;
      if (choices.length === 1) break;
    }
    if (!narrowest) {
      // The first found is rarely the dearest by far: a little more looking is enough.
      steps = Math.min(steps, FURTHER_STEPS);
      best = { change: new Map(change), toSuppress: [...change.keys()].filter((cell) => shown[cell]), cost };
      return;
    }
    // What is free first, then what pulls the fewest other totals along.
    const ordered = [...narrowest].sort(([a], [b]) => costOf(a) - costOf(b) || relationsOf[a].length - relationsOf[b].length || a - b);
    for (const [cell, by] of ordered.slice(0, CHOICES)) {
      apply(cell, by, 1);
      extend(cost + costOf(cell));
      apply(cell, by, -1);
    }
  };

  if (direction < 0 && !canFall(start)) return null;
  apply(start, direction, 1);
  extend(0);
  return best;
}
