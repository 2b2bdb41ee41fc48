import { field, type SourceField, type SourceTable } from '../rows/source-table.js';

const unread = (says: string, ...names: readonly string[]): readonly SourceField[] => names.map((name) => field(name, null, { says }));
const never = (...names: readonly string[]): readonly SourceField[] =>
  unread('Never kept: no measure needs it, and it helps to tell who a child is.', ...names);
const withdrawn = field('purge', null, { says: 'True withdraws what it stands in, which is then passed over.' });

/**
 * The child-level submission of DfE’s API, as data-to-insight/dfe-csc-api-data-flows describes its payload (specification 0.7
 * and 0.8). Names and places are those of the JSON text; what is not known of it is not read.
 */
export const apiTables: readonly SourceTable[] = /* @__PURE__ */ (() => [
  {
    name: 'children',
    holds: 'who the children are',
    table: 'children',
    says: 'With `child_details`.',
    fields: [
      field('la_child_id', 'children.childId', { isRequired: true }),
      field('sex', 'children.sex', { words: { male: 'M', female: 'F', unknown: 'U' } }),
      field('ethnicity', 'children.ethnicity'),
      field('date_of_birth', 'children.birthDate'),
      field('expected_date_of_birth', 'children.expectedBirthDate'),
      field('disabilities', null, {
        says: '`children.isDisabled`: whether it holds a code other than NONE; of an empty list it is not said.',
      }),
      ...unread('Not read: the return names an unaccompanied child once a year.', 'uasc_flag', 'uasc_end_date'),
      ...never(
        'mis_child_id',
        'first_name',
        'surname',
        'postcode',
        'unique_pupil_number',
        'former_unique_pupil_number',
        'unique_pupil_number_unknown_reason',
      ),
      withdrawn,
    ],
  },
  {
    name: 'social_care_episodes',
    holds: 'referrals and the episodes of need they opened',
    table: 'cinEpisodes',
    says: 'Primary need is not in it.',
    fields: [
      field('referral_date', 'cinEpisodes.referredOn', { isRequired: true }),
      field('referral_source', 'cinEpisodes.referralSource'),
      field('referral_no_further_action_flag', 'cinEpisodes.referralNoFurtherAction'),
      field('closure_date', 'cinEpisodes.closedOn'),
      field('closure_reason', 'cinEpisodes.closureReason'),
      ...unread('Not read: what stands in it is within it.', 'social_care_episode_id'),
      ...unread('Not read: social workers are returned for children looked after only.', 'care_worker_details'),
      ...unread('Not read: see `care_leavers` below.', 'care_leavers'),
      withdrawn,
    ],
  },
  {
    name: 'child_and_family_assessments',
    holds: 'assessments, within an episode',
    table: 'assessments',
    says: '',
    fields: [
      field('start_date', 'assessments.startedOn', { isRequired: true }),
      field('authorisation_date', 'assessments.authorisedOn'),
      field('factors', 'assessmentFactors.factor', { says: 'A row for each.' }),
      ...unread('Not read.', 'child_and_family_assessment_id'),
      withdrawn,
    ],
  },
  {
    name: 'child_in_need_plans',
    holds: 'child in need plans, within an episode',
    table: 'cinPlans',
    says: '',
    fields: [
      field('start_date', 'cinPlans.startedOn', { isRequired: true }),
      field('end_date', 'cinPlans.endedOn'),
      ...unread('Not read.', 'child_in_need_plan_id'),
      withdrawn,
    ],
  },
  {
    name: 'section_47_assessments',
    holds: 'section 47 enquiries, within an episode',
    table: 'section47Enquiries',
    says: '',
    fields: [
      field('start_date', 'section47Enquiries.startedOn', { isRequired: true }),
      field('icpc_required_flag', 'section47Enquiries.conferenceNotRequired', { says: 'The other way round: true is not “not required”.' }),
      field('icpc_date', 'section47Enquiries.initialConferenceOn'),
      ...unread('Not read: no measure needs it.', 'end_date', 'section_47_assessment_id'),
      withdrawn,
    ],
  },
  {
    name: 'child_protection_plans',
    holds: 'child protection plans, within an episode',
    table: 'childProtectionPlans',
    says: 'Categories of abuse and the number of earlier plans are not in it.',
    fields: [
      field('start_date', 'childProtectionPlans.startedOn', { isRequired: true }),
      field('end_date', 'childProtectionPlans.endedOn'),
      ...unread('Not read.', 'child_protection_plan_id'),
      withdrawn,
    ],
  },
  {
    name: 'child_looked_after_placements',
    holds: 'placements, within an episode',
    table: 'careEpisodes',
    says: 'Legal status is not in it, without which short breaks cannot be told from care: most measures of children looked after have no value.',
    fields: [
      field('start_date', 'careEpisodes.startedOn', { isRequired: true }),
      field('start_reason', 'careEpisodes.reasonStarted'),
      field('placement_type', 'careEpisodes.placementType'),
      field('postcode', 'careEpisodes.placementPostcode'),
      field('end_date', 'careEpisodes.endedOn'),
      field('end_reason', 'careEpisodes.reasonEnded'),
      field('change_reason', 'careEpisodes.reasonPlacementChanged'),
      ...unread('Not read.', 'child_looked_after_placement_id'),
      withdrawn,
    ],
  },
  {
    name: 'adoption',
    holds: 'decisions for adoption, within an episode',
    table: 'adoptionPlacements',
    says: 'Whether the child was adopted is not in it.',
    fields: [
      field('initial_decision_date', 'adoptionPlacements.decidedOn', { isRequired: true }),
      ...unread('Not read: it belongs to an adoption.', 'matched_date', 'placed_date'),
      withdrawn,
    ],
  },
])();
