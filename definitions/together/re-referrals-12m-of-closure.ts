import { addMonths, and, before, during, exists, onOrAfter, onOrBefore, proportion, rows } from '../../src/language/index.js';
import { missingReturns, oneAuthorityOnly } from '../shared/children-in-need.js';
import { cite } from '../shared/cite.js';
import { closedOnTheDayOfTheReferral, monthsFromTheClosure, noFurtherActionNeedsAClosure } from '../shared/re-referral-readings.js';
import { furtherAction, referralsThatCameBack, sameDayReferrals, twelveCalendarMonths } from '../shared/re-referrals.js';

/** The reading of many local reports: did the case come back within a year of being closed? */
export const reReferrals12mOfClosure = /* @__PURE__ */ proportion({
  ...referralsThatCameBack,
  id: 're-referrals-12m-of-closure',
  version: 1,
  title: 'Re-referrals: referrals within 12 months of the closure of an earlier case',
  summary: 'Of all referrals received in the period, the share that came within twelve months of the closure of an earlier case of the same child in the same authority.',
  rationale: 'It asks whether help lasted from the day it stopped, where the national measure asks from the day it was first sought.',

  cohort: rows('cinEpisodes', (referral) => during(referral.referredOn)),
  exclusions: [],
  numerator: (referral) =>
    exists('cinEpisodes', (earlier) =>
      and(before(earlier.referredOn, referral.referredOn), onOrAfter(earlier.closedOn, addMonths(referral.referredOn, -12)), onOrBefore(earlier.closedOn, referral.referredOn)),
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
  questions: ['How long was the case open the first time, and what was done in it?', 'What help went on after the case was closed?', 'Does the other figure count from referral or from closure?'],
  interpretations: [monthsFromTheClosure, twelveCalendarMonths, sameDayReferrals, closedOnTheDayOfTheReferral, noFurtherActionNeedsAClosure],
  caveats: [
    'It is not the national measure and is usually higher than it.',
    'An earlier case without a closure date is never counted from, so gaps in recording lower the figure.',
    missingReturns,
    oneAuthorityOnly,
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
  examples: { counted: 'case closed on the same day twelve months before', notCounted: 'case closed a day before the twelve months', onTheEdge: 'case closed on the day of the new referral' },
  addresses: ['S26', 'S28', 'S37', 'S56'],
});
