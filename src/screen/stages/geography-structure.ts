import { columnsOfLevel, geographicLevels } from '../../reference/open-data/index.js';
import type { Stage } from '../check.js';
import { failIfAny } from '../say.js';

const levelNames = geographicLevels.map(({ level }) => level);

export const geographyStructure: Stage = {
  name: 'precheck geography',
  checks: [
    {
      name: 'geog_level',
      run: ({ column }) =>
        failIfAny(
          column('geographic_level').filter((level) => !levelNames.includes(level)),
          (wrong) => `There is no such geographic_level as ${wrong}.`,
          'Every geographic_level is one of those known.',
        ),
    },
    {
      name: 'geog_level_present',
      run: ({ column, has }) => {
        const used = new Set(column('geographic_level'));
        const missing = geographicLevels
          .map((of) => ({ level: of.level, columns: columnsOfLevel(of) }))
          .filter(({ level }) => used.has(level) && level !== 'Planning area')
          .flatMap(({ columns }) => columns.filter((name) => !has(name)));
        return failIfAny(
          missing,
          (wrong) => `The levels in the file need the columns ${wrong}.`,
          'The file has columns for every level in it.',
        );
      },
    },
  ],
};
