import { and, not, proportion } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { childPopulation, deprivation, localCommentary, partnershipThresholds } from '../common/context.js';
import { initialCategory } from '../common/protection.js';
import { steppedDownTo } from './breakdowns.js';
import { tierCaveats, tierOfStepDown, tierSources, tiersAreNotFor, whatToAskOfTiers } from './family.js';
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

/** Plans that ended, and after which the child needed neither a new plan nor care for two years. */
export const deescalatedNoNewPlan2y = proportion('childProtectionPlans', {
  ...tierOfStepDown,
  id: 'deescalated-no-new-plan-2y',
  version: 1,
  added: '2026-11-28',
  title: 'Child protection plans stepped down, with no new plan or care within 2 years',
  summary:
    'Of the child protection plans that ended, with the child not looked after, in the same twelve months two years earlier, the share with no new plan and no start of care in the two years that followed.',
  rationale: 'A new referral may be a family asking for help in time; a new plan, or care, says that protection was needed again.',
  countingUnit:
    'Plan that ended: a child whose plans ended twice in the twelve months counts twice; two plans that started on one day count once.',

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
  numerator: (plan) => and(not(protectedAgain(plan)), not(takenIntoCare(plan))),
  breakdowns: [steppedDownTo, initialCategory],

  direction: safeOrUnseen,
  context: [deprivation, childPopulation, partnershipThresholds, localCommentary],
  questions: whatToAskOfTiers,
  unintendedConsequences: ['Using other plans where protection is needed, so that no second one is counted.'],
  notFor: tiersAreNotFor,

  interpretations: [
    {
      question: 'What is presenting again?',
      chosen: 'A new plan or the start of care; a referral or an enquiry is none.',
      others: ['An accepted referral or an enquiry as well: deescalated-not-represented-2y', 'Only care: deescalated-no-care-2y'],
      why: 'The proposal of 2023 speaks of unmet needs without saying how serious; each tier is a reading with a name of its own.',
      verification: 'proposed',
    },
    plansAreFollowed,
    whatIsDeescalated,
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

  publishedAs: [],
  listedIn: [],
  related: [
    { id: 'deescalated-not-represented-2y', relation: 'variant', note: 'Any return, an accepted referral included.' },
    { id: 'deescalated-no-care-2y', relation: 'variant', note: 'Only care is a return.' },
    { id: 'repeat-cpp-2y', relation: 'companion', note: 'Looks back from plans that start.' },
  ],
  examples: {
    counted: 'a referral and an enquiry are no return',
    notCounted: 'another plan at the limits of the two years',
    onTheEdge: 'taken into care at the limits of the two years',
  },
  addresses: ['S23', 'S28'],
});
