import type { Day } from '../../time/index.js';
import type { Records } from '../records.js';

type MakeView = (day: Day) => Records;

const makers = new WeakMap<Records, MakeView>();

/** Remembers how records are made as they were returned at a time. */
export function rememberViews(records: Records, asReturned: MakeView): void {
  makers.set(records, asReturned);
}

/** Whether records may have been returned otherwise at another time. */
export const hasViews = (records: Records): boolean => makers.has(records);

/**
 * Records as they were known from the return that first covers a day and those before it: what was published then. Of
 * records of which no authority gave more than one return, and of parts of records, it is the records themselves.
 *
 * @param on - the last day of the period asked about
 * @example
 * ```ts
 * const then = recordsAsReturned(records, day('2023-03-31'));
 * ```
 */
export const recordsAsReturned = (records: Records, on: Day): Records => makers.get(records)?.(on) ?? records;
