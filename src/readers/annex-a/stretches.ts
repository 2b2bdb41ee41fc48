import { type Day, NULL } from '../../time/index.js';

/** The days that list 8 gives of one period of care; `NULL` (or less) where it gives none. */
export interface DaysOfCare {
  readonly startedOn: Day;
  /** When the latest placement began. */
  readonly placedOn: Day;
  /** When the current legal status began. */
  readonly statusOn: Day;
  readonly endedOn: Day;
}

/** A stretch of care of which the same is known. */
export interface Stretch {
  readonly from: Day;
  /** When the next begins; null for the last. */
  readonly next: Day | null;
  readonly isFirst: boolean;
  /** Whether the placement, and the legal status, that the list names held in it. */
  readonly hasPlacement: boolean;
  readonly hasStatus: boolean;
}

/**
 * The stretches into which the days of list 8 cut a period of care. It names the latest placement and legal status only, so
 * those before them are not known. A day before the start of care is taken for the start.
 */
export function stretchesOfCare({ startedOn, placedOn, statusOn, endedOn }: DaysOfCare): readonly Stretch[] {
  const within = (day: Day): Day =>
    day <= NULL + 1 || day < startedOn ? startedOn : endedOn > NULL + 1 && day > endedOn ? startedOn : day;
  const placed = within(placedOn);
  const status = within(statusOn);
  const days = [...new Set([startedOn, placed, status])].sort((one, other) => one - other);
  return days.map((from, at) => ({
    from,
    next: days[at + 1] ?? null,
    isFirst: at === 0,
    hasPlacement: from >= placed,
    hasStatus: from >= status,
  }));
}
