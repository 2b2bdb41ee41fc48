import { geographicLevels, type LevelColumns, notAvailableCode, notAvailableName } from '../../reference/open-data/index.js';
import type { Check } from '../check.js';
import type { Files } from '../files.js';
import { failIfAny, positionsOf } from '../say.js';

/** Levels without a list of their own, whose places only need to be named the same way throughout. */
const withoutList = geographicLevels.filter(({ level }) =>
  ['Opportunity area', 'MAT', 'Sponsor', 'School', 'Provider', 'Police force area'].includes(level),
);
const smallLevels = withoutList.filter(({ level }) => ['Opportunity area', 'MAT', 'Sponsor'].includes(level));

function rowsAt({ column }: Files, { level }: LevelColumns): readonly number[] {
  return positionsOf(column('geographic_level'), (at) => at === level);
}

/** The levels at which some value of one column stands beside several of another. */
function ambiguous(files: Files, from: (level: LevelColumns) => string, to: (level: LevelColumns) => string): readonly string[] {
  return smallLevels
    .filter((level) => {
      const seen = new Map<string, string>();
      return rowsAt(files, level).some((row) => {
        const value = files.column(from(level))[row] ?? '';
        const other = files.column(to(level))[row] ?? '';
        const first = seen.get(value);
        if (first === undefined) seen.set(value, other);
        return first !== undefined && first !== other;
      });
    })
    .map(({ level }) => level);
}

const codeOf = ({ code }: LevelColumns): string => code ?? '';
const nameOf = ({ name }: LevelColumns): string => name;

export const otherDuplicates: Check = {
  name: 'geog_other_dupes',
  run: (files) =>
    failIfAny(
      ambiguous(files, nameOf, codeOf),
      (wrong) => `A name has more than one code at the levels ${wrong}.`,
      'Every name of a place has one code.',
    ),
};

export const otherCodeDuplicates: Check = {
  name: 'geog_other_code_dupes',
  run: (files) =>
    failIfAny(
      ambiguous(files, codeOf, nameOf),
      (wrong) => `A code has more than one name at the levels ${wrong}.`,
      'Every code of a place has one name.',
    ),
};

function levelsWhere(files: Files, test: (code: string, name: string) => boolean): readonly string[] {
  return withoutList
    .filter((level) =>
      rowsAt(files, level).some((row) => test(files.column(codeOf(level))[row] ?? '', files.column(nameOf(level))[row] ?? '')),
    )
    .map(({ level }) => level);
}

export const notAvailableNames: Check = {
  name: 'geog_na',
  run: (files) =>
    failIfAny(
      levelsWhere(files, (code, name) => code === notAvailableCode && name !== notAvailableName),
      (wrong) => `The code ${notAvailableCode} goes with the name "${notAvailableName}", which it has not at the levels ${wrong}.`,
      `Every code ${notAvailableCode} has its name.`,
    ),
};

export const notAvailableCodes: Check = {
  name: 'geog_na_code',
  run: (files) =>
    failIfAny(
      levelsWhere(files, (code, name) => name === notAvailableName && code !== notAvailableCode),
      (wrong) => `The name "${notAvailableName}" goes with the code ${notAvailableCode}, which it has not at the levels ${wrong}.`,
      `Every name "${notAvailableName}" has its code.`,
    ),
};
