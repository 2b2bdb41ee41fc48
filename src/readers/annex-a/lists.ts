import { field, type SourceField, type SourceTable } from '../rows/source-table.js';

/** Words that systems write for sexes, besides the codes of every year. */
const sexWords: Readonly<Record<string, string>> = {
  male: 'M',
  female: 'F',
  unborn: 'U',
  indeterminate: 'U',
  neither: 'U',
};

const childId = field('Child Unique ID', 'children.childId', {
  also: ['Child ID', 'Unique Child ID', 'Child Unique Identifier', 'ChildUniqueID'],
  isRequired: true,
  isShared: true,
});

const workers: readonly SourceField[] = ['Allocated Team', 'Allocated Worker'].map((name) =>
  field(name, null, { isShared: true, says: 'Never kept: no indicator needs it.' }),
);

/** What a list says of whoever it lists. */
function person(age: string): readonly SourceField[] {
  return [
    childId,
    field('Gender', 'children.sex', {
      also: ['Sex'],
      isShared: true,
      words: sexWords,
      says: '“Neither” has no code of its own and is held as U.',
    }),
    field('Ethnicity', 'children.ethnicity', { also: ['Ethnic Origin'], isShared: true }),
    field('Date of Birth', 'children.birthDate', { also: ['DOB'], isShared: true }),
    field(age, null, {
      also: ['Age', 'Age of Child (Years)', 'Age of Child'],
      isShared: true,
      says: 'Not read: ages are worked out from the date of birth.',
    }),
  ];
}

const disability = field('Does the Child have a Disability', 'children.isDisabled', {
  also: ['Has Disability', 'HasDisability', 'Disability', 'Does the child have a disability?'],
  isShared: true,
});

const counted = (name: string, ...also: readonly string[]): SourceField =>
  field(name, null, { also, says: 'Not read: a count over 12 months, which holds no dates.' });

const latest = (name: string, ...also: readonly string[]): SourceField =>
  field(name, null, { also, says: 'Not read: only the latest is listed, and measures need every one.' });

const unread = (name: string, says = 'Not read: no table of the record model holds it.', ...also: readonly string[]): SourceField =>
  field(name, null, { also, says });

const adoptionDates = 'Not read: no table of the record model holds adopters.';

/**
 * The lists of Annex A of Ofsted’s guidance on inspecting children’s services, with the column names of the regional
 * pipelines (SocialFinanceDigitalLabs/liia-tools and liia-tools-pipeline, its renaming of Gender to Sex for 2026) and of
 * the script that makes the lists from the Standard Safeguarding Dataset. Capitals, blanks and marks in names are passed over.
 */
export const annexALists: readonly SourceTable[] = /* @__PURE__ */ (() => [
  {
    name: 'List 1',
    holds: 'contacts received in the six months',
    table: 'contacts',
    says: '',
    fields: [
      ...person('Age'),
      field('Date of Contact', 'contacts.receivedOn', { also: ['Contact Date'], isRequired: true }),
      field('Contact Source', 'contacts.source', { also: ['Source of Contact'] }),
    ],
  },
  {
    name: 'List 2',
    holds: 'early help assessments in the six months, and early help that goes on',
    table: 'earlyHelpAssessments',
    says: 'It says nothing of how long early help went on, so early help episodes are not filled.',
    fields: [
      ...person('Age'),
      field('Assessment start date', 'earlyHelpAssessments.startedOn', { isRequired: true }),
      field('Assessment completion date', 'earlyHelpAssessments.completedOn'),
      field('Organisation completing assessment', 'earlyHelpAssessments.organisation'),
    ],
  },
  {
    name: 'List 3',
    holds: 'referrals received in the six months',
    table: 'cinEpisodes',
    says: 'With list 6: a referral of list 3 and an episode of list 6 of one child that start on one day are one row, and so is an episode of list 6 that starts later, with the latest referral before it that led to work. Of a referral that led to work and has no episode in list 6 it is not known when it closed.',
    fields: [
      ...person('Age'),
      field('Date of Referral', 'cinEpisodes.referredOn', { also: ['Referral Date'], isRequired: true }),
      field('Referral Source', 'cinEpisodes.referralSource', { also: ['Source of Referral'] }),
      field('Referral NFA?', 'cinEpisodes.referralNoFurtherAction', { also: ['NFA'] }),
      counted('Number of Referrals in Last 12 Months'),
      ...workers,
    ],
  },
  {
    name: 'List 4',
    holds: 'assessments in the six months',
    table: 'assessments',
    says: 'No list says of which referral an assessment is: it is taken to be of the latest of the child before it that led to work.',
    fields: [
      ...person('Age'),
      disability,
      field('Continuous Assessment Start Date', 'assessments.startedOn', { isRequired: true }),
      unread('Child Seen During Continuous Assessment'),
      field('Continuous Assessment Date of Authorisation', 'assessments.authorisedOn', {
        also: ['Continuous Assessment Authorisation Date'],
      }),
      unread(
        'Was the child assessed as requiring LA children’s social care support?',
        undefined,
        'Was the child assessed as requiring social care support?',
      ),
      ...workers,
    ],
  },
  {
    name: 'List 5',
    holds: 'section 47 enquiries and initial conferences in the six months',
    table: 'section47Enquiries',
    says: 'Of the referral, as in list 4.',
    fields: [
      ...person('Age'),
      disability,
      field('Strategy discussion initiating Section 47 Enquiry Start Date', 'section47Enquiries.startedOn', {
        also: ['Section 47 Enquiry Start Date', 'Strategy Discussion Date'],
        isRequired: true,
      }),
      field('Was an Initial Child Protection Conference deemed unnecessary?', 'section47Enquiries.conferenceNotRequired'),
      field('Date of Initial Child Protection Conference', 'section47Enquiries.initialConferenceOn'),
      unread('Did the Initial Child Protection Conference Result in a Child Protection Plan', 'Not read: list 7 holds the plans.'),
      counted('Number of Section 47 Enquiries in the last 12 months'),
      counted('Number of ICPCs in the last 12 months'),
      ...workers,
    ],
  },
  {
    name: 'List 6',
    holds: 'children in need on the day or in the six months',
    table: 'cinEpisodes',
    says: 'With list 3.',
    fields: [
      ...person('Age'),
      disability,
      field('CIN Start Date', 'cinEpisodes.referredOn', {
        isRequired: true,
        says: 'Taken for the day of the referral where list 3 has none of the child to go with it.',
      }),
      field('Primary Need Code', 'cinEpisodes.primaryNeed', { also: ['Primary Need'] }),
      latest('Date Child Was Last Seen'),
      field('CIN Closure Date', 'cinEpisodes.closedOn'),
      field('Reason for Closure', 'cinEpisodes.closureReason', { also: ['CIN Reason for Closure'] }),
      unread('Case Status', 'Not read: the other lists say what a child has.'),
      ...workers,
    ],
  },
  {
    name: 'List 7',
    holds: 'child protection plans open on the day or in the six months',
    table: 'childProtectionPlans',
    says: 'Of the referral, as in list 4.',
    fields: [
      ...person('Age'),
      disability,
      field('Child Protection Plan Start Date', 'childProtectionPlans.startedOn', { isRequired: true }),
      field('Initial Category of Abuse', 'childProtectionPlans.initialCategoryOfAbuse'),
      field('Latest Category of Abuse', 'childProtectionPlans.latestCategoryOfAbuse'),
      latest('Date of the Last Statutory Visit'),
      unread('Was the Child Seen Alone?'),
      latest('Date of latest review conference'),
      field('Child Protection Plan End Date', 'childProtectionPlans.endedOn'),
      unread(
        'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)',
        undefined,
        'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months',
      ),
      field('Number of Previous Child Protection Plans', 'childProtectionPlans.previousPlans'),
      ...workers,
    ],
  },
  {
    name: 'List 8',
    holds: 'children in care on the day, and those who ceased to be in the six months',
    table: 'careEpisodes',
    says: 'A child has an episode from the day care started and another from each later day that the list names (the latest placement, the current legal status). Legal status and placement before those days are unknown, and so is the reason for the later episodes. It covers the day alone: who was where before it is not in the list.',
    fields: [
      ...person('Age'),
      unread(
        'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)',
        'Not read: it says no day on which the status held.',
        'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months',
        'Unaccompanied Asylum Seeking Child',
        'UASC',
      ),
      disability,
      field('Date Started to be Looked After', 'careEpisodes.startedOn', { isRequired: true }),
      field('Child’s Category of Need', 'careEpisodes.categoryOfNeed', { also: ['Category of Need'] }),
      unread(
        'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)',
        'Not read: the earlier period is not listed.',
      ),
      field('Start date of current legal status', null, { says: 'Where an episode starts.' }),
      field('Child’s Legal Status', 'careEpisodes.legalStatus', { also: ['Legal Status'] }),
      latest('Date of Latest Statutory Review'),
      latest('Date of Last Social Work Visit'),
      unread('What is the permanence plan for this child?'),
      latest('Date of Last IRO Visit / Contact to the Child'),
      latest('Date of Last Health Assessment'),
      latest('Date of Last Dental Check'),
      counted('Number of Placements in the Last 12 months'),
      field('Date Ceased to be Looked After', 'careEpisodes.endedOn'),
      field('Reason Ceased to be Looked After', 'careEpisodes.reasonEnded'),
      field('Start Date of Most Recent Placement', null, { says: 'Where an episode starts.' }),
      field('Placement Type', 'careEpisodes.placementType'),
      field('Placement Provider', 'careEpisodes.placementProvider'),
      field('Placement postcode', 'careEpisodes.placementPostcode'),
      field('URN of Placement', 'careEpisodes.placementUrn', { also: ['Placement URN'] }),
      unread('Placement Location'),
      unread('LA of Placement'),
      counted('Number of Episodes the Child has been ‘Missing’ from their Placement in the last 12 months'),
      counted('Number of Episodes the Child has been ‘Absent’ from their Placement in the last 12 months'),
      unread('Was the child offered a Return Interview after their last missing episode (Y/N)?'),
      unread('Did the child accept a Return Interview after their last missing episode (Y/N)?'),
      ...workers,
    ],
  },
  {
    name: 'List 9',
    holds: 'young people entitled to leaving care services',
    table: null,
    says: 'Read and kept in no table: it says how things are on the day, and the measures of care leavers are of the time about a birthday (SSDA903 OC3).',
    fields: [
      ...person('Age'),
      disability,
      ...workers,
      unread('Eligibility Category', 'Not kept.'),
      unread('LA in Touch', 'Not kept.'),
      unread('Type of Accommodation', 'Not kept.'),
      unread('Suitability of Accommodation', 'Not kept.'),
      unread('Activity Status', 'Not kept.'),
      unread('Allocated Personal Adviser', 'Not kept.', 'Personal Adviser', 'Personal Advisor'),
      unread('Latest Pathway Plan Review Date', 'Not kept.', 'Date of Latest Pathway Plan Review', 'Pathway Plan Review Date'),
      unread('Date of Latest Contact', 'Not kept.', 'Latest Date of Contact', 'Latest Contact Date'),
      unread('Unaccompanied Asylum Seeking Child (UASC) or former UASC', 'Not kept.', 'UASC or former UASC'),
    ],
  },
  {
    name: 'List 10',
    holds: 'children with a decision for adoption in the twelve months',
    table: 'adoptionPlacements',
    says: 'A child with an adoption order has a row in adoptions too.',
    fields: [
      ...person('Age of Child (Years)'),
      unread('Family identifier', 'Never kept: no indicator needs it.'),
      disability,
      unread('Date the Child Entered Care', 'Not read: list 8 holds who is in care.'),
      field('Date of Decision that Child Should be Placed for Adoption', 'adoptionPlacements.decidedOn', {
        isRequired: true,
        says: 'Also `adoptions.decidedOn` of a child adopted.',
      }),
      unread('Date of Placement Order'),
      field('Date of Matching Child and Prospective Adopters', 'adoptions.matchedOn'),
      unread('Date Placed for Adoption'),
      field('Date of Adoption Order', null, { isShared: true, says: 'Whether the child was adopted.' }),
      field('Date of Decision that Child Should No Longer be Placed for Adoption', 'adoptionPlacements.ceasedOn'),
      field('Reason Why Child No Longer Placed for Adoption', 'adoptionPlacements.reasonCeased'),
      unread('Date the child was placed for fostering in FFA or concurrent planning placement'),
    ],
  },
  {
    name: 'List 11',
    holds: 'adopters in the twelve months',
    table: null,
    says: 'Read and kept in no table: no measure of this library is of adopters.',
    fields: [
      unread('Individual adopter identifier', adoptionDates),
      unread('Family identifier', adoptionDates),
      ...['Gender', 'Ethnicity', 'Disability'].map((name) => field(name, null, { isShared: true, says: adoptionDates })),
      ...[
        'Is the (prospective) adopter fostering for adoption?',
        'Date enquiry received',
        'Date Stage 1 started',
        'Date Stage 1 ended',
        'Date Stage 2 started',
        'Date Stage 2 ended',
        'Date application submitted',
        'Date application approved',
        'Date adopter matched with child(ren)',
        'Date child/children placed with adopter(s)',
        'No. of children placed',
        'Date of leaving adoption process',
        'Reason for leaving adoption process',
      ].map((name) => unread(name, adoptionDates)),
      field('Date of Adoption Order', null, { isShared: true, says: adoptionDates }),
    ],
  },
])();
