import { type BreakdownOf, type Expr, exists, idiom, type Metadata, openOn } from '../../src/language/index.js';

const categoriesOfAbuse = [
  { value: 'NEG', label: 'Neglect' },
  { value: 'PHY', label: 'Physical abuse' },
  { value: 'SAB', label: 'Sexual abuse' },
  { value: 'EMO', label: 'Emotional abuse' },
  { value: 'MUL', label: 'Multiple, or none recommended' },
] as const;

/** A plan's category of abuse when it was made. */
export const initialCategory = {
  id: 'category-of-abuse',
  title: 'Category of abuse when the plan started',
  of: (plan) => plan.initialCategoryOfAbuse,
  strata: categoriesOfAbuse,
  unknownLabel: 'No category, or not one of the list',
} as const satisfies BreakdownOf<'childProtectionPlans'>;

export const partnersInProtection: Metadata['influence'] = {
  kind: 'shared',
  note: 'Plans are made and ended by conferences at which police, health, schools and the authority decide together.',
  agencies: ['police', 'health', 'schools', 'family courts'],
};

export const hasOpenChildProtectionPlan = (day: Expr<'date'>): Expr<'boolean'> =>
  idiom(
    'hasOpenChildProtectionPlan',
    'the child has an open child protection plan on {0}',
    [day],
    exists('childProtectionPlans', (plan) => openOn(plan.startedOn, plan.endedOn, day)),
  );
