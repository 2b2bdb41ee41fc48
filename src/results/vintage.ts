import { type Records, recordsAsReturned } from '../records/index.js';
import type { Period } from '../time/index.js';
import type { Vintage } from './result.js';

/**
 * The records that a figure of a period is made from: what all returns given say now, or what the return that first covers
 * the period and those before it said.
 *
 * @example
 * ```ts
 * const then = recordsAs(records, 'first-returned', yearEnding('2024-03-31'));
 * ```
 */
export const recordsAs = (records: Records, as: Vintage, { end }: Period): Records =>
  as === 'latest' ? records : recordsAsReturned(records, end);
