/** A document that rules are taken from. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** Date or year of the text that was read. */
  readonly date: string;
  readonly url: string | null;
}

/** Every cited document, once. */
export const sources = {
  cinMethodology: {
    title: 'Children in need: methodology',
    publisher: 'Department for Education',
    date: '2025',
    url: 'https://explore-education-statistics.service.gov.uk/methodology/children-in-need',
  },
  cinDataGuidance: {
    title: 'Characteristics of children in need: data guidance',
    publisher: 'Department for Education',
    date: '2021',
    url: 'https://explore-education-statistics.service.gov.uk/find-statistics/characteristics-of-children-in-need',
  },
  claMethodology: {
    title: 'Children looked after in England including adoptions: methodology',
    publisher: 'Department for Education',
    date: '2025',
    url: 'https://explore-education-statistics.service.gov.uk/methodology/children-looked-after-in-england-including-adoptions-methodology',
  },
  dashboard: {
    title: 'Children’s social care outcomes and enablers dashboard: source of its pages and data',
    publisher: 'Department for Education',
    date: 'April 2026',
    url: 'https://github.com/dfe-analytical-services/CSC_outcomes_and_enablers',
  },
  lait: {
    title: 'Local authority interactive tool: data dictionary',
    publisher: 'Department for Education',
    date: 'April 2026',
    url: 'https://github.com/dfe-analytical-services/local-authority-interactive-tool',
  },
  adcsResponse: {
    title: 'ADCS response to the children’s social care national framework and linked data dashboard consultation',
    publisher: 'Association of Directors of Children’s Services',
    date: '11 May 2023',
    url: null,
  },
  proposal: {
    title: 'A reading proposed by this library because no official rule was found',
    publisher: 'csc-indicators',
    date: '2026',
    url: null,
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof sources;
