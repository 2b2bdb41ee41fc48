/** A level of geography of open data files, and the columns that name a place at it. */
export interface LevelColumns {
  readonly level: string;
  readonly code: string | null;
  readonly name: string;
  readonly secondCode: string | null;
}

const at = (level: string, code: string | null, name: string, secondCode: string | null = null): LevelColumns => ({
  level,
  code,
  name,
  secondCode,
});

/** The levels of DfE's open data standards and their columns. */
export const geographicLevels: readonly LevelColumns[] = [
  at('National', 'country_code', 'country_name'),
  at('Regional', 'region_code', 'region_name'),
  at('Local authority', 'new_la_code', 'la_name', 'old_la_code'),
  at('Local authority district', 'lad_code', 'lad_name'),
  at('RSC region', null, 'rsc_region_lead_name'),
  at('Parliamentary constituency', 'pcon_code', 'pcon_name'),
  at('Local skills improvement plan area', 'lsip_code', 'lsip_name'),
  at('Local enterprise partnership', 'local_enterprise_partnership_code', 'local_enterprise_partnership_name'),
  at('English devolved area', 'english_devolved_area_code', 'english_devolved_area_name'),
  at('Opportunity area', 'opportunity_area_code', 'opportunity_area_name'),
  at('Ward', 'ward_code', 'ward_name'),
  at('MAT', 'trust_id', 'trust_name'),
  at('Sponsor', 'sponsor_id', 'sponsor_name'),
  at('School', 'school_urn', 'school_name', 'school_laestab'),
  at('Provider', 'provider_ukprn', 'provider_name'),
  at('Institution', 'institution_id', 'institution_name'),
  at('Planning area', 'planning_area_code', 'planning_area_name'),
  at('Police force area', 'pfa_code', 'pfa_name'),
];

/** The columns of a level that exist. */
export const columnsOfLevel = ({ code, name, secondCode }: LevelColumns): readonly string[] =>
  [code, name, secondCode].filter((column) => column !== null);

export const timeColumns = ['time_period', 'time_identifier'] as const;
export const requiredDataColumns = [...timeColumns, 'geographic_level', 'country_code', 'country_name'] as const;
export const requiredMetadataColumns = [
  'col_name',
  'col_type',
  'label',
  'indicator_grouping',
  'indicator_unit',
  'indicator_dp',
  'filter_hint',
  'filter_grouping_column',
] as const;
export const optionalMetadataColumns = ['filter_default', 'parent_filter'] as const;

/** Columns that say when and where a row is about, and so have no row in the metadata. */
export const observationalColumns: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...timeColumns,
  'geographic_level',
  ...geographicLevels.flatMap(columnsOfLevel),
]);
