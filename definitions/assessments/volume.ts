import type { Metadata, Reading } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { childPopulation, deprivation, localCommentary, partnershipThresholds, referralRate } from '../common/context.js';
import { missingReturns, needInOneAuthority } from '../common/returns.js';
import { ratesPer10000 } from '../common/units.js';

export const volumeOfAssessments: Metadata['direction'] = {
  kind: 'neither',
  because: 'It is work that follows the referrals; the right number is the number of children who need to be assessed.',
  high: 'More need, more referrals, a wide front door, or new assessments where an older one could be brought up to date',
  low: 'Less need, fewer referrals, screening before assessment, or families who wait for one',
  not: 'That families were helped, or that the assessments were good',
  published: [],
};

export const volumeOfAssessmentsContext: Metadata['context'] = [
  deprivation,
  childPopulation,
  referralRate,
  partnershipThresholds,
  localCommentary,
];

export const whatChasingAssessmentsCouldDo: Metadata['unintendedConsequences'] = [
  'Assessing families who only asked a question, or dividing one assessment into several.',
];

export const assessmentsOrChildren: Reading = {
  question: 'Assessments or children?',
  chosen: 'Assessments: a child who is assessed twice counts twice.',
  others: ['Children who were assessed'],
  why: 'The published number of completed assessments counts each one.',
  verification: 'official',
};

export const volumeOfAssessmentsCaveats: Metadata['caveats'] = [
  'Brothers and sisters are counted one by one, so one visit to a family may make several assessments.',
  'The numerator holds unborn children and young people of 18 and over; the population is of children aged 0 to 17.',
  missingReturns,
  needInOneAuthority,
];

export const volumeOfAssessmentsSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'Assessments are those under section 17 of the Children Act 1989; two of one episode that started on one day are one',
    'proposal',
    'proposed',
    'the census has no id for an assessment',
  ),
  ...ratesPer10000,
];
