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

/** How much of the front door is the work of the police. */
export const referralSourcePoliceShare = proportion('cinEpisodes', {
  ...referralsOfThePeriod,
  id: 'referral-source-police-share',
  version: 1,
  added: '2026-11-28',
  title: 'Referrals from the police',
  summary: 'Of all referrals received in the period, the share that came from the police.',
  rationale: 'The police see families at their worst hour; how much of the front door that makes says who else is, or is not, referring.',
  countingUnit: everyReferral,
  unit: 'percent',

  cohort: (referral) => during(referral.referredOn),
  exclusions: [],
  numerator: (referral) => equals(referral.referralSource, '6'),
  breakdowns: [needOfReferral, ageAtReferral, furtherAction],
  frequency: sharesBySource,

  direction: {
    kind: 'neither',
    because: 'Who refers follows who sees children and how partners divide the work; no mix is the right one.',
    high: 'Domestic abuse that is policed and shared, notices sent on as referrals without a look, or other partners who refer little',
    low: 'Notices looked at together before they become referrals, or police who refer little',
    not: 'That the police refer the right children, or too many or too few',
    published: [{ publisher: 'DfE LAIT', polarity: 'none given (374)' }],
  },
  context: sourceContext,
  questions: [
    'Are police notices looked at together with partners before they become referrals?',
    'How many of them led to no further action?',
    'Which other partners refer more, or less?',
  ],
  unintendedConsequences: whatChasingASourceCouldDo,
  notFor: 'Judging a partner, or ranking authorities.',

  interpretations: [
    {
      question: 'Which referrals are from the police?',
      chosen: 'Source 6 of the census.',
      others: ['Also other legal agencies (7), as some local reports do'],
      why: 'The measure is published so, and other legal agencies have a code of their own.',
      verification: 'relayed',
    },
    oneSource,
    unknownSource,
    severalAtOnce,
  ],

  caveats: receivedCaveats,

  sources: [
    cite('The share of referrals whose source is the police is published for every authority', 'lait', 'relayed', 'measure 374'),
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
    counted: 'source 6',
    notCounted: 'other sources',
    onTheEdge: 'the first and the last day of the year',
  },
  addresses: ['S02', 'S03', 'S23', 'S28'],
});
