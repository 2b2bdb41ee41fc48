import { IndicatorError } from '../../errors.js';
import { type Day, dayIfIso, NULL } from '../../time/index.js';

/**
 * A path and the days that what is there holds: `PATH@2019-04-01..2025-09-30`.
 *
 * @throws IndicatorError `invalid-argument` without them
 */
export function daysOf(text: string, what: string, place: string): { readonly path: string; readonly from: Day; readonly to: Day } {
  const [, path = '', first = '', last = ''] = /^(.*)@([^@/\\]*)\.\.([^@/\\]*)$/.exec(text) ?? [];
  const from = dayIfIso(first);
  const to = dayIfIso(last);
  if (path === '' || from === NULL || to === NULL || from > to) {
    throw new IndicatorError(
      'invalid-argument',
      `Say from which day ${what} holds everything, and on which day it was made: ${place}@2019-04-01..2025-09-30.`,
    );
  }
  return { path, from, to };
}
