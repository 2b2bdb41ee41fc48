import { choose, equals, isKnown, type BreakdownOf, type Metadata } from '../../src/language/index.js';
import { cinDisclosure } from './children-in-need.js';
import { childPopulation, deprivation, localCommentary, noFurtherActionShare, partnershipThresholds, referralRate } from './context.js';

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

/** What the readings of "came back within twelve months" have in common. */
export const referralsThatCameBack = {
  status: 'active',
  framework: 'together',
  level: 'process',
  unit: 'percent',
  countingUnit: 'Referral: every one in the period, several of one child included; two of one child on one day count once, the later returned stands.',
  editions: [{ from: '2017-04-01', note: 'From the census of 2018: the twelve months before it are in the census of 2017, the oldest that is read.', comparable: 'with-previous' }],
  context: [referralRate, noFurtherActionShare, partnershipThresholds, deprivation, childPopulation, localCommentary],
  unintendedConsequences: ['Recording a return as a contact, reopening the old case instead of a new referral, or keeping cases open for a year.'],
  notFor: 'Judging the quality of first decisions, or comparing authorities with different rules for contacts.',
  period: 'year',
  frequency: { usual: 'annual', quarterly: 'safe', why: 'Each referral looks back twelve months of its own, so a quarter is as sound as a year if the return before it is there; quarters may not be averaged.' },
  history: [{ collection: 'cin', monthsBefore: 12, why: 'A referral on the first day looks back twelve months.' }],
  precision: { decimalPlaces: 1 },
  disclosure: cinDisclosure,
  influence: {
    kind: 'shared',
    note: 'Partners decide when to refer; the authority decides what becomes a referral and what help follows.',
    agencies: ['police', 'schools', 'health', 'early help providers'],
  },
  collectability: 'derivable',
  changes: [{ version: 1, date: '2026-11-23', kind: 'meaning', what: 'First version.', effect: 'None: there was no earlier figure.' }],
} as const satisfies Partial<Metadata>;
