import type { Result } from '../results/result.js';

/** Who was counted before and is not now, and the other way round. These are ids: records, not figures. */
export interface Movement {
  readonly came: readonly string[];
  readonly left: readonly string[];
  readonly stayed: number;
}

/** Who came and who left between two results, for each of the two numbers. */
export interface Movements {
  readonly numerator: Movement;
  readonly denominator: Movement;
}

function movementOf(before: readonly string[], after: readonly string[]): Movement {
  const [then, now] = [new Set(before), new Set(after)];
  return {
    came: [...now].filter((id) => !then.has(id)),
    left: [...then].filter((id) => !now.has(id)),
    stayed: [...now].filter((id) => then.has(id)).length,
  };
}

/**
 * Who came and who left between two results of one authority; null unless both name their members. A number of children
 * that stays the same can hide that half of them are others.
 */
export function movementsBetween(before: Result, after: Result): Movements | null {
  if (!before.members || !after.members) return null;
  return {
    numerator: movementOf(before.members.numerator, after.members.numerator),
    denominator: movementOf(before.members.denominator, after.members.denominator),
  };
}
