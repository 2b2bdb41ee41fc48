import type { Definition } from '../src/language/index.js';
import { careOrdersAtHomeShareOfChildrenInCare } from './family-network/care-orders-at-home-share-of-children-in-care.js';
import { careOrdersAtHome } from './family-network/care-orders-at-home.js';
import { claInFamilyNetworksKinshipFoster } from './family-network/cla-in-family-networks-kinship-foster.js';
import { claInFamilyNetworksWithParents } from './family-network/cla-in-family-networks-with-parents.js';
import { fosterCareShare } from './loving-homes/foster-care-share.js';
import { longTermStability } from './loving-homes/long-term-stability.js';
import { placements3Plus } from './loving-homes/placements-3plus.js';
import { sdqAverageScore } from './loving-homes/sdq-average-score.js';
import { sdqCompletion } from './loving-homes/sdq-completion.js';
import { cppOver2YearsStock } from './safe/cpp-over-2-years-stock.js';
import { cppOver729DaysStock } from './safe/cpp-over-729-days-stock.js';
import { deescalatedNotRepresented2y } from './safe/deescalated-not-represented-2y.js';
import { repeatCppEver } from './safe/repeat-cpp-ever.js';
import { s47Rate } from './safe/s47-rate.js';
import { assessmentDurationWorkingDays } from './together/assessment-duration-working-days.js';
import { assessmentsWithin45Days } from './together/assessments-within-45-days.js';
import { childrenInCareRateExcludingUasc } from './together/children-in-care-rate-excluding-uasc.js';
import { childrenInCareRateUascOnly } from './together/children-in-care-rate-uasc-only.js';
import { childrenInCareRate } from './together/children-in-care-rate.js';
import { cinPlanRate } from './together/cin-plan-rate.js';
import { cinRateDfeInclusive } from './together/cin-rate-dfe-inclusive.js';
import { cinRateExcludingLookedAfter } from './together/cin-rate-excluding-looked-after.js';
import { cinRatePracticeExclusive } from './together/cin-rate-practice-exclusive.js';
import { cinoRate } from './together/cino-rate.js';
import { newEntrantsToCareRateExcludingUasc } from './together/new-entrants-to-care-rate-excluding-uasc.js';
import { newEntrantsToCareRateIncludingShortBreakMoves } from './together/new-entrants-to-care-rate-including-short-break-moves.js';
import { newEntrantsToCareRateUascOnly } from './together/new-entrants-to-care-rate-uasc-only.js';
import { newEntrantsToCareRate } from './together/new-entrants-to-care-rate.js';
import { reReferrals12mOfClosure } from './together/re-referrals-12m-of-closure.js';
import { reReferrals12m } from './together/re-referrals-12m.js';

/** Every definition, sorted by id. */
export const definitions: readonly Definition[] = [
  assessmentDurationWorkingDays,
  assessmentsWithin45Days,
  careOrdersAtHome,
  careOrdersAtHomeShareOfChildrenInCare,
  childrenInCareRate,
  childrenInCareRateExcludingUasc,
  childrenInCareRateUascOnly,
  cinPlanRate,
  cinRateDfeInclusive,
  cinRateExcludingLookedAfter,
  cinRatePracticeExclusive,
  cinoRate,
  claInFamilyNetworksKinshipFoster,
  claInFamilyNetworksWithParents,
  cppOver2YearsStock,
  cppOver729DaysStock,
  deescalatedNotRepresented2y,
  fosterCareShare,
  longTermStability,
  newEntrantsToCareRate,
  newEntrantsToCareRateExcludingUasc,
  newEntrantsToCareRateIncludingShortBreakMoves,
  newEntrantsToCareRateUascOnly,
  placements3Plus,
  reReferrals12m,
  reReferrals12mOfClosure,
  repeatCppEver,
  s47Rate,
  sdqAverageScore,
  sdqCompletion,
];

export {
  assessmentDurationWorkingDays,
  assessmentsWithin45Days,
  careOrdersAtHome,
  careOrdersAtHomeShareOfChildrenInCare,
  childrenInCareRate,
  childrenInCareRateExcludingUasc,
  childrenInCareRateUascOnly,
  cinPlanRate,
  cinRateDfeInclusive,
  cinRateExcludingLookedAfter,
  cinRatePracticeExclusive,
  cinoRate,
  claInFamilyNetworksKinshipFoster,
  claInFamilyNetworksWithParents,
  cppOver2YearsStock,
  cppOver729DaysStock,
  deescalatedNotRepresented2y,
  fosterCareShare,
  longTermStability,
  newEntrantsToCareRate,
  newEntrantsToCareRateExcludingUasc,
  newEntrantsToCareRateIncludingShortBreakMoves,
  newEntrantsToCareRateUascOnly,
  placements3Plus,
  reReferrals12m,
  reReferrals12mOfClosure,
  repeatCppEver,
  s47Rate,
  sdqAverageScore,
  sdqCompletion,
};
export { sources, type Source, type SourceId } from './sources.js';
