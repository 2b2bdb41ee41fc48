import type { Day } from '../../time/index.js';
import type { Assessment, ChildInNeedPlan, ChildProtectionPlan, Path, PeriodOfCare, Section47Enquiry } from './life.js';

/** A case while it is being made up. */
export interface Case {
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

export function newCase(path: Path, primaryNeed: string, referredOn: Day): Case {
  return {
    path,
    primaryNeed,
    referredOn,
    assessments: [],
    enquiries: [],
    needPlans: [],
    protectionPlans: [],
    periods: [],
    closedOn: referredOn,
    closureReason: 'RC7',
    transferInConferenceOn: null,
  };
}
