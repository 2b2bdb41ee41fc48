import type { Standing } from '../src/language/index.js';

/** A document that rules are taken from. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** What the document is: it decides how sure a rule taken from it may be. */
  readonly standing: Standing;
  /** Date or year of the text that was read. */
  readonly date: string;
  readonly url: string | null;
}

/** Every cited document, once. */
export const sources = {
  cinGuide: {
    title: 'Children in need census 2023 to 2024: guide for local authorities, version 1.0',
    publisher: 'Department for Education',
    standing: 'official',
    date: 'October 2022, read whole in the 2023 to 2024 edition',
    url: 'https://www.gov.uk/guidance/children-in-need-census',
  },
  nationalFramework: {
    title: 'Children’s social care national framework: statutory guidance, with its glossary',
    publisher: 'Department for Education',
    standing: 'official',
    date: 'December 2023',
    url: 'https://www.gov.uk/government/publications/childrens-social-care-national-framework',
  },
  claItemGuidance: {
    title: 'SSDA903 guide, guidance on single items, as copied item by item into the standard safeguarding dataset',
    publisher: 'Department for Education, relayed by Data to Insight',
    standing: 'relays',
    date: '2026',
    url: 'https://github.com/data-to-insight/ssd-data-model',
  },
  claValidationRules: {
    title: 'SSDA903 validation rules 2021 to 2022 and later, where the sector’s validator quotes them',
    publisher: 'Department for Education, relayed by Data to Insight',
    standing: 'relays',
    date: '2022 to 2026',
    url: 'https://github.com/data-to-insight/csc-validator-be-903',
  },
  cinMethodology: {
    title: 'Children in need: methodology',
    publisher: 'Department for Education',
    standing: 'official',
    date: '2025, its opening',
    url: 'https://explore-education-statistics.service.gov.uk/methodology/children-in-need',
  },
  cinDataGuidance: {
    title: 'Characteristics of children in need: data guidance',
    publisher: 'Department for Education',
    standing: 'official',
    date: '2021',
    url: 'https://explore-education-statistics.service.gov.uk/find-statistics/characteristics-of-children-in-need',
  },
  claMethodology: {
    title: 'Children looked after in England including adoptions: methodology',
    publisher: 'Department for Education',
    standing: 'official',
    date: '2025, its opening',
    url: 'https://explore-education-statistics.service.gov.uk/methodology/children-looked-after-in-england-including-adoptions-methodology',
  },
  dashboard: {
    title: 'Children’s social care outcomes and enablers dashboard: source of its pages and data',
    publisher: 'Department for Education',
    standing: 'relays',
    date: 'April 2026',
    url: 'https://github.com/dfe-analytical-services/CSC_outcomes_and_enablers',
  },
  dashboardSupportingInformation: {
    title: 'Children’s social care dashboard: supporting information',
    publisher: 'Department for Education',
    standing: 'official',
    date: 'October 2024',
    url: null,
  },
  lait: {
    title: 'Local authority interactive tool: data dictionary',
    publisher: 'Department for Education',
    standing: 'relays',
    date: 'April 2026',
    url: 'https://github.com/dfe-analytical-services/local-authority-interactive-tool',
  },
  adcsResponse: {
    title: 'ADCS response to the children’s social care national framework and linked data dashboard consultation',
    publisher: 'Association of Directors of Children’s Services',
    standing: 'relays',
    date: '11 May 2023',
    url: null,
  },
  reReferralsRelease: {
    title: 'Children in need: a focus on re-referrals',
    publisher: 'Department for Education',
    standing: 'official',
    date: 'opening and data guidance, as read in 2026',
    url: 'https://explore-education-statistics.service.gov.uk/methodology/children-in-need-a-focus-on-re-referrals',
  },
  sexualAbuseRelease: {
    title: 'Children in need: a focus on sexual abuse and exploitation: methodology',
    publisher: 'Department for Education',
    standing: 'official',
    date: 'opening, as read in 2026',
    url: 'https://explore-education-statistics.service.gov.uk/methodology/children-in-need-a-focus-on-sexual-abuse-and-exploitation',
  },
  cinDataSets: {
    title:
      'Children in need: published data sets (A2 section 47, B1 children in need, C1 referrals, C2 assessments, C4 section 47 and conferences, D1 protection plans, D3 repeat plans, D5 and D7 plan durations, D6 reviews, E1 re-referrals)',
    publisher: 'Department for Education',
    standing: 'official',
    date: '2020 to 2025',
    url: null,
  },
  outcomesMethodology: {
    title: 'Outcomes for children in need, including children looked after by local authorities in England: methodology',
    publisher: 'Department for Education',
    standing: 'official',
    date: '2019 and later',
    url: null,
  },
  lgInform: {
    title: 'LG Inform: help texts of children’s social care metrics (official definitions relayed)',
    publisher: 'Local Government Association',
    standing: 'relays',
    date: '2026',
    url: 'https://id.esd.org.uk/metricType/100',
  },
  cinValidator: {
    title: 'Validator of the children in need census, rules written by the sector from the census specification',
    publisher: 'Data to Insight',
    standing: 'sector',
    date: '2026',
    url: 'https://github.com/data-to-insight/csc-validator-be-cin',
  },
  standardSafeguardingDataset: {
    title: 'Standard safeguarding dataset: data model and queries',
    publisher: 'Data to Insight',
    standing: 'relays',
    date: '2026',
    url: 'https://github.com/data-to-insight/ssd-data-model',
  },
  safeguardingPressures: {
    title: 'Safeguarding Pressures: items collected from authorities, as mapped by the sector',
    publisher: 'Association of Directors of Children’s Services',
    standing: 'sector',
    date: 'every two years',
    url: null,
  },
  claDataGuidance: {
    title: 'Children looked after in England including adoptions: data guidance and footnotes of its data sets',
    publisher: 'Department for Education',
    standing: 'official',
    date: '2020 and 2021',
    url: 'https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions',
  },
  claDataSets: {
    title: 'Children looked after in England including adoptions: published data sets (care leavers, health and offending, adoption)',
    publisher: 'Department for Education',
    standing: 'official',
    date: '2018 to 2025',
    url: 'https://explore-education-statistics.service.gov.uk/data-catalogue',
  },
  stabilityMethodology: {
    title: 'Stability measures for children looked after in England: methodology, data guidance and data sets',
    publisher: 'Department for Education',
    standing: 'official',
    date: '2024',
    url: 'https://explore-education-statistics.service.gov.uk/methodology/stability-measures-for-children-looked-after-in-england',
  },
  ssda903Validator: {
    title: 'Validator of the SSDA903 return, rules written by the sector from the return’s specification',
    publisher: 'Data to Insight',
    standing: 'sector',
    date: '2026',
    url: 'https://github.com/data-to-insight/csc-validator-be-903',
  },
  familiesFirstNotes: {
    title: 'Families First Partnership programme guide and its returns, as the sector’s notes tell of them',
    publisher: 'Department for Education, relayed by Data to Insight',
    standing: 'relays',
    date: 'guide of March 2025, revised July 2025',
    url: null,
  },
  supportingFamiliesFramework: {
    title: 'Supporting Families programme: national outcome framework',
    publisher: 'Department for Levelling Up, Housing and Communities, relayed by the sector',
    standing: 'relays',
    date: 'April 2022, in force from October 2022',
    url: null,
  },
  proposal: {
    title: 'A reading proposed by this library because no official rule was found',
    publisher: 'csc-indicators',
    standing: 'proposals',
    date: '2026',
    url: null,
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof sources;
