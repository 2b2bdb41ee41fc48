import type { Authority } from '../reference/geography/index.js';
import type { Day, Period } from '../time/index.js';

/** What is known of authorities: which codes are of one area, what an area was called and when, and what changed. */
export interface Places {
  /** Every code of the area of a code, the code itself first. */
  readonly equivalentCodes: (code: string) => readonly string[];
  readonly authoritiesWithCode: (code: string) => readonly Authority[];
  /** The name of the region that an authority lies in on a day. */
  readonly regionOn: (code: string, on: Day) => string | undefined;
  /** That an authority was made, ended or changed within a period. */
  readonly reorganisationNote: (code: string, period: Period) => string | null;
}

/** Nothing of it: each code is an authority of its own. */
export const noPlaces: Places = {
  equivalentCodes: (code) => [code],
  authoritiesWithCode: () => [],
  regionOn: () => undefined,
  reorganisationNote: () => null,
};
