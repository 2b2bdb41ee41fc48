import { type NotHere, notHere } from '../../../src/lists/index.js';

/** A measure that could be counted from returns, and has no page yet. */
export const unwritten = (
  id: string,
  title: string,
  also: readonly string[],
  from: string,
  nearest: readonly string[] = [],
  besides = '',
): NotHere =>
  notHere(
    id,
    title,
    also,
    'not-written-yet',
    `It could be counted from ${from}; its page is not written yet.${besides && ` ${besides}`}`,
    nearest,
  );
