import { authorities, hospitalAdmissions, inspections, spend } from './tables/authority.js';
import { children, unaccompanied } from './tables/children.js';
import {
  assessmentFactors,
  assessments,
  childProtectionPlans,
  cinEpisodes,
  cinPlans,
  cppReviews,
  preProceedings,
  section47Enquiries,
} from './tables/children-in-need.js';
import {
  adoptionPlacements,
  adoptions,
  careEpisodes,
  careLeavers,
  careReviews,
  deprivationsOfLiberty,
  missingIncidents,
  oc2,
  previousPermanence,
  socialWorkerEpisodes,
} from './tables/children-looked-after.js';
import { contacts, earlyHelpAssessments, earlyHelpEpisodes } from './tables/front-door.js';
import { leadershipPosts, postHoldings } from './tables/leadership.js';
import { courtReports, missingFromHome } from './tables/local-records.js';
import { cases, workers, workforceEntries, workforceTotals } from './tables/workforce.js';

/** Every table that readers fill, by name. */
export const recordTables = {
  children,
  unaccompanied,
  contacts,
  earlyHelpEpisodes,
  earlyHelpAssessments,
  cinEpisodes,
  assessments,
  assessmentFactors,
  cinPlans,
  section47Enquiries,
  childProtectionPlans,
  cppReviews,
  preProceedings,
  courtReports,
  missingFromHome,
  careEpisodes,
  careReviews,
  oc2,
  careLeavers,
  adoptions,
  adoptionPlacements,
  previousPermanence,
  missingIncidents,
  socialWorkerEpisodes,
  deprivationsOfLiberty,
  workers,
  workforceEntries,
  workforceTotals,
  cases,
  leadershipPosts,
  postHoldings,
  authorities,
  inspections,
  spend,
  hospitalAdmissions,
} as const;

export type RecordTables = typeof recordTables;
export type RecordTableName = keyof RecordTables;

/** The collections a window of coverage can be stated for: statutory returns, and what an authority keeps itself. */
export const collectionNames = [
  'ssda903',
  'cin',
  'contacts',
  'early-help',
  'court-reports',
  'missing-from-home',
  'workforce',
  'allocations',
  'leadership',
  'inspections',
  'finance',
  'hospital',
] as const;
export type CollectionName = (typeof collectionNames)[number];

/** Tables that hold nothing but who owns the rows of others, and so belong to no collection. */
type OwnerTable = 'children' | 'workers' | 'authorities';

/** Which collection fills each table, and so whose coverage decides whether its history is complete. */
export const collectionOf: Readonly<Record<Exclude<RecordTableName, OwnerTable>, CollectionName>> = {
  unaccompanied: 'ssda903',
  contacts: 'contacts',
  earlyHelpEpisodes: 'early-help',
  earlyHelpAssessments: 'early-help',
  courtReports: 'court-reports',
  missingFromHome: 'missing-from-home',
  cinEpisodes: 'cin',
  assessments: 'cin',
  assessmentFactors: 'cin',
  cinPlans: 'cin',
  section47Enquiries: 'cin',
  childProtectionPlans: 'cin',
  cppReviews: 'cin',
  preProceedings: 'cin',
  careEpisodes: 'ssda903',
  careReviews: 'ssda903',
  oc2: 'ssda903',
  careLeavers: 'ssda903',
  adoptions: 'ssda903',
  adoptionPlacements: 'ssda903',
  previousPermanence: 'ssda903',
  missingIncidents: 'ssda903',
  socialWorkerEpisodes: 'ssda903',
  deprivationsOfLiberty: 'ssda903',
  workforceEntries: 'workforce',
  workforceTotals: 'workforce',
  cases: 'allocations',
  leadershipPosts: 'leadership',
  postHoldings: 'leadership',
  inspections: 'inspections',
  spend: 'finance',
  hospitalAdmissions: 'hospital',
};
