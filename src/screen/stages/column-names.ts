import { isSmushed } from '../../reference/open-data/index.js';
import type { Stage } from '../check.js';
import { failIfAny, warnIfAny } from '../say.js';

export const columnNames: Stage = {
  name: 'check columns',
  checks: [
    {
      name: 'col_names_spaces',
      run: ({ data }) =>
        failIfAny(
          data.header.filter((name) => /\s/.test(name)),
          (wrong) => `There are spaces in the column names ${wrong}.`,
          'No column name has spaces.',
        ),
    },
    {
      name: 'col_snake_case',
      run: ({ data }) =>
        warnIfAny(
          data.header.filter((name) => /[^a-z0-9_]/.test(name)),
          (wrong) => `Only small letters, digits and _ belong in column names, not what is in ${wrong}.`,
          'Every column name is in snake_case.',
        ),
    },
    {
      name: 'col_var_start',
      run: ({ data }) =>
        warnIfAny(
          data.header.filter((name) => !/^[a-z]/.test(name)),
          (wrong) => `Column names should start with a small letter; these do not: ${wrong}.`,
          'Every column name starts with a small letter.',
        ),
    },
    {
      name: 'col_ind_smushed',
      run: ({ indicators }) =>
        failIfAny(
          indicators.map(({ name }) => name).filter(isSmushed),
          (wrong) => `The names of the indicators ${wrong} hold what should be a filter.`,
          'No indicator holds in its name what should be a filter.',
        ),
    },
    {
      name: 'col_var_characteristic',
      run: ({ described }) =>
        warnIfAny(
          described
            .flatMap(({ name, group }) => [name, group])
            .filter((name) => name === 'characteristic' || name === 'characteristic_group'),
          (wrong) => `Use a filter for each characteristic instead of ${wrong}.`,
          'No column is named characteristic or characteristic_group.',
        ),
    },
  ],
};
