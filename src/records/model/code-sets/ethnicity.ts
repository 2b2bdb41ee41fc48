import type { CodeEntry, CodeSet } from './code-set.js';

/** Known to the return from the year ending 2026. The codes in use before then stand for the same groups, less finely. */
const extended = (code: string, label: string): CodeEntry => ({ code, label, from: 2026 });

/** Ethnicity (SSDA903 and CIN census). */
export const ethnicity: CodeSet = {
  name: 'ethnicity',
  title: 'Ethnicity',
  source:
    'Codes shared by SSDA903 and the CIN census: the CIN census guide of 2023 to 2024, appendix B, and data-to-insight/csc-validator-be-903 (commit 10ad07c). The extended codes are those that the keywords of the SSDA903 guide of 2025 to 2026 name, and those of their groups in DfE’s list of ethnicity codes (codes of the alternative provision census, its first part): the guide itself was not read, so the list may not be whole',
  codes: [
    { code: 'WBRI', label: 'White British' },
    { code: 'WIRI', label: 'White Irish' },
    { code: 'WIRT', label: 'Traveller of Irish heritage' },
    { code: 'WOTH', label: 'Any other White background' },
    { code: 'WROM', label: 'Gypsy or Roma' },
    { code: 'MWBC', label: 'White and Black Caribbean' },
    { code: 'MWBA', label: 'White and Black African' },
    { code: 'MWAS', label: 'White and Asian' },
    { code: 'MOTH', label: 'Any other mixed background' },
    { code: 'AIND', label: 'Indian' },
    { code: 'APKN', label: 'Pakistani' },
    { code: 'ABAN', label: 'Bangladeshi' },
    { code: 'AOTH', label: 'Any other Asian background' },
    { code: 'BCRB', label: 'Black Caribbean' },
    { code: 'BAFR', label: 'Black African' },
    { code: 'BOTH', label: 'Any other Black background' },
    { code: 'CHNE', label: 'Chinese' },
    { code: 'OOTH', label: 'Any other ethnic group' },
    { code: 'REFU', label: 'Refused' },
    { code: 'NOBT', label: 'Not yet obtained' },
    // Of White British
    extended('WCOR', 'White Cornish'),
    extended('WENG', 'White English'),
    extended('WNIR', 'White Northern Irish'),
    extended('WSCO', 'White Scottish'),
    extended('WWEL', 'White Welsh'),
    extended('WOWB', 'Other White British'),
    // Of any other White background
    extended('WALB', 'Albanian'),
    extended('WBOS', 'Bosnian or Herzegovinian'),
    extended('WCRO', 'Croatian'),
    extended('WGRE', 'Greek or Greek Cypriot'),
    extended('WGRK', 'Greek'),
    extended('WGRC', 'Greek Cypriot'),
    extended('WITA', 'Italian'),
    extended('WKOS', 'Kosovan'),
    extended('WPOR', 'Portuguese'),
    extended('WSER', 'Serbian'),
    extended('WTUR', 'Turkish or Turkish Cypriot'),
    extended('WTUK', 'Turkish'),
    extended('WTUC', 'Turkish Cypriot'),
    extended('WEUR', 'White European'),
    extended('WEEU', 'White Eastern European'),
    extended('WWEU', 'White Western European'),
    extended('WOTW', 'White, other'),
    // Of Gypsy or Roma
    extended('WROG', 'Gypsy'),
    extended('WROR', 'Roma'),
    extended('WROO', 'Other Gypsy or Roma'),
    // Of mixed backgrounds
    extended('MWAP', 'White and Pakistani'),
    extended('MWAI', 'White and Indian'),
    extended('MWAO', 'White and any other Asian background'),
    extended('MAOE', 'Asian and any other ethnic group'),
    extended('MABL', 'Asian and Black'),
    extended('MCOE', 'Chinese and any other ethnic group'),
    // Of Asian, Black and other groups
    extended('AOPK', 'Other Pakistani'),
    extended('ASLT', 'Sri Lankan Tamil'),
    extended('BNGN', 'Nigerian'),
    extended('BOTB', 'Other Black'),
    extended('OARA', 'Arab'),
    extended('OLIB', 'Libyan'),
  ],
};
