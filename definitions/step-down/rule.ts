import {
  addDays,
  addMonths,
  ageOn,
  and,
  atLeast,
  before,
  type Expr,
  equals,
  exists,
  idiom,
  isKnown,
  ofChild,
  onOrAfter,
  onOrBefore,
  periodEnd,
  periodStart,
  type Row,
  withinMonthsAfter,
} from '../../src/language/index.js';
import { startsCare } from '../common/looked-after.js';

export type Plan = Row<'childProtectionPlans'>;

/** The follow-up of a plan ends on the same day of the month two years after the plan. */
export const followedUntil = (plan: Plan): Expr<'date'> => addMonths(plan.endedOn, 24);

/** Plans that ended in the period, moved back two years; the last limit is taken from the day after the period, so that 29 February falls in one. */
export const endedTwoYearsBefore = (plan: Plan): Expr<'boolean'> =>
  and(
    isKnown(plan.endedOn),
    idiom(
      'twoYearsBeforeThePeriod',
      '{0} is from 2 years before the first day of the period to 2 years before its last day',
      [plan.endedOn],
      and(onOrAfter(plan.endedOn, addMonths(periodStart, -24)), before(plan.endedOn, addMonths(addDays(periodEnd, 1), -24))),
    ),
  );

/** From the start of the plan on: a case closed during the plan because the child died or moved is why the plan ended. */
export const closedAs = (plan: Plan, reason: string): Expr<'boolean'> =>
  exists('cinEpisodes', (episode) =>
    and(
      equals(episode.closureReason, reason),
      onOrAfter(episode.closedOn, plan.startedOn),
      onOrBefore(episode.closedOn, followedUntil(plan)),
    ),
  );

/** The more serious ways in which a child may come back in the two years after a plan. */
export const protectedAgain = (plan: Plan): Expr<'boolean'> =>
  exists('childProtectionPlans', (later) => withinMonthsAfter(later.startedOn, plan.endedOn, 24));

export const takenIntoCare = (plan: Plan): Expr<'boolean'> =>
  exists('careEpisodes', (episode) => and(startsCare(episode), withinMonthsAfter(episode.startedOn, plan.endedOn, 24)));

/** The child is 18 by the end of the two years. A child without a date of birth is not known to be. */
export const turns18 = (plan: Plan): Expr<'boolean'> =>
  atLeast(
    ageOn(
      ofChild((child) => child.birthDate),
      followedUntil(plan),
    ),
    18,
  );
