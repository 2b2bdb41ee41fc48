import { choose, periodEnd, type BreakdownOf } from '../../src/language/index.js';
import { hasOpenChildInNeedPlan, hasOpenChildProtectionPlan } from './children-in-need.js';

/** Which plan a child in need has. */
export const planOnLastDay = {
  id: 'plan',
  title: 'Plan on the last day',
  of: () =>
    choose(
      [
        { if: hasOpenChildProtectionPlan(periodEnd), then: 'child-protection-plan' },
        { if: hasOpenChildInNeedPlan(periodEnd), then: 'child-in-need-plan' },
      ],
      'neither',
    ),
  strata: [
    { value: 'child-protection-plan', label: 'Child protection plan' },
    { value: 'child-in-need-plan', label: 'Child in need plan' },
    { value: 'neither', label: 'Neither plan' },
  ],
  unknownLabel: 'Not known',
} as const satisfies BreakdownOf<'children'>;
