import type { Entry, Metadata, Standing, Verification } from '../../language/index.js';
import type { CollectionName } from '../../records/index.js';
import type { PeriodKind } from '../../time/index.js';

type Labels<K extends string> = Readonly<Record<K, string>>;

export const verificationLabels: Labels<Verification> = {
  official: 'official rule',
  relayed: 'official text, relayed by another body',
  computed: 'worked out from published figures',
  proposed: 'proposed here: no official rule was found',
};

export const standingLabels: Labels<Standing> = {
  official: 'a page of the official body',
  relays: 'hands on official text of another document',
  sector: 'a document of the sector',
  proposals: 'proposals of this library',
};

export const statusLabels: Labels<Entry['status']> = {
  draft: 'Draft: being written, not for use',
  active: 'Active',
  disputed: 'Active, but whether it should be used is disputed',
  superseded: 'Superseded by a later definition',
  gap: 'Gap: cannot be calculated from the data collected today',
};

export const frameworkLabels: Labels<Metadata['framework']> = {
  together: 'Outcome: children and families stay together and get the help they need',
  'family-network': 'Outcome: children are supported by their family network',
  safe: 'Outcome: children are safe inside and outside their homes',
  'loving-homes': 'Outcome: children in care and care leavers have stable, loving homes',
  'multi-agency': 'Enabler: multi-agency working',
  leaders: 'Enabler: leaders',
  workforce: 'Enabler: workforce',
};

export const levelLabels: Labels<Metadata['level']> = {
  input: 'Input: resources, not results',
  process: 'Process: what services do, not what it achieves',
  output: 'Output: what services deliver, not what it achieves',
  outcome: 'Outcome: what changes for children',
  context: 'Context: circumstances, not services',
};

export const unitLabels: Labels<Metadata['unit']> = {
  percent: 'per cent',
  'percentage-points': 'percentage points',
  'per-10,000-children': 'for every 10,000 children aged 0 to 17',
  'per-10,000': 'for every 10,000',
  'per-100,000': 'for every 100,000',
  number: 'a number',
  fte: 'full-time equivalents',
  'cases-per-fte': 'cases for each full-time equivalent',
  ratio: 'a ratio',
  score: 'a score',
  points: 'points',
  pounds: 'pounds',
  miles: 'miles',
  days: 'days',
  'working-days': 'working days',
  months: 'months',
};

export const directionLabels: Labels<Metadata['direction']['kind']> = {
  higher: 'Higher is better.',
  lower: 'Lower is better.',
  neither: 'Neither higher nor lower is better.',
  contextual: 'It depends: a higher or a lower figure may be good or bad.',
};

export const contextLabels: Labels<Metadata['context'][number]['field']> = {
  deprivation: 'Deprivation',
  'child-population': 'Number of children in the area',
  'uasc-share': 'Share who are unaccompanied asylum-seeking children (UASC)',
  'port-of-entry': 'Port of entry',
  region: 'Region',
  'disability-share': 'Share who are disabled',
  'time-in-care': 'Length of time in care',
  'age-mix': 'Ages of the children',
  'referral-rate': 'Referral rate',
  'no-further-action-share': 'Share of referrals with no further action',
  'partnership-thresholds': 'Thresholds of the local partnership',
  'financial-context': 'Financial context of the authority',
  'sdq-completion': 'Share with an SDQ score',
  'placement-market': 'Local market in placements',
  'court-practice': 'Practice of the local courts',
  'local-commentary': 'The authority’s own commentary',
};

export const periodLabels: Labels<Metadata['period']> = {
  year: 'The whole period, its first and last day included.',
  'last-day': 'The state on the last day of the period.',
};

export const allowedPeriodLabels: Labels<PeriodKind> = {
  'financial-year': 'a year that ends on 31 March',
  'academic-year': 'an academic year',
  year: 'any twelve months',
  quarter: 'a quarter',
  month: 'a month',
  'census-day': 'any day',
  'rolling-years': 'several years together',
  other: 'any period',
};

export const usualFrequencyLabels: Labels<Metadata['frequency']['usual']> = { annual: 'Calculated once a year.' };

export const collectionLabels: Labels<CollectionName> = {
  ssda903: 'SSDA903',
  cin: 'CIN census',
  workforce: 'Workforce census',
  allocations: 'Case allocations',
  leadership: 'Leadership posts',
  inspections: 'Inspections',
  contacts: 'Contacts',
  'early-help': 'Early help',
  'court-reports': 'Reports for family courts',
  'missing-from-home': 'Children missing from home',
  finance: 'Financial returns',
  hospital: 'Hospital admissions',
};

export const influenceLabels: Labels<Metadata['influence']['kind']> = {
  la: 'Mainly the local authority.',
  shared: 'The local authority together with others.',
  external: 'Mainly others than the local authority.',
};

export const collectabilityLabels: Labels<Metadata['collectability']> = {
  'statutory-item': 'An item of a statutory return.',
  derivable: 'Derived from items of statutory returns.',
  'linkage-needed': 'Needs returns linked with other data.',
  'not-collected': 'Not collected today.',
};

export const listLabels: Labels<Metadata['listedIn'][number]> = {
  'draft-2023': 'Draft dashboard consulted on in 2023',
  'indicator-update-2023-12': 'Dashboard and indicator update of December 2023',
  dashboard: 'Outcomes and enablers dashboard',
  'dashboard-development': 'Outcomes and enablers dashboard, in development',
  'lof-2026': 'Local Outcomes Framework of 2026',
  riia: 'Quarterly dataset of the regional improvement and innovation alliances (RIIA)',
  'early-help-benchmarking': 'Early help benchmarking of the sector',
  'safeguarding-pressures': 'ADCS Safeguarding Pressures',
  lait: 'Local authority interactive tool (LAIT)',
  'annex-a': 'Annex A of the Ofsted inspection framework',
  'asg-quarterly': 'Quarterly return of the adoption and special guardianship leadership board',
  'adcs-2023': 'ADCS response of 2023',
};

export const chainLabels: Labels<NonNullable<Metadata['resultsChain']>['level']> = {
  input: 'input',
  process: 'process',
  output: 'output',
  'intermediate-outcome': 'intermediate outcome',
  outcome: 'outcome',
  context: 'context',
};

export const dataLabels: Labels<NonNullable<Metadata['resultsChain']>['data']> = {
  'cross-sectional': 'cross-sectional data: how things stand on a day or in a period',
  longitudinal: 'longitudinal data: what became of the same children',
  proxy: 'a proxy: it stands for what is not measured itself',
  'user-feedback': 'feedback of children and families',
};

export const relationLabels: Labels<Metadata['related'][number]['relation']> = {
  variant: 'another reading of the same idea',
  companion: 'read it beside this one',
  'looks-like-the-complement-but-is-not': 'looks like the complement, but the two do not add up',
};

export const comparableLabels: Labels<Metadata['editions'][number]['comparable']> = {
  'with-previous': 'Comparable with the years before.',
  break: 'A break: not comparable with the years before.',
};

export const changeLabels: Labels<Metadata['changes'][number]['kind']> = {
  meaning: 'Meaning',
  wording: 'Wording only',
};

/** The outcome or enabler a definition belongs to, as a heading. */
export function frameworkTitle(framework: Metadata['framework']): string {
  return frameworkLabels[framework];
}
