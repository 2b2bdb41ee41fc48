import { authoritiesWithCode, changesBetween, reorganisationNote } from '../reference/geography/index.js';
import type { Result } from '../results/result.js';
import { day } from '../time/index.js';

/** A change of authorities between two periods. */
export interface ReorganisationBetween {
  readonly note: string;
  /** True when only the council or its code changed and the area did not, so that counts run on. */
  readonly isSameArea: boolean;
}

/**
 * What happened to a result's authority from the first day of an earlier period to the last day of the result's own: null
 * when nothing did, or when the code is not in the list of authorities.
 */
export function reorganisationBetween(from: Result, to: Result): ReorganisationBetween | null {
  const { laCode } = to.geography;
  const whole = { start: day(from.period.start), end: day(to.period.end) };
  const note = reorganisationNote(laCode, whole);
  if (note === null) return null;
  const codes = new Set(authoritiesWithCode(laCode).map(({ gssCode }) => gssCode));
  const own = changesBetween(whole.start, whole.end).filter((change) => [...change.from, ...change.to].some((code) => codes.has(code)));
  return { note, isSameArea: own.length > 0 && own.every(({ kind }) => kind === 'new-council' || kind === 'new-code') };
}
