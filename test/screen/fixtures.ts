import type { CheckName, Outcome } from '../../src/screen/index.js';
import { addColumn, atLevel, columnAt, describe, dropColumn, type Pair, rename, setCell } from './pair.js';

/** One change to a passing pair, and the one check it should trip. */
export interface Fixture {
  readonly check: CheckName;
  readonly outcome: Exclude<Outcome, 'PASS'>;
  readonly says: string;
  readonly change: (pair: Pair) => void;
}

const fails = (check: CheckName, says: string, change: Fixture['change']): Fixture => ({ check, outcome: 'FAIL', says, change });
const warns = (check: CheckName, says: string, change: Fixture['change']): Fixture => ({ check, outcome: 'WARNING', says, change });

const everyRow = (pair: Pair, column: string, text: string): void =>
  pair.data.slice(1).forEach((_, row) => setCell(pair, row, column, text));

/** Makes the two rows that `atLevel` adds differ in one column. */
const differ = (pair: Pair, column: string, text: string): void => setCell(pair, pair.data.length - 2, column, text);

const trust = { trust_id: '2044', trust_name: 'Trust One' };

export const fixtures: readonly Fixture[] = [
  fails(
    'filename_spaces',
    'a blank in both names',
    (pair) => void (pair.names = { data: 'my children.csv', metadata: 'my children.meta.csv' }),
  ),
  fails('filename_special', 'an ampersand in both names', (pair) => void (pair.names = { data: 'a&b.csv', metadata: 'a&b.meta.csv' })),
  fails('filenames_match', 'a metadata file of another name', (pair) => void (pair.names.metadata = 'others.meta.csv')),

  fails('col_req_meta', 'no filter_hint', (pair) => void (pair.metadata = pair.metadata.map((row) => row.filter((_, at) => at !== 6)))),
  fails(
    'col_invalid_meta',
    'a column of our own',
    (pair) => void (pair.metadata = pair.metadata.map((row, at) => [...row, at === 0 ? 'notes' : ''])),
  ),
  fails('col_req_data', 'no country_name', (pair) => dropColumn(pair, 'country_name')),
  fails('col_to_rows', 'more rows described than there are columns', (pair) => {
    for (let more = 0; more < 6; more++) pair.metadata.push([...pair.metadata[3]!]);
  }),

  fails(
    'cross_meta_to_data',
    'an indicator that is not there',
    (pair) => void pair.metadata.push(['children_count', 'Indicator', 'Another', '', '', '0', '', '', '']),
  ),
  warns('cross_data_to_meta', 'a column not described', (pair) => addColumn(pair, 'remark', (_, at) => `remark ${at}`)),

  fails('col_names_spaces', 'a blank in the name of a constant column', (pair) => addColumn(pair, 'data source', 'return')),
  warns('col_snake_case', 'a capital letter', (pair) => addColumn(pair, 'dataSource', 'return')),
  warns('col_var_start', 'a digit at the start', (pair) => addColumn(pair, '2_source', 'return')),
  fails('col_ind_smushed', 'the name holds "arab"', (pair) => rename(pair, 'child_percent', 'comparable_percent')),
  warns('col_var_characteristic', 'a filter named characteristic', (pair) => rename(pair, 'sex', 'characteristic')),

  fails('meta_col_type', 'small letters', (pair) => describe(pair, 'child_count', 'col_type', 'indicator')),
  fails(
    'meta_ob_unit',
    'la_name as a filter',
    (pair) => void pair.metadata.push(['la_name', 'Filter', 'Authority', '', '', '', '', '', '']),
  ),
  fails('meta_col_name', 'a row without a name', (pair) => void pair.metadata.push(['', 'Indicator', 'Nothing', '', '', '0', '', '', ''])),

  fails('meta_dupe_label', 'one label twice', (pair) => describe(pair, 'child_percent', 'label', 'Number of children')),
  fails('meta_fil_grp', 'an indicator that is grouped', (pair) => describe(pair, 'child_count', 'filter_grouping_column', 'sex')),
  fails('meta_fil_grp_dupe', 'two filters grouped by one column', (pair) => {
    addColumn(pair, 'age', (row) => (row[columnAt(pair, 'sex')] === 'Total' ? 'Total' : '16 to 17'));
    pair.metadata.push(['age', 'Filter', 'Age', '', '', '', '', 'cla_group', '']);
  }),
  warns(
    'meta_fil_grp_is_fil',
    'a grouping column without a row',
    (pair) => void (pair.metadata = pair.metadata.filter(([name]) => name !== 'cla_group')),
  ),
  fails(
    'meta_fil_grp_match',
    'a grouping column that is not there',
    (pair) => void pair.metadata.forEach((row) => row[7] === 'cla_group' && (row[7] = 'grouped_by')),
  ),
  fails('meta_fil_grp_stripped', 'groups that differ in a hyphen', (pair) => {
    everyRow(pair, 'cla_group', 'Children looked after on 31 March');
    setCell(pair, 1, 'cla_group', 'Children looked after on 31-March');
    describe(pair, 'cla_group', 'filter_default', 'Children looked after on 31 March');
  }),
  fails('meta_label', 'no label', (pair) => describe(pair, 'child_count', 'label', '')),
  fails('meta_filter_hint', 'a hint for an indicator', (pair) => describe(pair, 'child_count', 'filter_hint', 'Choose')),
  fails('meta_geog_catch', 'registration_id', (pair) => rename(pair, 'sex', 'registration_id')),
  fails('meta_indicator_dp', 'decimal places of a filter', (pair) => describe(pair, 'sex', 'indicator_dp', '0')),
  fails('meta_col_name_spaces', 'a blank in col_name', (pair) => describe(pair, 'child_count', 'col_name', 'child_count ')),
  fails(
    'meta_col_name_dupe',
    'a column described twice',
    (pair) => void pair.metadata.push(['child_count', 'Indicator', 'Once more', '', '', '0', '', '', '']),
  ),
  warns('meta_ind_dp_set', 'no decimal places', (pair) => describe(pair, 'child_count', 'indicator_dp', '')),
  fails('meta_ind_dp_values', 'a negative number of decimal places', (pair) => describe(pair, 'child_count', 'indicator_dp', '-1')),
  fails('meta_ind_unit', 'a unit of a filter', (pair) => describe(pair, 'sex', 'indicator_unit', '%')),
  fails('meta_ind_unit_validation', 'a rate as a unit', (pair) => describe(pair, 'child_count', 'indicator_unit', 'per 10,000')),
  fails('meta_indicator_grouping', 'a filter among the indicators', (pair) => describe(pair, 'sex', 'indicator_grouping', 'Numbers')),

  fails('time_period_num', 'a slash in the year', (pair) => setCell(pair, 0, 'time_period', '2023/24')),
  fails('time_id_valid', 'small letters', (pair) => everyRow(pair, 'time_identifier', 'reporting year')),
  fails('time_id_mix', 'two kinds of year', (pair) => setCell(pair, 0, 'time_identifier', 'Calendar year')),
  fails('filter_not_singular', 'one item only', (pair) => {
    addColumn(pair, 'age', 'Total');
    pair.metadata.push(['age', 'Filter', 'Age', '', '', '', '', '', '']);
  }),
  fails('geog_level', 'small letters', (pair) => setCell(pair, 0, 'geographic_level', 'national')),
  fails('geog_level_present', 'a trust without columns for trusts', (pair) => setCell(pair, 0, 'geographic_level', 'MAT')),
  fails('time_period', 'six digits for a reporting year', (pair) => everyRow(pair, 'time_period', '202324')),
  fails('time_period_six', 'years that do not follow', (pair) => {
    everyRow(pair, 'time_identifier', 'Financial year');
    everyRow(pair, 'time_period', '202326');
  }),

  warns('filter_defaults', 'no Total and no default', (pair) => describe(pair, 'cla_group', 'filter_default', '')),
  fails('filter_group_level', 'more groups than items', (pair) => setCell(pair, 1, 'cla_group', 'Others')),
  fails('filter_item_limit', 'one item more than 25,000', (pair) => {
    const first = pair.data[1]!;
    const at = columnAt(pair, 'cla_group');
    // 24,999 more and the two there are make 25,001.
    for (let more = 0; more < 24_999; more++) pair.data.push(first.map((cell, column) => (column === at ? `Group ${more}` : cell)));
    // It groups no longer, so that it does not outgrow the filter it grouped.
    describe(pair, 'sex', 'filter_grouping_column', '');
  }),
  fails('filter_whitespace', 'a blank after an item', (pair) =>
    pair.data.slice(1).forEach((row, at) => row[columnAt(pair, 'sex')] === 'Female' && setCell(pair, at, 'sex', 'Female ')),
  ),
  fails('filter_ob_total', 'a total of trusts', (pair) => addColumn(pair, 'trust_name', (_, at) => (at === 0 ? 'All' : ''))),
  fails('filter_blanks', 'a blank item', (pair) => setCell(pair, 1, 'sex', '')),

  fails('geog_country_combos', 'the wrong code for England', (pair) => everyRow(pair, 'country_code', 'E92000002')),
  fails('geog_region_combos', 'a capital letter too few', (pair) =>
    pair.data.slice(1).forEach((row, at) => row[6] === 'North East' && setCell(pair, at, 'region_name', 'North east')),
  ),
  fails('geog_ward_combos', 'a code of something else', (pair) => atLevel(pair, 'Ward', { ward_code: 'X05000001', ward_name: 'Ward One' })),
  fails('geog_pcon_combos', 'a code of something else', (pair) =>
    atLevel(pair, 'Parliamentary constituency', { pcon_code: 'X14000001', pcon_name: 'Constituency One' }),
  ),
  fails('geog_lad_combos', 'a code of something else', (pair) => {
    atLevel(pair, 'Local authority district', { lad_code: 'X07000001', lad_name: 'District One' });
    inNorthEast(pair);
  }),
  fails('geog_lep_combos', 'a code of something else', (pair) =>
    atLevel(pair, 'Local enterprise partnership', {
      local_enterprise_partnership_code: 'X37000001',
      local_enterprise_partnership_name: 'Partnership One',
    }),
  ),
  fails('geog_lsip_combos', 'a code of something else', (pair) =>
    atLevel(pair, 'Local skills improvement plan area', { lsip_code: 'X69000001', lsip_name: 'Area One' }),
  ),
  fails('geog_eda_combos', 'a code of something else', (pair) =>
    atLevel(pair, 'English devolved area', { english_devolved_area_code: 'X47000001', english_devolved_area_name: 'Area One' }),
  ),
  fails('geog_la_combos', 'a capital letter too few', (pair) =>
    pair.data.slice(1).forEach((row, at) => row[9] === 'Hartlepool' && setCell(pair, at, 'la_name', 'hartlepool')),
  ),
  fails('geog_level_completed', 'no 3-digit code', (pair) =>
    pair.data.slice(1).forEach((row, at) => row[9] === 'Hartlepool' && setCell(pair, at, 'old_la_code', '')),
  ),
  fails('geog_ignored_rows', 'schools with providers', (pair) => {
    atLevel(pair, 'School', { school_urn: '100001', school_name: 'School One', school_laestab: '8411001' });
    atLevel(pair, 'Provider', { provider_ukprn: '10000001', provider_name: 'Provider One' });
  }),
  fails('geog_other_dupes', 'one trust with two codes', (pair) => {
    atLevel(pair, 'MAT', trust);
    differ(pair, 'trust_id', '2045');
  }),
  fails('geog_la_col_present', 'no la_name', (pair) => {
    pair.data = pair.data.filter((row) => row[2] !== 'Local authority');
    dropColumn(pair, 'la_name');
  }),
  fails('geog_region_col_present', 'no region_name', (pair) => {
    pair.data = pair.data.filter((row) => row[2] !== 'Local authority' && row[2] !== 'Regional');
    dropColumn(pair, 'region_name');
  }),
  warns('geog_region_for_la', 'an authority without its region', (pair) =>
    pair.data.slice(1).forEach((row, at) => {
      if (row[9] !== 'Hartlepool') return;
      setCell(pair, at, 'region_code', '');
      setCell(pair, at, 'region_name', '');
    }),
  ),
  warns('geog_region_for_lad', 'a district without its region', (pair) =>
    atLevel(pair, 'Local authority district', { lad_code: 'z', lad_name: 'Not applicable' }),
  ),
  fails('geog_na', 'a code for not available with a name', (pair) => atLevel(pair, 'MAT', { trust_id: 'x', trust_name: 'Trust One' })),
  fails('geog_na_code', 'not available with a code', (pair) => atLevel(pair, 'MAT', { trust_id: '2044', trust_name: 'Not available' })),
  fails('geog_other_code_dupes', 'one code with two names', (pair) => {
    atLevel(pair, 'MAT', trust);
    differ(pair, 'trust_name', 'Trust Two');
  }),
  fails('geog_overcompleted_cols', 'an authority on a regional row', (pair) => {
    for (const row of [2, 3]) {
      setCell(pair, row, 'old_la_code', '841');
      setCell(pair, row, 'new_la_code', 'E06000005');
      setCell(pair, row, 'la_name', 'Darlington');
    }
  }),

  fails('general_dupes', 'a row twice', (pair) => void pair.data.push([...pair.data[1]!])),
  fails('general_null', 'NULL in an indicator', (pair) => setCell(pair, 1, 'child_count', 'NULL')),
  warns('general_null', 'an old symbol', (pair) => setCell(pair, 1, 'child_count', '..')),
  fails('ind_invalid_entry', 'a blank', (pair) => setCell(pair, 1, 'child_count', '')),
  fails('ind_invalid_entry', 'a replaced symbol', (pair) => setCell(pair, 1, 'child_count', ':')),
  fails('harmonised_variables', 'a name of our own for ethnic groups', (pair) => rename(pair, 'sex', 'ethnic_group')),
  warns('harmonised_eth_vals', 'a group named otherwise', (pair) => {
    addColumn(pair, 'ethnicity_major', (row) => (row[11] === 'Total' ? 'Total' : 'All pupils'));
    pair.metadata.push(['ethnicity_major', 'Filter', 'Ethnic group', '', '', '', '', '', '']);
  }),
  fails('harmonised_eth_char_grp', 'a group of groups named otherwise', (pair) => {
    addColumn(pair, 'characteristic_group', 'Ethnic background');
  }),
  warns('harmonised_eth_char_vals', 'a group named otherwise', (pair) => {
    addColumn(pair, 'characteristic_group', 'Ethnicity Major');
    addColumn(pair, 'characteristic', 'Mixed race');
  }),

  warns('api_char_col_name', 'a name of 51 characters', (pair) => rename(pair, 'child_count', `child_${'a'.repeat(39)}_count`)),
  warns('api_char_col_label', 'a label of 81 characters', (pair) => describe(pair, 'child_count', 'label', 'N'.repeat(81))),
  warns('api_char_loc_code', 'a code of 31 characters', (pair) =>
    atLevel(pair, 'MAT', { trust_id: '1'.repeat(31), trust_name: 'Trust One' }),
  ),
  warns('api_char_filter_items', 'an item of 121 characters', (pair) =>
    pair.data
      .slice(1)
      .forEach(
        (row, at) => row[10] === 'Children starting to be looked after during the year' && setCell(pair, at, 'cla_group', 'O'.repeat(121)),
      ),
  ),
  warns('data_dict_col_name', 'a name not in the dictionary', (pair) => rename(pair, 'child_count', 'lark_count')),
  warns('data_dict_fil_item', 'an item not in the dictionary', (pair) =>
    pair.data.slice(1).forEach((row, at) => row[11] === 'Female' && setCell(pair, at, 'sex', 'F')),
  ),
];

function inNorthEast(pair: Pair): void {
  pair.data.slice(1).forEach((row, at) => {
    if (row[2] !== 'Local authority district') return;
    setCell(pair, at, 'region_code', 'E12000001');
    setCell(pair, at, 'region_name', 'North East');
  });
}

/** Checks that cannot trip alone, with what trips beside them and why. */
export const together: Readonly<
  Partial<Record<CheckName, { readonly with: readonly `${CheckName} ${Exclude<Outcome, 'PASS'>}`[]; readonly because: string }>>
> = {
  api_char_col_name: { with: ['data_dict_col_name WARNING'], because: 'the dictionary holds no name of over 50 characters' },
  api_char_filter_items: { with: ['data_dict_fil_item WARNING'], because: 'the dictionary holds no item of over 120 characters' },
  col_names_spaces: { with: ['col_snake_case WARNING'], because: 'a blank is no part of snake_case' },
  col_var_characteristic: { with: ['data_dict_col_name WARNING'], because: 'the dictionary does not hold the name either' },
  meta_col_name_spaces: { with: ['cross_data_to_meta WARNING'], because: 'the column is not described under its own name' },
  meta_fil_grp_is_fil: { with: ['filter_defaults WARNING'], because: 'a grouping column without a row has no default' },
  time_id_valid: { with: ['time_id_mix FAIL'], because: 'an identifier that is unknown goes with no other' },
};

/** Checks that an earlier stage always stops before, so that they can only be made by themselves. */
export const notReached: Readonly<Partial<Record<CheckName, { readonly stopsAt: CheckName; readonly because: string }>>> = {
  meta_col_name: { stopsAt: 'cross_meta_to_data', because: 'a row without a name describes no column of the data file' },
  meta_fil_grp_match: { stopsAt: 'cross_meta_to_data', because: 'grouping columns are looked for in the data file with the filters' },
};
