import { fourDigitIdentifiers, identifierFamilies, sixDigitIdentifiers } from '../../reference/open-data/index.js';
import type { Stage } from '../check.js';
import { fail, pass } from '../result.js';
import { counted, failIfAny, positionsOf, rowsText } from '../say.js';

const isIdentifier = (text: string): boolean => fourDigitIdentifiers.has(text) || sixDigitIdentifiers.has(text);

export const timeStructure: Stage = {
  name: 'precheck time',
  checks: [
    {
      name: 'time_period_num',
      run: ({ column }) => {
        const wrong = positionsOf(column('time_period'), (text) => !/^(\d{4}|\d{6})$/.test(text));
        return wrong.length === 0
          ? pass('Every time_period is four or six digits.')
          : fail(`time_period is not four or six digits in ${rowsText(wrong)}.`);
      },
    },
    {
      name: 'time_id_valid',
      run: ({ column }) =>
        failIfAny(
          column('time_identifier').filter((text) => !isIdentifier(text)),
          (wrong) => `There is no such time_identifier as ${wrong}.`,
          'Every time_identifier is one of those known.',
        ),
    },
    {
      name: 'time_id_mix',
      run: ({ column }) => {
        const used = [...new Set(column('time_identifier'))];
        const areKnown = used.every(isIdentifier);
        return areKnown && (used.length < 2 || identifierFamilies.some((family) => used.every((text) => family.includes(text))))
          ? pass('The time identifiers go together.')
          : fail(
              `${counted(used.length, 'time identifier')} in the file, of which some are unknown or do not go together: ${used.slice(0, 10).join(', ')}.`,
            );
      },
    },
  ],
};

export const time: Stage = {
  name: 'check time',
  checks: [
    {
      name: 'time_period',
      run: ({ column }) => {
        const identifiers = column('time_identifier');
        const wrong = positionsOf(column('time_period'), (text, at) => text.length !== (sixDigitIdentifiers.has(identifiers[at]) ? 6 : 4));
        return wrong.length === 0
          ? pass('Every time_period has as many digits as its time_identifier asks for.')
          : fail(`time_period has too few or too many digits for its time_identifier in ${rowsText(wrong)}.`);
      },
    },
    {
      name: 'time_period_six',
      run: ({ column }) => {
        const wrong = positionsOf(
          column('time_period'),
          (text) => text.length === 6 && (Number(text.slice(2, 4)) + 1) % 100 !== Number(text.slice(4)),
        );
        return wrong.length === 0
          ? pass('Six digits stand for two years in a row.')
          : fail(`The six digits of time_period are not two years in a row in ${rowsText(wrong)}.`);
      },
    },
  ],
};
