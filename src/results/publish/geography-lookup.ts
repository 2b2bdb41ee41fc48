import { authority, jointReturn, regionName } from '../../reference/geography/index.js';
import { day } from '../../time/index.js';

/** An authority as open data files name it. */
export interface AuthorityNames {
  readonly oldLaCode: string;
  readonly newLaCode: string;
  readonly laName: string;
  readonly regionCode: string;
  readonly regionName: string;
}

/** Finds the authority that a code (3 digits or 9 characters) stood for on a day (`2025-03-31`); null when there was none. */
export type GeographyLookup = (code: string, on: string) => AuthorityNames | null;

/** The authorities of England, by date. London boroughs are shown in Inner or Outer London, as DfE's files on children's social care do. */
export const authoritiesOfEngland: GeographyLookup = (code, on) => {
  const found = authority(code, day(on));
  if (found) {
    const region = found.londonPart ?? found.region;
    return { oldLaCode: found.laCode ?? 'x', newLaCode: found.gssCode, laName: found.name, regionCode: region, regionName: regionName(region) };
  }
  const joint = jointReturn(code, day(on));
  const member = joint && authority(joint.members[0]!, day(on));
  if (!joint || !member) return null;
  const region = member.londonPart ?? member.region;
  return { oldLaCode: joint.laCode, newLaCode: joint.gssCode, laName: joint.name, regionCode: region, regionName: regionName(region) };
};

/** An authority that does not exist, for synthetic data: it lies in no region. */
export const inventedAuthority = (oldLaCode: string, newLaCode: string, laName: string): AuthorityNames => ({ oldLaCode, newLaCode, laName, regionCode: 'z', regionName: 'Not applicable' });

/**
 * The authorities of England and some others, which come first.
 *
 * @example
 * ```ts
 * const geography = lookupWith([inventedAuthority('999', 'E99999999', 'Larkshire')]);
 * ```
 */
export function lookupWith(others: readonly AuthorityNames[]): GeographyLookup {
  return (code, on) => others.find(({ oldLaCode, newLaCode }) => code === oldLaCode || code === newLaCode) ?? authoritiesOfEngland(code, on);
}
