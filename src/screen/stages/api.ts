import { characterLimits, geographicLevels } from '../../reference/open-data/index.js';
import type { Stage } from '../check.js';
import { dictionaryColumns, dictionaryItems } from '../lists/data-dictionary.js';
import { warning } from '../result.js';
import { listed, warnIfAny } from '../say.js';

const codeColumns = geographicLevels.flatMap(({ code, secondCode }) => [code, secondCode]).filter((name) => name !== null);
const nameColumns = geographicLevels.map(({ name }) => name);

/** Whether the file may also be offered through the API: warnings only. */
export const api: Stage = {
  name: 'check API',
  checks: [
    {
      name: 'api_char_col_name',
      run: ({ data }) =>
        warnIfAny(
          data.header.filter((name) => name.length > characterLimits.columnName),
          (wrong) => `Names of over ${characterLimits.columnName} characters: ${wrong}.`,
          `No name is over ${characterLimits.columnName} characters.`,
        ),
    },
    {
      name: 'api_char_col_label',
      run: ({ described }) =>
        warnIfAny(
          described.filter(({ label }) => label.length > characterLimits.label).map(({ name }) => name),
          (wrong) => `Labels of over ${characterLimits.label} characters: ${wrong}.`,
          `No label is over ${characterLimits.label} characters.`,
        ),
    },
    {
      name: 'api_char_loc_code',
      run: ({ column }) =>
        warnIfAny(
          codeColumns.filter((name) => column(name).some((text) => text.length > characterLimits.locationCode)),
          (wrong) => `Codes of over ${characterLimits.locationCode} characters in ${wrong}.`,
          `No code is over ${characterLimits.locationCode} characters.`,
        ),
    },
    {
      name: 'api_char_filter_items',
      run: ({ filters, column }) =>
        warnIfAny(
          [...filters.flatMap(({ name, group }) => [name, group]), ...nameColumns].filter((name) =>
            column(name).some((text) => text.length > characterLimits.item),
          ),
          (wrong) => `Items or names of places of over ${characterLimits.item} characters in ${wrong}.`,
          `No item or name of a place is over ${characterLimits.item} characters.`,
        ),
    },
    {
      name: 'data_dict_col_name',
      run: ({ described }) =>
        warnIfAny(
          described.map(({ name }) => name).filter((name) => !dictionaryColumns.has(name)),
          (wrong) => `DfE’s data dictionary does not hold ${wrong}, so the file is not for the API.`,
          'Every name is in DfE’s data dictionary.',
        ),
    },
    {
      name: 'data_dict_fil_item',
      run: ({ filters, column }) => {
        const names = [...new Set(filters.flatMap(({ name, group }) => [name, group]))];
        const wrong = names.filter(
          (name) => Object.hasOwn(dictionaryItems, name) && !column(name).every((text) => dictionaryItems[name].includes(text)),
        );
        const unread = names.filter((name) => dictionaryColumns.has(name) && !Object.hasOwn(dictionaryItems, name));
        if (wrong.length === 0 && unread.length > 0)
          return warning(
            `Whether DfE’s data dictionary holds the items of ${listed(unread)} was not checked, as its list of them is not held here.`,
          );
        return warnIfAny(
          wrong,
          (which) => `DfE’s data dictionary does not hold every item of ${which}.`,
          'No filter has items that DfE’s data dictionary lacks.',
        );
      },
    },
  ],
};
