/** Words that, inside the name of an indicator, look like a filter item that was put into the name (a substring is enough). */
export const filterItemsInNames: readonly string[] = [
  'male',
  'female',
  'asian',
  'chinese',
  'indian',
  'pakistani',
  'bangladeshi',
  'black',
  'african',
  'caribbean',
  'white',
  'roma',
  'irish',
  'english',
  'british',
  'scottish',
  'welsh',
  'northern irish',
  'arab',
];

const ethnicityColumns = ['ethnicity_major', 'ethnicity_minor', 'ethnicity_detailed', 'minority_ethnic'] as const;

/** Parts of names that only the standard columns may carry. */
export const harmonisedNames: readonly { readonly part: string; readonly standard: readonly string[] }[] = [
  { part: 'sen_', standard: ['sen_status', 'sen_primary_need', 'sen_secondary_need', 'sen_provision'] },
  { part: 'primary_need', standard: ['sen_primary_need'] },
  { part: 'secondary_need', standard: ['sen_secondary_need'] },
  { part: 'establishment_type', standard: ['establishment_type', 'establishment_type_group'] },
  { part: 'provider_type', standard: ['provider_type'] },
  { part: 'school_type', standard: ['establishment_type', 'establishment_type_group'] },
  { part: 'ethnic', standard: ethnicityColumns },
];

/** Whether a name is close to a harmonised one without being it. */
export const isUnharmonised = (name: string): boolean =>
  harmonisedNames.some(({ part, standard }) => name.toLowerCase().includes(part) && !standard.includes(name));

/** Whether a column's name, in capitals or not, looks like one of geography: the start and the end of such a name, or one of its words alone. */
export const looksLikeGeography = (name: string): boolean =>
  (/^(country|sch|prov|inst|estab|reg|la|local|rsc|pfa|pcon|lep|mca|oa|ward|mat)/i.test(name) &&
    /(name|code|urn|ukprn|number|upin|id)$/i.test(name)) ||
  /^(laestab|estab|sch|schools?|prov|providers?|inst|institutions?|name|code|urn|ukprn|number|upin|id|region|la|lad|rsc|pcon|lep|mca|oa|ward|mat)$/i.test(
    name,
  );

/** Whether the name of an indicator holds what should be a filter. */
export const isSmushed = (name: string): boolean => filterItemsInNames.some((word) => name.toLowerCase().includes(word));

/** Units an indicator may have; there is none for a rate, whose label says what it is per. */
export const indicatorUnits: readonly string[] = ['', '%', 'pp', '£', '£m', 'numberstring'];

/** How long texts may be. Labels: DfE’s guidance says 80, its code 100; the shorter is kept to. */
export const characterLimits = { locationCode: 30, columnName: 50, label: 80, item: 120 } as const;

/** Words for nothing that must not stand in a cell. */
export const nullWords: ReadonlySet<string> = /* @__PURE__ */ new Set(['NULL', 'Null', 'null', 'NA', 'na']);
/** Symbols of old for no data. */
export const legacySymbols: ReadonlySet<string> = /* @__PURE__ */ new Set(['N/A', 'n/a', '.', '..', '-']);
/** Symbols that were replaced, which are no entry for an indicator. */
export const obsoleteSymbols: ReadonlySet<string> = /* @__PURE__ */ new Set(['~', ':']);
