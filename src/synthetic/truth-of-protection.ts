import { addMonths, type Day, workingDaysBetween } from '../time/index.js';
import type { ChildProtectionPlan, Life } from './life/life.js';

/** What really happened in one year to children in need and on plans, beyond referrals and assessments. */
export interface TruthOfProtection {
  /** Children with an enquiry that started in the year. */
  readonly childrenEnquiredAbout: number;
  /** Conferences of a child and day, those of them within 15 working days of an enquiry, and those of children who moved in. */
  readonly conferences: number;
  readonly conferencesWithin15Days: number;
  readonly conferencesOfChildrenMovedIn: number;
  /** Conferences after an enquiry at which a plan started. */
  readonly conferencesWithPlan: number;
  readonly plansEnded: number;
  /** Of plans that ended: those that had lasted more than 729 days, both ends counted. */
  readonly plansEndedTwoYears: number;
  /** Plans started within two years, and within one, after an earlier plan of the child ended. */
  readonly plansWithinTwoYears: number;
  readonly plansWithinOneYear: number;
  readonly childrenOnPlan: number;
  readonly childrenOnPlanInYear: number;
  /** Cases that were neither turned away nor found to be no need by the end of the year. */
  readonly episodesStarted: number;
  readonly episodesEnded: number;
  readonly episodesInYear: number;
  readonly childrenInNeedInYear: number;
  readonly needPlansStarted: number;
  readonly needPlansEnded: number;
}

type Counts = { -readonly [K in keyof TruthOfProtection]: number };

export const nothingOfProtection = (): Counts => ({
  childrenEnquiredAbout: 0,
  conferences: 0,
  conferencesWithin15Days: 0,
  conferencesOfChildrenMovedIn: 0,
  conferencesWithPlan: 0,
  plansEnded: 0,
  plansEndedTwoYears: 0,
  plansWithinTwoYears: 0,
  plansWithinOneYear: 0,
  childrenOnPlan: 0,
  childrenOnPlanInYear: 0,
  episodesStarted: 0,
  episodesEnded: 0,
  episodesInYear: 0,
  childrenInNeedInYear: 0,
  needPlansStarted: 0,
  needPlansEnded: 0,
});

interface Year {
  readonly start: Day;
  readonly end: Day;
}

function addConferences(count: Counts, life: Life, plans: readonly ChildProtectionPlan[], { start, end }: Year): void {
  const enquiries = life.episodesOfNeed.flatMap((episode) => episode.section47Enquiries);
  const after = new Set(enquiries.map((enquiry) => enquiry.initialConferenceOn));
  const moved = new Set(life.episodesOfNeed.map((episode) => episode.transferInConferenceOn));
  for (const heldOn of new Set([...after, ...moved])) {
    if (heldOn === null || heldOn < start || heldOn > end) continue;
    count.conferences++;
    const begun = enquiries.filter((enquiry) => enquiry.initialConferenceOn === heldOn && enquiry.startedOn <= heldOn);
    if (begun.some((enquiry) => workingDaysBetween(enquiry.startedOn, heldOn) <= 15)) count.conferencesWithin15Days++;
    if (!after.has(heldOn)) count.conferencesOfChildrenMovedIn++;
    else if (plans.some((plan) => plan.startedOn === heldOn)) count.conferencesWithPlan++;
  }
}

function addPlans(count: Counts, plans: readonly ChildProtectionPlan[], { start, end }: Year): void {
  for (const plan of plans) {
    if (plan.endedOn >= start && plan.endedOn <= end) {
      count.plansEnded++;
      if (plan.endedOn - plan.startedOn >= 729) count.plansEndedTwoYears++;
    }
    if (plan.startedOn < start || plan.startedOn > end) continue;
    const endedWithin = (months: number): boolean =>
      plans.some((earlier) => earlier.endedOn < plan.startedOn && earlier.endedOn >= addMonths(plan.startedOn, -months));
    if (endedWithin(24)) count.plansWithinTwoYears++;
    if (endedWithin(12)) count.plansWithinOneYear++;
  }
  if (plans.some((plan) => plan.startedOn <= end && plan.endedOn > end)) count.childrenOnPlan++;
  if (plans.some((plan) => plan.startedOn <= end && plan.endedOn >= start)) count.childrenOnPlanInYear++;
}

/** Adds what happened to one child. */
export function addProtection(count: Counts, life: Life, year: Year): void {
  const { start, end } = year;
  const inYear = (on: Day): boolean => on >= start && on <= end;
  const plans = life.episodesOfNeed.flatMap((episode) => episode.childProtectionPlans);
  if (life.episodesOfNeed.some((episode) => episode.section47Enquiries.some((enquiry) => inYear(enquiry.startedOn))))
    count.childrenEnquiredAbout++;
  addConferences(count, life, plans, year);
  addPlans(count, plans, year);
  let isInNeed = false;
  for (const episode of life.episodesOfNeed) {
    for (const plan of episode.childInNeedPlans) {
      if (inYear(plan.startedOn)) count.needPlansStarted++;
      if (inYear(plan.endedOn)) count.needPlansEnded++;
    }
    if (episode.noFurtherAction || (/^RC[89]$/.test(episode.closureReason) && episode.closedOn <= end)) continue;
    if (inYear(episode.referredOn)) count.episodesStarted++;
    if (inYear(episode.closedOn)) count.episodesEnded++;
    if (episode.referredOn > end || episode.closedOn < start) continue;
    count.episodesInYear++;
    isInNeed = true;
  }
  if (isInNeed) count.childrenInNeedInYear++;
}
