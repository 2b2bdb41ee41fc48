import type { FamilyFields, Metadata } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { partnersInProtection } from '../common/protection.js';
import { missingReturns, needInOneAuthority } from '../common/returns.js';

/** What the measures of child protection plans have in common. */
export const measureOfPlans = {
  status: 'active',
  framework: 'safe',
  level: 'process',
  unit: 'percent',
  editions: [{ from: '2016-04-01', note: 'From the census of 2017, the oldest that is read.', comparable: 'with-previous' }],
  precision: { decimalPlaces: 1 },
  disclosure: 'dfe-cin',
  influence: partnersInProtection,
  collectability: 'statutory-item',
} as const satisfies FamilyFields;

/** What the volumes, lengths and repeats of plans have in common. */
export const volumeOfPlans = {
  status: 'active',
  framework: 'safe',
  level: 'process',
  editions: [{ from: '2016-04-01', note: 'From the census of 2017, the oldest that is read.', comparable: 'with-previous' }],
  precision: { decimalPlaces: 1 },
  disclosure: 'dfe-cin',
  influence: partnersInProtection,
  collectability: 'statutory-item',
} as const satisfies FamilyFields;

export const whyLongPlans: Metadata['rationale'] =
  'A plan is meant to make a child safe in a time that matters to the child; one that runs for years may have drifted.';

export const openPlan: Metadata['countingUnit'] =
  'Plan open on the last day: a child has no more than one, and two of one child that started on one day count once.';

export const oneDay: Metadata['frequency'] = {
  usual: 'annual',
  allowed: ['census-day'],
  why: 'It counts one day; any day with complete returns will do.',
};

export const longPlansDirection: Metadata['direction'] = {
  kind: 'contextual',
  because: 'Lower is usually better, but not zero: some children need protection for long, and ending plans early brings them back.',
  high: 'Plans that drift, or families with long and serious need who are not given up on',
  low: 'Plans that work in time, or plans that are ended too soon',
  not: 'That any one long plan is wrong',
  published: [{ publisher: 'DfE LAIT', polarity: 'Low (264)' }],
};

export const longPlanQuestions: Metadata['questions'] = [
  'What has changed for each of these children in the last six months?',
  'How many plans that ended were followed by another?',
  'Are reviews held on time?',
];

export const whatChasingLongPlansCouldDo: Metadata['unintendedConsequences'] = [
  'Ending plans just before two years, or ending one and starting another.',
];

export const longPlansAreNotFor: Metadata['notFor'] =
  'Ranking authorities, or judging one without repeat plans and the timeliness of reviews beside it.';

export const plansOfOthers =
  'The authority that assesses a child returns the child’s plan. A plan that is transferred in is a new plan of the authority that receives it, also of a child known there before (CIN guide, 1.2.6, 4.1.1 and 5).';

export const longPlanCaveats: Metadata['caveats'] = [
  'Time on an earlier plan is not added: a child back on a plan starts again.',
  plansOfOthers,
  'Small numbers: in many authorities a handful of families, with several children each, decide the figure.',
  missingReturns,
  needInOneAuthority,
];

export const longPlanSources: Metadata['sources'] = [
  /* @__PURE__ */ cite('The share is of plans open on 31 March, by how long they have been open', 'dashboard', 'relayed', 'data set D5'),
  /* @__PURE__ */ cite('A plan ended on the last day is not open on it', 'cinGuide', 'official', '1.10, checks YonY 05 and YonY 07'),
  /* @__PURE__ */ cite('A child has one open plan at most', 'cinValidator', 'proposed', 'rules 8935 and 8940'),
];
