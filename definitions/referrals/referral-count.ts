import { count, during } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { ageAtReferral, needOfReferral, sourceOfReferral } from './breakdowns.js';
import { everyReferral, furtherAction, referralsOfThePeriod } from './family.js';
import {
  receivedCaveats,
  receivedSources,
  severalAtOnce,
  volumeContext,
  volumeOfReferrals,
  whatChasingReferralsCouldDo,
  whatIsAReferral,
} from './received.js';

/** How many referrals were received: a number of one place, to be set beside that place’s own earlier numbers. */
export const referralCount = count('cinEpisodes', {
  ...referralsOfThePeriod,
  id: 'referral-count',
  version: 1,
  added: '2026-11-28',
  title: 'Referrals to children’s social care: number',
  summary: 'Referrals received in the period, those that led to no further action and those of children referred before included.',
  rationale: 'It is the work that arrives; month by month it shows what staff must answer, and from whom it comes.',
  countingUnit: everyReferral,
  unit: 'number',

  cohort: (referral) => during(referral.referredOn),
  exclusions: [],
  breakdowns: [sourceOfReferral, needOfReferral, ageAtReferral, furtherAction],
  frequency: {
    usual: 'annual',
    allowed: ['year', 'quarter', 'month'],
    why: 'A referral belongs to one day, so the months add up to the year; holidays of schools make seasons.',
  },

  direction: volumeOfReferrals,
  context: volumeContext,
  questions: [
    'Which partners refer more than before, or less?',
    'Did what is recorded as a contact change?',
    'How many children are behind the number, and how many were referred before?',
  ],
  unintendedConsequences: whatChasingReferralsCouldDo,
  notFor: 'Comparing or ranking authorities: a number follows the size of the area, and the rate stands beside it.',

  interpretations: [whatIsAReferral, severalAtOnce],

  caveats: [...receivedCaveats, 'A number alone says nothing between areas of different size: see referral-rate.'],

  sources: [
    ...receivedSources,
    cite('621,880 referrals of 551,060 children were counted in England in 2024', 'cinDataSets', 'official', 'C1'),
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'C1, Referrals',
      agreement: 'Meant to agree; DfE’s record-level derivation was not available to compare with.',
    },
  ],
  listedIn: ['riia', 'safeguarding-pressures', 'lait', 'annex-a'],
  listNames: [{ list: 'lait', code: '305' }],
  related: [
    { id: 'referral-rate', relation: 'variant', note: 'The same referrals for every 10,000 children.' },
    { id: 're-referrals-12m', relation: 'companion', note: 'How many of them came back within a year.' },
    { id: 'referral-nfa-share', relation: 'companion', note: 'How many of them led to nothing further.' },
  ],
  examples: {
    counted: 'received on the first day',
    notCounted: 'received the day before the first day',
    onTheEdge: 'received on the last day',
  },
  addresses: ['S19', 'S23', 'S26', 'S28', 'S33'],
});
