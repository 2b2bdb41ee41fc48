import {
  addDays,
  addMonths,
  after,
  ageOn,
  and,
  atLeast,
  before,
  dataEnd,
  equals,
  exists,
  idiom,
  isKnown,
  ofChild,
  onOrAfter,
  onOrBefore,
  openOn,
  or,
  periodEnd,
  periodStart,
  withinMonthsAfter,
  type ExclusionOf,
  type Expr,
  type Row,
} from '../../src/language/index.js';
import { wasAccepted } from './children-in-need.js';
import { isLookedAfterOn, startsCare } from './children-looked-after.js';

type Plan = Row<'childProtectionPlans'>;

/** The follow-up of a plan ends on the same day of the month two years after the plan. */
export const followedUntil = (plan: Plan): Expr<'date'> => addMonths(plan.endedOn, 24);

/** Plans that ended in the period, moved back two years; the last limit is taken from the day after the period, so that 29 February falls in one. */
export const endedTwoYearsBefore = (plan: Plan): Expr<'boolean'> =>
  and(
    isKnown(plan.endedOn),
    idiom(
      'twoYearsBeforeThePeriod',
      '{0} is 2 years before a day of the period',
      [plan.endedOn],
      and(onOrAfter(plan.endedOn, addMonths(periodStart, -24)), before(plan.endedOn, addMonths(addDays(periodEnd, 1), -24))),
    ),
  );

/** From the start of the plan on: a case closed during the plan because the child died or moved is why the plan ended. */
const closedAs = (plan: Plan, reason: string): Expr<'boolean'> =>
  exists('cinEpisodes', (episode) =>
    and(equals(episode.closureReason, reason), onOrAfter(episode.closedOn, plan.startedOn), onOrBefore(episode.closedOn, followedUntil(plan))),
  );

export const notDeescalated: readonly ExclusionOf<'childProtectionPlans'>[] = [
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
];

export const cannotBeFollowed: readonly ExclusionOf<'childProtectionPlans'>[] = [
  {
    id: 'died',
    because: 'The child died within the two years.',
    when: (plan) => or(exists('children', (child) => onOrBefore(child.deathDate, followedUntil(plan))), closedAs(plan, 'RC2')),
    source: 'proposal',
  },
  {
    id: 'moved-to-another-authority',
    because: 'The case was closed because the child moved to another authority, where this one cannot see what came next.',
    when: (plan) => closedAs(plan, 'RC5'),
    source: 'proposal',
  },
  {
    id: 'turned-18',
    because: 'The child turned 18 within the two years, and adults are not referred.',
    when: (plan) => atLeast(ageOn(ofChild((child) => child.birthDate), followedUntil(plan)), 18),
    source: 'proposal',
  },
  {
    id: 'follow-up-not-complete',
    because: 'The returns end before the two years do.',
    when: (plan) => or(after(followedUntil(plan), dataEnd('cin')), after(followedUntil(plan), dataEnd('ssda903'))),
    source: 'proposal',
  },
];

/** The ways in which a child may come back in the two years after a plan, from the least to the most serious. */
export const referredAgain = (plan: Plan): Expr<'boolean'> =>
  exists('cinEpisodes', (referral) => and(withinMonthsAfter(referral.referredOn, plan.endedOn, 24), wasAccepted(referral)));

export const enquiredAgain = (plan: Plan): Expr<'boolean'> =>
  exists('section47Enquiries', (enquiry) => withinMonthsAfter(enquiry.startedOn, plan.endedOn, 24));

export const protectedAgain = (plan: Plan): Expr<'boolean'> =>
  exists('childProtectionPlans', (later) => withinMonthsAfter(later.startedOn, plan.endedOn, 24));

export const takenIntoCare = (plan: Plan): Expr<'boolean'> =>
  exists('careEpisodes', (episode) => and(startsCare(episode), withinMonthsAfter(episode.startedOn, plan.endedOn, 24)));
