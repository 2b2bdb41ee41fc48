import {
  and,
  before,
  choose,
  during,
  type Expr,
  equals,
  exists,
  latestOf,
  not,
  proportion,
  type Row,
  withinMonthsBefore,
} from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { namesANeed } from '../common/in-need.js';
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

/** Referrals that came back within a year. Referrals are counted, not children, and those that led to no further action stay in. */
export const reReferrals12m = proportion('cinEpisodes', {
  ...referralsThatCameBack,
  id: 're-referrals-12m',
  version: 1,
  added: '2026-11-23',
  title: 'Re-referrals: referrals within 12 months of a previous referral',
  summary:
    'Of all referrals received in the period, the share that came within twelve months of an earlier referral of the same child to the same authority.',
  rationale: 'It asks whether the help given the first time lasted, and whether families had to be referred again to get it.',
  countingUnit: everyReferral,

  cohort: (referral) => during(referral.referredOn),
  exclusions: [],
  numerator: (referral) => exists('cinEpisodes', (earlier) => withinMonthsBefore(earlier.referredOn, referral.referredOn, 12)),
  breakdowns: [
    {
      id: 'reason',
      title: 'Primary need compared with the latest earlier referral in the twelve months',
      of: reasonOfReturn,
      strata: [
        { value: 'same', label: 'Re-referral: the same primary need' },
        { value: 'different', label: 'Re-referral: a different primary need' },
        { value: 'none', label: 'No earlier referral in the twelve months' },
      ],
      unknownLabel: 'Re-referral: a primary need is not known',
    },
    furtherAction,
  ],

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
  context: referralContext,
  questions: [
    'Did the same need come back, or a different one?',
    'What was done the first time: nothing, an assessment, a plan?',
    'Who referred again, and did they know how the first referral ended?',
    'What counts as a contact here, and what as a referral?',
  ],
  unintendedConsequences: whatChasingReReferralsCouldDo,
  notFor: reReferralsAreNotFor,

  interpretations: [
    {
      question: 'Twelve months from what?',
      chosen: 'From the date of the earlier referral.',
      others: ['From the closure of the earlier case, common in local reports: re-referrals-12m-of-closure'],
      why: 'National text always speaks of a previous referral; counting from closure usually gives a higher figure.',
      verification: 'relayed',
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
    {
      question: 'What is the same reason?',
      chosen:
        'The same primary need code as the latest earlier referral in the window; codes N0 and N9 name no need, so the reason is then unknown.',
      others: ['The same source of referral', 'Shared factors found by the assessments', 'The same need as any earlier referral'],
      why: 'Primary need is the one reason every referral should carry. The national measure does not ask.',
      verification: 'proposed',
    },
  ],

  caveats: [
    'Needs last year’s return too: without it the first months of the year would look as if nobody had come back, and no figure is given.',
    'A child still in need after adoption gets a new record from the day of the order, and a care leaver who comes back may get one: both can look like re-referrals.',
    'In a chain every later referral counts. A case must be closed before a new referral is recorded; new worries on an open case are not seen here.',
    'DfE’s figures from one census and from linked censuses differ a little.',
    missingReturns,
    needInOneAuthority,
  ],

  sources: [
    cite('Referrals are counted, not children; the denominator is all referrals of the year', 'reReferralsRelease', 'official'),
    cite('139,080 of 621,880 referrals of 2024 give the published 22 per cent', 'cinDataSets', 'computed', 'C1'),
    cite('A re-referral comes within twelve months of a previous referral', 'reReferralsRelease', 'official'),
    cite('The twelve months run from a previous referral', 'lait', 'relayed', 'measure 271'),
    cite('Every referral dated in the year counts, whatever it led to', 'cinGuide', 'official', 'check YonY 02; 1.2.2'),
    cite('In a chain of referrals every later one is a re-referral', 'sexualAbuseRelease', 'official', 'its categories of referrals'),
    cite('Referrals that led to no further action are in', 'cinDataSets', 'official', 'E1'),
    cite(
      'The earlier referral may fall from the same day twelve months before to the day before',
      'standardSafeguardingDataset',
      'proposed',
      'its look-back for section 47 enquiries uses these limits',
    ),
    cite('Reasons are compared by primary need', 'proposal', 'proposed', 'that the reason should be known was asked for in 2023 (S55)'),
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'c1 referrals, rereferral_percent',
      agreement: 'Exact from the published counts; DfE’s record-level window was not available to compare with.',
    },
    { publication: 'Children’s social care dashboard', where: 'Repeat referrals within 12 months', agreement: 'The same figure.' },
  ],
  listedIn: ['draft-2023', 'dashboard', 'riia', 'safeguarding-pressures', 'lait', 'annex-a', 'adcs-2023'],
  listNames: [{ list: 'lait', code: '271' }],
  related: [
    { id: 're-referrals-12m-of-closure', relation: 'variant', note: 'Counts the twelve months from the closure of the earlier case.' },
    { id: 'cin-rate-dfe-inclusive', relation: 'companion', note: 'How many children stay with the service.' },
    {
      id: 'deescalated-not-represented-2y',
      relation: 'looks-like-the-complement-but-is-not',
      note: 'Follows ended protection plans for two years, not referrals for one.',
    },
  ],
  examples: {
    counted: 'earlier referral on the same day twelve months before',
    notCounted: 'earlier referral a day before the twelve months',
    onTheEdge: 'earlier referral on the day before',
  },
  addresses: ['S23', 'S26', 'S28', 'S37', 'S55', 'S56'],
});

/** Whether the same need came back. The national measure does not ask; directors did (ADCS response of 2023). */
function reasonOfReturn(referral: Row<'cinEpisodes'>): Expr<'code'> {
  return choose(
    [
      { if: not(exists('cinEpisodes', (earlier) => withinMonthsBefore(earlier.referredOn, referral.referredOn, 12))), then: 'none' },
      { if: and(namesANeed(referral.primaryNeed), equals(referral.primaryNeed, needBefore(referral))), then: 'same' },
      { if: and(namesANeed(referral.primaryNeed), namesANeed(needBefore(referral))), then: 'different' },
    ],
    null,
  );
}

/** The primary need of the latest earlier referral: asked only when one is in the twelve months, and then the latest of all is. */
function needBefore(referral: Row<'cinEpisodes'>): Expr<'code'> {
  return latestOf('cinEpisodes', {
    of: (earlier) => earlier.primaryNeed,
    where: (earlier) => before(earlier.referredOn, referral.referredOn),
  });
}
