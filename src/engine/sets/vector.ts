import { workspace } from '../memory/arena.js';

/** A stored column seen from a frame: the value at position i is `values[rows ? rows[i] : i]`. */
export interface SeenColumn {
  readonly values: Int32Array;
  readonly rows: Int32Array | null;
  readonly dictionary: readonly string[] | null;
  /** Any number at all: neither a date nor a code, which are never far from zero. */
  readonly isNumber: boolean;
  /** Where stored values are unknown, as `Column.unknown`; null when none is. */
  readonly unknown: Int32Array | null;
}

/** A value that is the same for every row, in one period; `text` when it is a code. */
export interface Constant {
  readonly value: number;
  readonly text: string | null;
}

/** A value for each position of a frame; codes, ids and text are numbers into `dictionary`. */
export interface Vector {
  readonly values: Int32Array;
  readonly dictionary: readonly string[] | null;
  /** It is known that no value is missing. */
  readonly isComplete?: boolean;
  /** Where the value is unknown, which `values` holds as `NULL`: the day after which it lies, or `UNKNOWN`; `NULL` elsewhere. */
  readonly unknown?: Int32Array | undefined;
}

export function constantVector({ value, text }: Constant, count: number): Vector {
  return { values: workspace(count).fill(value), dictionary: text === null ? null : [text] };
}
