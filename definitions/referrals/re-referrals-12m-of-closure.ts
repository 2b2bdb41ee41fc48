import { addMonths, and, before, during, exists, onOrAfter, onOrBefore, proportion } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { missingReturns, needInOneAuthority } from '../common/returns.js';
import {
  everyReferral,
  furtherAction,
  referralContext,
  referralsThatCameBack,
  reReferralsAreNotFor,
  sameDayReferrals,
  twelveCalendarMonths,
  whatChasingReReferralsCouldDo,
} from './family.js';

/** The reading of many local reports: did the case come back within a year of being closed? */
export const reReferrals12mOfClosure = proportion('cinEpisodes', {
  ...referralsThatCameBack,
  id: 're-referrals-12m-of-closure',
  version: 1,
  added: '2026-11-23',
  title: 'Re-referrals: referrals within 12 months of the closure of an earlier case',
  summary:
    'Of all referrals received in the period, the share that came within twelve months of the closure of an earlier case of the same child in the same authority.',
  rationale: 'It asks whether help lasted from the day it stopped, where the national measure asks from the day it was first sought.',
  countingUnit: everyReferral,

  cohort: (referral) => during(referral.referredOn),
  exclusions: [],
  numerator: (referral) =>
    exists('cinEpisodes', (earlier) =>
      and(
        before(earlier.referredOn, referral.referredOn),
        onOrAfter(earlier.closedOn, addMonths(referral.referredOn, -12)),
        onOrBefore(earlier.closedOn, referral.referredOn),
      ),
    ),
  breakdowns: [furtherAction],

  direction: {
    kind: 'contextual',
    because: 'Fewer may mean lasting help or a high threshold; more may mean cases closed too soon or partners who refer early.',
    high: 'Cases closed too soon, help that stopped with the case, partners who refer early and often, or a new need',
    low: 'Lasting help, cases kept open for long, or a high threshold at which families stop being referred',
    not: 'That closing the case was wrong, or that the threshold is right',
    published: [],
  },
  context: referralContext,
  questions: [
    'How long was the case open the first time, and what was done in it?',
    'What help went on after the case was closed?',
    'Does the other figure count from referral or from closure?',
  ],
  unintendedConsequences: whatChasingReReferralsCouldDo,
  notFor: reReferralsAreNotFor,

  interpretations: [
    {
      question: 'Twelve months from what?',
      chosen: 'From the closure of the earlier case.',
      others: ['From the date of the earlier referral, as national text says: re-referrals-12m'],
      why: 'Local reports ask whether closing held; the two must not be compared with each other.',
      verification: 'proposed',
    },
    twelveCalendarMonths,
    sameDayReferrals,
    {
      question: 'Does a case closed on the day of the new referral count?',
      chosen: 'Yes: it was closed and came back.',
      others: ['No: only from the day after the closure'],
      why: 'Closing and opening on one day is a known fault of returns and must not hide a return.',
      verification: 'proposed',
    },
    {
      question: 'Do referrals that led to no further action count?',
      chosen: 'Yes; as the earlier one only when a closure date was returned for it.',
      others: ['As the earlier one always, from the day of the referral'],
      why: 'Without a closure there is no day to count from.',
      verification: 'proposed',
    },
  ],

  caveats: [
    'It is not the national measure and is usually higher than it.',
    'An earlier case without a closure date is never counted from, so gaps in recording lower the figure.',
    missingReturns,
    needInOneAuthority,
  ],

  sources: [
    cite('Counting from the closure of the earlier case is common in local reports; no official rule asks for it', 'proposal', 'proposed'),
    cite('Referrals are counted, not children; the denominator is all referrals of the year', 'reReferralsRelease', 'official'),
  ],

  publishedAs: [],
  listedIn: [],
  related: [
    { id: 're-referrals-12m', relation: 'variant', note: 'The national reading: counts from the earlier referral.' },
    { id: 'deescalated-not-represented-2y', relation: 'companion', note: 'Follows ended protection plans.' },
  ],
  examples: {
    counted: 'case closed on the same day twelve months before',
    notCounted: 'case closed a day before the twelve months',
    onTheEdge: 'case closed on the day of the new referral',
  },
  addresses: ['S26', 'S28', 'S37', 'S56'],
});
