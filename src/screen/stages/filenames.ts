import type { Stage } from '../check.js';
import { fail, pass } from '../result.js';
import { failIfAny } from '../say.js';

const stemOf = (name: string): string => name.replace(/(\.meta)?\.csv$/i, '');

export const filenames: Stage = {
  name: 'filenames',
  checks: [
    {
      name: 'filename_spaces',
      run: ({ names }) =>
        failIfAny(
          [names.data, names.metadata].filter((name) => name.includes(' ')),
          (wrong) => `There are spaces in the file names ${wrong}.`,
          'No file name has spaces.',
        ),
    },
    {
      name: 'filename_special',
      run: ({ names }) =>
        // Spaces are the business of the check before.
        failIfAny(
          [names.data, names.metadata].filter((name) => /[^\p{L}\p{N}_\- ]/u.test(stemOf(name))),
          (wrong) => `Only letters, digits, _ and - belong in file names, not what is in ${wrong}.`,
          'No file name has special characters.',
        ),
    },
    {
      name: 'filenames_match',
      run: ({ names }) =>
        // The first “.csv” in the name, in small letters: so DfE's screener pairs files.
        names.metadata === names.data.replace('.csv', '.meta.csv') && names.metadata !== names.data
          ? pass('The name of the metadata file follows from the name of the data file.')
          : fail('The metadata file must be named as the data file, with .meta.csv in place of .csv.'),
    },
  ],
};
