import type { Day } from '../../time/index.js';
import { addWorkingDays, collectionYearOf, sometimesEdge, weekday } from '../dates.js';
import { draw, type Random } from '../random.js';
import { assessmentWorkingDays, conferenceWorkingDays, leadsToCare, planDays, stepDownDays, supportDays } from '../rates.js';
import { goIntoCare } from './care-in-case.js';
import { type Case, newCase } from './case.js';
import type { ChildFacts } from './child.js';
import type { Path } from './life.js';
import { assessmentFactors, categoriesOfAbuse } from './need-codes.js';

/** Fills in one case. `random` decides what siblings share; `own` what happens to this child alone. */
export function caseOf(
  random: Random,
  own: Random,
  child: ChildFacts,
  referredOn: Day,
  path: Path,
  primaryNeed: string,
  plansBefore: number,
): Case {
  const made = newCase(path, primaryNeed, referredOn);
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
      startedOn: from,
      endedOn,
      initialCategoryOfAbuse,
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
  const { assessments, closedOn } = made;
  if (assessments.every((assessment) => assessment.authorisedOn <= closedOn)) return;
  const kept = assessments
    .filter((assessment) => assessment.startedOn <= closedOn)
    .map((assessment) =>
      assessment.authorisedOn > closedOn ? { ...assessment, authorisedOn: closedOn, internalReviewOn: null } : assessment,
    );
  assessments.splice(0, assessments.length, ...kept);
}
