import {
  type ExclusionOf,
  type Expr,
  exists,
  type FamilyFields,
  idiom,
  type Metadata,
  openOn,
  periodEnd,
  type Reading,
} from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { childPopulation, deprivation, localCommentary, partnershipThresholds } from '../common/context.js';
import { isLookedAfterOn } from '../common/looked-after.js';
import { hasOpenChildProtectionPlan } from '../common/protection.js';
import { missingReturns, needInOneAuthority } from '../common/returns.js';
import { ratesPer10000 } from '../common/units.js';
import type { SourceId } from '../sources.js';

/** What the populations of children in need have in common: a rate of children on the last day of the period. */
export const populationOfNeed = {
  status: 'active',
  framework: 'together',
  level: 'output',
  unit: 'per-10,000-children',
  period: 'last-day',
  frequency: {
    usual: 'annual',
    allowed: ['census-day'],
    why: 'It counts one day, so any day with complete returns will do; the population stays that of the year.',
  },
  precision: { decimalPlaces: 1 },
  disclosure: 'dfe-cin',
  influence: {
    kind: 'shared',
    note: 'Poverty, partners’ referrals and what help exists before a social worker is needed weigh as much as the authority’s threshold.',
    agencies: ['schools', 'health', 'police', 'early help providers'],
  },
} as const satisfies FamilyFields;

/** What the measures of episodes and plans of need over a time have in common. */
export const episodesOfNeed = {
  status: 'active',
  framework: 'together',
  level: 'output',
  unit: 'per-10,000-children',
  precision: { decimalPlaces: 1 },
  disclosure: 'dfe-cin',
  influence: populationOfNeed.influence,
  collectability: 'statutory-item',
} as const satisfies FamilyFields;

export const childOnce: Metadata['countingUnit'] = 'Child: once for each authority, however many episodes or plans are open.';

export const contextOfNeed: Metadata['context'] = [
  deprivation,
  childPopulation,
  { field: 'disability-share', why: 'Some authorities hold every disabled child who gets a service as a child in need.' },
  { field: 'age-mix', why: 'Unborn children and young people aged 18 or over are counted; the population counts neither.' },
  partnershipThresholds,
  localCommentary,
];

export const whatChasingTheRateCouldDo: Metadata['unintendedConsequences'] = [
  'Closing cases before the last day of March to lower the figure, or not opening a case for disabled children so that they are not counted.',
];

export const populationsAreNotFor: Metadata['notFor'] =
  'Judging an authority, ranking authorities, or comparing one population of children in need with another.';

export const wholeSeries: Metadata['editions'] = [
  {
    from: '2016-04-01',
    note: 'From the census of 2017, the oldest that is read; its count on 31 March was not touched by the faults found in other measures of that year.',
    comparable: 'with-previous',
  },
];

export const notAScore: Metadata['direction'] = {
  kind: 'neither',
  because: 'It is a volume of need that is known and met, and follows deprivation more than practice.',
  high: 'More need in the area, a lower threshold, families who stay with the service for long, or help that is easy to reach',
  low: 'Less need, a higher threshold, strong help before a social worker is needed, or need that nobody has seen',
  not: 'That children are safer or less safe, or that the authority does better or worse than another',
  published: [{ publisher: 'DfE LAIT', polarity: 'none given (171, the inclusive rate)' }],
};

export const populationQuestions = [
  'Which of the five populations does the other figure count?',
  'How many of these children are disabled children who receive a service and no plan?',
  'How long have the cases been open, and when were they last reviewed?',
] as const;

export const populationCaveats = [
  'The numerator holds unborn children and young people of 18 and over; the population is of children aged 0 to 17.',
  missingReturns,
  needInOneAuthority,
] as const;

/** Rules every rate over an open episode of need stands on. */
export const episodeSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'An episode of need begins on the day of the referral and ends on the day of closure',
    'cinDataGuidance',
    'official',
  ),
  /* @__PURE__ */ cite('An episode closed on the last day is not open on it', 'cinDataSets', 'computed', 'B1'),
  /* @__PURE__ */ cite('Referrals that led to no further action are left out', 'lait', 'relayed', 'measure 171'),
  /* @__PURE__ */ cite('Children assessed and waiting for a service are in', 'cinGuide', 'official', '1.2.3 and 1.2.4'),
  /* @__PURE__ */ cite(
    'Children awaiting a decision on the referral, or awaiting or under assessment, are in',
    'dashboard',
    'relayed',
    'said of children in need only (CINO)',
  ),
  /* @__PURE__ */ cite('RC8 and RC9 close the cases of children found not to be in need', 'cinGuide', 'official', '4.7'),
  /* @__PURE__ */ cite('Cases assessed and closed as not in need (RC8, RC9) are outside', 'lait', 'relayed', 'measure 171'),
  /* @__PURE__ */ cite('A case open on the day counts, though it was closed as not in need after it', 'proposal', 'proposed'),
  ...ratesPer10000,
  /* @__PURE__ */ cite('A referral whose no-further-action flag was not returned counts as accepted', 'proposal', 'proposed'),
];

export const unflaggedReferral: Reading = {
  question: 'Is an episode without a no-further-action flag a child in need?',
  chosen: 'Yes: leaving a child out takes evidence.',
  others: ['No: only episodes flagged as going ahead count'],
  why: 'The flag is for referrals that stop at the door; an open episode with work on it is need.',
  verification: 'proposed',
};

export const laterFoundNotInNeed: Reading = {
  question: 'Does a case count that was open on the day and later closed as not in need (RC8, RC9)?',
  chosen: 'Yes: what was learnt after the day does not change the figure.',
  others: ['No: with a later return, a case found not in need is left out of every count'],
  why: 'The text seen leaves such cases out without saying as known when; a figure of one day should not depend on which later return is at hand.',
  verification: 'proposed',
};

export const closedOnTheDay: Reading = {
  question: 'Is a case closed on the last day open on that day?',
  chosen: 'No: it counts among the cases closed in the year.',
  others: ['Yes: the day of closure is a day of service'],
  why: 'The published counts of children in need at any time are those of the last day and those ended in the year, added up, in all but 2 of about 1,809 authorities and years: no day is both.',
  verification: 'computed',
};

export const hasOpenChildInNeedPlan = (day: Expr<'date'>): Expr<'boolean'> =>
  idiom(
    'hasOpenChildInNeedPlan',
    'the child has an open child in need plan on {0}',
    [day],
    exists('cinPlans', (plan) => openOn(plan.startedOn, plan.endedOn, day)),
  );

/** Who is left out of the narrower populations of children in need; each definition says which of them it uses. */
export const lookedAfter = (source: SourceId): ExclusionOf<'children'> => ({
  id: 'looked-after',
  because: 'The child is looked after on the last day and is counted among children looked after.',
  when: () => isLookedAfterOn(periodEnd),
  source,
});

export const onChildProtectionPlan = (source: SourceId): ExclusionOf<'children'> => ({
  id: 'on-a-child-protection-plan',
  because: 'The child is on a child protection plan on the last day and is counted among children on plans.',
  when: () => hasOpenChildProtectionPlan(periodEnd),
  source,
});
