import { IndicatorError } from '../errors.js';
import { addMonths, ageOn, type Day, workingDaysBetween } from '../time/index.js';
import { collectionYear } from './dates.js';
import type { SyntheticAuthority } from './invented.js';
import { legalStatusOn } from './life/legal.js';
import type { Life, PeriodOfCare, Stay } from './life/life.js';
import { addProtection, nothingOfProtection, type TruthOfProtection } from './truth-of-protection.js';

/** What really happened in one year of an invented authority, counted from the lives and from nothing else. */
export interface Truth extends TruthOfProtection {
  /** Children looked after at 31 March, and those of them who were unaccompanied that day. */
  readonly lookedAfter: number;
  readonly unaccompanied: number;
  readonly notUnaccompanied: number;
  /** By where they were placed at 31 March; a child away on a temporary placement is counted where the child comes back to. */
  readonly foster: number;
  readonly kinshipFoster: number;
  readonly withParents: number;
  /** Under an interim or full care order and placed with parents. */
  readonly careOrderAtHome: number;
  /** Under an interim or full care order, wherever placed. */
  readonly careOrder: number;
  /** Looked after at 31 March and away that day on a temporary placement. */
  readonly temporarilyAway: number;
  readonly temporarilyAwayFromFoster: number;
  /** Children who started to be looked after in the year, and how often they did. */
  readonly startedChildren: number;
  readonly starts: number;
  /** Looked after at 31 March with three or more placements in the year. */
  readonly threePlacements: number;
  /** Under 16 and looked after for two and a half years; of them, with the same carer for two years. */
  readonly longTerm: number;
  readonly longTermStable: number;
  readonly referrals: number;
  /** Referrals within the 12 months after an earlier one of the same child. */
  readonly reReferrals: number;
  /** The same, earlier referrals before the first day returned left out: all that a calculator can see. */
  readonly reReferralsSeen: number;
  readonly referralsNoFurtherAction: number;
  /** Referrals of the year whose case was closed by its end because an assessment found no need. */
  readonly referralsNotInNeed: number;
  readonly referralsFromPolice: number;
  readonly referralsFromSchools: number;
  readonly referralsFromHealth: number;
  /** Children referred in the year, and those of them with a referral within the 12 months after an earlier one. */
  readonly childrenReferred: number;
  readonly childrenReReferred: number;
  readonly assessmentsStarted: number;
  /** Last assessments of a case that was closed by the end of the year because they found no need. */
  readonly assessmentsNoFurtherAction: number;
  readonly assessmentsCompleted: number;
  readonly assessmentsWithin45Days: number;
  readonly section47Enquiries: number;
  readonly plansStarted: number;
  readonly repeatPlans: number;
  readonly plansOpen: number;
  readonly plansOpenTwoYears: number;
  /** Children with a case open at 31 March that was not one of no further action. */
  readonly childrenInNeed: number;
}

const openOn = (startedOn: Day, endedOn: Day, on: Day): boolean => startedOn <= on && endedOn > on;

function typeOn(stay: Stay, on: Day): string {
  let type = '';
  for (const spell of stay.types) if (spell.startedOn <= on) type = spell.placementType;
  return type;
}

const isFoster = (type: string): boolean => /^U[1-6]$/.test(type);
/** With adopters who were not the foster carers: a foster home that becomes the adoptive home is one stay already. */
const isNewAdoptiveHome = (stay: Stay): boolean => /^A[46]$/.test(stay.types[0].placementType);

/** Stays of the child that were open on some day of the year and lasted a night or more. */
function placementsIn(life: Life, start: Day, end: Day): number {
  let count = 0;
  for (const care of life.periodsOfCare) {
    if (care.isShortBreak) continue;
    for (const stay of care.stays) if (stay.startedOn <= end && stay.endedOn > start && stay.endedOn > stay.startedOn) count++;
  }
  return count;
}

/** With the same carer for two years; years with the carers before an adoptive placement are added to it. */
function isStable(care: PeriodOfCare, at: number, end: Day): boolean {
  const twoYearsAgo = addMonths(end, -24);
  const stay = care.stays[at];
  if (stay.startedOn <= twoYearsAgo) return true;
  return isNewAdoptiveHome(stay) && at > 0 && care.stays[at - 1].startedOn <= twoYearsAgo;
}

/**
 * The truth about one year.
 *
 * @param yearEnding - 2025 for the year ending 31 March 2025
 * @throws IndicatorError `invalid-argument` when the authority does not return that year
 */
export function truthOf(authority: SyntheticAuthority, yearEnding: number): Truth {
  if (yearEnding < authority.firstYearEnding || yearEnding > authority.lastYearEnding) {
    throw new IndicatorError('invalid-argument', 'The authority has no return of that year.');
  }
  const { start, end } = collectionYear(yearEnding);
  const inYear = (on: Day): boolean => on >= start && on <= end;
  const count = {
    lookedAfter: 0,
    unaccompanied: 0,
    notUnaccompanied: 0,
    foster: 0,
    kinshipFoster: 0,
    withParents: 0,
    careOrderAtHome: 0,
    careOrder: 0,
    temporarilyAway: 0,
    temporarilyAwayFromFoster: 0,
    startedChildren: 0,
    starts: 0,
    threePlacements: 0,
    longTerm: 0,
    longTermStable: 0,
    referrals: 0,
    reReferrals: 0,
    reReferralsSeen: 0,
    referralsNoFurtherAction: 0,
    referralsNotInNeed: 0,
    referralsFromPolice: 0,
    referralsFromSchools: 0,
    referralsFromHealth: 0,
    childrenReferred: 0,
    childrenReReferred: 0,
    assessmentsStarted: 0,
    assessmentsNoFurtherAction: 0,
    assessmentsCompleted: 0,
    assessmentsWithin45Days: 0,
    section47Enquiries: 0,
    plansStarted: 0,
    repeatPlans: 0,
    plansOpen: 0,
    plansOpenTwoYears: 0,
    childrenInNeed: 0,
    ...nothingOfProtection(),
  };
  for (const life of authority.lives()) {
    let hasStarted = false;
    for (const care of life.periodsOfCare) {
      if (care.isShortBreak) continue;
      if (inYear(care.startedOn)) {
        count.starts++;
        hasStarted = true;
      }
      if (!openOn(care.startedOn, care.endedOn, end)) continue;
      count.lookedAfter++;
      if (life.unaccompaniedUntil !== null && life.unaccompaniedUntil > end) count.unaccompanied++;
      else count.notUnaccompanied++;
      const at = care.stays.findIndex((stay) => openOn(stay.startedOn, stay.endedOn, end));
      const stay = care.stays[at];
      const type = typeOn(stay, end);
      const legal = legalStatusOn(care.legalSpells, end);
      const isAway = stay.temporary.some((away) => openOn(away.startedOn, away.endedOn, end));
      const isCareOrder = legal === 'C1' || legal === 'C2';
      if (isFoster(type)) count.foster++;
      if (type === 'U1' || type === 'U2' || type === 'U3') count.kinshipFoster++;
      if (type === 'P1') count.withParents++;
      if (isCareOrder) count.careOrder++;
      if (isCareOrder && type === 'P1') count.careOrderAtHome++;
      if (isAway) count.temporarilyAway++;
      if (isAway && isFoster(type)) count.temporarilyAwayFromFoster++;
      if (placementsIn(life, start, end) >= 3) count.threePlacements++;
      if (ageOn(life.birthDate, end) < 16 && care.startedOn <= addMonths(end, -30)) {
        count.longTerm++;
        if (isStable(care, at, end)) count.longTermStable++;
      }
    }
    if (hasStarted) count.startedChildren++;
    addProtection(count, life, { start, end });
    let isInNeed = false;
    let isReferred = false;
    let isReReferred = false;
    for (const [at, episode] of life.episodesOfNeed.entries()) {
      const foundNoNeed = /^RC[89]$/.test(episode.closureReason) && episode.closedOn <= end;
      if (inYear(episode.referredOn)) {
        count.referrals++;
        isReferred = true;
        if (episode.noFurtherAction) count.referralsNoFurtherAction++;
        if (foundNoNeed) count.referralsNotInNeed++;
        if (episode.referralSource === '6') count.referralsFromPolice++;
        if (episode.referralSource === '2A') count.referralsFromSchools++;
        if (episode.referralSource.startsWith('3')) count.referralsFromHealth++;
        const windowStart = addMonths(episode.referredOn, -12);
        const before = life.episodesOfNeed
          .slice(0, at)
          .filter((other) => other.referredOn >= windowStart && other.referredOn < episode.referredOn);
        if (before.length > 0) {
          count.reReferrals++;
          isReReferred = true;
        }
        if (before.some((other) => other.referredOn >= authority.window.start)) count.reReferralsSeen++;
      }
      if (!episode.noFurtherAction && openOn(episode.referredOn, episode.closedOn, end)) isInNeed = true;
      for (const assessment of episode.assessments) {
        if (inYear(assessment.startedOn)) count.assessmentsStarted++;
        if (!inYear(assessment.authorisedOn)) continue;
        count.assessmentsCompleted++;
        if (foundNoNeed && assessment === episode.assessments.at(-1)) count.assessmentsNoFurtherAction++;
        if (workingDaysBetween(assessment.startedOn, assessment.authorisedOn) <= 45) count.assessmentsWithin45Days++;
      }
      for (const enquiry of episode.section47Enquiries) if (inYear(enquiry.startedOn)) count.section47Enquiries++;
      for (const plan of episode.childProtectionPlans) {
        if (inYear(plan.startedOn)) {
          count.plansStarted++;
          if (plan.previousPlans > 0) count.repeatPlans++;
        }
        if (!openOn(plan.startedOn, plan.endedOn, end)) continue;
        count.plansOpen++;
        if (addMonths(plan.startedOn, 24) <= end) count.plansOpenTwoYears++;
      }
    }
    if (isInNeed) count.childrenInNeed++;
    if (isReferred) count.childrenReferred++;
    if (isReReferred) count.childrenReReferred++;
  }
  return count;
}
