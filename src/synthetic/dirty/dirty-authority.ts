import type { Day, Period } from '../../time/index.js';
import { collectionYear } from '../dates.js';
import type { SyntheticAuthority } from '../invented.js';
import type { Life } from '../life/life.js';
import { cinCensusFile } from '../returns/cin-census.js';
import type { ReturnFile } from '../returns/csv.js';
import { ssda903Files } from '../returns/ssda903.js';
import { canBeRenamed, lifeLastSeen, lifeWithin } from './as-known.js';
import { falseLives, lifeAsReturned } from './as-returned.js';
import { befalls, type Dirt, drawn, numberOfText } from './dirt.js';
import { withRepeats } from './repeats.js';

/** SSDA903 files that a dirty return may lack. */
const mayLack = ['reviews', 'uasc', 'oc2', 'oc3', 'ad1', 'placed_for_adoption', 'previous_permanence', 'missing', 'sw_episodes'];

/** One year's returns of a dirty authority, or what an extract made within the year holds. */
export interface DirtyReturns {
  readonly yearEnding: number;
  /** The days they hold. */
  readonly days: Period;
  /** The lives as these returns have them. */
  readonly says: SyntheticAuthority;
  /** SSDA903 files that were not sent, by the name that they would have. */
  readonly notSent: readonly string[];
  ssda903(): readonly ReturnFile[];
  cin(): ReturnFile;
}

/** An authority whose returns are as returns are: corrected, withdrawn, incomplete, with rows twice and ids that change. */
export interface DirtyAuthority {
  /** What really happened. */
  readonly happened: SyntheticAuthority;
  returnsOf(yearEnding: number): DirtyReturns;
  /** An extract made within a year, up to 30 September. */
  halfYear(yearEnding: number): DirtyReturns;
  /**
   * What is known from the returns of a year and those before it, for `truthOf`: what happened, but for what the return of
   * that year has wrong, rows that were withdrawn, and children who were renamed, who are two.
   */
  knownBy(yearEnding: number): SyntheticAuthority;
}

/**
 * Makes the returns of an authority dirty. What each holds follows from what happened and from the faults drawn for it, so
 * it is known what a calculation over any of them must give, without linking them.
 *
 * @param dirt - how often a return is wrong, in each way
 * @example
 * ```ts
 * const authority = generateAuthority({ laCode: '999', seed: 1, children: 2000, firstYearEnding: 2023, years: 3 });
 * const dirty = dirtyAuthority(authority, { ...usualDirt, seed: 7 });
 * const files = dirty.returnsOf(2024).ssda903();
 * const { lookedAfter } = truthOf(dirty.knownBy(2025), 2024);
 * ```
 */
export function dirtyAuthority(authority: SyntheticAuthority, dirt: Dirt): DirtyAuthority {
  const { window, firstYearEnding, lastYearEnding } = authority;
  const startOf = (year: number): Day => collectionYear(year).start;
  const endOf = (year: number): Day => collectionYear(year).end;

  /** The first year in which a child is known by another id; null when there is none. */
  function renamedIn(life: Life): number | null {
    for (let year = firstYearEnding + 1; year <= lastYearEnding; year++)
      if (befalls(dirt, 'renamed', life, year)) return canBeRenamed(life, startOf(year)) ? year : null;
    return null;
  }
  const asReturned = (life: Life, year: number): Life => lifeAsReturned(dirt, life, collectionYear(year), year);
  /** The child under the other id: only what the returns since then hold. */
  const renamed = (life: Life, since: number, upTo: Day): Life => ({
    ...lifeWithin(life, { start: startOf(since), end: upTo }),
    childId: `N${since}-${life.childId}`,
  });
  const withLives = (lives: () => Generator<Life, void, undefined>): SyntheticAuthority => ({ ...authority, lives });

  function returns(yearEnding: number, days: Period, stream: number): DirtyReturns {
    const says = withLives(function* () {
      for (const life of authority.lives()) {
        const returned = lifeAsReturned(dirt, life, days, stream);
        const since = renamedIn(life);
        yield since !== null && since <= yearEnding ? renamed(returned, since, days.end) : returned;
      }
      yield* falseLives(dirt, authority.lives(), days, stream);
    });
    const notSent = mayLack.filter((file) => drawn(dirt, 'notSent', stream, numberOfText(file)) < dirt.notSent);
    return {
      yearEnding,
      days,
      says,
      notSent: notSent.map((file) => `${file}.csv`),
      ssda903: () =>
        [...ssda903Files(says, yearEnding, days.end)]
          .filter(({ name }) => !notSent.some((file) => name === `${file}.csv`))
          .map((file) => withRepeats(dirt, file, stream)),
      cin: () => withRepeats(dirt, cinCensusFile(says, yearEnding, days.end), stream),
    };
  }

  return {
    happened: authority,
    returnsOf: (year) => returns(year, collectionYear(year), year),
    halfYear: (year) => returns(year, { start: startOf(year), end: startOf(year) + 182 }, -year),
    knownBy: (year) =>
      withLives(function* () {
        for (const life of authority.lives()) {
          const since = renamedIn(life);
          const known = asReturned(life, year);
          if (since === null || since > year) yield known;
          else {
            yield lifeLastSeen(lifeWithin(asReturned(life, since - 1), { start: window.start, end: endOf(since - 1) }), endOf(since - 1));
            yield renamed(known, since, endOf(year));
          }
        }
        for (let each = firstYearEnding; each <= year; each++) {
          for (const life of falseLives(dirt, authority.lives(), collectionYear(each), each)) yield lifeLastSeen(life, endOf(each));
        }
      }),
  };
}

/** A few faults of every kind in each return of a small authority. */
export const usualDirt: Omit<Dirt, 'seed'> = {
  reDated: 0.15,
  returnedLate: 0.3,
  withdrawn: 0.08,
  renamed: 0.03,
  repeated: 0.03,
  notSent: 0.1,
};
