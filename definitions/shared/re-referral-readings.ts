import type { Metadata } from '../../src/language/index.js';

/** The national reading counts from the earlier referral. */
export const monthsFromTheReferral: Metadata['interpretations'][number] = {
  question: 'Twelve months from what?',
  chosen: 'From the date of the earlier referral.',
  others: ['From the closure of the earlier case, common in local reports: re-referrals-12m-of-closure'],
  why: 'National text always speaks of a previous referral; counting from closure usually gives a higher figure.',
  verification: 'proposed',
};

/** Referrals turned away stay in, above and below the line. */
export const noFurtherActionCounts: Metadata['interpretations'][number] = {
  question: 'Do referrals that led to no further action count?',
  chosen: 'Yes, as the referral and as the earlier one.',
  others: ['Only referrals that were accepted'],
  why: 'National breakdowns of re-referrals by highest level reached hold them.',
  verification: 'official',
};

/** How the breakdown by reason tells the same need from another. */
export const sameReasonByPrimaryNeed: Metadata['interpretations'][number] = {
  question: 'What is the same reason?',
  chosen: 'The same primary need code as the latest earlier referral in the window; codes N0 and N9 name no need, so the reason is then unknown.',
  others: ['The same source of referral', 'Shared factors found by the assessments', 'The same need as any earlier referral'],
  why: 'Primary need is the one reason every referral should carry. The national measure does not ask.',
  verification: 'proposed',
};

/** The reading of local reports counts from the closure. */
export const monthsFromTheClosure: Metadata['interpretations'][number] = {
  question: 'Twelve months from what?',
  chosen: 'From the closure of the earlier case.',
  others: ['From the date of the earlier referral, as national text says: re-referrals-12m'],
  why: 'Local reports ask whether closing held; the two must not be compared with each other.',
  verification: 'proposed',
};

/** Closing and opening on one day. */
export const closedOnTheDayOfTheReferral: Metadata['interpretations'][number] = {
  question: 'Does a case closed on the day of the new referral count?',
  chosen: 'Yes: it was closed and came back.',
  others: ['No: only from the day after the closure'],
  why: 'Closing and opening on one day is a known fault of returns and must not hide a return.',
  verification: 'proposed',
};

/** Without a closure there is nothing to count from. */
export const noFurtherActionNeedsAClosure: Metadata['interpretations'][number] = {
  question: 'Do referrals that led to no further action count?',
  chosen: 'Yes; as the earlier one only when a closure date was returned for it.',
  others: ['As the earlier one always, from the day of the referral'],
  why: 'Without a closure there is no day to count from.',
  verification: 'proposed',
};
