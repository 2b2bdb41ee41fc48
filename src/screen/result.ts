/** The checks of DfE's screener by its own names, in the order it makes them. */
export const checkNames = [
  'filename_spaces',
  'filename_special',
  'filenames_match',
  'col_req_meta',
  'col_invalid_meta',
  'col_req_data',
  'col_to_rows',
  'cross_meta_to_data',
  'cross_data_to_meta',
  'col_names_spaces',
  'col_snake_case',
  'col_var_start',
  'col_ind_smushed',
  'col_var_characteristic',
  'meta_col_type',
  'meta_ob_unit',
  'meta_col_name',
  'meta_dupe_label',
  'meta_fil_grp',
  'meta_fil_grp_dupe',
  'meta_fil_grp_is_fil',
  'meta_fil_grp_match',
  'meta_fil_grp_stripped',
  'meta_label',
  'meta_filter_hint',
  'meta_geog_catch',
  'meta_indicator_dp',
  'meta_col_name_spaces',
  'meta_col_name_dupe',
  'meta_ind_dp_set',
  'meta_ind_dp_values',
  'meta_ind_unit',
  'meta_ind_unit_validation',
  'meta_indicator_grouping',
  'time_period_num',
  'time_id_valid',
  'time_id_mix',
  'filter_not_singular',
  'geog_level',
  'geog_level_present',
  'time_period',
  'time_period_six',
  'filter_defaults',
  'filter_group_level',
  'filter_item_limit',
  'filter_whitespace',
  'filter_ob_total',
  'filter_blanks',
  'geog_country_combos',
  'geog_region_combos',
  'geog_ward_combos',
  'geog_pcon_combos',
  'geog_lad_combos',
  'geog_lep_combos',
  'geog_lsip_combos',
  'geog_eda_combos',
  'geog_la_combos',
  'geog_level_completed',
  'geog_ignored_rows',
  'geog_other_dupes',
  'geog_la_col_present',
  'geog_region_col_present',
  'geog_region_for_la',
  'geog_region_for_lad',
  'geog_na',
  'geog_na_code',
  'geog_other_code_dupes',
  'geog_overcompleted_cols',
  'general_dupes',
  'general_null',
  'ind_invalid_entry',
  'harmonised_variables',
  'harmonised_eth_vals',
  'harmonised_eth_char_grp',
  'harmonised_eth_char_vals',
  'api_char_col_name',
  'api_char_col_label',
  'api_char_loc_code',
  'api_char_filter_items',
  'data_dict_col_name',
  'data_dict_fil_item',
] as const;

export type CheckName = (typeof checkNames)[number];

/** The stages of screening, in order; the first with a failure is the last that is run. */
export const stageNames = [
  'file read',
  'filenames',
  'precheck columns',
  'precheck cross-file',
  'check columns',
  'precheck meta',
  'check meta',
  'precheck time',
  'precheck filters',
  'precheck geography',
  'check time',
  'check filters',
  'check geography',
  'check general',
  'check indicators',
  'check harmonised',
  'check API',
] as const;

export type StageName = (typeof stageNames)[number];

export type Outcome = 'PASS' | 'FAIL' | 'WARNING';

/** What one check found. */
export interface Finding {
  readonly outcome: Outcome;
  /** One sentence that names columns and numbers of rows. */
  readonly message: string;
}

/** What one check found, and where in the screening it stands. */
export interface ScreenResult extends Finding {
  readonly stage: StageName;
  /** `file_read` comes before its checks: DfE's screener stops there when a file is no CSV. */
  readonly check: CheckName | 'file_read';
}

export const pass = (message: string): Finding => ({ outcome: 'PASS', message });
export const fail = (message: string): Finding => ({ outcome: 'FAIL', message });
export const warning = (message: string): Finding => ({ outcome: 'WARNING', message });
