import { workspace } from '../memory/arena.js';
import type { Constant } from '../predicates/seen-column.js';

/** A value for each position of a frame; codes, ids and text are numbers into `dictionary`. */
export interface Vector {
  readonly values: Int32Array;
  readonly dictionary: readonly string[] | null;
  /** It is known that no value is missing. */
  readonly isComplete?: boolean;
}

export function constantVector({ value, text }: Constant, count: number): Vector {
  return { values: workspace(count).fill(value), dictionary: text === null ? null : [text] };
}
