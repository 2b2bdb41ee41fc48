import { openOn, periodEnd, rows, type BreakdownOf, type Metadata } from '../../src/language/index.js';
import { cinDisclosure, missingReturns, oneAuthorityOnly } from './children-in-need.js';
import { childPopulation, deprivation, localCommentary, partnershipThresholds } from './context.js';
import { cite } from './cite.js';

const categoriesOfAbuse = [
  { value: 'NEG', label: 'Neglect' },
  { value: 'PHY', label: 'Physical abuse' },
  { value: 'SAB', label: 'Sexual abuse' },
  { value: 'EMO', label: 'Emotional abuse' },
  { value: 'MUL', label: 'Multiple, or none recommended' },
] as const;

/** A plan's category of abuse when it was made. */
export const initialCategory = {
  id: 'category-of-abuse',
  title: 'Category of abuse when the plan started',
  of: (plan) => plan.initialCategoryOfAbuse,
  strata: categoriesOfAbuse,
  unknownLabel: 'No category, or not one of the list',
} as const satisfies BreakdownOf<'childProtectionPlans'>;

/** Plans open on the last day of the period. */
export const plansOpenOnLastDay = /* @__PURE__ */ rows('childProtectionPlans', (plan) => openOn(plan.startedOn, plan.endedOn, periodEnd));

export const partnersInProtection: Metadata['influence'] = {
  kind: 'shared',
  note: 'Plans are made and ended by conferences at which police, health, schools and the authority decide together.',
  agencies: ['police', 'health', 'schools', 'family courts'],
};

export const plansOfOthers =
  'A child who stays here on the plan of another authority is expected in that authority’s return until the plan is transferred; no text of the rule was seen.';

export const protectionContext: Metadata['context'] = [deprivation, childPopulation, partnershipThresholds, localCommentary];

/** What every measure of child protection plans has in common. */
export const measureOfPlans = {
  framework: 'safe',
  unit: 'percent',
  context: protectionContext,
  precision: { decimalPlaces: 1 },
  disclosure: cinDisclosure,
  influence: partnersInProtection,
  changes: [{ version: 1, date: '2026-11-23', kind: 'meaning', what: 'First version.', effect: 'None: there was no earlier figure.' }],
} as const satisfies Partial<Metadata>;

export const sinceCensusOf2017: Metadata['editions'] = [{ from: '2016-04-01', note: 'From the census of 2017, the oldest that is read.', comparable: 'with-previous' }];

/** What the two readings of "two years or more" have in common. */
export const longPlans = {
  ...measureOfPlans,
  version: 1,
  status: 'active',
  editions: sinceCensusOf2017,
  rationale: 'A plan is meant to make a child safe in a time that matters to the child; one that runs for years may have drifted.',
  level: 'process',
  countingUnit: 'Plan open on the last day: a child has no more than one, and two of one child that started on one day count once.',
  cohort: plansOpenOnLastDay,
  exclusions: [],
  breakdowns: [initialCategory],
  direction: {
    kind: 'contextual',
    because: 'Lower is usually better, but not zero: some children need protection for long, and ending plans early brings them back.',
    high: 'Plans that drift, or families with long and serious need who are not given up on',
    low: 'Plans that work in time, or plans that are ended too soon',
    not: 'That any one long plan is wrong',
    published: [{ publisher: 'DfE LAIT', polarity: 'Low (264)' }],
  },
  questions: ['What has changed for each of these children in the last six months?', 'How many plans that ended were followed by another?', 'Are reviews held on time?'],
  caveats: [
    'Time on an earlier plan is not added: a child back on a plan starts again.',
    plansOfOthers,
    'Small numbers: in many authorities a handful of families, with several children each, decide the figure.',
    missingReturns,
    oneAuthorityOnly,
  ],
  unintendedConsequences: ['Ending plans just before two years, or ending one and starting another.'],
  notFor: 'Ranking authorities, or judging one without repeat plans and the timeliness of reviews beside it.',
  period: 'last-day',
  frequency: { usual: 'annual', quarterly: 'safe', why: 'It counts one day; any day with complete returns will do.' },
  history: [{ collection: 'cin', monthsBefore: 0, why: 'An open plan is returned with its start, however long ago that was.' }],
  collectability: 'statutory-item',
  listedIn: ['dashboard', 'lait'],
  addresses: ['S23', 'S26', 'S28', 'S37'],
} as const;

export const longPlanSources: Metadata['sources'] = [
  /* @__PURE__ */ cite('The share is of plans open on 31 March, by how long they have been open', 'dashboard', 'relayed', 'data set D5'),
  /* @__PURE__ */ cite('A plan ended on the last day is not open on it', 'proposal', 'proposed'),
  /* @__PURE__ */ cite('A child has one open plan at most', 'cinValidator', 'proposed', 'rules 8935 and 8940'),
];
