import type { AuthoredDistribution, Metadata, Reading } from '../../src/language/index.js';
import { cite } from '../common/cite.js';

/** DfE’s bands, in days between the first and the last day. */
export const bandsOfPlans: AuthoredDistribution<'childProtectionPlans'>['bands'] = [
  { id: 'up-to-3-months', label: '3 months or less', from: null, to: 91 },
  { id: 'over-3-to-6-months', label: 'More than 3 months, up to 6', from: 92, to: 183 },
  { id: 'over-6-months', label: 'More than 6 months, less than a year', from: 184, to: 364 },
  { id: '1-to-2-years', label: '1 year, less than 2', from: 365, to: 728 },
  { id: '2-years-or-more', label: '2 years or more', from: 729, to: null },
];

export const howLong: Metadata['direction'] = {
  kind: 'contextual',
  because: 'Neither long nor short is good in itself: a plan should last as long as a child needs it.',
  high: 'Plans that drift, or families with long and serious need',
  low: 'Plans that work in time, or plans that are ended too soon',
  not: 'That any one plan was too long or too short',
  published: [{ publisher: 'DfE LAIT', polarity: 'none given for plans that ended (21); Low for the longest open ones (264)' }],
};

export const daysNotMonths: Reading = {
  question: 'Where do the bands lie?',
  chosen: 'In days: 3 months are up to 91, 6 months up to 183, a year is 365, and two years are the 730th day, both ends counted.',
  others: ['On the same day of the month, so many months later'],
  why: 'Published counts show that the shortest band ends at 91 days, and DfE’s interactive tool counts two years as more than 729 days; the other limits are drawn alike.',
  verification: 'computed',
};

export const bandSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'The shortest band ends at 91 days: plans of just 91 days are in it and also among those of three months or more that are due a review',
    'cinDataSets',
    'computed',
    'D5 and D6, sums of about 148 authorities, 2013 to 2024',
  ),
  /* @__PURE__ */ cite('Two years are more than 729 calendar days, the last day included', 'lait', 'relayed', 'measures 98 and 264'),
  /* @__PURE__ */ cite('Six months are 183 days and a year 365', 'proposal', 'proposed'),
];
