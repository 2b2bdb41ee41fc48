import { indicatorUnits, looksLikeGeography } from '../../reference/open-data/index.js';
import type { Stage } from '../check.js';
import type { MetadataRow } from '../files.js';
import { hasOnlyPlaceFilter } from '../place-filter.js';
import { fail, pass } from '../result.js';
import { failIfAny, positionsOf, repeated, rowsText, warnIfAny } from '../say.js';
import { filterGroupChecks } from './metadata-filter-groups.js';

const namesOf = (rows: readonly MetadataRow[], test: (row: MetadataRow) => boolean): readonly string[] =>
  rows.filter(test).map(({ name }) => name);

const duplicateLabel = {
  name: 'meta_dupe_label',
  run: ({ described }) =>
    failIfAny(
      repeated(described.map(({ label }) => (label === '' ? '(blank)' : label))),
      (wrong) => `Labels must differ; these are given more than once: ${wrong}.`,
      'Every label is given once.',
    ),
} satisfies Stage['checks'][number];

export const metadata: Stage = {
  name: 'check meta',
  checks: [
    duplicateLabel,
    ...filterGroupChecks,
    {
      name: 'meta_label',
      run: ({ described }) =>
        failIfAny(
          namesOf(described, ({ label }) => label.trim() === ''),
          (wrong) => `There is no label for ${wrong}.`,
          'Every column has a label.',
        ),
    },
    {
      name: 'meta_filter_hint',
      run: ({ indicators }) =>
        failIfAny(
          namesOf(indicators, ({ hint }) => hint !== ''),
          (wrong) => `Indicators take no filter_hint: ${wrong}.`,
          'No indicator has a filter_hint.',
        ),
    },
    {
      name: 'meta_geog_catch',
      run: (files) =>
        failIfAny(
          files.filters
            .flatMap(({ name, group }) => [name, group])
            .filter((name) => looksLikeGeography(name) && !hasOnlyPlaceFilter(files, name)),
          (wrong) => `These filters and grouping columns look like columns of geography: ${wrong}.`,
          'No filter or grouping column looks like a column of geography.',
        ),
    },
    {
      name: 'meta_indicator_dp',
      run: ({ filters }) =>
        failIfAny(
          namesOf(filters, ({ decimalPlaces }) => decimalPlaces !== ''),
          (wrong) => `Filters take no indicator_dp: ${wrong}.`,
          'No filter has an indicator_dp.',
        ),
    },
    {
      name: 'meta_col_name_spaces',
      run: ({ described }) =>
        failIfAny(
          namesOf(described, ({ name }) => /\s/.test(name)),
          (wrong) => `There are spaces in col_name: ${wrong}.`,
          'No col_name has spaces.',
        ),
    },
    {
      name: 'meta_col_name_dupe',
      run: ({ described }) =>
        failIfAny(
          repeated(described.map(({ name }) => name)),
          (wrong) => `These columns are described more than once: ${wrong}.`,
          'Every column is described once.',
        ),
    },
    {
      name: 'meta_ind_dp_set',
      run: ({ indicators }) =>
        warnIfAny(
          namesOf(indicators, ({ decimalPlaces }) => decimalPlaces === ''),
          (wrong) => `Without an indicator_dp two decimal places are shown: ${wrong}.`,
          'Every indicator has an indicator_dp.',
        ),
    },
    {
      name: 'meta_ind_dp_values',
      run: ({ described }) => {
        const wrong = positionsOf(
          described.map(({ decimalPlaces }) => decimalPlaces),
          (text) => text !== '' && !/^\d+$/.test(text),
        );
        return wrong.length === 0
          ? pass('Every indicator_dp is a whole number from 0 up.')
          : fail(`indicator_dp must be a whole number from 0 up; it is not in ${rowsText(wrong)} of the metadata.`);
      },
    },
    {
      name: 'meta_ind_unit',
      run: ({ filters }) =>
        failIfAny(
          namesOf(filters, ({ unit }) => unit !== ''),
          (wrong) => `Filters take no indicator_unit: ${wrong}.`,
          'No filter has an indicator_unit.',
        ),
    },
    {
      name: 'meta_ind_unit_validation',
      run: ({ indicators }) =>
        failIfAny(
          indicators.map(({ unit }) => unit).filter((unit) => !indicatorUnits.includes(unit)),
          (wrong) => `There is no such unit as ${wrong}; a rate has none, and its label says what it is per.`,
          'Every indicator_unit is one of those known.',
        ),
    },
    {
      name: 'meta_indicator_grouping',
      run: ({ filters }) =>
        failIfAny(
          namesOf(filters, ({ indicatorGrouping }) => indicatorGrouping !== ''),
          (wrong) => `Filters take no indicator_grouping: ${wrong}.`,
          'No filter has an indicator_grouping.',
        ),
    },
  ],
};
