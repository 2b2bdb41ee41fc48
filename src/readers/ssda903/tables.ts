import { type ColumnSpec, type RecordTableName, recordTables } from '../../records/index.js';

/** The tables of the SSDA903 return, as its CSV files hold them. */
export type Ssda903TableName =
  | 'Header'
  | 'Episodes'
  | 'Reviews'
  | 'UASC'
  | 'OC2'
  | 'OC3'
  | 'AD1'
  | 'PlacedAdoption'
  | 'PrevPerm'
  | 'Missing'
  | 'SWEpisodes'
  | 'DoLo';

/** One table of the return: its columns, and what becomes of them. */
export interface Ssda903Table {
  readonly name: Ssda903TableName;
  /** The record table its rows go to. */
  readonly table: RecordTableName;
  /** Columns without which a row or a figure would be wrong: a file that lacks one is left out. */
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Worked out of other items, by DfE or with a list of postcodes: read where a file has them, and missed by nobody. */
  readonly derived: readonly string[];
  /** The date without which a row is nothing. */
  readonly mandatoryDate: string | null;
  /** Read only to check against, or fill in for, the Header. */
  readonly repeatsHeader: readonly ('DOB' | 'SEX')[];
  /** In the return but never kept: no indicator needs them, and they tell who a child is. */
  readonly notKept: readonly string[];
  /** Items whose dates lie inside the year, for telling which year a file is for. */
  readonly inYear: readonly string[];
  /** Items whose dates are not after the year's end. */
  readonly byYearEnd: readonly string[];
  /** What a reader of figures loses when the file is not there. */
  readonly holds: string;
  /** First collection year. */
  readonly from?: number;
  /** Rows are for a whole year, so they take its last day. */
  readonly isYearly?: true;
}

const declare = (
  name: Ssda903TableName,
  table: RecordTableName,
  holds: string,
  required: readonly string[],
  rest: Partial<Omit<Ssda903Table, 'name' | 'table' | 'holds' | 'required'>> = {},
): Ssda903Table => ({
  name,
  table,
  holds,
  required: ['CHILD', ...required],
  optional: [],
  derived: [],
  mandatoryDate: null,
  repeatsHeader: [],
  notKept: [],
  inYear: [],
  byYearEnd: [],
  ...rest,
});

/**
 * Every table of the return with its columns, as data-to-insight/csc-validator-be-903 (commit 10ad07c) checks them. A file
 * is known by its columns, never by its name.
 */
export const ssda903Tables: readonly Ssda903Table[] = /* @__PURE__ */ (() => [
  declare('Header', 'children', 'birth dates, sex and ethnicity', ['DOB'], {
    optional: ['SEX', 'ETHNIC'],
    notKept: ['UPN', 'MOTHER', 'MC_DOB'],
  }),
  declare(
    'Episodes',
    'careEpisodes',
    'episodes of care, on which nearly every figure rests',
    ['DECOM', 'RNE', 'LS', 'CIN', 'PLACE', 'DEC', 'REC'],
    {
      optional: ['PLACE_PROVIDER', 'REASON_PLACE_CHANGE', 'PL_POST', 'URN'],
      derived: ['PL_DISTANCE', 'PL_LOCATION'],
      notKept: ['HOME_POST'],
      mandatoryDate: 'DECOM',
      inYear: ['DEC'],
      byYearEnd: ['DECOM', 'DEC'],
    },
  ),
  declare('Reviews', 'careReviews', 'statutory reviews', ['REVIEW'], {
    optional: ['REVIEW_CODE'],
    repeatsHeader: ['DOB'],
    mandatoryDate: 'REVIEW',
    byYearEnd: ['REVIEW'],
  }),
  declare('UASC', 'unaccompanied', 'who is an unaccompanied asylum-seeking child', ['DUC'], {
    repeatsHeader: ['DOB', 'SEX'],
    isYearly: true,
  }),
  declare('OC2', 'oc2', 'health, SDQ scores and convictions', ['SDQ_SCORE'], {
    optional: [
      'SDQ_REASON',
      'CONVICTED',
      'HEALTH_CHECK',
      'IMMUNISATIONS',
      'TEETH_CHECK',
      'HEALTH_ASSESSMENT',
      'SUBSTANCE_MISUSE',
      'INTERVENTION_RECEIVED',
      'INTERVENTION_OFFERED',
    ],
    repeatsHeader: ['DOB'],
    isYearly: true,
  }),
  declare('OC3', 'careLeavers', 'care leavers’ contact, activity and accommodation', ['IN_TOUCH'], {
    optional: ['ACTIV', 'ACCOM'],
    repeatsHeader: ['DOB'],
    isYearly: true,
  }),
  declare('AD1', 'adoptions', 'adoptions', ['DATE_INT'], {
    optional: ['DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
    repeatsHeader: ['DOB'],
  }),
  declare('PlacedAdoption', 'adoptionPlacements', 'decisions to place for adoption', ['DATE_PLACED'], {
    optional: ['DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
    repeatsHeader: ['DOB'],
  }),
  declare('PrevPerm', 'previousPermanence', 'previous permanence arrangements', ['PREV_PERM'], {
    optional: ['LA_PERM', 'DATE_PERM'],
    repeatsHeader: ['DOB'],
  }),
  declare('Missing', 'missingIncidents', 'incidents of going missing', ['MIS_START'], {
    optional: ['MISSING', 'MIS_END'],
    repeatsHeader: ['DOB'],
    mandatoryDate: 'MIS_START',
    inYear: ['MIS_START'],
    byYearEnd: ['MIS_START', 'MIS_END'],
  }),
  declare('SWEpisodes', 'socialWorkerEpisodes', 'changes of social worker', ['SW_ID', 'SW_DECOM'], {
    optional: ['SW_DEC', 'SW_REASON'],
    repeatsHeader: ['DOB'],
    mandatoryDate: 'SW_DECOM',
    inYear: ['SW_DEC'],
    byYearEnd: ['SW_DECOM', 'SW_DEC'],
    from: 2024,
  }),
  declare('DoLo', 'deprivationsOfLiberty', 'deprivation of liberty orders', ['DOLO_START'], {
    optional: ['DOLO_END'],
    repeatsHeader: ['DOB'],
    mandatoryDate: 'DOLO_START',
    from: 2027,
  }),
])();

/** The last year whose items and codes are known. */
export const LAST_KNOWN_YEAR = 2027;

/** The table that says who the children are. */
export const headerTable: Ssda903Table = /* @__PURE__ */ (() => ssda903Tables[0])();

/** The record column that an item of the return fills, or null when it fills none. */
export function recordColumnOf(table: Ssda903Table, item: string): { readonly name: string; readonly spec: ColumnSpec } | null {
  const wanted = `SSDA903 ${table.name}.${item}`;
  const columns: Readonly<Record<string, ColumnSpec>> = recordTables[table.table].columns;
  for (const [name, spec] of Object.entries(columns)) if (spec.items.includes(wanted)) return { name, spec };
  return null;
}
