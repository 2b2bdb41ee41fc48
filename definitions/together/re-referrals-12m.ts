import { during, exists, proportion, rows, withinMonthsBefore } from '../../src/language/index.js';
import { reReferralCaveats, reReferralSources, reReferralsPublished } from '../shared/re-referral-notes.js';
import { monthsFromTheReferral, noFurtherActionCounts, sameReasonByPrimaryNeed } from '../shared/re-referral-readings.js';
import { furtherAction, reasonOfReturn, referralsThatCameBack, sameDayReferrals, twelveCalendarMonths } from '../shared/re-referrals.js';

/** Referrals that came back within a year. Referrals are counted, not children, and those that led to no further action stay in. */
export const reReferrals12m = /* @__PURE__ */ proportion({
  ...referralsThatCameBack,
  id: 're-referrals-12m',
  version: 1,
  title: 'Re-referrals: referrals within 12 months of a previous referral',
  summary: 'Of all referrals received in the period, the share that came within twelve months of an earlier referral of the same child to the same authority.',
  rationale: 'It asks whether the help given the first time lasted, and whether families had to be referred again to get it.',

  cohort: rows('cinEpisodes', (referral) => during(referral.referredOn)),
  exclusions: [],
  numerator: (referral) => exists('cinEpisodes', (earlier) => withinMonthsBefore(earlier.referredOn, referral.referredOn, 12)),

  breakdowns: [reasonOfReturn, furtherAction],

  direction: {
    kind: 'contextual',
    because: 'Fewer may mean lasting help or a high threshold; more may mean help that did not hold or partners who refer early.',
    high: 'Help that did not last, referrals turned away that came back, partners who refer early and often, or a new and different need',
    low: 'Lasting help, a high threshold at which families stop being referred, or earlier referrals that were recorded as contacts',
    not: 'That the first response was poor, or that the threshold is right',
    published: [
      { publisher: 'DfE LAIT', polarity: 'Low (271)' },
      { publisher: 'DfE dashboard', polarity: 'Low, in its prose, which expects better outcomes from fewer' },
    ],
  },
  questions: [
    'Did the same need come back, or a different one?',
    'What was done the first time: nothing, an assessment, a plan?',
    'Who referred again, and did they know how the first referral ended?',
    'What counts as a contact here, and what as a referral?',
  ],
  interpretations: [monthsFromTheReferral, twelveCalendarMonths, sameDayReferrals, noFurtherActionCounts, sameReasonByPrimaryNeed],
  caveats: reReferralCaveats,
  sources: reReferralSources,
  publishedAs: reReferralsPublished,
  listedIn: ['draft-2023', 'dashboard', 'riia', 'safeguarding-pressures', 'lait', 'annex-a', 'adcs-2023'],
  related: [
    { id: 're-referrals-12m-of-closure', relation: 'variant', note: 'Counts the twelve months from the closure of the earlier case.' },
    { id: 'cin-rate-dfe-inclusive', relation: 'companion', note: 'How many children stay with the service.' },
    { id: 'deescalated-not-represented-2y', relation: 'looks-like-the-complement-but-is-not', note: 'Follows ended protection plans for two years, not referrals for one.' },
  ],
  examples: { counted: 'earlier referral on the same day twelve months before', notCounted: 'earlier referral a day before the twelve months', onTheEdge: 'earlier referral on the day before' },
  addresses: ['S23', 'S26', 'S28', 'S37', 'S55', 'S56'],
});
