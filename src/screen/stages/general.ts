import { legacySymbols, nullWords, observationalColumns, obsoleteSymbols } from '../../reference/open-data/index.js';
import type { Stage } from '../check.js';
import { fail, pass, warning } from '../result.js';
import { counted, failIfAny, listed } from '../say.js';

/** Rows that the table tool passes over, unless the file is about nothing else. */
function levelsCounted(levels: ReadonlySet<string>): (level: string) => boolean {
  const isAllSchools = levels.size > 0 && [...levels].every((level) => level === 'School' || level === 'Provider');
  const passedOver = isAllSchools ? ['Institution', 'Planning area'] : ['School', 'Provider', 'Institution', 'Planning area'];
  return (level) => !passedOver.includes(level);
}

export const general: Stage = {
  name: 'check general',
  checks: [
    {
      name: 'general_dupes',
      run: ({ data, filters, column }) => {
        const levels = column('geographic_level');
        const counts = levelsCounted(new Set(levels));
        const keys = data.header
          .filter((name) => observationalColumns.has(name) || filters.some((filter) => filter.name === name || filter.group === name))
          .map(column);
        const seen = new Set<string>();
        const wrong = levels.filter((level, row) => {
          if (!counts(level)) return false;
          const key = keys.map((cells) => cells[row]).join('\u0000');
          return seen.size === seen.add(key).size;
        });
        return wrong.length === 0
          ? pass('No two rows have the same time, place and filters.')
          : fail(`${counted(wrong.length, 'row')} repeat the time, place and filters of another.`);
      },
    },
    {
      name: 'general_null',
      run: ({ data, metadata, column }) => {
        const inMetadata = metadata.rows.flat().filter((text) => nullWords.has(text)).length;
        const columns = data.header.filter((name) => column(name).some((text) => nullWords.has(text)));
        if (inMetadata > 0)
          return fail(`A word for nothing, such as NULL or NA, stands in ${counted(inMetadata, 'cell')} of the metadata file.`);
        if (columns.length > 0) return fail(`A word for nothing, such as NULL or NA, stands in ${listed(columns)}.`);
        const old = data.header.filter((name) => column(name).some((text) => legacySymbols.has(text)));
        return old.length > 0
          ? warning(`An old symbol for no data, such as N/A or .., stands in ${listed(old)}; use z, x, c, low or u.`)
          : pass('There are no words or old symbols for nothing.');
      },
    },
  ],
};

export const indicators: Stage = {
  name: 'check indicators',
  checks: [
    {
      name: 'ind_invalid_entry',
      run: ({ indicators: all, column }) =>
        failIfAny(
          all.map(({ name }) => name).filter((name) => column(name).some((text) => text.trim() === '' || obsoleteSymbols.has(text))),
          (wrong) => `There are blank cells, ~ or : in ${wrong}; use z, x, c, low or u.`,
          'Every cell of an indicator has a number or a symbol.',
        ),
    },
  ],
};
