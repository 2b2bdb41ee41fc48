import { during, isAmong, proportion } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { ageAtReferral, healthSources, needOfReferral } from './breakdowns.js';
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

/** How much of the front door is the work of health services. */
export const referralSourceHealthShare = proportion('cinEpisodes', {
  ...referralsOfThePeriod,
  id: 'referral-source-health-share',
  version: 1,
  added: '2026-11-28',
  title: 'Referrals from health services',
  summary: 'Of all referrals received in the period, the share that came from health services.',
  rationale: 'Health visitors, midwives and doctors see the youngest children, whom hardly anybody else sees.',
  countingUnit: everyReferral,
  unit: 'percent',

  cohort: (referral) => during(referral.referredOn),
  exclusions: [],
  numerator: (referral) => isAmong(referral.referralSource, healthSources),
  breakdowns: [needOfReferral, ageAtReferral, furtherAction],
  frequency: sharesBySource,

  direction: {
    kind: 'neither',
    because: 'Who refers follows who sees children and how partners divide the work; no mix is the right one.',
    high: 'Health services that look for harm, that have no other help to turn to, or that see more young children in the area',
    low: 'Fewer visits to families, staff unsure of the threshold, or worries shared without a referral',
    not: 'That health services refer the right children, or too many or too few',
    published: [{ publisher: 'DfE LAIT', polarity: 'none given (374)' }],
  },
  context: sourceContext,
  questions: [
    'Which health services refer, and which hardly do?',
    'How old are the children they refer?',
    'Do health staff hear what became of their referrals?',
  ],
  unintendedConsequences: whatChasingASourceCouldDo,
  notFor: 'Judging a partner, or ranking authorities.',

  interpretations: [
    {
      question: 'Which referrals are from health services?',
      chosen:
        'Sources 3A to 3F of the census: general practice, health visiting, school nursing, other primary care, accident and emergency, other.',
      others: ['Without accident and emergency', 'Also adult mental health services returned under another code'],
      why: 'The measure is published for all health services together.',
      verification: 'relayed',
    },
    oneSource,
    unknownSource,
    severalAtOnce,
  ],

  caveats: receivedCaveats,

  sources: [
    cite('The share of referrals whose source is a health service is published for every authority', 'lait', 'relayed', 'measure 374'),
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
    counted: 'sources 3A to 3F',
    notCounted: 'other sources',
    onTheEdge: 'the first and the last day of the year',
  },
  addresses: ['S02', 'S03', 'S23', 'S28'],
});
