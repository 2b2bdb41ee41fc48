import { type BreakdownOf, latestOf, openOn, periodEnd } from '../../src/language/index.js';
import { ageOfChildOn } from '../common/age-and-sex.js';
import { initialCategory } from '../common/protection.js';

/** The category of a child’s open plan as it stands. */
export const latestCategory = {
  id: 'category-of-abuse',
  title: 'Category of abuse of the plan, as it stands',
  of: () =>
    latestOf('childProtectionPlans', {
      of: (plan) => plan.latestCategoryOfAbuse,
      where: (plan) => openOn(plan.startedOn, plan.endedOn, periodEnd),
    }),
  strata: initialCategory.strata,
  unknownLabel: 'No category, or not one of the list',
} as const satisfies BreakdownOf<'children'>;

export const ageWhenPlanStarted = /* @__PURE__ */ ageOfChildOn<'childProtectionPlans'>(
  'Age when the plan started',
  (plan) => plan.startedOn,
);
