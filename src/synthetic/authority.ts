import { IndicatorError } from '../errors.js';
import { collectionYear } from './dates.js';
import type { AuthorityOptions, SyntheticAuthority } from './invented.js';
import type { Life } from './life/life.js';
import { livesOf } from './lives.js';

/** Authorities up to this many children keep their lives once made, because ten files of a small one are written in a row. */
const keptUpTo = 20_000;

/**
 * Invents an authority. The same options give the same lives on every machine.
 *
 * @throws IndicatorError `invalid-argument` when the code is not three digits, or a number is not a whole number above 0
 * @example
 * ```ts
 * const authority = generateAuthority({ laCode: '999', seed: 1, children: 12000, firstYearEnding: 2021, years: 5 });
 * for (const life of authority.lives()) console.log(life.childId);
 * ```
 */
export function generateAuthority(options: AuthorityOptions): SyntheticAuthority {
  if (!/^\d{3}$/.test(options.laCode)) throw new IndicatorError('invalid-argument', 'laCode must be three digits, such as 999.');
  for (const name of ['children', 'firstYearEnding', 'years'] as const) {
    if (!Number.isInteger(options[name]) || options[name] < 1) {
      throw new IndicatorError('invalid-argument', `${name} must be a whole number above 0.`);
    }
  }
  const { firstYearEnding, years } = options;
  if (firstYearEnding < 2017 || firstYearEnding + years - 1 > 2026) {
    throw new IndicatorError('invalid-argument', 'The years returned must lie between 2017 and 2026, whose returns are known.');
  }
  const lastYearEnding = firstYearEnding + years - 1;
  let kept: readonly Life[] | null = null;
  const authority: SyntheticAuthority = {
    ...options,
    newLaCode: options.newLaCode ?? `E99000${options.laCode}`,
    name: options.name ?? `Invented authority ${options.laCode}`,
    lastYearEnding,
    window: { start: collectionYear(firstYearEnding).start, end: collectionYear(lastYearEnding).end },
    *lives() {
      if (options.children > keptUpTo) yield* livesOf(authority);
      else yield* (kept ??= [...livesOf(authority)]);
    },
  };
  return authority;
}

/** Children aged 0 to 17 in the middle of a calendar year: the invented population grows by 3 in 1,000 a year. */
export function childrenInYear(authority: SyntheticAuthority, year: number): number {
  return Math.round(authority.children * (1 + 0.003 * (year - (authority.firstYearEnding - 1))));
}
