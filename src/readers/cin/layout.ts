import type { RecordTableName } from '../../records/index.js';
import {
  assessmentFactor,
  categoryOfAbuse,
  closureReason,
  disability,
  preProceedingsOutcome,
  primaryNeed,
  referralSource,
} from '../../records/model/code-sets/children-in-need.js';
import type { CodeSet } from '../../records/model/code-sets/code-set.js';
import { ethnicity } from '../../records/model/code-sets/ethnicity.js';
import { sex as sexCodes } from '../../records/model/code-sets/sex.js';

/** A repeated element of the census that becomes rows of one table of the record model. */
export interface CinBlock {
  readonly element: string;
  readonly table: RecordTableName;
  /** The block whose element it stands in, or `null` for `Child`. */
  readonly parent: CinBlockName | null;
  readonly columns: readonly string[];
  /** The first census that holds it, where not the first whose layout is known. */
  readonly since?: number;
}

export type CinBlockName = 'child' | 'episode' | 'assessment' | 'factor' | 'cinPlan' | 'enquiry' | 'plan' | 'review' | 'preProceedings';

/** Owners before what they own: rows are written in this order. */
export const cinBlocks = {
  child: {
    element: 'Child',
    table: 'children',
    parent: null,
    columns: ['sex', 'birthDate', 'expectedBirthDate', 'deathDate', 'ethnicity', 'isDisabled'],
  },
  episode: {
    element: 'CINdetails',
    table: 'cinEpisodes',
    parent: 'child',
    columns: [
      'referredOn',
      'referralSource',
      'primaryNeed',
      'referralNoFurtherAction',
      'closedOn',
      'closureReason',
      'transferInConferenceOn',
    ],
  },
  assessment: {
    element: 'Assessments',
    table: 'assessments',
    parent: 'episode',
    columns: ['startedOn', 'internalReviewOn', 'authorisedOn'],
  },
  factor: { element: 'AssessmentFactors', table: 'assessmentFactors', parent: 'assessment', columns: ['factor'] },
  cinPlan: { element: 'CINPlanDates', table: 'cinPlans', parent: 'episode', columns: ['startedOn', 'endedOn'], since: 2022 },
  enquiry: {
    element: 'Section47',
    table: 'section47Enquiries',
    parent: 'episode',
    columns: ['startedOn', 'conferenceTargetOn', 'initialConferenceOn', 'conferenceNotRequired'],
  },
  plan: {
    element: 'ChildProtectionPlans',
    table: 'childProtectionPlans',
    parent: 'episode',
    columns: ['startedOn', 'endedOn', 'initialCategoryOfAbuse', 'latestCategoryOfAbuse', 'previousPlans'],
  },
  review: { element: 'CPPreviewDate', table: 'cppReviews', parent: 'plan', columns: ['heldOn'] },
  preProceedings: {
    element: 'PreProceedingsandFGDM',
    table: 'preProceedings',
    parent: 'episode',
    columns: [
      'startedOn',
      'letterSentOn',
      'familyMeetingOffered',
      'familyMeetingHeld',
      'firstMeetingOn',
      'reviewMeetings',
      'steppedOn',
      'outcome',
      'courtApplicationOn',
      'proceedingsLetterOn',
    ],
    since: 2027,
  },
} as const satisfies Readonly<Record<CinBlockName, CinBlock>>;

export const cinBlockNames = Object.keys(cinBlocks) as readonly CinBlockName[];

export type LeafKind =
  | 'date'
  | 'futureDate'
  | 'boolean'
  | 'integer'
  | 'code'
  | 'sex'
  | 'childId'
  | 'disability'
  | 'upn'
  | 'upnUnknown'
  | 'notKept';

/** What the reader does at one element of the census. */
export type CinElement =
  | { readonly is: 'group'; readonly marks?: 'factors'; readonly holds: Readonly<Record<string, CinElement>> }
  | { readonly is: 'block'; readonly block: CinBlockName; readonly holds: Readonly<Record<string, CinElement>> }
  | { readonly is: 'passed over' }
  | {
      readonly is: 'leaf';
      readonly kind: LeafKind;
      readonly block: CinBlockName;
      readonly column: string;
      readonly newRow: boolean;
      readonly codes?: CodeSet;
    };

type Holds = Readonly<Record<string, CinElement>>;
const group = (holds: Holds): CinElement => ({ is: 'group', holds });
const block = (name: CinBlockName, holds: Holds): CinElement => ({ is: 'block', block: name, holds });

/** Leaves of one block; a column is checked against the block's columns when the layout is compiled. */
function leaves(of: CinBlockName) {
  const leaf =
    (kind: LeafKind) =>
    (column: string): CinElement => ({ is: 'leaf', kind, block: of, column, newRow: false });
  return {
    date: leaf('date'),
    futureDate: leaf('futureDate'),
    boolean: leaf('boolean'),
    integer: leaf('integer'),
    code: (column: string, codes: CodeSet): CinElement => ({ is: 'leaf', kind: 'code', block: of, column, newRow: false, codes }),
    other: (kind: LeafKind, codes?: CodeSet): CinElement =>
      codes ? { is: 'leaf', kind, block: of, column: '', newRow: false, codes } : leaf(kind)(''),
  };
}

const child = leaves('child');
const episode = leaves('episode');
const assessment = leaves('assessment');
const cinPlan = leaves('cinPlan');
const enquiry = leaves('enquiry');
const plan = leaves('plan');
const preProceedings = leaves('preProceedings');
const factor: CinElement = { is: 'leaf', kind: 'code', block: 'factor', column: 'factor', newRow: true, codes: assessmentFactor };
const review: CinElement = { is: 'leaf', kind: 'date', block: 'review', column: 'heldOn', newRow: true };
const sex: CinElement = { is: 'leaf', kind: 'sex', block: 'child', column: 'sex', newRow: false, codes: sexCodes };
const disabilityItem = child.other('disability', disability);

/** The first and last census whose layout is known. */
export const knownLayouts = { first: 2017, last: 2027 } as const;

/**
 * Every element of the census from 2017 to 2027 under `Message`, as far as its layouts could be read. They differ only in
 * items that came or went, so one tree reads them all, in any order: `GenderCurrent` became `Sex` in 2025, `CINPlanDates`
 * came in 2022 and `PreProceedingsandFGDM` comes in 2027 (data-to-insight/csc-validator-be-cin, branch
 * pre-proceedings-rules). What its outcomes mean is not known, so the record model does not hold it, which is told.
 */
export const cinLayout: Holds = {
  Header: { is: 'passed over' },
  Children: group({
    Child: block('child', {
      ChildIdentifiers: group({
        LAchildID: child.other('childId'),
        UPN: child.other('upn'),
        FormerUPN: child.other('notKept'),
        UPNunknown: child.other('upnUnknown'),
        PersonBirthDate: child.date('birthDate'),
        ExpectedPersonBirthDate: child.futureDate('expectedBirthDate'),
        GenderCurrent: sex,
        Sex: sex,
        PersonDeathDate: child.date('deathDate'),
      }),
      ChildCharacteristics: group({
        Ethnicity: child.code('ethnicity', ethnicity),
        Disabilities: group({ Disability: disabilityItem }),
        Disability: disabilityItem,
      }),
      CINdetails: block('episode', {
        CINreferralDate: episode.date('referredOn'),
        ReferralSource: episode.code('referralSource', referralSource),
        PrimaryNeedCode: episode.code('primaryNeed', primaryNeed),
        CINclosureDate: episode.date('closedOn'),
        ReasonForClosure: episode.code('closureReason', closureReason),
        DateOfInitialCPC: episode.date('transferInConferenceOn'),
        ReferralNFA: episode.boolean('referralNoFurtherAction'),
        Assessments: block('assessment', {
          AssessmentActualStartDate: assessment.date('startedOn'),
          AssessmentInternalReviewDate: assessment.futureDate('internalReviewOn'),
          AssessmentAuthorisationDate: assessment.date('authorisedOn'),
          FactorsIdentifiedAtAssessment: { is: 'group', marks: 'factors', holds: { AssessmentFactors: factor } },
          AssessmentFactors: factor,
        }),
        CINPlanDates: block('cinPlan', {
          CINPlanStartDate: cinPlan.date('startedOn'),
          CINPlanEndDate: cinPlan.date('endedOn'),
        }),
        Section47: block('enquiry', {
          S47ActualStartDate: enquiry.date('startedOn'),
          InitialCPCtarget: enquiry.futureDate('conferenceTargetOn'),
          DateOfInitialCPC: enquiry.date('initialConferenceOn'),
          ICPCnotRequired: enquiry.boolean('conferenceNotRequired'),
        }),
        ChildProtectionPlans: block('plan', {
          CPPstartDate: plan.date('startedOn'),
          CPPendDate: plan.date('endedOn'),
          InitialCategoryOfAbuse: plan.code('initialCategoryOfAbuse', categoryOfAbuse),
          LatestCategoryOfAbuse: plan.code('latestCategoryOfAbuse', categoryOfAbuse),
          NumberOfPreviousCPP: plan.integer('previousPlans'),
          Reviews: group({ CPPreviewDate: review }),
          CPPreviewDate: review,
        }),
        PreProceedingsandFGDM: block('preProceedings', {
          PPStartDate: preProceedings.date('startedOn'),
          LBPSentDate: preProceedings.date('letterSentOn'),
          FGDMMeetingOffer: preProceedings.boolean('familyMeetingOffered'),
          FGDMMeetingFac: preProceedings.boolean('familyMeetingHeld'),
          InitialPPMeetingDate: preProceedings.date('firstMeetingOn'),
          ReviewMeetingsCount: preProceedings.integer('reviewMeetings'),
          StepDecisionDate: preProceedings.date('steppedOn'),
          PPOutcome: preProceedings.code('outcome', preProceedingsOutcome),
          CourtAppDate: preProceedings.date('courtApplicationOn'),
          LetterInitCPDate: preProceedings.date('proceedingsLetterOn'),
        }),
      }),
    }),
  }),
};
