import { beforeAll, describe, expect, it } from 'vitest';
import { definitions } from '../../definitions/index.js';
import { type Data, prepare, scopeOf, type Tally, tally } from '../../src/engine/index.js';
import { generateAuthority, recordsOf, type Truth, truthOf } from '../../src/synthetic/index.js';
import { yearEnding } from '../../src/time/index.js';

/** The simulator knows what happened; the calculators see only the records. Where history suffices they must agree exactly. */
describe('what is calculated from the records is what happened', () => {
  const authority = generateAuthority({ laCode: '996', seed: 21, children: 90_000, firstYearEnding: 2021, years: 5 });
  const years = [2023, 2024, 2025] as const;
  let data: Data;
  const truth = new Map<number, Truth>();
  beforeAll(() => {
    data = prepare(recordsOf([authority]));
    for (const year of years) truth.set(year, truthOf(authority, year));
  });

  const counted = (id: string, year: number): Tally => {
    const definition = definitions.find((one) => one.id === id)!;
    return tally(definition.calculation, scopeOf(data, yearEnding(`${year}-03-31`)))[0]!;
  };

  it.each(years)('in the year ending 31 March %i', (year) => {
    const of = truth.get(year)!;
    const expected: Readonly<Record<string, readonly [counted: number, of: number | null]>> = {
      'children-in-care-rate': [of.lookedAfter, null],
      'children-in-care-rate-uasc-only': [of.unaccompanied, null],
      'children-in-care-rate-excluding-uasc': [of.notUnaccompanied, null],
      'new-entrants-to-care-rate': [of.startedChildren, null],
      'foster-care-share': [of.foster, of.lookedAfter],
      'cla-in-family-networks-kinship-foster': [of.kinshipFoster, of.lookedAfter],
      'cla-in-family-networks-with-parents': [of.kinshipFoster + of.withParents, of.lookedAfter],
      'care-orders-at-home': [of.careOrderAtHome, of.careOrder],
      'placements-3plus': [of.threePlacements, of.lookedAfter],
      'long-term-stability': [of.longTermStable, of.longTerm],
      're-referrals-12m': [of.reReferrals, of.referrals],
      're-referrals-12m-children': [of.childrenReReferred, of.childrenReferred],
      'referral-count': [of.referrals, null],
      'referral-rate': [of.referrals, null],
      'referral-nfa-share': [of.referralsNoFurtherAction, of.referrals],
      'referral-not-in-need-share': [of.referralsNotInNeed, of.referrals],
      'referral-source-police-share': [of.referralsFromPolice, of.referrals],
      'referral-source-schools-share': [of.referralsFromSchools, of.referrals],
      'referral-source-health-share': [of.referralsFromHealth, of.referrals],
      'assessments-started-rate': [of.assessmentsStarted, null],
      'assessments-completed-rate': [of.assessmentsCompleted, null],
      'assessments-no-further-action-share': [of.assessmentsNoFurtherAction, of.assessmentsCompleted],
      'assessments-within-45-days': [of.assessmentsWithin45Days, of.assessmentsCompleted],
      's47-rate': [of.section47Enquiries, null],
      'repeat-cpp-ever': [of.repeatPlans, of.plansStarted],
      'cpp-over-2-years-stock': [of.plansOpenTwoYears, of.plansOpen],
      'cin-rate-dfe-inclusive': [of.childrenInNeed, null],
    };
    const found = Object.fromEntries(
      Object.entries(expected).map(([id, [, denominator]]) => {
        const result = counted(id, year);
        return [id, [denominator === null ? result.denominator : result.counted, denominator === null ? null : result.denominator]];
      }),
    );
    expect(found).toEqual(expected);
    for (const [count] of Object.values(expected)) expect(count).toBeGreaterThan(0);
    // Children away on 31 March are there, so that counting them where they come back to is put to the test.
    expect(of.temporarilyAwayFromFoster).toBeGreaterThan(0);
  });
});
