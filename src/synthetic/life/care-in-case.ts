import type { Day } from '../../time/index.js';
import type { Random } from '../random.js';
import { periodOfCare } from './care.js';
import type { Case } from './case.js';
import type { ChildFacts } from './child.js';

/** Care within a case: plans give way to it, and the case stays open to its end and a little longer. */
export function goIntoCare(own: Random, child: ChildFacts, made: Case, plannedUntil: Day | null): void {
  const earliest = Math.max(made.referredOn, child.birthDate);
  const plan = made.protectionPlans[0];
  let start = earliest + (own.chance(0.6) ? own.between(0, 5) : own.between(6, 60));
  if (child.isUnaccompanied) start = made.referredOn;
  else if (plan && plannedUntil !== null)
    start = Math.max(earliest, plan.startedOn + own.between(5, Math.max(6, plannedUntil - plan.startedOn)));
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
    reason === 'E11' || reason === 'E12'
      ? 'RC1'
      : reason === 'E2'
        ? 'RC2'
        : reason === 'E3'
          ? 'RC5'
          : reason === 'E41'
            ? 'RC3'
            : /^E4[5-8]$/.test(reason)
              ? 'RC4'
              : reason === 'E7'
                ? 'RC6'
                : 'RC7';
}

/** Ends plans by a day and drops what had not begun by then. */
function cutPlans(made: Case, cut: Day): void {
  const before = <T extends { readonly startedOn: Day }>(items: T[], change: (item: T) => T): void => {
    const kept = items.filter((item) => item.startedOn < cut).map(change);
    items.splice(0, items.length, ...kept);
  };
  before(made.needPlans, (plan) => ({ ...plan, endedOn: Math.min(plan.endedOn, cut) }));
  before(made.protectionPlans, (plan) => ({
    ...plan,
    endedOn: Math.min(plan.endedOn, cut),
    reviews: plan.reviews.filter((on) => on < cut),
  }));
  // An enquiry whose conference would fall after the cut, or whose plan was dropped, came to nothing.
  before(made.enquiries, (enquiry) =>
    enquiry.initialConferenceOn !== null && enquiry.initialConferenceOn >= cut
      ? { ...enquiry, initialConferenceOn: null, conferenceNotRequired: true }
      : enquiry,
  );
}
