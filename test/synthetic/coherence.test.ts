import { beforeAll, describe, expect, it } from 'vitest';
import { careEpisodes, generateAuthority, type Life, type SyntheticAuthority } from '../../src/synthetic/index.js';
import { addMonths, ageOn, type Day, partsOf } from '../../src/time/index.js';

const authority: SyntheticAuthority = generateAuthority({ laCode: '998', seed: 5, children: 60_000, firstYearEnding: 2021, years: 5 });
let lives: readonly Life[] = [];
beforeAll(() => void (lives = [...authority.lives()]));

/** The children for whom something is not so: a failure names one to look at. */
const wrong = (isWrong: (life: Life) => boolean): readonly string[] =>
  lives
    .filter(isWrong)
    .slice(0, 3)
    .map((life) => life.childId);

const follows = (items: readonly { readonly startedOn: Day; readonly endedOn: Day }[]): boolean =>
  items.every((item, at) => item.endedOn > item.startedOn && (at === 0 || items[at - 1]!.endedOn === item.startedOn));

describe('a generated life', () => {
  it('has an id of its own', () => {
    expect(new Set(lives.map((life) => life.childId)).size).toBe(lives.length);
    expect(lives.length).toBeGreaterThan(10_000);
  });

  it('never has two cases open at once, nor two referrals on one day', () => {
    expect(
      wrong(({ episodesOfNeed }) =>
        episodesOfNeed.some(
          (episode, at) =>
            episode.closedOn < episode.referredOn ||
            (at > 0 && (episodesOfNeed[at - 1]!.closedOn > episode.referredOn || episodesOfNeed[at - 1]!.referredOn >= episode.referredOn)),
        ),
      ),
    ).toEqual([]);
  });

  it('has assessments, enquiries and plans inside their case, and nothing at all after no further action', () => {
    expect(
      wrong(({ episodesOfNeed }) =>
        episodesOfNeed.some((episode) => {
          const { referredOn: from, closedOn: to, assessments, section47Enquiries, childInNeedPlans, childProtectionPlans } = episode;
          if (
            episode.noFurtherAction &&
            assessments.length + section47Enquiries.length + childInNeedPlans.length + childProtectionPlans.length > 0
          )
            return true;
          return (
            assessments.some((one) => one.startedOn < from || one.authorisedOn < one.startedOn || one.authorisedOn > to) ||
            section47Enquiries.some(
              (one) => one.startedOn < from || one.startedOn > to || (one.initialConferenceOn !== null && one.initialConferenceOn > to),
            ) ||
            childInNeedPlans.some((one) => one.startedOn < from || one.endedOn < one.startedOn || one.endedOn > to) ||
            childProtectionPlans.some((one) => one.startedOn < from || one.endedOn <= one.startedOn || one.endedOn > to)
          );
        }),
      ),
    ).toEqual([]);
  });

  it('starts a child protection plan on the day of a conference, and counts the plans before it', () => {
    expect(
      wrong(({ episodesOfNeed, plansBefore }) => {
        let plans = plansBefore;
        return episodesOfNeed.some((episode) =>
          episode.childProtectionPlans.some((plan) => {
            const conferences = [
              episode.transferInConferenceOn,
              ...episode.section47Enquiries.map((enquiry) => enquiry.initialConferenceOn),
            ];
            return !conferences.includes(plan.startedOn) || plan.previousPlans !== plans++;
          }),
        );
      }),
    ).toEqual([]);
  });

  it('never has a child protection plan and a child in need plan open on one day', () => {
    expect(
      wrong(({ episodesOfNeed }) =>
        episodesOfNeed.some((episode) =>
          episode.childProtectionPlans.some((plan) =>
            episode.childInNeedPlans.some((other) => other.startedOn < plan.endedOn && other.endedOn > plan.startedOn),
          ),
        ),
      ),
    ).toEqual([]);
  });

  it('is in care only while a case is open, after birth and before 18', () => {
    expect(
      wrong(({ episodesOfNeed, periodsOfCare, birthDate }) =>
        periodsOfCare.some(
          (care) =>
            care.startedOn < birthDate ||
            ageOn(birthDate, care.endedOn - 1) >= 18 ||
            !episodesOfNeed.some((episode) => episode.referredOn <= care.startedOn && episode.closedOn >= care.endedOn),
        ),
      ),
    ).toEqual([]);
  });

  it('never has two periods of care at once', () => {
    expect(
      wrong(({ periodsOfCare }) => periodsOfCare.some((care, at) => at > 0 && periodsOfCare[at - 1]!.endedOn >= care.startedOn)),
    ).toEqual([]);
  });

  it('has stays and episodes that follow one another without a gap from the first day of care to the last', () => {
    expect(
      wrong(({ periodsOfCare }) =>
        periodsOfCare.some((care) => {
          const episodes = careEpisodes(care);
          const covers = (items: readonly { readonly startedOn: Day; readonly endedOn: Day }[]): boolean =>
            follows(items) && items[0]!.startedOn === care.startedOn && items.at(-1)!.endedOn === care.endedOn;
          return !covers(care.stays) || !covers(episodes);
        }),
      ),
    ).toEqual([]);
  });

  it('starts care with S and only then, and ends an episode that is followed with X1', () => {
    expect(
      wrong(({ periodsOfCare }) =>
        periodsOfCare.some((care) =>
          careEpisodes(care).some(
            (episode, at, all) => (episode.reasonStarted === 'S') !== (at === 0) || (episode.reasonEnded === 'X1') !== at < all.length - 1,
          ),
        ),
      ),
    ).toEqual([]);
  });

  it('comes back from a temporary placement to the same placement, in time, and never starts or ends care in one', () => {
    const longest: Readonly<Record<string, number>> = { T0: 42, T1: 42, T2: 21, T3: 21, T4: 7 };
    let met = 0;
    expect(
      wrong(({ periodsOfCare }) =>
        periodsOfCare.some(
          (care) =>
            care.stays.some((stay) =>
              stay.temporary.some((away, at) => {
                met++;
                return (
                  away.endedOn - away.startedOn > longest[away.placementType]! ||
                  away.startedOn <= stay.startedOn ||
                  away.endedOn >= stay.endedOn ||
                  (at > 0 && stay.temporary[at - 1]!.endedOn >= away.startedOn)
                );
              }),
            ) ||
            /^T/.test(careEpisodes(care)[0]!.placementType) ||
            /^T/.test(careEpisodes(care).at(-1)!.placementType),
        ),
      ),
    ).toEqual([]);
    expect(met).toBeGreaterThan(20);
  });

  it('lives with parents only under a care order, and in supported accommodation only from 16', () => {
    let atHome = 0;
    expect(
      wrong(({ birthDate, periodsOfCare }) =>
        periodsOfCare.some((care) =>
          careEpisodes(care).some((episode) => {
            if (episode.placementType === 'P1') atHome++;
            return (
              (episode.placementType === 'P1' && !/^C[12]$/.test(episode.legalStatus)) ||
              (episode.placementType === 'K3' && ageOn(birthDate, episode.startedOn) < 16)
            );
          }),
        ),
      ),
    ).toEqual([]);
    expect(atHome).toBeGreaterThan(10);
  });

  it('is adopted only under a placement order from an adoptive placement', () => {
    let adopted = 0;
    expect(
      wrong(({ periodsOfCare }) =>
        periodsOfCare.some((care) => {
          if (!/^E1[12]$/.test(care.reasonEnded)) return false;
          adopted++;
          const last = careEpisodes(care).at(-1)!;
          const plan = care.adoption!;
          return (
            last.legalStatus !== 'E1' ||
            !/^A[56]$/.test(last.placementType) ||
            plan.decidedOn > plan.matchedOn ||
            plan.matchedOn > plan.placedOn ||
            plan.placedOn >= care.endedOn
          );
        }),
      ),
    ).toEqual([]);
    expect(adopted).toBeGreaterThan(10);
  });

  it('stops being unaccompanied by the 18th birthday and while in care', () => {
    let met = 0;
    expect(
      wrong(({ unaccompaniedUntil, birthDate, periodsOfCare }) => {
        if (unaccompaniedUntil === null) return false;
        met++;
        return (
          ageOn(birthDate, unaccompaniedUntil - 1) >= 18 ||
          unaccompaniedUntil > periodsOfCare.at(-1)!.endedOn ||
          unaccompaniedUntil <= periodsOfCare[0]!.startedOn
        );
      }),
    ).toEqual([]);
    expect(met).toBeGreaterThan(50);
  });

  it('has SDQ scores for ages 4 to 16 after a whole year in care, and only then', () => {
    expect(
      wrong(({ birthDate, periodsOfCare, yearlyHealth }) =>
        yearlyHealth.some((record) => {
          const age = ageOn(birthDate, record.yearEndedOn);
          const start = addMonths(record.yearEndedOn + 1, -12);
          const asked = age >= 4 && age <= 16;
          return (
            (record.sdqScore !== null || record.sdqReason !== null) !== asked ||
            (record.sdqScore !== null && record.sdqReason !== null) ||
            !periodsOfCare.some((care) => !care.isShortBreak && care.startedOn <= start && care.endedOn >= record.yearEndedOn)
          );
        }),
      ),
    ).toEqual([]);
  });
});

describe('days on which rules differ', () => {
  const is =
    (month: number, dayOfMonth: number) =>
    (value: Day): boolean =>
      partsOf(value).month === month && partsOf(value).dayOfMonth === dayOfMonth;
  const count = (of: (life: Life) => readonly Day[], test: (value: Day) => boolean): number =>
    lives.reduce((sum, life) => sum + of(life).filter(test).length, 0);
  const referrals = (life: Life): readonly Day[] => life.episodesOfNeed.map((episode) => episode.referredOn);
  const starts = (life: Life): readonly Day[] => life.periodsOfCare.map((care) => care.startedOn);
  const ends = (life: Life): readonly Day[] => life.periodsOfCare.map((care) => care.endedOn);
  const moves = (life: Life): readonly Day[] => life.periodsOfCare.flatMap((care) => care.stays.slice(1).map((stay) => stay.startedOn));

  it('all occur: 29 February, 31 March, 1 April', () => {
    expect(count((life) => [life.birthDate], is(2, 29))).toBeGreaterThan(10);
    for (const [month, dayOfMonth] of [
      [2, 29],
      [3, 31],
      [4, 1],
    ] as const)
      expect(count(referrals, is(month, dayOfMonth))).toBeGreaterThan(5);
    for (const [month, dayOfMonth] of [
      [3, 31],
      [4, 1],
    ] as const) {
      expect(count(starts, is(month, dayOfMonth))).toBeGreaterThan(0);
      expect(count(ends, is(month, dayOfMonth))).toBeGreaterThan(0);
      expect(count(moves, is(month, dayOfMonth))).toBeGreaterThan(0);
    }
  });

  it('cases are opened again on the day one closed, before birth, and after a year', () => {
    expect(
      lives.some(({ episodesOfNeed }) =>
        episodesOfNeed.some((episode, at) => at > 0 && episodesOfNeed[at - 1]!.closedOn === episode.referredOn),
      ),
    ).toBe(true);
    expect(lives.filter((life) => life.episodesOfNeed[0]!.referredOn < life.birthDate).length).toBeGreaterThan(50);
    expect(lives.filter((life) => life.episodesOfNeed.length > 2).length).toBeGreaterThan(100);
  });

  it('children have short breaks of either kind, and none has both in one life', () => {
    const kinds = lives.flatMap((life) =>
      life.periodsOfCare.filter((care) => care.isShortBreak).map((care) => `${life.childId} ${care.legalSpells[0]!.legalStatus}`),
    );
    const children = (status: string): ReadonlySet<string> =>
      new Set(kinds.filter((kind) => kind.endsWith(status)).map((kind) => kind.split(' ')[0]!));
    expect(children('V3').size).toBeGreaterThan(0);
    expect(children('V4').size).toBeGreaterThan(0);
    for (const child of children('V3')) expect(children('V4').has(child)).toBe(false);
  });
});
