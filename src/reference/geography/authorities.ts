import { IndicatorError } from '../../errors.js';
import { type Day, day } from '../../time/index.js';
import { authorityList } from './authority-list.js';
import { LONDON, type LondonPartCode, londonParts, type RegionCode } from './regions.js';

/**
 * An authority with children's services, for as long as one nine-character code was its own. An authority that was given a
 * new code, or replaced by one with its area, has several of these under one three-digit code.
 */
export interface Authority {
  /** The Department for Education's three-digit code; null for five of the councils abolished on 31 March 2009. */
  readonly laCode: string | null;
  /** The nine-character code of the Office for National Statistics. */
  readonly gssCode: string;
  readonly name: string;
  readonly region: RegionCode;
  /** Inner or Outer London, or null outside it. */
  readonly londonPart: LondonPartCode | null;
  /** The first day, or the list's first, 1 January 2009, for what is older. */
  readonly from: Day;
  /** The last day, or null while it lasts. */
  readonly to: Day | null;
}

/** The first day that the list of authorities speaks of. */
export const FIRST_LISTED_DAY: Day = /* @__PURE__ */ day('2009-01-01');

const entry = /^(\d{3}|---) (E\d{8}) (.+?)(?: from (\d{4}-\d{2}-\d{2}))?(?: to (\d{4}-\d{2}-\d{2}))?$/;

function authoritiesOf(area: string, lines: string): readonly Authority[] {
  const part = londonParts.find(({ code }) => code === area);
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [, laCode, gssCode, name, from, to] = entry.exec(line.trim())!;
      return {
        laCode: laCode === '---' ? null : laCode!,
        gssCode: gssCode!,
        name: name!,
        // The keys of the list are regions but for the two parts of London.
        region: part ? LONDON : (area as RegionCode),
        londonPart: part?.code ?? null,
        from: from ? day(from) : FIRST_LISTED_DAY,
        to: to ? day(to) : null,
      };
    });
}

let listed: readonly Authority[] | undefined;
let byCode: Map<string, Authority[]> | undefined;

/** Every authority since 2009, by region and name, those that have ended among them. */
export function allAuthorities(): readonly Authority[] {
  return (listed ??= Object.entries(authorityList).flatMap(([area, lines]) => authoritiesOf(area, lines)));
}

/**
 * The authorities that a code has stood for, oldest first: one for a nine-character code; for a three-digit code, one for
 * each nine-character code it has gone with.
 */
export function authoritiesWithCode(code: string): readonly Authority[] {
  if (!byCode) {
    byCode = new Map();
    for (const listedAuthority of [...allAuthorities()].sort((a, b) => a.from - b.from))
      for (const key of [listedAuthority.laCode, listedAuthority.gssCode]) {
        if (key !== null) byCode.set(key, [...(byCode.get(key) ?? []), listedAuthority]);
      }
  }
  return byCode.get(code) ?? [];
}

const lasts = ({ from, to }: Authority, on: Day): boolean => from <= on && (to === null || to >= on);

/**
 * The authorities of England on a day: 153 today, 152 on 31 March 2023, 151 on 31 March 2021.
 *
 * @throws IndicatorError `invalid-argument` for a day before 2009, of which the list does not speak
 */
export function authoritiesOn(on: Day): readonly Authority[] {
  if (on < FIRST_LISTED_DAY) throw new IndicatorError('invalid-argument', 'The list of authorities begins on 1 January 2009.');
  return allAuthorities().filter((authority) => lasts(authority, on));
}

/**
 * The authority that had a code on a day, or null when none had. A three-digit code outlives councils (825 is
 * Buckinghamshire before and after 2020) and a name does too (Dorset before and after 2019 are two places), so the day
 * decides.
 *
 * @param code - three-digit or nine-character
 * @example
 * ```ts
 * authority('825', day('2020-03-31'))?.gssCode // 'E10000002'
 * authority('825', day('2020-04-01'))?.gssCode // 'E06000060'
 * authority('835', day('2019-04-01')) // null: that Dorset has ended
 * ```
 */
export function authority(code: string, on: Day): Authority | null {
  return authoritiesWithCode(code).find((candidate) => lasts(candidate, on)) ?? null;
}

/**
 * Every code that figures of the same area may be filed under: a three-digit code never moves to another area, so its
 * nine-character codes all mean the same children.
 *
 * @returns the code itself alone when it is not known
 * @example
 * ```ts
 * equivalentCodes('E08000016') // ['E08000016', '370', 'E08000038'], Barnsley
 * ```
 */
export function equivalentCodes(code: string): readonly string[] {
  const laCodes = authoritiesWithCode(code).flatMap(({ laCode }) => laCode ?? []);
  return [...new Set([code, ...laCodes, ...laCodes.flatMap((laCode) => authoritiesWithCode(laCode).map(({ gssCode }) => gssCode))])];
}
