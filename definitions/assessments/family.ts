import {
  and,
  during,
  type Expr,
  type FamilyFields,
  isKnown,
  type Metadata,
  type Reading,
  type Row,
  workingDaysBetween,
} from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { childPopulation, localCommentary, noFurtherActionShare, partnershipThresholds, referralRate } from '../common/context.js';
import { missingReturns, needInOneAuthority } from '../common/returns.js';

/** What the two measures of how long assessments take have in common. */
export const lengthOfAssessments = {
  status: 'active',
  framework: 'together',
  level: 'process',
  editions: [
    {
      from: '2016-04-01',
      note: 'From the census of 2017, the oldest that is read; single assessments are published from 2014.',
      comparable: 'with-previous',
    },
  ],
  period: 'year',
  frequency: {
    usual: 'annual',
    allowed: ['year', 'quarter', 'month'],
    why: 'Each assessment is counted once, in the period it was authorised in; shares and medians of quarters may not be averaged.',
  },
  history: [{ collection: 'cin', monthsBefore: 0, why: 'An assessment is returned with its start in the year it was authorised in.' }],
  precision: { decimalPlaces: 1 },
  disclosure: 'dfe-cin',
  influence: {
    kind: 'shared',
    note: 'The authority’s staff and caseloads decide most; schools, health and police must answer in time.',
    agencies: ['schools', 'health', 'police'],
  },
  collectability: 'statutory-item',
} as const satisfies FamilyFields;

/** What the volumes of assessments, and what became of them, have in common. */
export const assessmentsOfThePeriod = {
  status: 'active',
  framework: 'together',
  level: 'process',
  editions: [
    {
      from: '2016-04-01',
      note: 'From the census of 2017, the oldest that is read; single assessments are published from 2014.',
      comparable: 'with-previous',
    },
  ],
  precision: { decimalPlaces: 1 },
  disclosure: 'dfe-cin',
  influence: {
    kind: 'shared',
    note: 'Partners decide whom to refer, the authority whom to assess and how; families decide what they take part in.',
    agencies: ['schools', 'health', 'police'],
  },
} as const satisfies FamilyFields;

/** What the measures of factors have in common. */
export const factorsOfThePeriod = {
  status: 'active',
  framework: 'safe',
  level: 'context',
  period: 'year',
  history: [{ collection: 'cin', monthsBefore: 0, why: 'An assessment and its factors are returned in the year it was authorised in.' }],
  disclosure: 'dfe-cin',
  influence: {
    kind: 'external',
    note: 'What happens in families moves it, and what partners see of it; the authority decides how fully it is recorded.',
    agencies: ['schools', 'health', 'police'],
  },
  collectability: 'statutory-item',
} as const satisfies FamilyFields;

export const everyAssessment: Metadata['countingUnit'] =
  'Assessment: every one authorised in the period, several of one child included; two of one episode of need that started on one day count once.';

export const assessmentContext: Metadata['context'] = [
  referralRate,
  noFurtherActionShare,
  partnershipThresholds,
  childPopulation,
  localCommentary,
];

export const whatChasingTheLimitCouldDo: Metadata['unintendedConsequences'] = [
  'Authorising unfinished assessments at the limit, or closing and starting again to stop the clock.',
];

export const clockStartsWithTheAssessment: Reading = {
  question: 'When does the clock start?',
  chosen: 'On the day the assessment started, as returned.',
  others: ['On the day of the referral, where the law starts it'],
  why: 'The census gives the start of each assessment; later assessments of an open case have no referral of their own.',
  verification: 'proposed',
};

export const firstDayIsDay0: Reading = {
  question: 'Is the first day counted?',
  chosen: 'No: it is day 0, so an assessment done the same day took 0 working days.',
  others: ['Yes: it is day 1, which makes every limit a day tighter'],
  why: 'DfE’s published bands keep the same day apart from 1 to 10 days, so day 1 is the next working day; and the target for a conference is so many working days after the strategy discussion. Of assessments the guide does not say it.',
  verification: 'proposed',
};

export const workingDaysAreShared: Reading = {
  question: 'Which days are working days?',
  chosen: 'Monday to Friday, bank holidays in England and Wales left out.',
  others: ['Days the authority’s offices are open'],
  why: 'It is the one calendar every authority shares.',
  verification: 'proposed',
};

export const assessmentCaveats: Metadata['caveats'] = [
  'Assessments still open are not in it, so a growing backlog can make the figure look better.',
  'Assessments of cases that were then closed as not in need count like any other.',
  missingReturns,
  needInOneAuthority,
];

/** Working days an assessment took: the day it started is day 0. */
export const workingDaysTaken = (assessment: Row<'assessments'>): Expr<'integer'> =>
  workingDaysBetween(assessment.startedOn, assessment.authorisedOn);

/** Assessments authorised in the period. One still open has no date: it is outside, not unknown. */
export const wasAuthorisedInPeriod = (assessment: Row<'assessments'>): Expr<'boolean'> =>
  and(isKnown(assessment.authorisedOn), during(assessment.authorisedOn));

export const lengthSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'Assessments authorised in the year are counted, not children',
    'cinGuide',
    'official',
    '1.10, check YonY 03; 4.9.3',
  ),
  /* @__PURE__ */ cite(
    'Length runs from the assessment’s start to its authorisation',
    'proposal',
    'proposed',
    'statute counts from the referral (relayed by LAIT)',
  ),
  /* @__PURE__ */ cite('The published bands keep the same day apart from 1 to 10 days', 'cinDataSets', 'official', 'C2'),
  /* @__PURE__ */ cite(
    'So the start day is day 0',
    'cinGuide',
    'proposed',
    'by analogy with 4.12.2: a conference is due 15 working days after the strategy discussion',
  ),
  /* @__PURE__ */ cite(
    'Working days leave out weekends and bank holidays in England and Wales',
    'cinValidator',
    'proposed',
    'its own clock starts at day 1 and is not followed',
  ),
];
