import { type BreakdownOf, choose, equals, type FamilyFields, isKnown, type Metadata, type Reading } from '../../src/language/index.js';
import {
  childPopulation,
  deprivation,
  localCommentary,
  noFurtherActionShare,
  partnershipThresholds,
  referralRate,
} from '../common/context.js';

/** What the readings of "came back within twelve months" have in common. */
export const referralsThatCameBack = {
  status: 'active',
  framework: 'together',
  level: 'process',
  unit: 'percent',
  editions: [
    {
      from: '2017-04-01',
      note: 'From the census of 2018: the twelve months before it are in the census of 2017, the oldest that is read.',
      comparable: 'with-previous',
    },
  ],
  period: 'year',
  frequency: {
    usual: 'annual',
    allowed: ['year', 'quarter', 'month'],
    why: 'Each referral looks back twelve months of its own, so a quarter is as sound as a year if the return before it is there; quarters may not be averaged.',
  },
  history: [{ collection: 'cin', monthsBefore: 12, why: 'A referral on the first day looks back twelve months.' }],
  precision: { decimalPlaces: 1 },
  disclosure: 'dfe-cin',
  influence: {
    kind: 'shared',
    note: 'Partners decide when to refer; the authority decides what becomes a referral and what help follows.',
    agencies: ['police', 'schools', 'health', 'early help providers'],
  },
  collectability: 'derivable',
} as const satisfies FamilyFields;

/** What the volumes of referrals, and what became of them, have in common. */
export const referralsOfThePeriod = {
  status: 'active',
  framework: 'together',
  level: 'process',
  editions: [
    {
      from: '2016-04-01',
      note: 'From the census of 2017, the oldest that is read.',
      comparable: 'with-previous',
    },
  ],
  period: 'year',
  history: [{ collection: 'cin', monthsBefore: 0, why: 'A referral is returned in the year it was received in.' }],
  precision: { decimalPlaces: 1 },
  disclosure: 'dfe-cin',
  influence: {
    kind: 'shared',
    note: 'Partners and the public decide whom to refer; the authority decides what it records as a contact and what as a referral.',
    agencies: ['police', 'schools', 'health', 'early help providers'],
  },
  collectability: 'statutory-item',
} as const satisfies FamilyFields;

export const everyReferral: Metadata['countingUnit'] =
  'Referral: every one in the period, several of one child included; two of one child on one day count once, and one that led to work stands.';

export const referralContext: Metadata['context'] = [
  referralRate,
  noFurtherActionShare,
  partnershipThresholds,
  deprivation,
  childPopulation,
  localCommentary,
];

export const whatChasingReReferralsCouldDo: Metadata['unintendedConsequences'] = [
  'Recording a return as a contact, reopening the old case instead of a new referral, or keeping cases open for a year.',
];

export const reReferralsAreNotFor: Metadata['notFor'] =
  'Judging the quality of first decisions, ranking authorities, or comparing those with different rules for contacts.';

export const furtherAction = {
  id: 'no-further-action',
  title: 'Whether the referral led to no further action',
  of: (referral) =>
    choose(
      [
        { if: equals(referral.referralNoFurtherAction, true), then: 'no-further-action' },
        { if: isKnown(referral.referralNoFurtherAction), then: 'further-action' },
      ],
      null,
    ),
  strata: [
    { value: 'further-action', label: 'Led to further action' },
    { value: 'no-further-action', label: 'Led to no further action' },
  ],
  unknownLabel: 'Not returned',
} as const satisfies BreakdownOf<'cinEpisodes'>;

export const twelveCalendarMonths: Reading = {
  question: 'How long is twelve months?',
  chosen: 'Back to the same day of the month a year earlier, that day included; 29 February looks back to 28 February.',
  others: ['365 days', 'Up to but without the same day'],
  why: 'A calendar year does not shrink in a leap year. No official rule was found.',
  verification: 'proposed',
};

export const sameDayReferrals: Reading = {
  question: 'Is a second referral on the same day a re-referral?',
  chosen: 'No, and it is not a second referral either: two on one day are one.',
  others: ['Yes', 'Both count as referrals, neither as a re-referral'],
  why: 'Of several referrals of a child on one day the guide asks for the first alone, and from several agencies at about one time for the date of the first (4.4, 4.2). A file holds no times, so one that led to work is taken to stand.',
  verification: 'official',
};
