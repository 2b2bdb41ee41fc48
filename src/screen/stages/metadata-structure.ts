import { observationalColumns } from '../../reference/open-data/index.js';
import type { Stage } from '../check.js';
import { fail, pass } from '../result.js';
import { failIfAny, positionsOf, rowsText } from '../say.js';

/** Names of schools and providers may be filters, where the file is about nothing else: the check of filters that look like geography decides. */
const mayBeFilter: readonly string[] = ['school_name', 'provider_name'];

export const metadataStructure: Stage = {
  name: 'precheck meta',
  checks: [
    {
      name: 'meta_col_type',
      run: ({ described }) => {
        const wrong = positionsOf(
          described.map(({ type }) => type),
          (type) => type !== 'Filter' && type !== 'Indicator',
        );
        return wrong.length === 0
          ? pass('Every col_type is Filter or Indicator.')
          : fail(`col_type must be Filter or Indicator; it is neither in ${rowsText(wrong)}.`);
      },
    },
    {
      name: 'meta_ob_unit',
      run: ({ described }) =>
        failIfAny(
          described
            .flatMap(({ name, group }) => [name, group])
            .filter((name) => observationalColumns.has(name) && !mayBeFilter.includes(name)),
          (wrong) => `Columns of time and geography have no place in the metadata file: ${wrong}.`,
          'No column of time or geography is in the metadata file.',
        ),
    },
    {
      name: 'meta_col_name',
      run: ({ described }) => {
        const wrong = positionsOf(
          described.map(({ name }) => name),
          (name) => name === '',
        );
        return wrong.length === 0
          ? pass('Every row of the metadata file has a col_name.')
          : fail(`col_name is blank in ${rowsText(wrong)}.`);
      },
    },
  ],
};
