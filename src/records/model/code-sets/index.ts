import { accommodation } from './accommodation.js';
import { activity } from './activity.js';
import { adopterLegalStatus } from './adopter-legal-status.js';
import { adopterSex } from './adopter-sex.js';
import { categoryOfNeed } from './category-of-need.js';
import {
  assessmentFactor,
  categoryOfAbuse,
  closureReason,
  disability,
  preProceedingsOutcome,
  primaryNeed,
  referralSource,
} from './children-in-need.js';
import type { CodeSet } from './code-set.js';
import { ethnicity } from './ethnicity.js';
import { admissionAgeBand, financialReturn, spendBasis, spendLine } from './finance.js';
import { contactOutcome, earlyHelpEndReason } from './front-door.js';
import { inTouch } from './in-touch.js';
import { inspectionJudgement, leadershipRole } from './leadership.js';
import { legalStatus } from './legal-status.js';
import { courtReportKind } from './local-records.js';
import { missingType } from './missing-type.js';
import { placementLocation } from './placement-location.js';
import { placementProvider } from './placement-provider.js';
import { placementType } from './placement-type.js';
import { previousPermanence } from './previous-permanence.js';
import { reasonAdoptionCeased } from './reason-adoption-ceased.js';
import { reasonEpisodeCeased } from './reason-episode-ceased.js';
import { reasonForNewEpisode } from './reason-for-new-episode.js';
import { reasonForPlacementChange } from './reason-for-placement-change.js';
import { reviewParticipation } from './review-participation.js';
import { sdqReason } from './sdq-reason.js';
import { sex } from './sex.js';
import { socialWorkerChangeReason } from './social-worker-change-reason.js';
import {
  practiceStatus,
  socialWorkQualification,
  workforceAbsenceReason,
  workforceDestination,
  workforceLeavingReason,
  workforceOrigin,
  workforceRole,
} from './workforce.js';

export * from './code-set.js';
export { normaliseSex } from './sex.js';

/**
 * Every code set, under the name that columns of the record model use in `codes`. Authority codes have no set here:
 * they are geography, with dates of their own.
 */
export const codeSets: Readonly<Record<string, CodeSet>> = {
  // SSDA903, and those shared with the CIN census
  accommodation,
  activity,
  adopterLegalStatus,
  adopterSex,
  categoryOfNeed,
  ethnicity,
  inTouch,
  legalStatus,
  missingType,
  placementLocation,
  placementProvider,
  placementType,
  previousPermanence,
  reasonAdoptionCeased,
  reasonEpisodeCeased,
  reasonForNewEpisode,
  reasonForPlacementChange,
  reviewParticipation,
  sdqReason,
  sex,
  socialWorkerChangeReason,
  // CIN census
  assessmentFactor,
  categoryOfAbuse,
  closureReason,
  disability,
  preProceedingsOutcome,
  primaryNeed,
  referralSource,
  // Contacts and early help
  contactOutcome,
  earlyHelpEndReason,
  // Records that no return asks for
  courtReportKind,
  // Workforce census
  practiceStatus,
  socialWorkQualification,
  workforceAbsenceReason,
  workforceDestination,
  workforceLeavingReason,
  workforceOrigin,
  workforceRole,
  // Finance and health
  financialReturn,
  spendBasis,
  spendLine,
  admissionAgeBand,
  // Leadership and inspections
  leadershipRole,
  inspectionJudgement,
};
