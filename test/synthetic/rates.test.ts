import { beforeAll, describe, expect, it } from 'vitest';
import { childrenInYear, generateAuthority, type Truth, truthOf } from '../../src/synthetic/index.js';

/** Bounds around England in the year ending 31 March 2024: wide enough for one authority's luck, too narrow for a broken generator. */
describe('a generated authority of 120,000 children looks like England', () => {
  const authority = generateAuthority({ laCode: '998', seed: 9, children: 120_000, firstYearEnding: 2021, years: 5 });
  let truth: Truth;
  const per10000 = (count: number): number => (count / childrenInYear(authority, 2023)) * 10_000;
  const between = (value: number, low: number, high: number): void => {
    expect(value).toBeGreaterThan(low);
    expect(value).toBeLessThan(high);
  };
  beforeAll(() => void (truth = truthOf(authority, 2024)));

  it('in referrals, re-referrals, assessments and enquiries', () => {
    between(per10000(truth.referrals), 490, 590);
    between(truth.reReferrals / truth.referrals, 0.19, 0.26);
    between(truth.assessmentsWithin45Days / truth.assessmentsCompleted, 0.82, 0.88);
    between(per10000(truth.section47Enquiries), 165, 220);
  });

  it('in plans and children in need', () => {
    between(per10000(truth.plansStarted), 42, 62);
    between(truth.repeatPlans / truth.plansStarted, 0.17, 0.3);
    between(per10000(truth.plansOpen), 33, 50);
    between(truth.plansOpenTwoYears / truth.plansOpen, 0.01, 0.08);
    between(per10000(truth.childrenInNeed), 290, 375);
  });

  it('in children looked after', () => {
    between(per10000(truth.lookedAfter), 58, 80);
    between(per10000(truth.startedChildren), 24, 34);
    between(truth.unaccompanied / truth.lookedAfter, 0.05, 0.13);
    between(truth.foster / truth.lookedAfter, 0.6, 0.78);
    between(truth.kinshipFoster / truth.foster, 0.14, 0.28);
    between(truth.withParents / truth.lookedAfter, 0.03, 0.1);
    between(truth.threePlacements / truth.lookedAfter, 0.07, 0.14);
    between(truth.longTermStable / truth.longTerm, 0.62, 0.77);
  });
});
