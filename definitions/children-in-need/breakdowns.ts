import { type BreakdownOf, choose, equals, isKnown } from '../../src/language/index.js';

export const disability = {
  id: 'disability',
  title: 'Whether a disability is recorded',
  of: (child) =>
    choose(
      [
        { if: equals(child.isDisabled, true), then: 'disabled' },
        { if: isKnown(child.isDisabled), then: 'not-disabled' },
      ],
      null,
    ),
  strata: [
    { value: 'disabled', label: 'Disability recorded' },
    { value: 'not-disabled', label: 'No disability' },
  ],
  unknownLabel: 'Not recorded',
} as const satisfies BreakdownOf<'children'>;
