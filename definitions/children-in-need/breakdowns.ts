import { after, ageOn, and, type BreakdownOf, choose, equals, isKnown, isNull, lessThan, or, periodEnd } from '../../src/language/index.js';

/** Age on the last day. An expected birth date without a birth date is an unborn child; so is a birth after the last day. */
export const ageFromUnborn = {
  id: 'age',
  title: 'Age on the last day of the period',
  of: (child) =>
    choose(
      [
        { if: or(after(child.birthDate, periodEnd), and(isNull(child.birthDate), isKnown(child.expectedBirthDate))), then: 'unborn' },
        { if: lessThan(ageOn(child.birthDate, periodEnd), 1), then: 'under-1' },
        { if: lessThan(ageOn(child.birthDate, periodEnd), 5), then: '1-to-4' },
        { if: lessThan(ageOn(child.birthDate, periodEnd), 10), then: '5-to-9' },
        { if: lessThan(ageOn(child.birthDate, periodEnd), 16), then: '10-to-15' },
        { if: lessThan(ageOn(child.birthDate, periodEnd), 18), then: '16-to-17' },
        { if: isKnown(child.birthDate), then: '18-and-over' },
      ],
      null,
    ),
  strata: [
    { value: 'unborn', label: 'Unborn' },
    { value: 'under-1', label: 'Under 1' },
    { value: '1-to-4', label: '1 to 4' },
    { value: '5-to-9', label: '5 to 9' },
    { value: '10-to-15', label: '10 to 15' },
    { value: '16-to-17', label: '16 to 17' },
    { value: '18-and-over', label: '18 and over' },
  ],
  unknownLabel: 'No date of birth',
} as const satisfies BreakdownOf<'children'>;

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
