import type { Metadata, Reading } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { childPopulation, deprivation, localCommentary, partnershipThresholds } from '../common/context.js';
import { missingReturns, needInOneAuthority } from '../common/returns.js';

export const everyPlanStarted: Metadata['countingUnit'] =
  'Plan that started: a child with two starts in the period counts twice; two that started on one day count once.';

export const everyPlanEnded: Metadata['countingUnit'] =
  'Plan that ended: a child whose plans ended twice in the period counts twice; two that started on one day count once.';

export const childOnPlanOnce: Metadata['countingUnit'] = 'Child: once for each authority, however many plans the records hold.';

export const planContext: Metadata['context'] = [deprivation, childPopulation, partnershipThresholds, localCommentary];

export const startsDirection: Metadata['direction'] = {
  kind: 'neither',
  because: 'A plan is a response to harm; the right number is the number of children who need one, which nobody knows.',
  high: 'More harm found, more deprivation, a low threshold, plans ended too soon and begun again, or families who moved in',
  low: 'Less harm, help that comes earlier, a high threshold, other plans used instead, or harm that is not seen',
  not: 'That children are safer or less safe',
  published: [{ publisher: 'DfE LAIT', polarity: 'Low for the rate and none for the number (219): the two do not agree' }],
};

export const stockDirection: Metadata['direction'] = {
  kind: 'neither',
  because: 'It is a volume of protection that follows harm, deprivation and how long plans last.',
  high: 'More harm found, a low threshold, or plans that last long',
  low: 'Less harm, help that comes earlier, a high threshold, or plans that are ended soon',
  not: 'That children are safer or less safe',
  published: [{ publisher: 'DfE LAIT', polarity: 'none given (215 and 377)' }],
};

export const whatChasingPlansCouldDo: Metadata['unintendedConsequences'] = [
  'Using other plans, or none, for children who need protection, to lower the figure.',
];

export const plansAreNoScore: Metadata['notFor'] = 'Judging how safe children are, or ranking authorities.';

export const transferredPlansAreNew: Reading = {
  question: 'Is the plan of a child who moved in a new plan?',
  chosen: 'Yes: it starts here on the day of the conference that took it on.',
  others: ['No: it goes on from where it was made'],
  why: 'The guide says that a plan transferred in is a new plan of the receiving authority.',
  verification: 'official',
};

export const plansOrChildren: Reading = {
  question: 'Plans or children?',
  chosen: 'Plans, as the published rate counts.',
  others: ['Children: 61,900 children for 62,110 plans started, and 62,640 for 62,870 ended, in England in 2024'],
  why: 'DfE publishes both, and shows plans first.',
  verification: 'official',
};

export const childrenOrPlans: Reading = {
  question: 'Children or plans?',
  chosen: 'Children.',
  others: ['Plans: the same unless a child has two at once, which the census forbids'],
  why: 'The figure is read as children on plans. DfE’s own check of the file counts plan records.',
  verification: 'proposed',
};

export const endedOnTheLastDay: Reading = {
  question: 'Is a plan that ended on the last day open on it?',
  chosen: 'No: it counts among the plans that ended in the year.',
  others: ['Yes: the child was on it that day'],
  why: 'DfE’s checks take a plan as open when it has no end or ends from 1 April on, and ends up to 31 March as ends of the year.',
  verification: 'official',
};

export const planCaveats: Metadata['caveats'] = [
  'Brothers and sisters are counted one by one: families decide the figure of a small authority.',
  missingReturns,
  needInOneAuthority,
];

export const populationOfPlans = 'The numerator holds unborn children; the population is of children aged 0 to 17.';

export const planStartSources: Metadata['sources'] = [
  /* @__PURE__ */ cite('A plan transferred in is a new plan of the receiving authority', 'cinGuide', 'official', '4.1.1 and 5'),
  /* @__PURE__ */ cite('A plan belongs to the year in which it started', 'cinDataSets', 'official', 'D1, CPP_start'),
];

export const openPlanSources: Metadata['sources'] = [
  /* @__PURE__ */ cite('A plan ended on the last day is not open on it', 'cinGuide', 'official', '1.10, checks YonY 05 and YonY 07'),
  /* @__PURE__ */ cite('A child has one open plan at most', 'cinValidator', 'proposed', 'rules 8935 and 8940'),
];
