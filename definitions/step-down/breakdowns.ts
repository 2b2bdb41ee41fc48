import {
  and,
  type BreakdownOf,
  choose,
  type Expr,
  equals,
  exists,
  latestOf,
  not,
  onOrBefore,
  withinMonthsAfter,
} from '../../src/language/index.js';
import { hasOpenEpisodeOfNeed, namesANeed, wasAccepted } from '../common/in-need.js';
import { followedUntil, type Plan, protectedAgain, takenIntoCare } from './rule.js';

/** The child was referred again within two years, and the referral was accepted. */
export const referredAgain = (plan: Plan): Expr<'boolean'> =>
  exists('cinEpisodes', (referral) => and(withinMonthsAfter(referral.referredOn, plan.endedOn, 24), wasAccepted(referral)));

export const enquiredAgain = (plan: Plan): Expr<'boolean'> =>
  exists('section47Enquiries', (enquiry) => withinMonthsAfter(enquiry.startedOn, plan.endedOn, 24));

/** The most serious thing that followed. */
export const mostSerious = {
  id: 'highest-tier',
  title: 'The most serious return within two years',
  of: (plan) =>
    choose(
      [
        { if: takenIntoCare(plan), then: 'care' },
        { if: protectedAgain(plan), then: 'protection-plan' },
        { if: enquiredAgain(plan), then: 'section-47' },
        { if: referredAgain(plan), then: 'referral' },
      ],
      'none',
    ),
  strata: [
    { value: 'none', label: 'No return' },
    { value: 'referral', label: 'Referred and accepted, nothing more serious' },
    { value: 'section-47', label: 'Section 47 enquiry, no plan or care' },
    { value: 'protection-plan', label: 'Child protection plan, no care' },
    { value: 'care', label: 'Taken into care' },
  ],
  unknownLabel: 'Not known',
} as const satisfies BreakdownOf<'childProtectionPlans'>;

/** Whether the same need came back, as the ADCS response of 2023 asked. */
export const needOfReturn = {
  id: 'need',
  title: 'Primary need of the latest accepted referral of the two years, compared with that of the plan',
  of: (plan) => {
    const needOfPlan = latestOf('cinEpisodes', {
      of: (episode) => episode.primaryNeed,
      where: (episode) => onOrBefore(episode.referredOn, plan.startedOn),
    });
    // Asked only when an accepted referral is in the two years, and then the latest up to their end is in them too.
    const laterNeed = latestOf('cinEpisodes', {
      of: (referral) => referral.primaryNeed,
      where: (referral) => and(onOrBefore(referral.referredOn, followedUntil(plan)), wasAccepted(referral)),
    });
    return choose(
      [
        { if: not(referredAgain(plan)), then: 'none' },
        { if: and(namesANeed(needOfPlan), equals(needOfPlan, laterNeed)), then: 'same' },
        { if: and(namesANeed(needOfPlan), namesANeed(laterNeed)), then: 'different' },
      ],
      null,
    );
  },
  strata: [
    { value: 'none', label: 'No accepted referral' },
    { value: 'same', label: 'Referred again: the same primary need' },
    { value: 'different', label: 'Referred again: a different primary need' },
  ],
  unknownLabel: 'Referred again: a primary need is not known',
} as const satisfies BreakdownOf<'childProtectionPlans'>;

/** The two kinds of stepping down. */
export const steppedDownTo = {
  id: 'stepped-down-to',
  title: 'What the plan was followed by',
  of: (plan) => choose([{ if: hasOpenEpisodeOfNeed(plan.endedOn), then: 'child-in-need' }], 'closed'),
  strata: [
    { value: 'child-in-need', label: 'The case stayed open as a child in need' },
    { value: 'closed', label: 'The case was closed' },
  ],
  unknownLabel: 'Not known',
} as const satisfies BreakdownOf<'childProtectionPlans'>;
