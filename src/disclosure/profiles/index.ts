import { IndicatorError } from '../../errors.js';
import type { DisclosureProfile } from '../profile.js';
import { dfeCin } from './dfe-cin.js';
import { dfeCla } from './dfe-cla.js';
import { dfeWorkforce } from './dfe-workforce.js';
import { internal } from './internal.js';
import { ohid } from './ohid.js';
import { opensafely } from './opensafely.js';

export { dfeCin, dfeCla, dfeWorkforce, internal, ohid, opensafely };

/** Every profile, by id. */
export const disclosureProfiles: readonly DisclosureProfile[] = [dfeCin, dfeCla, dfeWorkforce, internal, ohid, opensafely];

/**
 * The profile of an id.
 *
 * @throws IndicatorError `invalid-argument` when there is none, naming those there are
 * @example
 * ```ts
 * profileNamed('dfe-cin').threshold // { minimum: 1, maximum: 5 }
 * ```
 */
export function profileNamed(id: string): DisclosureProfile {
  const found = disclosureProfiles.find((profile) => profile.id === id);
  if (found) return found;
  throw new IndicatorError(
    'invalid-argument',
    `There is no disclosure profile "${id}". Choose one of: ${disclosureProfiles.map((profile) => profile.id).join(', ')}.`,
  );
}
