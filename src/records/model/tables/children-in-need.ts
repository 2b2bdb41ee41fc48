import { boolean, code, date, id, integer } from '../column.js';
import { openLast, table, yesFirst } from '../table.js';

export const cinEpisodes = /* @__PURE__ */ table({
  singular: 'referral',
  plural: 'referrals',
  description:
    'One row for each referral and the episode of need it opened (CIN census CINdetails). The census gives no id: an episode is known by its child and referral date, and two of one child on one day count as one: one that led to work stands over one that led to no further action, and of those the one that closed last.',
  owner: 'child',
  orderBy: 'referredOn',
  spell: { from: 'referredOn', to: 'closedOn', never: 'referralNoFurtherAction', correctedBy: 'any', otherwise: 'last-seen' },
  identity: ['referredOn'],
  twins: { order: [yesFirst('referralNoFurtherAction'), openLast('closedOn')] },
  columns: {
    cinEpisodeId: id('episode id, unique within the child'),
    referredOn: date('date the referral was received', 'CIN CINreferralDate'),
    referralSource: code('referralSource', 'source of the referral', 'CIN ReferralSource'),
    primaryNeed: code('primaryNeed', 'primary need', 'CIN PrimaryNeedCode'),
    referralNoFurtherAction: boolean('whether the referral led to no further action', 'CIN ReferralNFA'),
    closedOn: date('date the case was closed', 'CIN CINclosureDate'),
    closureReason: code('closureReason', 'reason for closure', 'CIN ReasonForClosure'),
    transferInConferenceOn: date('date of the conference of a child who moved in on a plan', 'CIN CINdetails.DateOfInitialCPC'),
  },
});

export const assessments = /* @__PURE__ */ table({
  singular: 'assessment',
  plural: 'assessments',
  description: 'One row for each assessment under section 17 of the Children Act 1989 within an episode of need.',
  owner: 'child',
  keys: ['cinEpisode'],
  orderBy: 'startedOn',
  // A census need not hold an assessment of an earlier year that is still going on.
  spell: { from: 'startedOn', to: 'authorisedOn', correctedBy: 'overlapping', otherwise: 'stays' },
  identity: ['cinEpisode', 'startedOn'],
  columns: {
    startedOn: date('date the assessment started', 'CIN AssessmentActualStartDate'),
    internalReviewOn: date('date of the internal review point', 'CIN AssessmentInternalReviewDate'),
    authorisedOn: date('date the assessment was authorised as complete', 'CIN AssessmentAuthorisationDate'),
  },
});

export const assessmentFactors = /* @__PURE__ */ table({
  singular: 'factor identified',
  plural: 'factors identified',
  description: 'One row for each factor identified at the end of an assessment.',
  owner: 'child',
  keys: ['cinEpisode', 'assessment'],
  orderBy: null,
  partOf: 'assessment',
  identity: ['assessment', 'factor'],
  columns: { factor: code('assessmentFactor', 'factor', 'CIN AssessmentFactors') },
});

export const cinPlans = /* @__PURE__ */ table({
  singular: 'child in need plan',
  plural: 'child in need plans',
  description: 'One row for each child in need plan within an episode of need, collected from 2022.',
  owner: 'child',
  keys: ['cinEpisode'],
  orderBy: 'startedOn',
  spell: { from: 'startedOn', to: 'endedOn', correctedBy: 'any', otherwise: 'last-seen' },
  identity: ['cinEpisode', 'startedOn'],
  twins: { order: [openLast('endedOn')] },
  columns: {
    startedOn: date('date the plan started', 'CIN CINPlanStartDate'),
    endedOn: date('date the plan ended', 'CIN CINPlanEndDate'),
  },
});

export const section47Enquiries = /* @__PURE__ */ table({
  singular: 'section 47 enquiry',
  plural: 'section 47 enquiries',
  description:
    'One row for each enquiry under section 47 of the Children Act 1989 within an episode of need. A child has one on a day at most: two that started on one day are one, in whichever episode they are, and one that led to a conference stands.',
  owner: 'child',
  keys: ['cinEpisode'],
  orderBy: 'startedOn',
  // A census need not hold an enquiry of an earlier year whose conference is still to come.
  spell: { from: 'startedOn', to: 'initialConferenceOn', never: 'conferenceNotRequired', correctedBy: 'overlapping', otherwise: 'stays' },
  // DfE removes duplicates by authority, child and start date (check YonY 04 of the census guide).
  identity: ['startedOn'],
  twins: { order: [yesFirst('conferenceNotRequired')] },
  columns: {
    startedOn: date('date the enquiry started', 'CIN S47ActualStartDate'),
    conferenceTargetOn: date('date by which an initial conference was due', 'CIN InitialCPCtarget'),
    initialConferenceOn: date('date of the initial conference that followed', 'CIN Section47.DateOfInitialCPC'),
    conferenceNotRequired: boolean('whether an initial conference was not required', 'CIN ICPCnotRequired'),
  },
});

export const childProtectionPlans = /* @__PURE__ */ table({
  singular: 'child protection plan',
  plural: 'child protection plans',
  description: 'One row for each child protection plan within an episode of need.',
  owner: 'child',
  keys: ['cinEpisode'],
  orderBy: 'startedOn',
  spell: { from: 'startedOn', to: 'endedOn', correctedBy: 'any', otherwise: 'last-seen' },
  identity: ['startedOn'],
  twins: { order: [openLast('endedOn')] },
  columns: {
    startedOn: date('date the plan started', 'CIN CPPstartDate'),
    endedOn: date('date the plan ended', 'CIN CPPendDate'),
    initialCategoryOfAbuse: code('categoryOfAbuse', 'initial category of abuse', 'CIN InitialCategoryOfAbuse'),
    latestCategoryOfAbuse: code('categoryOfAbuse', 'latest category of abuse', 'CIN LatestCategoryOfAbuse'),
    previousPlans: integer('number of earlier child protection plans in this authority', 'CIN NumberOfPreviousCPP'),
  },
});

export const cppReviews = /* @__PURE__ */ table({
  singular: 'review of a child protection plan',
  plural: 'reviews of child protection plans',
  description: 'One row for each review conference of a child protection plan.',
  owner: 'child',
  keys: ['childProtectionPlan'],
  orderBy: 'heldOn',
  identity: ['childProtectionPlan', 'heldOn'],
  columns: { heldOn: date('date of the review', 'CIN CPPreviewDate') },
});

export const preProceedings = /* @__PURE__ */ table({
  singular: 'period of pre-proceedings',
  plural: 'periods of pre-proceedings',
  description:
    'One row for each time that an authority and a child’s parents worked together before an application to court (CIN census PreProceedingsandFGDM, from the census of 2027). Two of one child that started on one day are one.',
  owner: 'child',
  keys: ['cinEpisode'],
  orderBy: 'startedOn',
  // A census holds those that began in its year (validator rule 9005), so that a later one need not hold one still open.
  spell: { from: 'startedOn', to: 'steppedOn', correctedBy: 'overlapping', otherwise: 'stays' },
  identity: ['startedOn'],
  twins: { order: [openLast('steppedOn')] },
  columns: {
    startedOn: date('date a legal planning meeting decided to start pre-proceedings', 'CIN PPStartDate'),
    letterSentOn: date('date the letter before proceedings was sent', 'CIN LBPSentDate'),
    familyMeetingOffered: boolean('whether a family group decision-making meeting was offered in the letter', 'CIN FGDMMeetingOffer'),
    familyMeetingHeld: boolean('whether a family group decision-making meeting was facilitated', 'CIN FGDMMeetingFac'),
    firstMeetingOn: date('date of the first pre-proceedings meeting', 'CIN InitialPPMeetingDate'),
    reviewMeetings: integer('number of review meetings held', 'CIN ReviewMeetingsCount'),
    steppedOn: date('date of the decision to step up or down from pre-proceedings', 'CIN StepDecisionDate'),
    outcome: code('preProceedingsOutcome', 'outcome of pre-proceedings', 'CIN PPOutcome'),
    courtApplicationOn: date('date of the application to court', 'CIN CourtAppDate'),
    proceedingsLetterOn: date('date the letter that care proceedings begin was sent', 'CIN LetterInitCPDate'),
  },
});
