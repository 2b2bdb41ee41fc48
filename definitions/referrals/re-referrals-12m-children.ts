import { and, choose, countOf, during, type Expr, equals, exists, proportion, withinMonthsBefore } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { missingReturns, needInOneAuthority } from '../common/returns.js';
import {
  referralContext,
  referralsThatCameBack,
  reReferralsAreNotFor,
  sameDayReferrals,
  twelveCalendarMonths,
  whatChasingReReferralsCouldDo,
} from './family.js';

/** The children behind the re-referrals: each counts once, however often the family was referred. */
export const reReferrals12mChildren = proportion('children', {
  ...referralsThatCameBack,
  id: 're-referrals-12m-children',
  version: 1,
  added: '2026-11-28',
  title: 'Children referred again within 12 months of a previous referral',
  summary:
    'Of all children referred in the period, the share for whom at least one of these referrals came within twelve months of an earlier one to the same authority.',
  rationale: 'A few children who are referred often weigh much in a share of referrals; this one says how many children came back.',
  countingUnit: 'Child: once for each authority, however many referrals.',

  cohort: () => exists('cinEpisodes', (referral) => during(referral.referredOn)),
  exclusions: [],
  numerator: () =>
    exists('cinEpisodes', (referral) =>
      and(
        during(referral.referredOn),
        exists('cinEpisodes', (earlier) => withinMonthsBefore(earlier.referredOn, referral.referredOn, 12)),
      ),
    ),
  breakdowns: [
    {
      id: 'times-referred',
      title: 'How often the child was referred in the period',
      of: () =>
        choose(
          [
            { if: equals(timesReferred(), 1), then: 'once' },
            { if: equals(timesReferred(), 2), then: 'twice' },
          ],
          'three-or-more',
        ),
      strata: [
        { value: 'once', label: 'Once' },
        { value: 'twice', label: 'Twice' },
        { value: 'three-or-more', label: 'Three times or more' },
      ],
      unknownLabel: 'Not known',
    },
  ],

  direction: {
    kind: 'contextual',
    because: 'Fewer may mean lasting help or a high threshold; more may mean help that did not hold or partners who refer early.',
    high: 'Help that did not last, referrals turned away that came back, partners who refer early and often, or a new need',
    low: 'Lasting help, a high threshold, or earlier referrals that were recorded as contacts',
    not: 'That the first response was poor, or that the threshold is right',
    published: [],
  },
  context: referralContext,
  questions: [
    'How many of these children were referred three times or more, and what was done each time?',
    'Did the same need come back, or a different one?',
    'How many of the first referrals led to no further action?',
  ],
  unintendedConsequences: whatChasingReReferralsCouldDo,
  notFor: reReferralsAreNotFor,

  interpretations: [
    {
      question: 'Referrals or children?',
      chosen: 'Children, on both sides.',
      others: ['Referrals: re-referrals-12m, the figure the dashboard shows', 'Children who came back over all referrals'],
      why: 'DfE publishes both; a child referred four times is one child here and three re-referrals there.',
      verification: 'official',
    },
    twelveCalendarMonths,
    sameDayReferrals,
    {
      question: 'Do referrals that led to no further action count?',
      chosen: 'Yes, as the referral and as the earlier one.',
      others: ['Only referrals that were accepted'],
      why: 'National breakdowns of re-referrals by highest level reached hold them.',
      verification: 'official',
    },
  ],

  caveats: [
    'Needs last year’s return too: without it the first months of the year would look as if nobody had come back, and no figure is given.',
    'A child whose earlier referral fell in the same period counts like one whose earlier referral fell in the year before.',
    'Lower than the share of referrals, because children who come back often count once.',
    missingReturns,
    needInOneAuthority,
  ],

  sources: [
    cite('115,550 of 551,060 children referred in 2024 give the published 21.0 per cent', 'cinDataSets', 'computed', 'C1'),
    cite('The denominator is children with a referral in the year', 'cinDataSets', 'official', 'C1'),
    cite('A re-referral comes within twelve months of a previous referral', 'reReferralsRelease', 'official'),
    cite('Referrals that led to no further action are in', 'cinDataSets', 'official', 'E1'),
    cite('The earlier referral may fall from the same day twelve months before to the day before', 'proposal', 'proposed'),
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'C1, Re_referrals_child_percent',
      agreement: 'Exact from the published counts; DfE’s record-level window was not available to compare with.',
    },
  ],
  listedIn: [],
  related: [
    { id: 're-referrals-12m', relation: 'variant', note: 'Counts referrals: the figure the dashboard shows.' },
    { id: 're-referrals-12m-of-closure', relation: 'variant', note: 'Counts from the closure of the earlier case.' },
    { id: 'referral-rate', relation: 'companion', note: 'How wide the front door is.' },
  ],
  examples: {
    counted: 'earlier referral on the same day twelve months before',
    notCounted: 'earlier referral a day before the twelve months',
    onTheEdge: 'referred again, and neither referral in the period',
  },
  addresses: ['S23', 'S26', 'S28', 'S37', 'S56'],
});

/** Referrals of the child in the period. */
function timesReferred(): Expr<'integer'> {
  return countOf('cinEpisodes', (referral) => during(referral.referredOn));
}
