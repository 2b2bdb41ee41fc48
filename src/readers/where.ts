/** Where a postcode lies. */
export interface PostcodePlace {
  /** Metres east and north on the grid of the Ordnance Survey. */
  readonly easting: number;
  readonly northing: number;
  /** The three-digit code of the authority with children’s services, any other text outside England, null when it is not known. */
  readonly laCode: string | null;
}

/** Finds where a postcode lies, written in capitals without blanks; null when it is not known. */
export type PostcodeLookup = (postcode: string) => PostcodePlace | null;

const METRES_A_KILOMETRE = 1000;
const KILOMETRES_A_MILE = 1.6093;

/**
 * Tenths of a mile in a straight line between two places, rounded, as the sector’s validator of the return works PL_DISTANCE
 * out (data-to-insight/csc-validator-be-903, commit 10ad07c, which says that it follows DfE).
 *
 * @example
 * ```ts
 * tenthsOfMilesBetween({ easting: 400000, northing: 300000, laCode: null }, { easting: 416093, northing: 300000, laCode: null }) // 100
 * ```
 */
export function tenthsOfMilesBetween(one: PostcodePlace, other: PostcodePlace): number {
  const metres = Math.hypot(one.easting - other.easting, one.northing - other.northing);
  return Math.round((metres / METRES_A_KILOMETRE / KILOMETRES_A_MILE) * 10);
}

/** 999.9 miles: what the return says of a home that is not known or not in England. */
export const HOME_NOT_KNOWN = 9999;
