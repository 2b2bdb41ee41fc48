import { authoritiesWithCode, authority, equivalentCodes, regionName, reorganisationNote } from '../reference/geography/index.js';
import type { Places } from './places.js';

/** The authorities of England, as the reference data have them. */
export const placesOfEngland: Places = {
  equivalentCodes,
  authoritiesWithCode,
  regionOn(code, on) {
    const place = authority(code, on);
    return place ? regionName(place.region) : undefined;
  },
  reorganisationNote,
};
