import { type Authority, authoritiesWithCode, authority, jointReturn, regionName } from '../reference/geography/index.js';
import { day } from '../time/index.js';

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

/** A 3-digit code means what it meant on the day. A 9-character code has one meaning, and published series use it before and after too. */
const authorityNamed = (code: string, on: string): Authority | null =>
  authority(code, day(on)) ?? (code.length === 9 ? (authoritiesWithCode(code)[0] ?? null) : null);

/**
 * The authorities of England, and those that make one return together. London boroughs are shown in Inner or Outer London,
 * as DfE's files on children's social care do.
 */
export const authoritiesOfEngland: GeographyLookup = (code, on) => {
  const namesOf = ({ londonPart, region }: Authority): Pick<AuthorityNames, 'regionCode' | 'regionName'> => ({
    regionCode: londonPart ?? region,
    regionName: regionName(londonPart ?? region),
  });
  const found = authorityNamed(code, on);
  if (found) return { oldLaCode: found.laCode ?? 'x', newLaCode: found.gssCode, laName: found.name, ...namesOf(found) };
  const joint = jointReturn(code, day(on));
  const member = joint && authority(joint.members[0], day(on));
  return joint && member ? { oldLaCode: joint.laCode, newLaCode: joint.gssCode, laName: joint.name, ...namesOf(member) } : null;
};

/** An authority that does not exist, for synthetic data: it lies in no region. */
export const inventedAuthority = (oldLaCode: string, newLaCode: string, laName: string): AuthorityNames => ({
  oldLaCode,
  newLaCode,
  laName,
  regionCode: 'z',
  regionName: 'Not applicable',
});

/**
 * The authorities of England and some others, which come first.
 *
 * @example
 * ```ts
 * const geography = lookupWith([inventedAuthority('999', 'E99999999', 'Larkshire')]);
 * ```
 */
export function lookupWith(others: readonly AuthorityNames[]): GeographyLookup {
  return (code, on) =>
    others.find(({ oldLaCode, newLaCode }) => code === oldLaCode || code === newLaCode) ?? authoritiesOfEngland(code, on);
}
