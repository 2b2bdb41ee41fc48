import type { CellSystem } from './cell-system.js';
import { findMove, type Move } from './moves.js';

const unknown = (system: CellSystem, cell: number): boolean => !system.shown[cell];

/** How many values a cell can be shown to take, up to those needed, one step at a time from the truth and back. */
function valuesByStep(system: CellSystem, start: number, needed: number): number {
  let found = 1;
  for (const direction of [1, -1] as const) {
    const value = [...system.value];
    while (found < needed) {
      const move = findMove({ ...system, value }, { start, direction, times: 1, maySuppress: false });
      if (!move) break;
      for (const [cell, by] of move.change) value[cell] += by;
      found++;
    }
  }
  return found;
}

const either = (search: (direction: 1 | -1) => Move | null): Move | null => {
  const up = search(1);
  const down = search(-1);
  return up && down ? (down.cost < up.cost ? down : up) : (up ?? down);
};

/** The cheapest shown cell that is tied to a cell by the fewest totals, or null when all that are tied to it are suppressed. */
function nearestToSuppress(system: CellSystem, start: number): number | null {
  const seen = new Set([start]);
  for (let edge: readonly number[] = [start]; edge.length > 0; ) {
    const near = new Set(
      edge
        .flatMap((cell) => system.relationsOf[cell])
        .flatMap((relation) => [system.relations[relation].total, ...system.relations[relation].parts]),
    );
    const shown = [...near].filter((cell) => system.shown[cell] && system.suppressible[cell]);
    if (shown.length > 0) return shown.reduce((least, cell) => (system.weight[cell] < system.weight[least] ? cell : least));
    edge = [...near].filter((cell) => unknown(system, cell) && !seen.has(cell));
    for (const cell of edge) seen.add(cell);
  }
  return null;
}

/**
 * Suppresses further cells until every guarded one could hold at least `needed` different counts for all that is shown.
 * Each is proved by worlds that agree with every shown count, so a reader with any amount of arithmetic cannot do better.
 * Suppressing more never undoes a proof. It ends: once all that are tied together are suppressed, every multiple of
 * the true counts agrees as well.
 */
export function suppressFurther(system: CellSystem, needed: number): void {
  const waiting = system.value.map((_, cell) => cell).filter((cell) => system.guarded[cell]);
  const proved = new Set<number>();
  const suppress = (cell: number): void => {
    system.shown[cell] = false;
    system.guarded[cell] = true;
    waiting.push(cell);
  };
  const times = needed - 1;
  for (let at = 0; at < waiting.length; at++) {
    const start = waiting[at];
    while (!proved.has(start) && unknown(system, start)) {
      const search = (direction: 1 | -1, maySuppress: boolean): Move | null => findMove(system, { start, direction, times, maySuppress });
      let move = search(1, false) ?? search(-1, false);
      if (!move && valuesByStep(system, start, needed) >= needed) proved.add(start);
      else {
        move ??= either((direction) => search(direction, true));
        if (move) {
          for (const cell of move.toSuppress) suppress(cell);
          for (const cell of move.change.keys()) proved.add(cell);
        } else {
          const next = nearestToSuppress(system, start);
          if (next === null) proved.add(start);
          else suppress(next);
        }
      }
    }
  }
}
