import type { Day } from '../../time/index.js';

/** How one referral was dealt with. */
export type Path = 'noFurtherAction' | 'notInNeed' | 'support' | 'enquiry' | 'conferenceOnly' | 'plan' | 'care';

export interface Assessment {
  readonly startedOn: Day;
  readonly internalReviewOn: Day | null;
  readonly authorisedOn: Day;
  readonly factors: readonly string[];
}

export interface Section47Enquiry {
  readonly startedOn: Day;
  readonly conferenceTargetOn: Day;
  readonly initialConferenceOn: Day | null;
  readonly conferenceNotRequired: boolean;
}

export interface ChildInNeedPlan {
  readonly startedOn: Day;
  readonly endedOn: Day;
}

export interface ChildProtectionPlan {
  readonly startedOn: Day;
  readonly endedOn: Day;
  readonly initialCategoryOfAbuse: string;
  readonly latestCategoryOfAbuse: string;
  /** Plans before this one in this authority, those before the generated history included. */
  readonly previousPlans: number;
  readonly reviews: readonly Day[];
}

/** A referral and the episode of need it opened. */
export interface EpisodeOfNeed {
  readonly path: Path;
  readonly referredOn: Day;
  readonly referralSource: string;
  readonly primaryNeed: string;
  readonly noFurtherAction: boolean;
  readonly closedOn: Day;
  readonly closureReason: string;
  /** The conference of a child who moved in on a plan. */
  readonly transferInConferenceOn: Day | null;
  readonly assessments: readonly Assessment[];
  readonly section47Enquiries: readonly Section47Enquiry[];
  readonly childInNeedPlans: readonly ChildInNeedPlan[];
  readonly childProtectionPlans: readonly ChildProtectionPlan[];
}

/** A stretch under one legal status; it lasts until the next one, or the end of care. */
export interface LegalSpell {
  readonly startedOn: Day;
  readonly legalStatus: string;
}

/** A change of placement type while the carer stays the same: foster care made long term, adoption by the carer. */
export interface PlacementTypeSpell {
  readonly startedOn: Day;
  readonly placementType: string;
}

/** A temporary placement (T0 to T4) from which the child comes back to the same carer. */
export interface TemporaryPlacement {
  readonly startedOn: Day;
  readonly endedOn: Day;
  readonly placementType: string;
}

/** A continuous stay with one carer: what a placement really is, however many episodes the return cuts it into. */
export interface Stay {
  readonly startedOn: Day;
  readonly endedOn: Day;
  readonly types: readonly PlacementTypeSpell[];
  readonly provider: string | null;
  readonly urn: string | null;
  readonly postcode: string;
  readonly temporary: readonly TemporaryPlacement[];
  /** Why the child moved on; null for the last stay. */
  readonly reasonChanged: string | null;
}

export interface SocialWorkerSpell {
  readonly socialWorkerId: string;
  readonly startedOn: Day;
  readonly endedOn: Day;
  readonly reasonChanged: string;
}

export interface MissingIncident {
  readonly incidentType: string;
  readonly startedOn: Day;
  readonly endedOn: Day;
}

/** Facts of an adoption, or of a plan for adoption that came to nothing. */
export interface AdoptionPlan {
  readonly decidedOn: Day;
  readonly matchedOn: Day;
  readonly placedOn: Day;
  readonly ceasedOn: Day | null;
  readonly reasonCeased: string | null;
  readonly byFosterCarer: boolean;
  readonly adopters: number;
  readonly adopterSex: string;
  readonly adopterLegalStatus: string;
}

/** A continuous spell of being looked after. Short breaks (V3, V4) are periods too, marked as such. */
export interface PeriodOfCare {
  readonly startedOn: Day;
  readonly endedOn: Day;
  readonly reasonEnded: string;
  readonly isShortBreak: boolean;
  readonly categoryOfNeed: string;
  readonly legalSpells: readonly LegalSpell[];
  readonly stays: readonly Stay[];
  readonly reviews: readonly { readonly heldOn: Day; readonly participation: string }[];
  readonly missing: readonly MissingIncident[];
  readonly socialWorkers: readonly SocialWorkerSpell[];
  readonly adoption: AdoptionPlan | null;
  readonly previousPermanence: { readonly arrangement: string; readonly arrangedBy: string | null; readonly orderText: string | null };
}

/** One year's record of a child looked after for the whole year. */
export interface YearlyHealth {
  readonly yearEndedOn: Day;
  readonly sdqScore: number | null;
  readonly sdqReason: string | null;
  readonly convicted: number | null;
  readonly healthCheck: number | null;
  readonly immunisations: number;
  readonly teethCheck: number;
  readonly healthAssessment: number;
  readonly substanceMisuse: number;
  readonly interventionReceived: number | null;
  readonly interventionOffered: number | null;
}

/** One year's record of a care leaver. */
export interface LeaverContact {
  readonly yearEndedOn: Day;
  readonly inTouch: string;
  readonly activity: string;
  readonly accommodation: string;
}

/** Everything that happened to one invented child in one invented authority, before, during and after the years returned. */
export interface Life {
  readonly laCode: string;
  readonly childId: string;
  readonly sex: 'M' | 'F';
  readonly birthDate: Day;
  /** Set when the child was referred before birth. */
  readonly expectedBirthDate: Day | null;
  readonly deathDate: Day | null;
  readonly ethnicity: string;
  /** Codes of the CIN census; `NONE` alone when none; empty when nothing was recorded. */
  readonly disabilities: readonly string[];
  readonly homePostcode: string;
  /** Child protection plans in this authority before the generated history. */
  readonly plansBefore: number;
  /** When the child stopped being an unaccompanied asylum-seeking child; null for every other child. */
  readonly unaccompaniedUntil: Day | null;
  readonly episodesOfNeed: readonly EpisodeOfNeed[];
  readonly periodsOfCare: readonly PeriodOfCare[];
  readonly yearlyHealth: readonly YearlyHealth[];
  readonly leaverContacts: readonly LeaverContact[];
}
