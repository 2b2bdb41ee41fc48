import { observationalColumns } from '../../reference/open-data/index.js';
import type { Stage } from '../check.js';
import { failIfAny, warnIfAny } from '../say.js';

export const crossFile: Stage = {
  name: 'precheck cross-file',
  checks: [
    {
      name: 'cross_meta_to_data',
      run: ({ described, has }) =>
        // DfE's screener looks for filters and their groups only, and takes rows without a name or type for columns that are
        // not there. That an indicator is missing it lets through; here it is a failure. Blanks about an indicator's name are
        // the business of meta_col_name_spaces.
        failIfAny(
          described.flatMap(({ name, type, group }) => {
            if (name === '' || type === '') return ['(a row without col_name or col_type)'];
            const isThere = has(name) || (type === 'Indicator' && has(name.trim()));
            const groups = type === 'Filter' && group !== '' && !has(group) ? [group] : [];
            return isThere ? groups : [name, ...groups];
          }),
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
