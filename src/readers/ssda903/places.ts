import type { Dictionary } from '../../records/index.js';
import { NULL } from '../../time/index.js';
import { HOME_NOT_KNOWN, type PostcodeLookup, tenthsOfMilesBetween } from '../where.js';
import type { FileIssues } from './file-issues.js';

/** Marks a value that is not known; no value is so small. */
export const NOT_KNOWN = NULL + 1;

/** How far a placement is from home, and whether it is in the authority. */
interface Whereabouts {
  /** Tenths of a mile. */
  readonly distance: number;
  /** The number of IN or OUT. */
  readonly location: number;
  readonly isHomeUnfound: boolean;
  readonly isPlacementUnfound: boolean;
}

/** The dictionaries that the numbers of postcodes and of locations are from. */
export interface PlaceTexts {
  readonly homes: Pick<Dictionary, 'values'>;
  readonly placements: Pick<Dictionary, 'values'>;
  readonly locations: Pick<Dictionary, 'intern'>;
}

/**
 * Works out distances and locations of placements from postcodes. A placement whose postcode is not found is somewhere that
 * is not known; a home that is not found, or not given, has the distance 999.9 that the return has for it. Postcodes
 * themselves go no further.
 */
export function placeFinder(lookup: PostcodeLookup, laCode: string, { homes, placements, locations }: PlaceTexts) {
  const known = new Map<number, Whereabouts>();
  const isAuthorityKnown = /^\d{3}$/.test(laCode);
  const nowhere: Whereabouts = { distance: NULL, location: NULL, isHomeUnfound: false, isPlacementUnfound: false };

  function workedOut(home: number, placement: number): Whereabouts {
    if (placement === NULL) return nowhere;
    const place = lookup(placements.values[placement]!);
    const homePlace = home === NULL ? null : lookup(homes.values[home]!);
    const isHomeUnfound = home !== NULL && homePlace === null;
    if (!place) return { distance: NOT_KNOWN, location: NOT_KNOWN, isHomeUnfound, isPlacementUnfound: true };
    return {
      distance: homePlace ? tenthsOfMilesBetween(homePlace, place) : HOME_NOT_KNOWN,
      location: place.laCode === null || !isAuthorityKnown ? NOT_KNOWN : locations.intern(place.laCode === laCode ? 'IN' : 'OUT'),
      isHomeUnfound,
      isPlacementUnfound: false,
    };
  }

  function of(home: number, placement: number): Whereabouts {
    const key = (home === NULL ? 0 : home + 1) * 0x100000000 + (placement === NULL ? 0 : placement + 1);
    let found = known.get(key);
    if (!found) known.set(key, (found = workedOut(home, placement)));
    return found;
  }

  return {
    /** Works out the places of rows into the arrays given. */
    find(
      homesOf: Int32Array,
      placementsOf: Int32Array,
      lines: Int32Array,
      distances: Int32Array,
      found: Int32Array,
      issues: FileIssues,
    ): void {
      for (let at = 0; at < distances.length; at++) {
        const whereabouts = of(homesOf[at]!, placementsOf[at]!);
        distances[at] = whereabouts.distance;
        found[at] = whereabouts.location;
        if (whereabouts.isPlacementUnfound) notFound('PL_POST', lines[at]!, issues);
        if (whereabouts.isHomeUnfound) notFound('HOME_POST', lines[at]!, issues);
      }
    },
  };
}

export type PlaceFinder = ReturnType<typeof placeFinder>;

function notFound(column: string, line: number, issues: FileIssues): void {
  issues.other({
    code: 'postcode-not-found',
    severity: 'warning',
    column,
    line,
    message:
      column === 'PL_POST'
        ? 'The postcode of the placement is in no list of postcodes, so its distance and its authority are not known.'
        : 'The postcode of the home is in no list of postcodes, so the distance is that of a home that is not known (999.9).',
    hint: 'Correct the postcode in the case system, or give a newer list.',
  });
}
