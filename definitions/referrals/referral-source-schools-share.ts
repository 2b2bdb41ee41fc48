import { during, equals, proportion } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { ageAtReferral, needOfReferral } from './breakdowns.js';
import { everyReferral, furtherAction, referralsOfThePeriod } from './family.js';
import {
  oneSource,
  receivedCaveats,
  receivedSources,
  severalAtOnce,
  sharesBySource,
  sourceContext,
  unknownSource,
  whatChasingASourceCouldDo,
} from './received.js';

/** How much of the front door is the work of schools. */
export const referralSourceSchoolsShare = proportion('cinEpisodes', {
  ...referralsOfThePeriod,
  id: 'referral-source-schools-share',
  version: 1,
  added: '2026-11-28',
  title: 'Referrals from schools',
  summary: 'Of all referrals received in the period, the share that came from schools.',
  rationale: 'Schools see most children on most days; how much they refer, and when, shows what they see and whom they ask first.',
  countingUnit: everyReferral,
  unit: 'percent',

  cohort: (referral) => during(referral.referredOn),
  exclusions: [],
  numerator: (referral) => equals(referral.referralSource, '2A'),
  breakdowns: [needOfReferral, ageAtReferral, furtherAction],
  frequency: sharesBySource,

  direction: {
    kind: 'neither',
    because: 'Who refers follows who sees children and how partners divide the work; no mix is the right one.',
    high: 'Schools that know whom to ask, that have no other help to turn to, or that refer early',
    low: 'Early help in and around schools, long holidays, children who are not in school, or schools unsure of the threshold',
    not: 'That schools refer the right children, or too many or too few',
    published: [{ publisher: 'DfE LAIT', polarity: 'none given (374)' }],
  },
  context: sourceContext,
  questions: [
    'What help can a school call on before it refers?',
    'How do the months of school holidays compare?',
    'How many of the children referred are not in school?',
  ],
  unintendedConsequences: whatChasingASourceCouldDo,
  notFor: 'Judging a partner, or ranking authorities.',

  interpretations: [
    {
      question: 'Which referrals are from schools?',
      chosen: 'Source 2A of the census.',
      others: ['Also other education services (2B), such as education welfare'],
      why: 'The measure is published for schools; education services have a code of their own.',
      verification: 'relayed',
    },
    oneSource,
    unknownSource,
    severalAtOnce,
  ],

  caveats: receivedCaveats,

  sources: [
    cite('The share of referrals whose source is a school is published for every authority', 'lait', 'relayed', 'measure 374'),
    cite('One source is returned for each referral, and it is the first', 'cinGuide', 'official', '4.4'),
    cite('Anonymous referrals, and those whose source is not known, stay in the denominator', 'proposal', 'proposed'),
    ...receivedSources,
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'C3, source of referral',
      agreement: 'Meant to agree; the published table by source was not at hand.',
    },
  ],
  listedIn: ['riia', 'safeguarding-pressures', 'lait', 'annex-a'],
  listNames: [{ list: 'lait', code: '374' }],
  related: [
    { id: 'referral-count', relation: 'companion', note: 'All eleven groups of sources, as numbers.' },
    { id: 'referral-nfa-share', relation: 'companion', note: 'What became of the referrals, by source.' },
  ],
  examples: {
    counted: 'source 2A',
    notCounted: 'other sources',
    onTheEdge: 'the first and the last day of the year',
  },
  addresses: ['S02', 'S03', 'S23', 'S28'],
});
