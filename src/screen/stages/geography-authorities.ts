import { authorityTriples, isInventedAuthority, notAvailableCode, placesThatAreNone } from '../../reference/open-data/index.js';
import type { Check } from '../check.js';
import { fail, pass, warning } from '../result.js';
import { failIfAny, positionsOf, rowsText, warnIfAny } from '../say.js';

const authorityColumns = ['old_la_code', 'new_la_code', 'la_name'];
const regionColumns = ['region_code', 'region_name'];

/** Both codes and the name of each authority; all letters count as they are written. */
const combinations: Check = {
  name: 'geog_la_combos',
  run: ({ column, has, options }) => {
    if (!authorityColumns.every(has)) return pass('The file does not have all the columns of local authorities.');
    const newCodes = column('new_la_code');
    const names = column('la_name');
    const none = new Set(placesThatAreNone.map(([, name]) => name));
    const unknown = positionsOf(column('old_la_code'), (old, row) => {
      const code = newCodes[row];
      if (old === '' || code === notAvailableCode || authorityTriples().has(`${old}|${code}|${names[row]}`)) return false;
      return !(old === 'z' && code === 'z' && none.has(names[row]));
    });
    const wrong = unknown.filter((row) => !options.allowInvented || !isInventedAuthority(newCodes[row]));
    if (wrong.length > 0) {
      const areInvented = wrong.every((row) => isInventedAuthority(newCodes[row]));
      return fail(
        areInvented
          ? `An invented authority is named in ${rowsText(wrong)}: not for publication. For a trial it can be let through.`
          : `old_la_code, new_la_code and la_name do not go together in ${rowsText(wrong)}.`,
      );
    }
    // DfE's screener fails these; who asks for it can see what synthetic data pass otherwise.
    return unknown.length > 0
      ? warning(`An invented authority is named in ${rowsText(unknown)}: good for a trial, not for publication.`)
      : pass('Every old_la_code goes with its new_la_code and la_name.');
  },
};

const authoritiesComplete: Check = {
  name: 'geog_la_col_present',
  run: ({ has }) =>
    failIfAny(
      authorityColumns.some(has) ? authorityColumns.filter((name) => !has(name)) : [],
      (wrong) => `The columns of local authorities belong together; the file lacks ${wrong}.`,
      'The columns of local authorities are all there, or none is.',
    ),
};

const regionsComplete: Check = {
  name: 'geog_region_col_present',
  run: ({ has }) =>
    failIfAny(
      regionColumns.some(has) ? regionColumns.filter((name) => !has(name)) : [],
      (wrong) => `The columns of regions belong together; the file lacks ${wrong}.`,
      'The columns of regions are all there, or none is.',
    ),
};

const regionFor = (name: 'geog_region_for_la' | 'geog_region_for_lad', level: string): Check => ({
  name,
  run: ({ column, has }) => {
    const at = positionsOf(column('geographic_level'), (text) => text === level);
    if (at.length === 0) return pass(`No row is at the level ${level}.`);
    const wrong = regionColumns.filter((region) => !has(region) || at.some((row) => column(region)[row] === ''));
    return warnIfAny(
      wrong,
      (names) => `Rows at the level ${level} should say their region; not all fill ${names}.`,
      `Every row at the level ${level} says its region.`,
    );
  },
});

export const authorityCombinations = combinations;
export const authorityAndRegionColumns: readonly Check[] = [authoritiesComplete, regionsComplete];
export const regionsOfRows: readonly Check[] = [
  regionFor('geog_region_for_la', 'Local authority'),
  regionFor('geog_region_for_lad', 'Local authority district'),
];
