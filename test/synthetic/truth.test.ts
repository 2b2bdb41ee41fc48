import { describe, expect, it } from 'vitest';
import { type EpisodeOfNeed, type Life, truthOf } from '../../src/synthetic/index.js';
import { day } from '../../src/time/index.js';
import { authorityOf, careOf, lifeOf, stayOf } from './invented.js';

const truth = (lives: readonly Life[], year = 2025): ReturnType<typeof truthOf> => truthOf(authorityOf(lives, 2021, 5), year);

const episode = (referredOn: string, closedOn: string, what: Partial<EpisodeOfNeed> = {}): EpisodeOfNeed => ({
  path: 'support',
  referredOn: day(referredOn),
  closedOn: day(closedOn),
  referralSource: '6',
  primaryNeed: 'N1',
  noFurtherAction: false,
  closureReason: 'RC7',
  transferInConferenceOn: null,
  assessments: [],
  section47Enquiries: [],
  childInNeedPlans: [],
  childProtectionPlans: [],
  ...what,
});

describe('the truth about children looked after', () => {
  it('counts a child whose care ends on 1 April and not one whose care ends on 31 March or is a short break', () => {
    const of = truth([
      lifeOf('A', { periodsOfCare: [careOf('2024-04-01', '2025-04-01')] }),
      lifeOf('B', { periodsOfCare: [careOf('2024-03-31', '2025-03-31')] }),
      lifeOf('C', { periodsOfCare: [careOf('2024-05-01', '2025-05-01', { isShortBreak: true })] }),
    ]);
    expect(of.lookedAfter).toBe(1);
    expect(of.startedChildren).toBe(1);
    expect(of.foster).toBe(1);
  });

  it('counts a child as unaccompanied until the day the status ceases', () => {
    const of = truth([
      lifeOf('A', { unaccompaniedUntil: day('2025-03-31'), periodsOfCare: [careOf('2024-06-01', '2025-09-01')] }),
      lifeOf('B', { unaccompaniedUntil: day('2025-04-01'), periodsOfCare: [careOf('2024-06-01', '2025-09-01')] }),
    ]);
    expect([of.unaccompanied, of.notUnaccompanied]).toEqual([1, 1]);
  });

  it('counts stays of a night or more, not temporary ones, and not one that ended on 1 April', () => {
    const moves = (stays: readonly [string, string][]): Life =>
      lifeOf('A', {
        periodsOfCare: [careOf(stays[0]![0], stays.at(-1)![1], { stays: stays.map(([from, to]) => stayOf(from, to, 'U6')) })],
      });
    // Three stays, the first over 1 April.
    expect(
      truth([
        moves([
          ['2023-01-01', '2024-04-02'],
          ['2024-04-02', '2024-09-01'],
          ['2024-09-01', '2025-06-01'],
        ]),
      ]).threePlacements,
    ).toBe(1);
    // The first ended on 1 April, so it was not open on that day: two stays.
    expect(
      truth([
        moves([
          ['2023-01-01', '2024-04-01'],
          ['2024-04-01', '2024-09-01'],
          ['2024-09-01', '2025-06-01'],
        ]),
      ]).threePlacements,
    ).toBe(0);
    // Two stays with a fortnight in hospital.
    const ill = careOf('2023-01-01', '2025-06-01', {
      stays: [
        stayOf('2023-01-01', '2024-09-01', 'U6', {
          temporary: [{ startedOn: day('2024-06-01'), endedOn: day('2024-06-15'), placementType: 'T1' }],
        }),
        stayOf('2024-09-01', '2025-06-01', 'U6'),
      ],
    });
    expect(truth([lifeOf('A', { periodsOfCare: [ill] })]).threePlacements).toBe(0);
  });

  it('takes two and a half years of care back to 30 September and two years with the carer back to 31 March', () => {
    const settled = (careFrom: string, carerFrom: string): Life =>
      lifeOf('A', {
        periodsOfCare: [
          careOf(careFrom, '2026-01-01', {
            stays:
              careFrom === carerFrom
                ? [stayOf(careFrom, '2026-01-01', 'U6')]
                : [stayOf(careFrom, carerFrom, 'K2'), stayOf(carerFrom, '2026-01-01', 'U6')],
          }),
        ],
      });
    const counts = (life: Life): readonly number[] => [truth([life]).longTerm, truth([life]).longTermStable];
    expect(counts(settled('2022-09-30', '2022-09-30'))).toEqual([1, 1]);
    expect(counts(settled('2022-10-01', '2022-10-01'))).toEqual([0, 0]);
    expect(counts(settled('2022-01-01', '2023-03-31'))).toEqual([1, 1]);
    expect(counts(settled('2022-01-01', '2023-04-01'))).toEqual([1, 0]);
  });

  it('adds the stay before an adoptive placement to it', () => {
    const stays = [stayOf('2022-01-01', '2024-11-01', 'U6'), stayOf('2024-11-01', '2025-06-01', 'A6')];
    const of = truth([lifeOf('A', { periodsOfCare: [careOf('2022-01-01', '2025-06-01', { stays })] })]);
    expect([of.longTerm, of.longTermStable]).toEqual([1, 1]);
  });

  it('does not add the stay before a foster home that became the adoptive home', () => {
    const types = [
      { startedOn: day('2023-11-01'), placementType: 'U5' },
      { startedOn: day('2024-11-01'), placementType: 'A5' },
    ];
    const stays = [stayOf('2022-01-01', '2023-11-01', 'U6'), stayOf('2023-11-01', '2025-06-01', 'U5', { types })];
    const of = truth([lifeOf('A', { periodsOfCare: [careOf('2022-01-01', '2025-06-01', { stays })] })]);
    expect([of.longTerm, of.longTermStable]).toEqual([1, 0]);
  });

  it('counts a child away for a night where the child comes back to', () => {
    const stays = [
      stayOf('2024-06-01', '2025-06-01', 'U3', {
        temporary: [{ startedOn: day('2025-03-31'), endedOn: day('2025-04-01'), placementType: 'T4' }],
      }),
    ];
    const of = truth([lifeOf('A', { periodsOfCare: [careOf('2024-06-01', '2025-06-01', { stays })] })]);
    expect([of.foster, of.kinshipFoster, of.temporarilyAway]).toEqual([1, 1, 1]);
  });

  it('counts a child at home under an order, and not under section 20', () => {
    const home = (legalStatus: string): Life =>
      lifeOf('A', {
        periodsOfCare: [
          careOf('2024-06-01', '2025-06-01', {
            stays: [stayOf('2024-06-01', '2025-06-01', 'P1')],
            legalSpells: [{ startedOn: day('2024-06-01'), legalStatus }],
          }),
        ],
      });
    expect(truth([home('C1'), home('C2'), home('V2')])).toMatchObject({ withParents: 3, careOrder: 2, careOrderAtHome: 2 });
  });
});

describe('the truth about children in need', () => {
  it('counts a re-referral on the same day of the year before, and not a day earlier', () => {
    const again = (first: string): Life =>
      lifeOf('A', { episodesOfNeed: [episode(first, '2024-01-01'), episode('2024-12-10', '2025-06-01')] });
    expect(truth([again('2023-12-10')]).reReferrals).toBe(1);
    expect(truth([again('2023-12-09')]).reReferrals).toBe(0);
  });

  it('looks back from 29 February to 28 February', () => {
    const again = (first: string): Life =>
      lifeOf('A', { episodesOfNeed: [episode(first, '2023-06-01'), episode('2024-02-29', '2024-03-01')] });
    expect(truth([again('2023-02-28')], 2024).reReferrals).toBe(1);
    expect(truth([again('2023-02-27')], 2024).reReferrals).toBe(0);
  });

  it('takes a first year without the year before as far as it can be seen', () => {
    const of = truth(
      [
        lifeOf('A', {
          episodesOfNeed: [episode('2020-03-30', '2020-03-30'), episode('2020-05-01', '2020-06-01'), episode('2020-07-01', '2020-08-01')],
        }),
      ],
      2021,
    );
    expect([of.referrals, of.reReferrals, of.reReferralsSeen]).toEqual([2, 2, 1]);
  });

  it('counts 45 working days from the day after the start', () => {
    // From Monday 3 June 2024, 45 working days on (none a bank holiday) is Monday 5 August 2024.
    const assessed = (on: string): Life =>
      lifeOf('A', {
        episodesOfNeed: [
          episode('2024-06-03', '2024-12-01', {
            assessments: [{ startedOn: day('2024-06-03'), internalReviewOn: null, authorisedOn: day(on), factors: [] }],
          }),
        ],
      });
    expect(truth([assessed('2024-08-05'), assessed('2024-08-06')])).toMatchObject({ assessmentsCompleted: 2, assessmentsWithin45Days: 1 });
  });

  it('counts what became of referrals, and the children behind them', () => {
    const assessment = { startedOn: day('2024-06-03'), internalReviewOn: null, authorisedOn: day('2024-07-01'), factors: [] };
    const of = truth([
      // Turned away, and referred again by a school within the year: one child.
      lifeOf('A', {
        episodesOfNeed: [
          episode('2024-05-01', '2024-05-01', { noFurtherAction: true }),
          episode('2024-09-01', '2025-09-01', { referralSource: '2A' }),
        ],
      }),
      // Assessed and found not in need; the next case is closed so only after the year.
      lifeOf('B', {
        episodesOfNeed: [
          episode('2024-06-01', '2024-07-01', { closureReason: 'RC8', assessments: [assessment], referralSource: '3A' }),
          episode('2025-03-01', '2025-04-01', { closureReason: 'RC9' }),
        ],
      }),
      // Two assessments in one case: the last of them is the one that found no need.
      lifeOf('C', {
        episodesOfNeed: [
          episode('2023-06-01', '2024-07-01', {
            closureReason: 'RC8',
            assessments: [{ ...assessment, startedOn: day('2024-03-31'), authorisedOn: day('2024-04-30') }, assessment],
          }),
        ],
      }),
    ]);
    expect(of).toMatchObject({
      referrals: 4,
      referralsNoFurtherAction: 1,
      referralsNotInNeed: 1,
      referralsFromPolice: 2,
      referralsFromSchools: 1,
      referralsFromHealth: 1,
      childrenReferred: 2,
      childrenReReferred: 2,
      assessmentsStarted: 2,
      assessmentsCompleted: 3,
      assessmentsNoFurtherAction: 2,
    });
  });

  it('counts conferences once a child and day, and what became of them', () => {
    const enquiry = (startedOn: string, initialConferenceOn: string | null): EpisodeOfNeed['section47Enquiries'][number] => ({
      startedOn: day(startedOn),
      conferenceTargetOn: day(startedOn),
      initialConferenceOn: initialConferenceOn === null ? null : day(initialConferenceOn),
      conferenceNotRequired: initialConferenceOn === null,
    });
    const plan = (startedOn: string, endedOn: string): EpisodeOfNeed['childProtectionPlans'][number] => ({
      startedOn: day(startedOn),
      endedOn: day(endedOn),
      initialCategoryOfAbuse: 'NEG',
      latestCategoryOfAbuse: 'NEG',
      previousPlans: 0,
      reviews: [],
    });
    const of = truth([
      // Two enquiries led to one conference, 15 working days after the later; a plan followed, and another within a year of its end.
      lifeOf('A', {
        episodesOfNeed: [
          episode('2024-04-01', '2025-06-01', {
            section47Enquiries: [enquiry('2024-08-01', '2024-09-23'), enquiry('2024-09-02', '2024-09-23'), enquiry('2024-10-01', null)],
            childProtectionPlans: [plan('2024-09-23', '2024-12-01'), plan('2025-03-03', '2025-05-01')],
          }),
        ],
      }),
      // Moved in on a plan that had lasted 730 days when it ended on the first day of the year.
      lifeOf('B', {
        episodesOfNeed: [
          episode('2022-04-01', '2024-04-01', { childProtectionPlans: [plan('2022-04-03', '2024-04-01')] }),
          episode('2024-05-01', '2024-06-01', { transferInConferenceOn: day('2024-05-20'), closureReason: 'RC8' }),
        ],
      }),
    ]);
    expect(of).toMatchObject({
      childrenEnquiredAbout: 1,
      conferences: 2,
      conferencesWithin15Days: 1,
      conferencesOfChildrenMovedIn: 1,
      conferencesWithPlan: 1,
      plansEnded: 2,
      plansEndedTwoYears: 1,
      plansWithinTwoYears: 1,
      plansWithinOneYear: 1,
      childrenOnPlan: 1,
      childrenOnPlanInYear: 2,
      episodesStarted: 1,
      episodesEnded: 1,
      episodesInYear: 2,
      childrenInNeedInYear: 2,
    });
  });

  it('counts a plan as two years old on the day two years on', () => {
    const planned = (from: string): Life =>
      lifeOf('A', {
        episodesOfNeed: [
          episode(from, '2026-01-01', {
            childProtectionPlans: [
              {
                startedOn: day(from),
                endedOn: day('2025-04-01'),
                initialCategoryOfAbuse: 'NEG',
                latestCategoryOfAbuse: 'NEG',
                previousPlans: 0,
                reviews: [],
              },
            ],
          }),
        ],
      });
    expect(truth([planned('2023-03-31'), planned('2023-04-01')])).toMatchObject({ plansOpen: 2, plansOpenTwoYears: 1 });
  });

  it('counts a child in need once, and not a referral with no further action', () => {
    const of = truth([
      lifeOf('A', { episodesOfNeed: [episode('2024-06-03', '2025-04-01')] }),
      lifeOf('B', { episodesOfNeed: [episode('2024-06-03', '2025-03-31')] }),
      lifeOf('C', { episodesOfNeed: [episode('2025-03-31', '2025-04-02', { noFurtherAction: true })] }),
    ]);
    expect(of.childrenInNeed).toBe(1);
  });
});
