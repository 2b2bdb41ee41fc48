import { after, and, dataEnd, exists, not, onOrBefore, openOn, or, proportion } from '../../src/language/index.js';
import { currentEpisodeDecides } from '../common/changes.js';
import { cite } from '../common/cite.js';
import { childPopulation, deprivation, localCommentary, partnershipThresholds } from '../common/context.js';
import { isLookedAfterOn } from '../common/looked-after.js';
import { initialCategory, partnersInProtection } from '../common/protection.js';
import { shortBreakSources } from '../common/readings.js';
import { linkedCaveat, missingReturns, needInOneAuthority } from '../common/returns.js';
import { mostSerious, needOfReturn, steppedDownTo } from './breakdowns.js';
import {
  adoptedAreLeftOut,
  differentNeedsCount,
  leftOutWhateverWasHeard,
  plansAreFollowed,
  safeOrUnseen,
  shortBreaksAreNoReturn,
  twoYearsAfterThePlan,
  whatIsDeescalated,
  whatIsPresentingAgain,
  whichPlansAreFollowed,
} from './readings.js';
import {
  closedAs,
  endedTwoYearsBefore,
  enquiredAgain,
  followedUntil,
  protectedAgain,
  referredAgain,
  takenIntoCare,
  turns18,
} from './rule.js';

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
    {
      id: 'followed-by-another-plan',
      because: 'Another plan of the child was open when this one ended, so protection went on.',
      when: (plan) => exists('childProtectionPlans', (other) => openOn(other.startedOn, other.endedOn, plan.endedOn)),
      source: 'proposal',
    },
    {
      id: 'ended-into-care',
      because: 'The child was looked after when the plan ended: that is escalation.',
      when: (plan) => isLookedAfterOn(plan.endedOn),
      source: 'proposal',
    },
    {
      id: 'died',
      because: 'The child died within the two years.',
      when: (plan) =>
        or(
          exists('children', (child) => onOrBefore(child.deathDate, followedUntil(plan))),
          closedAs(plan, 'RC2'),
        ),
      source: 'proposal',
    },
    {
      id: 'moved-to-another-authority',
      because: 'The case was closed because the child moved to another authority, where this one cannot see what came next.',
      when: (plan) => closedAs(plan, 'RC5'),
      source: 'proposal',
    },
    {
      id: 'adopted',
      because: 'The case was closed because the child was adopted: a new record, not linked to this one, holds what came next.',
      when: (plan) => closedAs(plan, 'RC1'),
      source: 'cinGuide',
    },
    {
      id: 'turned-18',
      because: 'The child turned 18 within the two years, and adults are not referred.',
      when: turns18,
      source: 'proposal',
    },
    {
      id: 'follow-up-not-complete',
      because: 'The returns end before the two years do.',
      when: (plan) => or(after(followedUntil(plan), dataEnd('cin')), after(followedUntil(plan), dataEnd('ssda903'))),
      source: 'proposal',
    },
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
  notFor: 'Judging the decision to end a plan, or comparing or ranking authorities.',
  influence: partnersInProtection,

  interpretations: [
    plansAreFollowed,
    whatIsDeescalated,
    whatIsPresentingAgain,
    differentNeedsCount,
    whichPlansAreFollowed,
    leftOutWhateverWasHeard,
    twoYearsAfterThePlan,
    shortBreaksAreNoReturn,
  ],

  caveats: [
    'It tells of decisions made two to three years ago.',
    'A child without a date of birth cannot be checked for turning 18; such plans stay in and are reported.',
    linkedCaveat,
    missingReturns,
    needInOneAuthority,
  ],

  sources: [
    cite(
      'A measure of de-escalated plans without a new presentation in two years was proposed in 2023',
      'adcsResponse',
      'relayed',
      'outcome 3',
    ),
    cite('After adoption a child has a new record with a new number, not linked to the old one', 'cinGuide', 'official', '2 and 4.6.1'),
    cite('Who is followed, who is left out, what counts as a return and for how long', 'proposal', 'proposed'),
    ...shortBreakSources,
  ],

  collectability: 'linkage-needed',
  publishedAs: [],
  listedIn: ['draft-2023', 'adcs-2023'],
  related: [
    { id: 'repeat-cpp-ever', relation: 'companion', note: 'Looks back from plans that start.' },
    { id: 're-referrals-12m', relation: 'companion', note: 'Looks back from referrals.' },
    { id: 'cpp-over-729-days-stock', relation: 'companion', note: 'Plans that did not end.' },
  ],
  examples: {
    counted: 'nothing happened for two years',
    notCounted: 'a referral on the last day of the two years',
    onTheEdge: 'a referral the day after the two years',
  },
  changes: [currentEpisodeDecides(2), adoptedAreLeftOut],
  addresses: ['S14', 'S15', 'S23', 'S28', 'S37', 'S68', 'S69'],
});
