import type { Check } from '../check.js';
import type { Files } from '../files.js';
import { failIfAny, repeated, warnIfAny } from '../say.js';

const groupsOf = ({ filters }: Files): readonly string[] => filters.map(({ group }) => group).filter((group) => group !== '');

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

export const filterGroupChecks: readonly Check[] = [
  {
    name: 'meta_fil_grp',
    run: ({ indicators }) =>
      failIfAny(
        indicators.filter(({ group }) => group !== '').map(({ name }) => name),
        (wrong) => `Indicators take no filter_grouping_column: ${wrong}.`,
        'No indicator has a filter_grouping_column.',
      ),
  },
  {
    name: 'meta_fil_grp_dupe',
    run: (files) =>
      failIfAny(
        repeated(files.described.map(({ group }) => group).filter((group) => group !== '')),
        (wrong) => `A column may group one filter only; these are named more than once: ${wrong}.`,
        'No column groups more than one filter.',
      ),
  },
  {
    name: 'meta_fil_grp_is_fil',
    run: (files) =>
      warnIfAny(
        groupsOf(files).filter((group) => !files.described.some(({ name }) => name === group)),
        (wrong) => `The grouping columns ${wrong} have no row of their own in the metadata file.`,
        'Every grouping column has a row of its own.',
      ),
  },
  {
    name: 'meta_fil_grp_match',
    run: (files) =>
      failIfAny(
        groupsOf(files).filter((group) => !files.has(group)),
        (wrong) => `The data file lacks the grouping columns ${wrong}.`,
        'Every grouping column is in the data file.',
      ),
  },
  {
    name: 'meta_fil_grp_stripped',
    run: (files) => {
      const isAmbiguous = (group: string): boolean => {
        const values = [...new Set(files.column(group))];
        return new Set(values.map(plain)).size < values.length;
      };
      return failIfAny(
        groupsOf(files).filter(isAmbiguous),
        (wrong) => `Some groups in ${wrong} differ only in characters other than letters and digits.`,
        'Groups differ in their letters and digits.',
      );
    },
  },
];
