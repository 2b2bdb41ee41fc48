import { after, dataEnd, type ExclusionOf, exists, onOrBefore, openOn, or } from '../../src/language/index.js';
import { isLookedAfterOn } from '../common/looked-after.js';
import { closedAs, followedUntil, turns18 } from './rule.js';

type LeftOut = ExclusionOf<'childProtectionPlans'>;

export const followedByAnotherPlan: LeftOut = {
  id: 'followed-by-another-plan',
  because: 'Another plan of the child was open when this one ended, so protection went on.',
  when: (plan) => exists('childProtectionPlans', (other) => openOn(other.startedOn, other.endedOn, plan.endedOn)),
  source: 'proposal',
};

export const endedIntoCare: LeftOut = {
  id: 'ended-into-care',
  because: 'The child was looked after when the plan ended: that is escalation.',
  when: (plan) => isLookedAfterOn(plan.endedOn),
  source: 'proposal',
};

export const diedMeanwhile: LeftOut = {
  id: 'died',
  because: 'The child died within the two years.',
  when: (plan) =>
    or(
      exists('children', (child) => onOrBefore(child.deathDate, followedUntil(plan))),
      closedAs(plan, 'RC2'),
    ),
  source: 'proposal',
};

export const movedMeanwhile: LeftOut = {
  id: 'moved-to-another-authority',
  because: 'The case was closed because the child moved to another authority, where this one cannot see what came next.',
  when: (plan) => closedAs(plan, 'RC5'),
  source: 'proposal',
};

export const adoptedMeanwhile: LeftOut = {
  id: 'adopted',
  because: 'The case was closed because the child was adopted: a new record, not linked to this one, holds what came next.',
  when: (plan) => closedAs(plan, 'RC1'),
  source: 'cinGuide',
};

export const turned18Meanwhile: LeftOut = {
  id: 'turned-18',
  because: 'The child turned 18 within the two years, and adults are not referred.',
  when: turns18,
  source: 'proposal',
};

export const notFollowedForTwoYears: LeftOut = {
  id: 'follow-up-not-complete',
  because: 'The returns end before the two years do.',
  when: (plan) => or(after(followedUntil(plan), dataEnd('cin')), after(followedUntil(plan), dataEnd('ssda903'))),
  source: 'proposal',
};
