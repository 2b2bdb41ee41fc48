import { type TableBuilder, tokenText } from '../../records/index.js';
import type { PostcodeLookup } from '../where.js';

/** Writes whether a placement is in the authority, by its postcode; what is not found is unknown. */
export function putLocation(careEpisodes: TableBuilder, row: number, postcode: string, postcodes: PostcodeLookup, laCode: string): void {
  const written = tokenText(postcode);
  if (written === '') return;
  const area = postcodes(written)?.laCode ?? null;
  const { list, dictionary } = careEpisodes.columns['placementLocation']!;
  if (area === null || !/^\d{3}$/.test(laCode)) careEpisodes.unknown(row, 'placementLocation');
  else list.set(row, dictionary!.intern(area === laCode ? 'IN' : 'OUT'));
}

/** The columns that are not there without somebody who knows where postcodes lie; extracts do not hold postcodes of homes. */
export const placesNotHeld = (postcodes: PostcodeLookup | null): readonly string[] =>
  postcodes ? ['placementDistance'] : ['placementDistance', 'placementLocation'];
