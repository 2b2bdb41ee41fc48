import { observationalColumns } from '../../reference/open-data/index.js';
import type { Stage } from '../check.js';
import { failIfAny, warnIfAny } from '../say.js';

export const crossFile: Stage = {
  name: 'precheck cross-file',
  checks: [
    {
      name: 'cross_meta_to_data',
      run: ({ described, has }) =>
        // A blank name is the business of meta_col_name, a grouping column of meta_fil_grp_match.
        failIfAny(
          described.map(({ name }) => name).filter((name) => name !== '' && !has(name)),
          (wrong) => `The metadata file describes ${wrong}, not in the data file.`,
          'Every column in the metadata file is in the data file.',
        ),
    },
    {
      name: 'cross_data_to_meta',
      run: ({ data, described, column }) => {
        const known = new Set(described.flatMap(({ name, group }) => [name, group]));
        const isConstant = (name: string): boolean => new Set(column(name)).size < 2;
        const wrong = data.header.filter((name) => !observationalColumns.has(name) && !known.has(name) && !isConstant(name));
        return warnIfAny(
          wrong,
          (names) => `The metadata file does not describe ${names}: nobody will see them.`,
          'The metadata file describes every column that needs it.',
        );
      },
    },
  ],
};
