import { columnsOfLevel, geographicLevels } from '../../reference/open-data/index.js';
import type { Check } from '../check.js';
import { hasOnlyPlaceFilter } from '../place-filter.js';
import { fail, pass } from '../result.js';
import { failIfAny, positionsOf } from '../say.js';

const smallPlaces = ['School', 'Provider', 'Institution', 'Planning area'];
const sites = ['School', 'Provider', 'Institution'];

/**
 * Levels on whose rows the columns of another may be filled, as DfE's screener has them (found by trying each pair of
 * levels). On rows of most levels a place that cuts across them has to be blank.
 */
const inside: Readonly<Record<string, readonly string[]>> = {
  Regional: [
    'Local authority',
    'Local authority district',
    'Parliamentary constituency',
    'Local skills improvement plan area',
    'Local enterprise partnership',
    'English devolved area',
    'Opportunity area',
    'Ward',
    'Police force area',
    ...smallPlaces,
  ],
  'Local authority': ['Local authority district', 'Parliamentary constituency', 'Ward', 'Police force area', ...smallPlaces],
  'Local authority district': ['Ward', 'Police force area', ...sites],
  'RSC region': sites,
  'Parliamentary constituency': sites,
  'Local skills improvement plan area': ['Local authority district', ...smallPlaces],
  'Local enterprise partnership': sites,
  'English devolved area': sites,
  'Opportunity area': sites,
  Ward: sites,
  MAT: sites,
  Sponsor: sites,
  'Police force area': sites,
  'Planning area': sites,
};

export const levelCompleted: Check = {
  name: 'geog_level_completed',
  run: ({ column, has }) => {
    const levels = column('geographic_level');
    const wrong = geographicLevels
      .filter(({ level }) => level !== 'Planning area')
      // An old authority may be without a 9-character code.
      .flatMap((of) =>
        columnsOfLevel(of).filter(
          (name) => name !== 'new_la_code' && has(name) && levels.some((level, row) => level === of.level && column(name)[row] === ''),
        ),
      );
    return failIfAny(wrong, (names) => `There are blank cells at their own level in ${names}.`, 'Every row is filled at its own level.');
  },
};

export const ignoredRows: Check = {
  name: 'geog_ignored_rows',
  run: ({ column }) => {
    const used = new Set(column('geographic_level'));
    if (used.has('School') && used.has('Provider')) return fail('School and Provider rows must not stand in one file.');
    if (used.size > 0 && [...used].every((level) => level === 'Planning area' || level === 'Institution'))
      return fail('The table tool passes over rows at the levels Planning area and Institution, and there are no others.');
    const ignored = [...used].filter((level) => smallPlaces.includes(level));
    const count = positionsOf(column('geographic_level'), (level) => smallPlaces.includes(level)).length;
    return pass(
      ignored.length === 0 || used.size === 1
        ? 'No row will be passed over.'
        : `The table tool will pass over ${count} rows at the levels ${ignored.join(', ')}.`,
    );
  },
};

export const overcompleted: Check = {
  name: 'geog_overcompleted_cols',
  run: (files) => {
    const levels = files.column('geographic_level');
    const wrong = geographicLevels
      .filter(({ level }) => level !== 'National')
      .flatMap((of) => {
        const allowed = [of.level, ...(inside[of.level] ?? [])];
        return columnsOfLevel(of).filter(
          (name) =>
            files.has(name) &&
            !hasOnlyPlaceFilter(files, name) &&
            levels.some((level, row) => !allowed.includes(level) && files.column(name)[row] !== ''),
        );
      });
    return failIfAny(
      wrong,
      (names) => `On rows of levels above them these must be blank: ${names}.`,
      'Columns are blank on rows of levels above them.',
    );
  },
};
