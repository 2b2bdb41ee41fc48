import { and, not, proportion } from '../../src/language/index.js';
import { currentEpisodeDecides } from '../common/changes.js';
import { cite } from '../common/cite.js';
import { childPopulation, deprivation, localCommentary, partnershipThresholds } from '../common/context.js';
import { initialCategory, partnersInProtection } from '../common/protection.js';
import { enquiredAgain, mostSerious, needOfReturn, referredAgain, steppedDownTo } from './breakdowns.js';
import { tierCaveats, tierSources, tiersAreNotFor } from './family.js';
import {
  adoptedMeanwhile,
  diedMeanwhile,
  endedIntoCare,
  followedByAnotherPlan,
  movedMeanwhile,
  notFollowedForTwoYears,
  turned18Meanwhile,
} from './left-out.js';
import {
  leftOutWhateverWasHeard,
  plansAreFollowed,
  safeOrUnseen,
  shortBreaksAreNoReturn,
  twoYearsAfterThePlan,
  whatIsDeescalated,
  whichPlansAreFollowed,
} from './readings.js';
import { endedTwoYearsBefore, protectedAgain, takenIntoCare } from './rule.js';

/** Plans that ended with the child not looked after, and what was heard of the child in the two years after. */
export const deescalatedNotRepresented2y = proportion('childProtectionPlans', {
  id: 'deescalated-not-represented-2y',
  version: 3,
  added: '2026-11-23',
  status: 'disputed',
  title: 'Child protection plans stepped down, with no return within 2 years',
  summary:
    'Of the child protection plans that ended, with the child not looked after, in the same twelve months two years earlier, the share with no return in the two years that followed: no accepted referral, no section 47 enquiry, no new plan and no start of care.',
  rationale:
    'Proposed in 2023 to show whether children stay safe when protection steps down. Directors of children’s services found its rationale unclear, and asked how different needs would be told apart.',
  framework: 'safe',
  level: 'outcome',
  countingUnit:
    'Plan that ended: a child whose plans ended twice in the twelve months counts twice; two plans that started on one day count once.',
  unit: 'percent',
  editions: [
    {
      from: '2018-04-01',
      note: 'Plans that ended from April 2016, in the census of 2017, the oldest that is read.',
      comparable: 'with-previous',
    },
  ],

  cohort: endedTwoYearsBefore,
  exclusions: [
    followedByAnotherPlan,
    endedIntoCare,
    diedMeanwhile,
    movedMeanwhile,
    adoptedMeanwhile,
    turned18Meanwhile,
    notFollowedForTwoYears,
  ],
  numerator: (plan) => and(not(referredAgain(plan)), not(enquiredAgain(plan)), not(protectedAgain(plan)), not(takenIntoCare(plan))),
  breakdowns: [mostSerious, needOfReturn, steppedDownTo, initialCategory],
  period: 'year',
  frequency: {
    usual: 'annual',
    allowed: ['year'],
    why: 'Few plans end in a quarter, and the season of conferences shows more than practice.',
  },
  history: [
    { collection: 'cin', monthsBefore: 24, why: 'Plans that ended two years before the period are followed to its end.' },
    { collection: 'ssda903', monthsBefore: 24, why: 'Who was looked after when the plan ended, and who was taken into care later.' },
  ],
  precision: { decimalPlaces: 1 },
  disclosure: 'dfe-cin',

  direction: safeOrUnseen,
  context: [deprivation, childPopulation, partnershipThresholds, localCommentary],
  questions: [
    'Was it the same need that came back, or a different one?',
    'What help went on after the plan ended, and for how long?',
    'How many children left the area, and is it known how they are?',
    'Who asked for help the second time: the family, or a partner?',
  ],
  unintendedConsequences: ['Discouraging referrals of families who were on a plan, or keeping plans open so that fewer step down.'],
  notFor: tiersAreNotFor,
  influence: partnersInProtection,

  interpretations: [
    plansAreFollowed,
    whatIsDeescalated,
    {
      question: 'What is presenting again with unmet needs?',
      chosen: 'An accepted referral, an enquiry, a plan or the start of care; the most serious is a breakdown.',
      others: ['Any referral, also one with no further action', 'Only an enquiry or more', 'Only another plan or care'],
      why: 'Whether a need is unmet is in no return; tiers let each reading be made from one figure.',
      verification: 'proposed',
    },
    {
      question: 'Does a return for a different need count?',
      chosen: 'Yes; the breakdown by need sets it apart, by the primary need of the latest accepted referral.',
      others: ['No: only the same need', 'Any of several referrals for the same need makes it the same'],
      why: 'The proposal says unmet needs without saying which. On a case that stayed open there is no new referral, so no need to compare.',
      verification: 'proposed',
    },
    whichPlansAreFollowed,
    leftOutWhateverWasHeard,
    twoYearsAfterThePlan,
    shortBreaksAreNoReturn,
  ],

  caveats: tierCaveats,

  sources: [
    cite(
      'A measure of de-escalated plans without a new presentation in two years was proposed in 2023',
      'adcsResponse',
      'relayed',
      'outcome 3',
    ),
    ...tierSources,
  ],

  collectability: 'linkage-needed',
  publishedAs: [],
  listedIn: ['draft-2023', 'adcs-2023'],
  related: [
    { id: 'deescalated-no-new-plan-2y', relation: 'variant', note: 'Only a new plan or care is a return.' },
    { id: 'deescalated-no-care-2y', relation: 'variant', note: 'Only care is a return.' },
    { id: 'repeat-cpp-ever', relation: 'companion', note: 'Looks back from plans that start.' },
    { id: 're-referrals-12m', relation: 'companion', note: 'Looks back from referrals.' },
    { id: 'cpp-over-729-days-stock', relation: 'companion', note: 'Plans that did not end.' },
  ],
  examples: {
    counted: 'nothing happened for two years',
    notCounted: 'a referral on the last day of the two years',
    onTheEdge: 'a referral the day after the two years',
  },
  changes: [
    currentEpisodeDecides(2),
    {
      version: 3,
      date: '2026-11-28',
      kind: 'meaning',
      what: 'Plans of children whose case was closed by adoption are left out by name.',
      effect: 'Lower, mostly by less than a point: such plans had counted as without a return.',
    },
  ],
  addresses: ['S14', 'S15', 'S23', 'S28', 'S37', 'S68', 'S69'],
});
