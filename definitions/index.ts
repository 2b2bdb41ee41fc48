import type { Definition } from '../src/language/index.js';
import { cppOver2YearsStock } from './safe/cpp-over-2-years-stock.js';
import { cppOver729DaysStock } from './safe/cpp-over-729-days-stock.js';
import { deescalatedNotRepresented2y } from './safe/deescalated-not-represented-2y.js';
import { repeatCppEver } from './safe/repeat-cpp-ever.js';
import { s47Rate } from './safe/s47-rate.js';
import { assessmentDurationWorkingDays } from './together/assessment-duration-working-days.js';
import { assessmentsWithin45Days } from './together/assessments-within-45-days.js';
import { cinPlanRate } from './together/cin-plan-rate.js';
import { cinRateDfeInclusive } from './together/cin-rate-dfe-inclusive.js';
import { cinRateExcludingLookedAfter } from './together/cin-rate-excluding-looked-after.js';
import { cinRatePracticeExclusive } from './together/cin-rate-practice-exclusive.js';
import { cinoRate } from './together/cino-rate.js';
import { reReferrals12m } from './together/re-referrals-12m.js';

/** Every definition, sorted by id. */
export const definitions: readonly Definition[] = [
  assessmentDurationWorkingDays,
  assessmentsWithin45Days,
  cinPlanRate,
  cinRateDfeInclusive,
  cinRateExcludingLookedAfter,
  cinRatePracticeExclusive,
  cinoRate,
  cppOver2YearsStock,
  cppOver729DaysStock,
  deescalatedNotRepresented2y,
  reReferrals12m,
  repeatCppEver,
  s47Rate,
];

export {
  assessmentDurationWorkingDays,
  assessmentsWithin45Days,
  cinPlanRate,
  cinRateDfeInclusive,
  cinRateExcludingLookedAfter,
  cinRatePracticeExclusive,
  cinoRate,
  cppOver2YearsStock,
  cppOver729DaysStock,
  deescalatedNotRepresented2y,
  reReferrals12m,
  repeatCppEver,
  s47Rate,
};
export { sources, type Source, type SourceId } from './sources.js';
