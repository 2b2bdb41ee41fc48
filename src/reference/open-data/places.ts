/** Places of one level as pairs of code and name. */
export type Places = readonly (readonly [code: string, name: string])[];

export const countries: Places = [
  ['E92000001', 'England'],
  ['K02000001', 'United Kingdom'],
  ['K03000001', 'Great Britain'],
  ['K04000001', 'England and Wales'],
  ['N92000002', 'Northern Ireland'],
  ['S92000003', 'Scotland'],
  ['W92000004', 'Wales'],
  ['z', 'England, Wales and Northern Ireland'],
];

/** The nine regions, and the two halves of London that files on children’s social care show beside it. */
export const regions: Places = [
  ['E12000001', 'North East'],
  ['E12000002', 'North West'],
  ['E12000003', 'Yorkshire and The Humber'],
  ['E12000004', 'East Midlands'],
  ['E12000005', 'West Midlands'],
  ['E12000006', 'East of England'],
  ['E12000007', 'London'],
  ['E12000008', 'South East'],
  ['E12000009', 'South West'],
  ['E13000001', 'Inner London'],
  ['E13000002', 'Outer London'],
];

/** What may stand at any level for a place that is none. */
export const placesThatAreNone: Places = [
  'Not applicable',
  'Unknown',
  'Outside of England',
  'Outside of the United Kingdom',
  'Outside of England and unknown',
  'Outside of the United Kingdom and unknown',
].map((name) => ['z', name] as const);

/** The code and the name of a place that is not known. */
export const notAvailableCode = 'x';
export const notAvailableName = 'Not available';

/**
 * Codes that belong to no real authority: no code issued begins so, and the synthetic authorities use them. A file of
 * theirs would not be taken by DfE.
 */
export const isInventedAuthority = (newLaCode: string): boolean => newLaCode.startsWith('E99');
