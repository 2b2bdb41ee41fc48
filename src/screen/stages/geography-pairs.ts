import { countries, notAvailableCode, type Places, placesThatAreNone, regions } from '../../reference/open-data/index.js';
import type { Check } from '../check.js';
import type { Files } from '../files.js';
import { type CheckName, type Finding, fail, pass, warning } from '../result.js';
import { counted, positionsOf, rowsText } from '../say.js';

interface Pairs {
  readonly check: CheckName;
  readonly what: string;
  readonly level: string;
  readonly code: string;
  readonly name: string;
  /** Every pair there is; or, of places too many to hold here, how their codes look. */
  readonly known: Places | RegExp;
}

const key = (code: string, name: string): string => `${code}\u0000${name}`;

/** Rows whose pair is to be checked: those with a code. Blank cells at their own level are the business of geog_level_completed. */
function rowsWithPair({ column }: Files, { code }: Pairs): readonly number[] {
  return positionsOf(column(code), (text) => text !== '' && text !== notAvailableCode);
}

function runPairs(files: Files, pairs: Pairs): Finding {
  const { what, code, name, known } = pairs;
  if (!files.has(code) || !files.has(name)) return pass(`The file has no columns for ${what}.`);
  const codes = files.column(code);
  const names = files.column(name);
  const rows = rowsWithPair(files, pairs);
  const none = new Set(placesThatAreNone.map(([none, of]) => key(none, of)));
  const given = files.options.places?.[pairs.level];
  if (known instanceof RegExp && !given) {
    const left = rows.filter((row) => !none.has(key(codes[row], names[row])));
    const wrong = left.filter((row) => !known.test(codes[row]) || names[row] === '');
    if (wrong.length > 0) return fail(`${code} is no code for ${what}, or ${name} is blank, in ${rowsText(wrong)}.`);
    // The list is not held here, so nothing is promised.
    return left.length === 0
      ? pass(`No row names one of ${what}.`)
      : warning(
          `The codes in ${code} look right in ${counted(left.length, 'row')}; whether each goes with its name was not checked, as no list of them was given.`,
        );
  }
  const allowed = new Set([...(given ?? (known instanceof RegExp ? [] : known)).map(([of, named]) => key(of, named)), ...none]);
  const wrong = rows.filter((row) => !allowed.has(key(codes[row], names[row])));
  return wrong.length === 0
    ? pass(`Every ${code} goes with its ${name}.`)
    : fail(`${code} and ${name} do not go together in ${rowsText(wrong)}.`);
}

const lists: readonly Pairs[] = [
  { check: 'geog_country_combos', what: 'countries', level: 'National', code: 'country_code', name: 'country_name', known: countries },
  { check: 'geog_region_combos', what: 'regions', level: 'Regional', code: 'region_code', name: 'region_name', known: regions },
  { check: 'geog_ward_combos', what: 'wards', level: 'Ward', code: 'ward_code', name: 'ward_name', known: /^(E05|W05|S13|N08)\d{6}$/ },
  {
    check: 'geog_pcon_combos',
    what: 'parliamentary constituencies',
    level: 'Parliamentary constituency',
    code: 'pcon_code',
    name: 'pcon_name',
    known: /^(E14|W07|S14|N05|N06)\d{6}$/,
  },
  {
    check: 'geog_lad_combos',
    what: 'local authority districts',
    level: 'Local authority district',
    code: 'lad_code',
    name: 'lad_name',
    known: /^(E0[6-9]|W06|S12|N09)\d{6}$/,
  },
  {
    check: 'geog_lep_combos',
    what: 'local enterprise partnerships',
    level: 'Local enterprise partnership',
    code: 'local_enterprise_partnership_code',
    name: 'local_enterprise_partnership_name',
    known: /^E37\d{6}$/,
  },
  {
    check: 'geog_lsip_combos',
    what: 'local skills improvement plan areas',
    level: 'Local skills improvement plan area',
    code: 'lsip_code',
    name: 'lsip_name',
    known: /^E(69|67)\d{6}$/,
  },
  {
    check: 'geog_eda_combos',
    what: 'English devolved areas',
    level: 'English devolved area',
    code: 'english_devolved_area_code',
    name: 'english_devolved_area_name',
    known: /^E(47|61|12)\d{6}$/,
  },
];

/** Code and name of each place, level by level. */
export const pairChecks: readonly Check[] = lists.map((pairs) => ({ name: pairs.check, run: (files) => runPairs(files, pairs) }));
