import { columnsOfLevel, geographicLevels, looksLikeGeography, timeColumns } from '../../reference/open-data/index.js';
import type { Stage } from '../check.js';
import { hasOnlyPlaceFilter } from '../place-filter.js';
import { failIfAny, warnIfAny } from '../say.js';

const ITEM_LIMIT = 25_000;
const totals = ['Total', 'total', 'All', 'all'];

export const filterStructure: Stage = {
  name: 'precheck filters',
  checks: [
    {
      name: 'filter_not_singular',
      run: ({ filters, column }) =>
        failIfAny(
          filters.map(({ name }) => name).filter((name) => new Set(column(name)).size < 2),
          (wrong) => `A filter needs two items or more; these have fewer: ${wrong}.`,
          'Every filter has two items or more.',
        ),
    },
  ],
};

export const filters: Stage = {
  name: 'check filters',
  checks: [
    {
      name: 'filter_defaults',
      run: ({ filters: all, described, column }) =>
        warnIfAny(
          [
            ...all
              .filter(({ name, defaultItem }) => !column(name).includes(defaultItem === '' ? 'Total' : defaultItem))
              .map(({ name }) => name),
            // A grouping column without a row of its own can have no default.
            ...all
              .map(({ group }) => group)
              .filter((group) => group !== '' && !described.some(({ name }) => name === group) && !column(group).includes('Total')),
          ],
          (wrong) => `There is neither a Total nor the filter_default in ${wrong}.`,
          'Every filter has a Total or its filter_default.',
        ),
    },
    {
      name: 'filter_group_level',
      run: ({ filters: all, column }) =>
        failIfAny(
          all
            .filter(({ name, group }) => group !== '' && new Set(column(group)).size > new Set(column(name)).size)
            .map(({ group }) => group),
          (wrong) => `These grouping columns have more items than the filters they group: ${wrong}.`,
          'No grouping column has more items than its filter.',
        ),
    },
    {
      name: 'filter_item_limit',
      run: ({ filters: all, column }) =>
        failIfAny(
          all.map(({ name }) => name).filter((name) => new Set(column(name)).size > ITEM_LIMIT),
          (wrong) => `A filter may have ${ITEM_LIMIT} items; these have more: ${wrong}.`,
          `No filter has more than ${ITEM_LIMIT} items.`,
        ),
    },
    {
      name: 'filter_whitespace',
      run: ({ filters: all, column }) =>
        failIfAny(
          all
            .flatMap(({ name, group }) => (group === '' ? [name] : [name, group]))
            .filter((name) => column(name).some((text) => text.trim() !== text)),
          (wrong) => `Some items begin or end with a blank in ${wrong}.`,
          'No item of a filter begins or ends with a blank.',
        ),
    },
    {
      name: 'filter_ob_total',
      run: (files) => {
        const known = new Set<string>([...timeColumns, 'geographic_level', ...geographicLevels.flatMap(columnsOfLevel)]);
        const columns = files.data.header.filter(
          (name) => (known.has(name) || looksLikeGeography(name)) && !hasOnlyPlaceFilter(files, name),
        );
        return failIfAny(
          columns.filter((name) => files.column(name).some((text) => totals.includes(text))),
          (wrong) => `Totals have no place in columns of time and geography: ${wrong}.`,
          'There are no totals in columns of time and geography.',
        );
      },
    },
    {
      name: 'filter_blanks',
      run: ({ filters: all, column }) =>
        failIfAny(
          all
            .flatMap(({ name, group }) => (group === '' ? [name] : [name, group]))
            .filter((name) => column(name).some((text) => text === '')),
          (wrong) => `There are blank cells in ${wrong}.`,
          'No filter has blank cells.',
        ),
    },
  ],
};
