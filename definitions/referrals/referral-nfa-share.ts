import { during, equals, proportion } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { ageAtReferral, needOfReferral, sourceOfReferral } from './breakdowns.js';
import { everyReferral, referralsOfThePeriod } from './family.js';
import { receivedCaveats, receivedSources, severalAtOnce, volumeContext, whatIsAReferral } from './received.js';

/** Referrals that ended at the door. Neither good nor bad: a decision about a referral, not about a child. */
export const referralNfaShare = proportion('cinEpisodes', {
  ...referralsOfThePeriod,
  id: 'referral-nfa-share',
  version: 1,
  added: '2026-11-28',
  title: 'Referrals that led to no further action',
  summary: 'Of all referrals received in the period, the share that the authority decided to do nothing further about.',
  rationale: 'It shows how much of what partners refer is thought to need no social worker, and so how far both agree on thresholds.',
  countingUnit: everyReferral,
  unit: 'percent',

  cohort: (referral) => during(referral.referredOn),
  exclusions: [],
  numerator: (referral) => equals(referral.referralNoFurtherAction, true),
  breakdowns: [sourceOfReferral, needOfReferral, ageAtReferral],
  frequency: {
    usual: 'annual',
    allowed: ['year', 'quarter', 'month'],
    why: 'Each referral is decided within days of the day it belongs to; shares of months may not be averaged.',
  },

  direction: {
    kind: 'contextual',
    because: 'Fewer may mean partners who know the threshold, or that only what will go on is recorded as a referral.',
    high: 'Referrals below the threshold, anxious partners, a wide front door, or families turned away who will come back',
    low: 'Partners and authority who agree on thresholds, screening of contacts before they become referrals, or assessing everything',
    not: 'That these families needed no help, or that the decision was right or wrong',
    published: [{ publisher: 'DfE LAIT', polarity: 'none given (290)' }],
  },
  context: volumeContext,
  questions: [
    'How many of these children were referred again within a year?',
    'Who referred them, and did they hear what was decided and why?',
    'How many contacts were turned away before they became referrals?',
  ],
  unintendedConsequences: ['Recording only what will go on as a referral, or assessing families for the sake of the figure.'],
  notFor: 'Judging decisions at the front door, or ranking authorities.',

  interpretations: [
    {
      question: 'What is no further action?',
      chosen: 'The flag of the census: the authority decided on the referral itself to do nothing further.',
      others: [
        'No assessment and no enquiry within some weeks, common in local reports',
        'Also referrals that were assessed and then closed: referral-not-in-need-share counts those',
      ],
      why: 'The published share is made from the flag, and what was assessed is counted apart.',
      verification: 'official',
    },
    {
      question: 'Does a referral without a flag count as led to no further action?',
      chosen: 'It stays in the denominator and is reported as undecided.',
      others: ['No: it is taken to have gone on', 'It is left out of both'],
      why: 'The published denominator is all referrals; a gap is shown rather than read as an answer.',
      verification: 'proposed',
    },
    whatIsAReferral,
    severalAtOnce,
  ],

  caveats: [
    ...receivedCaveats,
    'Where contacts are screened first, few referrals are left to turn away: a low share may hide a narrow door.',
  ],

  sources: [
    cite('38,920 of 621,880 referrals of 2024 give the published 6.3 per cent', 'cinDataSets', 'computed', 'C1'),
    cite(
      'The flag is returned for referrals on which no further action was decided, and is the numerator',
      'cinDataSets',
      'official',
      'C1',
    ),
    cite('Such a referral holds no other activity and needs no closure date', 'cinGuide', 'official', '4.6'),
    ...receivedSources,
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'C1, No_Further_Action_percent',
      agreement: 'Exact from the published counts.',
    },
  ],
  listedIn: ['safeguarding-pressures', 'lait', 'annex-a'],
  listNames: [{ list: 'lait', code: '290' }],
  related: [
    {
      id: 'referral-not-in-need-share',
      relation: 'companion',
      note: 'Referrals that were assessed and then closed as not in need: a different group, and the two may be added.',
    },
    { id: 're-referrals-12m', relation: 'companion', note: 'Whether those turned away came back.' },
    { id: 'referral-rate', relation: 'companion', note: 'How wide the front door is.' },
  ],
  examples: {
    counted: 'decided to do nothing further',
    notCounted: 'went on to work',
    onTheEdge: 'the first and the last day of the year',
  },
  addresses: ['S23', 'S26', 'S28', 'S56'],
});
