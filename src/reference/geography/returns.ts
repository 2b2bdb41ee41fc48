import { type Day, day } from '../../time/index.js';
import { authoritiesWithCode } from './authorities.js';

/** Two authorities that make one workforce return, and so have one row under both codes in published workforce figures. */
export interface JointReturn {
  /** As published: `314 / 318`. */
  readonly laCode: string;
  readonly gssCode: string;
  readonly name: string;
  readonly members: readonly [string, string];
  /** The first census it can be for. */
  readonly from: Day;
}

function joint(first: string, second: string, from: string): JointReturn {
  const [a, b] = [authoritiesWithCode(first)[0], authoritiesWithCode(second)[0]];
  return {
    laCode: `${first} / ${second}`,
    gssCode: `${a.gssCode} / ${b.gssCode}`,
    name: `${a.name} / ${b.name}`,
    members: [first, second],
    from: day(from),
  };
}

let listed: readonly JointReturn[] | undefined;

/**
 * Joint returns of the social work workforce census that published figures may name. Kingston upon Thames with Richmond
 * upon Thames, and the two Northamptonshires, are published so; the third is on the list of valid names, but both of its
 * members have had rows of their own since 2023.
 */
export function jointReturns(): readonly JointReturn[] {
  return (listed ??= [joint('314', '318', '2009-01-01'), joint('940', '941', '2021-04-01'), joint('942', '943', '2023-04-01')]);
}

/** The joint return that a code, of a member or joint, belongs to; null when there is none on that day. */
export function jointReturn(code: string, on: Day): JointReturn | null {
  const threeDigit = authoritiesWithCode(code)[0]?.laCode;
  return (
    jointReturns().find(
      ({ laCode, gssCode, members, from }) =>
        on >= from && (code === laCode || code === gssCode || members.some((member) => member === threeDigit)),
    ) ?? null
  );
}

/** A return that an authority did not make, or that was not usable or published in full. */
export interface MissingReturn {
  readonly laCode: string;
  readonly collection: 'cin' | 'workforce';
  /** The reporting year, by the year it ends in. */
  readonly year: number;
  /** What is missing, and what national figures do about it where that is on record. */
  readonly what: string;
}

/** Returns known to be missing from national collections, so that England is more than the sum of the authorities shown. */
export const missingReturns: readonly MissingReturn[] = [
  { laCode: '353', collection: 'cin', year: 2013, what: 'Oldham’s cases ended and open on 31 March were not published.' },
  { laCode: '840', collection: 'cin', year: 2013, what: 'County Durham’s cases ended and open on 31 March were not published.' },
  { laCode: '926', collection: 'cin', year: 2013, what: 'Norfolk’s children in need were not published.' },
  {
    laCode: '908',
    collection: 'cin',
    year: 2014,
    what: 'Cornwall’s children in need were not published; its child protection plans were.',
  },
  { laCode: '204', collection: 'cin', year: 2021, what: 'England and London carry Hackney’s figures for 2020.' },
  { laCode: '204', collection: 'cin', year: 2022, what: 'England and London carry Hackney’s figures for 2020.' },
  { laCode: '850', collection: 'cin', year: 2024, what: 'England and the South East carry Hampshire’s figures for 2023.' },
  {
    laCode: '207',
    collection: 'workforce',
    year: 2025,
    what: 'England and London carry Kensington and Chelsea’s figures for the year before.',
  },
  { laCode: '213', collection: 'workforce', year: 2025, what: 'England and London carry Westminster’s figures for the year before.' },
];

/** Whether an authority's return for a year is known to be missing. */
export const missingReturn = (laCode: string, collection: MissingReturn['collection'], year: number): MissingReturn | null =>
  missingReturns.find((missing) => missing.laCode === laCode && missing.collection === collection && missing.year === year) ?? null;
