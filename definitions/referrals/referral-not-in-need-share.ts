import { and, during, type Expr, exists, isKnown, not, onOrBefore, or, periodEnd, proportion } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { foundNotInNeed, wasAccepted } from '../common/in-need.js';
import { ageAtReferral, needOfReferral, sourceOfReferral } from './breakdowns.js';
import { everyReferral, referralsOfThePeriod } from './family.js';
import { receivedCaveats, receivedSources, severalAtOnce, volumeContext, whatIsAReferral } from './received.js';

/** Referrals that were assessed and closed because the child was found not to be in need. */
export const referralNotInNeedShare = proportion('cinEpisodes', {
  ...referralsOfThePeriod,
  id: 'referral-not-in-need-share',
  version: 1,
  added: '2026-11-28',
  title: 'Referrals assessed and closed as not in need',
  summary:
    'Of all referrals received in the period, the share that were assessed and, by its last day, closed because the child was found not to be in need.',
  rationale:
    'An assessment is costly for the service and hard on families; how many end there shows what the front door lets through, and what else might have helped.',
  countingUnit: everyReferral,
  unit: 'percent',

  cohort: (referral) => during(referral.referredOn),
  exclusions: [],
  numerator: (referral) =>
    and(
      isKnown(referral.closedOn),
      onOrBefore(referral.closedOn, periodEnd),
      foundNotInNeed(referral.closureReason),
      wasAccepted(referral),
      exists('assessments', null, 'cinEpisode'),
      not(wentFurther()),
    ),
  breakdowns: [sourceOfReferral, needOfReferral, ageAtReferral],
  frequency: {
    usual: 'annual',
    allowed: ['year'],
    why: 'An assessment may take 45 working days, so of a quarter’s referrals most would still be open at its end.',
  },

  direction: {
    kind: 'contextual',
    because: 'Fewer may mean a door that lets the right families through, or cases kept open; more may mean caution, or families burdened.',
    high: 'Caution, referrals that earlier help could have answered, or assessments used as a screen',
    low: 'Screening before assessment, help offered to most who are assessed, or cases closed under another reason',
    not: 'That the assessment was wasted, or that the family needed nothing',
    published: [{ publisher: 'DfE LAIT', polarity: 'none given (290)' }],
  },
  context: volumeContext,
  questions: [
    'How many of these families were offered early help, and did they take it?',
    'How many came back within a year?',
    'Is the reason for closure recorded alike by every team?',
  ],
  unintendedConsequences: ['Closing such cases under another reason, or keeping them open, to lower the figure.'],
  notFor: 'Judging assessments, or ranking authorities.',

  interpretations: [
    {
      question: 'Which cases were found not to be in need?',
      chosen:
        'Those closed as RC8, or as RC9 from the census of 2023, with an assessment and without a section 47 enquiry or a child protection plan.',
      others: ['Every case closed as RC8 or RC9', 'Also without a child in need plan, which is returned only from 2022'],
      why: 'The reasons are for children assessed and never in need; a case with an enquiry should be closed as RC7.',
      verification: 'relayed',
    },
    {
      question: 'Does a case count that was referred in the period and closed after it?',
      chosen: 'No: the figure of a year does not depend on which later return is at hand.',
      others: ['Yes, once the next return is read'],
      why: 'The published share is made from one census.',
      verification: 'proposed',
    },
    whatIsAReferral,
    severalAtOnce,
  ],

  caveats: [
    ...receivedCaveats,
    'Cases still open on the last day cannot be in it, so it lies below what will come of the year’s referrals.',
    'RC9, closed with a referral to early help, is a reason of its own from the census of 2023; before it such cases are in RC8 or RC7.',
  ],

  sources: [
    cite(
      'Referrals assessed as not in need: an assessment, no other activity, closed as RC8 or RC9; referrals flagged as no further action are not among them',
      'lait',
      'relayed',
      'measure 290',
    ),
    cite('188,300 of 621,880 referrals of 2024 give the published 30.3 per cent', 'cinDataSets', 'computed', 'C1'),
    cite(
      'RC8 and RC9 are for children assessed as not in need; with a section 47 enquiry the reason is RC7',
      'cinGuide',
      'official',
      '4.7',
    ),
    cite('Closed by the last day of the period', 'proposal', 'proposed'),
    ...receivedSources,
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'C1, Not_in_Need_percent',
      agreement: 'Exact from the published counts; DfE’s record-level derivation was not available.',
    },
  ],
  listedIn: ['lait'],
  listNames: [{ list: 'lait', code: '290' }],
  related: [
    { id: 'referral-nfa-share', relation: 'companion', note: 'Referrals that ended before any assessment: the two may be added.' },
    { id: 'referral-rate', relation: 'companion', note: 'How wide the front door is.' },
    { id: 're-referrals-12m', relation: 'companion', note: 'Whether those found not in need came back.' },
  ],
  examples: {
    counted: 'assessed and closed as RC8 or RC9',
    notCounted: 'closed for other reasons, or still open',
    onTheEdge: 'closed on the last day, and the day after it',
  },
  addresses: ['S23', 'S26', 'S28', 'S56'],
});

/** An enquiry or a protection plan within the episode: the child was more than assessed. */
function wentFurther(): Expr<'boolean'> {
  return or(exists('section47Enquiries', null, 'cinEpisode'), exists('childProtectionPlans', null, 'cinEpisode'));
}
