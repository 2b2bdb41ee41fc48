import { not, proportion } from '../../src/language/index.js';
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
import { endedTwoYearsBefore, takenIntoCare } from './rule.js';

/** Plans that ended, and after which the child did not come into care for two years. */
export const deescalatedNoCare2y = proportion('childProtectionPlans', {
  ...tierOfStepDown,
  id: 'deescalated-no-care-2y',
  version: 1,
  added: '2026-11-28',
  title: 'Child protection plans stepped down, with no care within 2 years',
  summary:
    'Of the child protection plans that ended, with the child not looked after, in the same twelve months two years earlier, the share with no start of care in the two years that followed.',
  rationale:
    'Care is the most serious thing that can follow; this tier leaves every other help that a family had, or asked for, out of sight.',
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
  numerator: (plan) => not(takenIntoCare(plan)),
  breakdowns: [steppedDownTo, initialCategory],

  direction: safeOrUnseen,
  context: [deprivation, childPopulation, partnershipThresholds, localCommentary],
  questions: whatToAskOfTiers,
  unintendedConsequences: ['Keeping a child at home, or with relatives by private arrangement, who should be looked after.'],
  notFor: tiersAreNotFor,

  interpretations: [
    {
      question: 'What is presenting again?',
      chosen: 'The start of care; a referral, an enquiry or a new plan is none.',
      others: [
        'An accepted referral or an enquiry as well: deescalated-not-represented-2y',
        'A new plan as well: deescalated-no-new-plan-2y',
      ],
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
    { id: 'deescalated-no-new-plan-2y', relation: 'variant', note: 'A new plan is a return too.' },
    { id: 'repeat-cpp-2y', relation: 'companion', note: 'Looks back from plans that start.' },
  ],
  examples: {
    counted: 'a referral and an enquiry are no return',
    notCounted: 'taken into care at the limits of the two years',
    onTheEdge: 'taken into care at the limits of the two years',
  },
  addresses: ['S23', 'S28'],
});
