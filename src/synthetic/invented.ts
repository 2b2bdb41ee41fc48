import type { Period } from '../time/index.js';
import type { Life } from './life/life.js';

/** What to invent. */
export interface AuthorityOptions {
  /** The 3-digit code of the returns; `999` is used by no authority. */
  readonly laCode: string;
  /** The 9-character code of open data files; made from `laCode` when left out. */
  readonly newLaCode?: string;
  readonly name?: string;
  readonly seed: number;
  /** Children aged 0 to 17 living there in the middle of the year before the first year returned. */
  readonly children: number;
  /** The first year returned: 2021 is the year ending 31 March 2021. */
  readonly firstYearEnding: number;
  /** How many years are returned, one after another. */
  readonly years: number;
}

/** An invented authority and everything that ever happened in it. */
export interface SyntheticAuthority extends Required<AuthorityOptions> {
  readonly lastYearEnding: number;
  /** All the days returned. */
  readonly window: Period;
  /** The lives that reach into those days, one at a time and the same each time, so that a country never sits in memory as objects. */
  lives(): Generator<Life, void, undefined>;
}
