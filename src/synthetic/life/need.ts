import { ageOn, type Day } from '../../time/index.js';
import { addWorkingDays, collectionYearOf, sometimesEdge, weekday } from '../dates.js';
import {
  assessmentWorkingDays, conferenceWorkingDays, daysToNextReferral, leadsToCare, paths, planDays, primaryNeeds, referredAgain, stepDownDays, supportDays,
} from '../rates.js';
import { draw, type Random } from '../random.js';
import { periodOfCare } from './care.js';
import type { ChildFacts } from './child.js';
import type { Assessment, ChildInNeedPlan, ChildProtectionPlan, EpisodeOfNeed, Path, PeriodOfCare, Section47Enquiry } from './life.js';
import { assessmentFactors, categoriesOfAbuse, referralSources } from './need-codes.js';

/** What a child's cases came to: episodes of need in order, and the periods of care inside them. */
export interface NeedHistory {
  readonly episodes: readonly EpisodeOfNeed[];
  readonly periods: readonly PeriodOfCare[];
  readonly plansBefore: number;
}

export interface NeedOptions {
  readonly firstReferral: Day;
  readonly firstPath: Path | null;
  readonly firstNeed: string | null;
  /** The last day on which a new referral matters. */
  readonly until: Day;
}

interface Case {
  readonly path: Path;
  readonly primaryNeed: string;
  readonly referredOn: Day;
  readonly assessments: Assessment[];
  readonly enquiries: Section47Enquiry[];
  readonly needPlans: ChildInNeedPlan[];
  readonly protectionPlans: ChildProtectionPlan[];
  readonly periods: PeriodOfCare[];
  closedOn: Day;
  closureReason: string;
  transferInConferenceOn: Day | null;
}

/** Fills in one case. `random` decides what siblings share; `own` what happens to this child alone. */
function caseOf(random: Random, own: Random, child: ChildFacts, referredOn: Day, path: Path, primaryNeed: string, plansBefore: number): Case {
  const made: Case = {
    path, primaryNeed, referredOn, assessments: [], enquiries: [], needPlans: [], protectionPlans: [], periods: [],
    closedOn: referredOn, closureReason: 'RC7', transferInConferenceOn: null,
  };
  if (path === 'noFurtherAction') return made;
  const lastDay = child.eighteenth - 1;
  const assess = (from: Day): Day => {
    const startedOn = Math.min(weekday(from), lastDay);
    const authorisedOn = Math.min(addWorkingDays(startedOn, draw(random, assessmentWorkingDays)), lastDay);
    made.assessments.push({
      startedOn,
      internalReviewOn: authorisedOn - startedOn > 14 ? addWorkingDays(startedOn, 10) : null,
      authorisedOn,
      factors: assessmentFactors(own, collectionYearOf(authorisedOn), child.isUnaccompanied),
    });
    return authorisedOn;
  };
  const enquire = (from: Day, withConference: boolean): Day | null => {
    const startedOn = Math.min(weekday(from), lastDay);
    // One enquiry is open at a time, and two that start on one day would be one.
    if (made.enquiries.some((other) => startedOn <= (other.initialConferenceOn ?? other.startedOn))) return null;
    const held = withConference ? weekday(addWorkingDays(startedOn, draw(random, conferenceWorkingDays))) : null;
    const initialConferenceOn = held !== null && held <= lastDay ? held : null;
    made.enquiries.push({
      startedOn,
      conferenceTargetOn: addWorkingDays(startedOn, 15),
      initialConferenceOn,
      conferenceNotRequired: initialConferenceOn === null,
    });
    return initialConferenceOn;
  };
  const support = (from: Day, days: number): Day => {
    const startedOn = Math.min(from, lastDay);
    const endedOn = Math.min(startedOn + days, lastDay);
    made.needPlans.push({ startedOn, endedOn });
    return endedOn;
  };
  const protect = (from: Day): Day => {
    const endedOn = Math.min(Math.max(sometimesEdge(random, from + draw(random, planDays)), from + 7), lastDay);
    const reviews: Day[] = [];
    let reviewOn = weekday(from + (random.chance(0.93) ? random.between(70, 88) : random.between(92, 120)));
    while (reviewOn < endedOn) {
      reviews.push(reviewOn);
      reviewOn = weekday(reviewOn + (random.chance(0.96) ? random.between(130, 178) : random.between(186, 220)));
    }
    const initialCategoryOfAbuse = categoriesOfAbuse(random);
    made.protectionPlans.push({
      startedOn: from, endedOn, initialCategoryOfAbuse,
      latestCategoryOfAbuse: random.chance(0.15) ? categoriesOfAbuse(random) : initialCategoryOfAbuse,
      previousPlans: plansBefore + made.protectionPlans.length,
      reviews,
    });
    return endedOn;
  };

  let end = assess(referredOn + (random.chance(0.65) ? 0 : random.between(1, 4)));
  if (path === 'notInNeed') {
    made.closedOn = Math.min(end + random.between(0, 3), lastDay);
    // Closure to early help (RC9) is a code from collection year 2023.
    made.closureReason = collectionYearOf(made.closedOn) >= 2023 && random.chance(0.35) ? 'RC9' : 'RC8';
    return made;
  }
  let plannedUntil: Day | null = null;
  if (path === 'support') {
    end = support(end + random.between(0, 10), draw(random, supportDays));
  } else if (path === 'enquiry') {
    enquire(referredOn + (random.chance(0.8) ? random.between(0, 5) : random.between(6, 60)), false);
    if (random.chance(0.5)) end = support(end + random.between(0, 7), draw(random, supportDays));
  } else if (path === 'conferenceOnly') {
    const heldOn = enquire(referredOn + random.between(0, 5), true);
    end = support(Math.max(end, heldOn ?? end) + 1, draw(random, supportDays));
  } else if (path === 'plan') {
    let heldOn: Day | null;
    if (random.chance(0.015)) {
      heldOn = Math.min(weekday(referredOn + random.between(3, 15)), lastDay);
      made.transferInConferenceOn = heldOn;
    } else heldOn = enquire(referredOn + (random.chance(0.7) ? random.between(0, 5) : random.between(6, 90)), true);
    if (heldOn !== null) {
      plannedUntil = protect(heldOn);
      end = Math.max(end, plannedUntil);
      if (random.chance(0.62)) end = support(end + 1, draw(random, stepDownDays));
      // A conference is returned with the case or with an enquiry, never both, so a case that moved in has no second one.
      if (made.transferInConferenceOn === null && random.chance(0.07) && end < lastDay - 200) {
        const again = enquire(end + random.between(5, 60), true);
        if (again !== null) {
          end = protect(again);
          if (random.chance(0.5)) end = support(end + 1, draw(random, stepDownDays));
        }
      }
    }
  }
  if (path !== 'care' && random.chance(0.2) && end - referredOn > 250) assess(referredOn + random.between(150, end - referredOn - 60));
  if (random.chance(0.05) && end - referredOn > 200) enquire(referredOn + random.between(100, end - referredOn - 30), false);
  for (const enquiry of made.enquiries) end = Math.max(end, enquiry.initialConferenceOn ?? enquiry.startedOn);
  made.closedOn = Math.min(end + random.between(0, 12), lastDay + 1);
  if (own.chance(0.015)) made.closureReason = 'RC5';
  else if (own.chance(0.0008)) made.closureReason = 'RC2';
  if (own.chance(leadsToCare[path])) goIntoCare(own, child, made, plannedUntil);
  fitAssessments(made);
  return made;
}

/** No assessment outlasts its case. */
function fitAssessments(made: Case): void {
  const kept = made.assessments
    .filter((assessment) => assessment.startedOn <= made.closedOn)
    .map((assessment) => (assessment.authorisedOn > made.closedOn ? { ...assessment, authorisedOn: made.closedOn, internalReviewOn: null } : assessment));
  made.assessments.splice(0, made.assessments.length, ...kept);
}

/** Care within a case: plans give way to it, and the case stays open to its end and a little longer. */
function goIntoCare(own: Random, child: ChildFacts, made: Case, plannedUntil: Day | null): void {
  const earliest = Math.max(made.referredOn, child.birthDate);
  const plan = made.protectionPlans[0];
  let start = earliest + (own.chance(0.6) ? own.between(0, 5) : own.between(6, 60));
  if (child.isUnaccompanied) start = made.referredOn;
  else if (plan && plannedUntil !== null) start = Math.max(earliest, plan.startedOn + own.between(5, Math.max(6, plannedUntil - plan.startedOn)));
  else if (made.path !== 'care') start = Math.max(earliest, made.referredOn + own.between(5, Math.max(6, made.closedOn - made.referredOn)));
  const first = periodOfCare(own, child, start, made.primaryNeed);
  if (!first) return;
  made.periods.push(first);
  const cut = Math.min(first.startedOn + own.between(0, 40), first.endedOn);
  cutPlans(made, cut);
  let last = first;
  // Some who went home come back into care while the case is still open.
  if ((first.reasonEnded === 'E4A' || first.reasonEnded === 'E4B') && own.chance(0.12)) {
    const second = periodOfCare(own, child, first.endedOn + own.between(1, 200), made.primaryNeed);
    if (second) {
      made.periods.push(second);
      last = second;
    }
  }
  const reason = last.reasonEnded;
  const atOnce = reason === 'E11' || reason === 'E12' || reason === 'E2' || reason === 'E3';
  made.closedOn = last.endedOn + (atOnce ? 0 : own.between(0, last.endedOn === child.eighteenth ? 20 : 120));
  if (!atOnce && last.endedOn < child.eighteenth) made.closedOn = Math.min(made.closedOn, child.eighteenth);
  made.closureReason =
    reason === 'E11' || reason === 'E12' ? 'RC1' : reason === 'E2' ? 'RC2' : reason === 'E3' ? 'RC5'
    : reason === 'E41' ? 'RC3' : /^E4[5-8]$/.test(reason) ? 'RC4' : reason === 'E7' ? 'RC6' : 'RC7';
}

/** Ends plans by a day and drops what had not begun by then. */
function cutPlans(made: Case, cut: Day): void {
  const before = <T extends { readonly startedOn: Day }>(items: T[], change: (item: T) => T): void => {
    const kept = items.filter((item) => item.startedOn < cut).map(change);
    items.splice(0, items.length, ...kept);
  };
  before(made.needPlans, (plan) => ({ ...plan, endedOn: Math.min(plan.endedOn, cut) }));
  before(made.protectionPlans, (plan) => ({
    ...plan, endedOn: Math.min(plan.endedOn, cut), reviews: plan.reviews.filter((on) => on < cut),
  }));
  // An enquiry whose conference would fall after the cut, or whose plan was dropped, came to nothing.
  before(made.enquiries, (enquiry) =>
    enquiry.initialConferenceOn !== null && enquiry.initialConferenceOn >= cut
      ? { ...enquiry, initialConferenceOn: null, conferenceNotRequired: true }
      : enquiry,
  );
}

/** The cases of one child from the first referral on. */
export function needHistory(random: Random, own: Random, child: ChildFacts, options: NeedOptions): NeedHistory {
  const episodes: EpisodeOfNeed[] = [];
  const periods: PeriodOfCare[] = [];
  const plansBefore = own.chance(0.19) && options.firstReferral - child.birthDate > 3 * 366 ? own.between(1, 2) : 0;
  let plans = plansBefore;
  let referredOn = options.firstReferral;
  let need = options.firstNeed ?? primaryNeeds(random);
  let path = options.firstPath ?? paths(random);
  for (;;) {
    const made = caseOf(random, own, child, referredOn, path, need, plans);
    plans += made.protectionPlans.length;
    periods.push(...made.periods);
    episodes.push({
      path,
      referredOn,
      // Early help services are a source of their own (5D) from collection year 2023.
      referralSource: collectionYearOf(referredOn) >= 2023 && random.chance(0.04) ? '5D' : referralSources(random),
      primaryNeed: need,
      noFurtherAction: path === 'noFurtherAction',
      closedOn: made.closedOn,
      closureReason: made.closureReason,
      transferInConferenceOn: made.transferInConferenceOn,
      assessments: made.assessments,
      section47Enquiries: made.enquiries,
      childInNeedPlans: made.needPlans,
      childProtectionPlans: made.protectionPlans,
    });
    const ended = made.closureReason === 'RC1' || made.closureReason === 'RC2' || made.closureReason === 'RC5';
    if (ended || !random.chance(referredAgain[path])) break;
    const delay = draw(random, daysToNextReferral);
    // A case may be closed and opened again on one day, but two referrals of one child on one day would be one.
    const next = Math.max(made.closedOn + delay, referredOn + 1);
    referredOn = Math.max(sometimesEdge(random, weekday(next)), next);
    if (referredOn > options.until || ageOn(child.birthDate, referredOn) >= 18 || referredOn > child.eighteenth - 60) break;
    if (!random.chance(0.56)) need = primaryNeeds(random);
    path = paths(random);
  }
  return { episodes, periods, plansBefore };
}
