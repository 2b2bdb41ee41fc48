import type { Day, Period } from '../../time/index.js';
import { birthday } from '../dates.js';
import { pick, type Random } from '../random.js';
import { ethnicities } from '../rates.js';

/** What is fixed about a child before anything happens. */
export interface ChildFacts {
  readonly laNumber: number;
  readonly sex: 'M' | 'F';
  readonly birthDate: Day;
  readonly eighteenth: Day;
  readonly ethnicity: string;
  readonly isUnaccompanied: boolean;
  readonly homePostcode: string;
  /** The days returned: facts that only returns of those days hold (reviews, health, social workers) are not made for others. */
  readonly window: Period;
}

/** An obviously invented postcode: no area of the United Kingdom begins with ZZ. */
export function inventedPostcode(random: Random): string {
  return `ZZ${random.between(1, 99)} ${random.below(10)}ZZ`;
}

export function childFacts(
  random: Random,
  laNumber: number,
  birthDate: Day,
  window: ChildFacts['window'],
  isUnaccompanied = false,
): ChildFacts {
  return {
    laNumber,
    sex: random.chance(isUnaccompanied ? 0.95 : 0.53) ? 'M' : 'F',
    birthDate,
    eighteenth: birthday(birthDate, 18),
    ethnicity: isUnaccompanied
      ? pick(random, [
          ['WOTH', 25],
          ['BAFR', 30],
          ['AOTH', 20],
          ['OOTH', 25],
        ])
      : ethnicities(random),
    isUnaccompanied,
    homePostcode: isUnaccompanied ? '' : inventedPostcode(random),
    window,
  };
}
