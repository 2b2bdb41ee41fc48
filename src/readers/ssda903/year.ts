import { type Day, dayFromParts } from '../../time/index.js';

/** How many dates of a file fall in each year ending 31 March. */
export interface YearCounts {
  add(day: Day): void;
  readonly total: number;
  /** Dates in the year ending on 31 March of `year`. */
  in(year: number): number;
  upTo(year: number): number;
  /** The year with most dates, or null when there are none. */
  mostCommon(): number | null;
}

const FIRST = 1900;
const YEARS = 301;

/** The 31 March that ends each year from 1900 on; days after the last are in a year without one. */
const yearEnds: readonly number[] = /* @__PURE__ */ Array.from({ length: YEARS - 1 }, (_, at) => dayFromParts(FIRST + at, 3, 31));

/** The year ending 31 March in which a day falls, as the year of that 31 March. */
export function returnYear(day: Day): number {
  // Never more than one away, because leap days are spread evenly.
  let at = Math.floor((day - yearEnds[0]) / 365.2425) + 1;
  if (at > 0 && day <= yearEnds[at - 1]) at--;
  else if (day > yearEnds[at]) at++;
  return FIRST + at;
}

/** The last day of a collection year. */
export const yearEnd = (year: number): Day => dayFromParts(year, 3, 31);

/** The first day of a collection year. */
export const yearStart = (year: number): Day => dayFromParts(year - 1, 4, 1);

export function yearCounts(): YearCounts {
  let counts: number[] = [];
  let total = 0;
  return {
    add(day) {
      // Many a file has no dates that tell of its year.
      if (total === 0) counts = new Array<number>(YEARS).fill(0);
      counts[returnYear(day) - FIRST]++;
      total++;
    },
    get total() {
      return total;
    },
    in: (year) => counts[year - FIRST] ?? 0,
    upTo: (year) => counts.slice(0, year - FIRST + 1).reduce((sum, count) => sum + count, 0),
    mostCommon: () => (total === 0 ? null : FIRST + counts.indexOf(Math.max(...counts))),
  };
}

/** What the dates of one file, or one set, say of its year. */
export interface YearEvidence {
  /** Dates that should lie inside the year, such as the end of an episode. */
  readonly inside: YearCounts;
  /** Dates that should not be after its end. */
  readonly before: YearCounts;
}

/** Nearly all dates: a few mistyped ones must not move the year. */
const NEARLY_ALL = 0.98;

/**
 * The year a set is for: the first 31 March by which nearly all its dates fall, when the dates that should lie inside the
 * year mostly do. Null when the dates do not settle it.
 */
export function inferYear(evidence: readonly YearEvidence[]): number | null {
  const sum = (count: (of: YearEvidence) => number): number => evidence.reduce((total, of) => total + count(of), 0);
  const total = sum((of) => of.before.total);
  if (total === 0) return null;
  let year = FIRST;
  while (sum((of) => of.before.upTo(year)) < total * NEARLY_ALL) year++;
  const inside = sum((of) => of.inside.total);
  if (inside === 0) return null;
  return sum((of) => of.inside.in(year)) * 2 >= inside ? year : null;
}

/**
 * When most of a file's dates fall outside its year: the year in which most fall. Null when they fit, and when too few
 * speak against it: a single date, or fewer old ones than there are dates in the year, is no reason to leave out a file.
 */
export function otherYear(evidence: YearEvidence, year: number): number | null {
  const { inside, before } = evidence;
  const old = inside.upTo(year - 1);
  const late = inside.total - inside.upTo(year);
  const isOutside = old + late > 1 && old + late > inside.in(year);
  const isExcused = old > late && before.in(year) > old;
  const isLate = before.upTo(year) * 2 < before.total;
  if (!(isOutside && !isExcused) && !isLate) return null;
  return (inside.total > 0 ? inside : before).mostCommon();
}
