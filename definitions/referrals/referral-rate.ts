import { during, rate } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { ratesPer10000 } from '../common/units.js';
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

/** How often children are referred, at a scale that can be set beside the size of the area. */
export const rateOfReferrals = rate('cinEpisodes', {
  ...referralsOfThePeriod,
  id: 'referral-rate',
  version: 1,
  added: '2026-11-28',
  title: 'Referrals to children’s social care: rate per 10,000 children',
  summary:
    'Referrals received in the period for every 10,000 children; those that led to no further action and those of children referred before are in it.',
  rationale:
    'Who is referred decides everything that follows: shares of conferences, plans and returns cannot be read without knowing how wide the front door is.',
  countingUnit: everyReferral,
  unit: 'per-10,000-children',

  cohort: (referral) => during(referral.referredOn),
  exclusions: [],
  breakdowns: [sourceOfReferral, needOfReferral, ageAtReferral, furtherAction],
  frequency: {
    usual: 'annual',
    allowed: ['year'],
    why: 'A quarter’s count over a year’s population is a quarter of a yearly rate; for shorter periods there is referral-count.',
  },

  direction: volumeOfReferrals,
  context: volumeContext,
  questions: [
    'What counts as a contact here, and what as a referral?',
    'Which partners refer more than elsewhere, and what do they say of the threshold?',
    'How many of the referrals are of children referred before?',
  ],
  unintendedConsequences: whatChasingReferralsCouldDo,
  notFor: 'Judging thresholds, or ranking authorities: places draw the line between contact and referral differently.',

  interpretations: [
    whatIsAReferral,
    severalAtOnce,
    {
      question: 'Referrals or children?',
      chosen: 'Referrals.',
      others: ['Children: published beside it, 551,060 children for 621,880 referrals in 2024'],
      why: 'DfE’s rate counts referrals; who comes back is asked by re-referrals-12m.',
      verification: 'official',
    },
  ],

  caveats: [
    ...receivedCaveats,
    'The numerator holds unborn children and young people of 18 and over; the population is of children aged 0 to 17.',
  ],

  sources: [
    ...receivedSources,
    cite('621,880 referrals among 11,998,646 children are 518.3 for every 10,000 in 2024', 'cinDataSets', 'computed', 'C1'),
    ...ratesPer10000,
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'C1, Referrals and Referrals_rate',
      agreement: 'Exact from the published count and population.',
    },
  ],
  listedIn: ['lait'],
  listNames: [{ list: 'lait', code: '305' }],
  related: [
    { id: 'referral-count', relation: 'variant', note: 'The number itself, for any quarter or month.' },
    { id: 'referral-nfa-share', relation: 'companion', note: 'How many referrals led to nothing further.' },
    { id: 'referral-not-in-need-share', relation: 'companion', note: 'How many were assessed and found not in need.' },
    { id: 'cin-rate-dfe-inclusive', relation: 'companion', note: 'How many children stay with the service.' },
  ],
  examples: {
    counted: 'received on the first day',
    notCounted: 'received the day before the first day',
    onTheEdge: 'received on the last day',
  },
  addresses: ['S23', 'S24', 'S26', 'S28', 'S29'],
});
