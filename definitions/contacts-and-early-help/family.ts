import type { FamilyFields, Metadata, Reading } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { childPopulation, deprivation, localCommentary, partnershipThresholds } from '../common/context.js';

/** What the measures of contacts have in common. */
export const contactsOfThePeriod = {
  status: 'active',
  framework: 'together',
  level: 'process',
  editions: [{ from: '2016-04-01', note: 'As far back as the authority’s own records go.', comparable: 'with-previous' }],
  period: 'year',
  history: [{ collection: 'contacts', monthsBefore: 0, why: 'A contact is recorded on the day it was received.' }],
  disclosure: 'dfe-cin',
  influence: {
    kind: 'shared',
    note: 'Partners and the public decide whom to contact; the authority decides what it writes down as a contact.',
    agencies: ['police', 'schools', 'health'],
  },
  collectability: 'not-collected',
} as const satisfies FamilyFields;

/** What the measures of early help have in common. */
export const earlyHelp = {
  status: 'active',
  framework: 'together',
  level: 'output',
  editions: [{ from: '2016-04-01', note: 'As far back as the authority’s own records go.', comparable: 'with-previous' }],
  precision: { decimalPlaces: 1 },
  disclosure: 'dfe-cin',
  influence: {
    kind: 'shared',
    note: 'Schools, health and voluntary organisations give much early help; the authority leads, pays and records as it chooses.',
    agencies: ['schools', 'health', 'voluntary organisations'],
  },
  collectability: 'not-collected',
} as const satisfies FamilyFields;

export const contactContext: Metadata['context'] = [deprivation, childPopulation, partnershipThresholds, localCommentary];

export const earlyHelpContext: Metadata['context'] = [deprivation, childPopulation, localCommentary];

export const recordedLocally: Metadata['caveats'] = [
  'No return asks for it: what is written down, and by whom, differs from place to place.',
  'Records belong to one authority: a family known to two is counted in both.',
];

export const ledByAnybody: Reading = {
  question: 'Whose early help counts?',
  chosen: 'Every episode that is recorded, led by the authority or by a partner.',
  others: ['Only episodes that the authority’s own workers lead', 'Without advice that holds no case'],
  why: 'The organisation is recorded and can be shown apart; what is not recorded cannot be counted.',
  verification: 'proposed',
};

export const countsChildren: Reading = {
  question: 'Children or families?',
  chosen: 'Children.',
  others: ['Families, as the family programmes that ended in 2025 counted'],
  why: 'The sector’s benchmarking of early help counts children, and every other measure here does.',
  verification: 'proposed',
};

export const earlyHelpSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'Start, end, reason for the end and organisation of an episode',
    'standardSafeguardingDataset',
    'proposed',
    'ssd_early_help_episodes',
  ),
  /* @__PURE__ */ cite('Who is counted, and when', 'proposal', 'proposed', 'no official measure of early help was found'),
];

export const helpNotScore: Metadata['notFor'] =
  'Judging early help, or ranking authorities: what is recorded as early help differs too much.';
