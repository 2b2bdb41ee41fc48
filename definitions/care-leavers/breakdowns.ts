import { ageOn, type BreakdownOf, choose, idiom, lessThan, ofChild, periodEnd } from '../../src/language/index.js';

/** The two groups in which DfE publishes every figure of care leavers. */
export const ageGroup: BreakdownOf<'careLeavers'> = {
  id: 'age',
  title: 'Age reached in the year',
  of: () =>
    idiom(
      'careLeaverAgeGroup',
      'the age reached in the year, 17 or 18 against 19 to 21',
      [],
      ofChild((child) => choose<'code'>([{ if: lessThan(ageOn(child.birthDate, periodEnd), 19), then: '17-to-18' }], '19-to-21')),
    ),
  strata: [
    { value: '17-to-18', label: '17 or 18' },
    { value: '19-to-21', label: '19 to 21' },
  ],
  unknownLabel: 'No date of birth',
};

export const sexOfLeaver: BreakdownOf<'careLeavers'> = {
  id: 'sex',
  title: 'Sex',
  of: () => ofChild((child) => child.sex),
  strata: [
    { value: 'F', label: 'Female' },
    { value: 'M', label: 'Male' },
  ],
  unknownLabel: 'Not recorded',
};
