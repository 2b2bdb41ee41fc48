import type { Life, PeriodOfCare, SyntheticAuthority } from '../../src/synthetic/index.js';
import { day } from '../../src/time/index.js';

/** A child to whom nothing happened, with what a test says happened. */
export function lifeOf(childId: string, what: Partial<Life>): Life {
  return {
    laCode: '999',
    childId,
    sex: 'F',
    birthDate: day('2012-02-29'),
    expectedBirthDate: null,
    deathDate: null,
    ethnicity: 'WBRI',
    disabilities: ['NONE'],
    homePostcode: 'ZZ1 1ZZ',
    plansBefore: 0,
    unaccompaniedUntil: null,
    episodesOfNeed: [],
    periodsOfCare: [],
    yearlyHealth: [],
    leaverContacts: [],
    ...what,
  };
}

/** A period of care in one foster home, with what a test says is otherwise. */
export function careOf(startedOn: string, endedOn: string, what: Partial<PeriodOfCare> = {}): PeriodOfCare {
  const start = day(startedOn);
  const end = day(endedOn);
  return {
    startedOn: start,
    endedOn: end,
    reasonEnded: 'E4A',
    isShortBreak: false,
    categoryOfNeed: 'N1',
    legalSpells: [{ startedOn: start, legalStatus: 'V2' }],
    stays: [stayOf(startedOn, endedOn, 'U6')],
    reviews: [],
    missing: [],
    socialWorkers: [],
    adoption: null,
    previousPermanence: { arrangement: 'Z1', arrangedBy: null, orderText: null },
    ...what,
  };
}

export function stayOf(
  startedOn: string,
  endedOn: string,
  placementType: string,
  what: Partial<PeriodOfCare['stays'][number]> = {},
): PeriodOfCare['stays'][number] {
  return {
    startedOn: day(startedOn),
    endedOn: day(endedOn),
    types: [{ startedOn: day(startedOn), placementType }],
    provider: 'PR1',
    urn: '9999101',
    postcode: 'ZZ2 2ZZ',
    temporary: [],
    reasonChanged: 'CARPL',
    ...what,
  };
}

/** An authority whose lives were written by hand. */
export function authorityOf(lives: readonly Life[], firstYearEnding: number, years: number): SyntheticAuthority {
  const lastYearEnding = firstYearEnding + years - 1;
  return {
    laCode: '999',
    newLaCode: 'E99999999',
    name: 'By hand',
    seed: 0,
    children: 1000,
    firstYearEnding,
    years,
    lastYearEnding,
    window: { start: day(`${firstYearEnding - 1}-04-01`), end: day(`${lastYearEnding}-03-31`) },
    *lives() {
      yield* lives;
    },
  };
}

/** The rows of one CSV file, without its header row. */
export function rowsOf(files: Iterable<{ readonly name: string; readonly chunks: Iterable<string> }>, name: string): readonly string[] {
  for (const file of files) if (file.name === name) return [...file.chunks].join('').trimEnd().split('\n').slice(1);
  throw new Error(`no file ${name}`);
}

export const textOf = (file: { readonly chunks: Iterable<string> }): string => [...file.chunks].join('');
