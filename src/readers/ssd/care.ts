import { type Day, NULL } from '../../time/index.js';
import { UNREADABLE } from '../rows/cell-values.js';

/** A stretch with a beginning, and an end or none; what holds in it. */
export interface Held<T> {
  readonly from: Day;
  readonly to: Day;
  readonly is: T;
}

/** The last of some stretches that had begun by a day and had not ended before it; of several that began on one day the one given last. */
export function heldOn<T>(stretches: readonly Held<T>[], day: Day): T | undefined {
  let found: Held<T> | undefined;
  for (const stretch of stretches) {
    if (stretch.from === NULL || stretch.from > day || (stretch.to > UNREADABLE && stretch.to <= day && stretch.to !== stretch.from))
      continue;
    if (!found || stretch.from >= found.from) found = stretch;
  }
  return found?.is;
}

/** What an episode takes of its placement. */
export interface Placement {
  readonly values: Readonly<Record<string, number>>;
  readonly postcode: string;
  readonly endedOn: Day;
}
