import { isEthnicityPair, isMajorEthnicity, isMinorEthnicity, isUnharmonised } from '../../reference/open-data/index.js';
import type { Stage } from '../check.js';
import { pass } from '../result.js';
import { failIfAny, positionsOf, warnIfAny } from '../say.js';

const standardGroups = ['ethnicity major', 'ethnicity minor', 'ethnicity detailed', 'minority ethnic'];
const isAboutEthnicity = (text: string): boolean => text.toLowerCase().includes('ethnic');

export const harmonised: Stage = {
  name: 'check harmonised',
  checks: [
    {
      name: 'harmonised_variables',
      run: ({ described }) =>
        failIfAny(
          described.flatMap(({ name, group }) => [name, group]).filter(isUnharmonised),
          (wrong) => `There are standard names for what ${wrong} seem to be.`,
          'No name is close to a standard name without being it.',
        ),
    },
    {
      name: 'harmonised_eth_vals',
      run: ({ column, has }) => {
        const major = column('ethnicity_major');
        const minor = column('ethnicity_minor');
        const wrong = [
          ...(major.every(isMajorEthnicity) ? [] : ['ethnicity_major']),
          ...(minor.every(isMinorEthnicity) ? [] : ['ethnicity_minor']),
        ];
        if (
          wrong.length === 0 &&
          has('ethnicity_major') &&
          has('ethnicity_minor') &&
          !major.every((text, row) => isEthnicityPair(text, minor[row]))
        )
          wrong.push('ethnicity_major with ethnicity_minor');
        return warnIfAny(
          wrong,
          (names) => `Not every ethnic group is named as the standard names it in ${names}.`,
          'Ethnic groups are named as the standard names them, or there are none.',
        );
      },
    },
    {
      name: 'harmonised_eth_char_grp',
      run: ({ column }) =>
        failIfAny(
          column('characteristic_group').filter(
            (text) => isAboutEthnicity(text) && !standardGroups.some((standard) => text.toLowerCase().includes(standard)),
          ),
          (wrong) => `Name groups by ethnicity as the standard names them, not ${wrong}.`,
          'Groups by ethnicity are named as the standard names them, or there are none.',
        ),
    },
    {
      name: 'harmonised_eth_char_vals',
      run: ({ column, has }) => {
        if (!has('characteristic_group') || !has('characteristic'))
          return pass('The file has no columns characteristic_group and characteristic.');
        const values = column('characteristic');
        const rows = positionsOf(column('characteristic_group'), isAboutEthnicity);
        const wrong = rows.filter((row) => !isMajorEthnicity(values[row]) && !isMinorEthnicity(values[row]));
        return warnIfAny(
          wrong.length > 0 ? ['characteristic'] : [],
          (names) => `Not every ethnic group is named as the standard names it in ${names}.`,
          'Ethnic groups are named as the standard names them, or there are none.',
        );
      },
    },
  ],
};
